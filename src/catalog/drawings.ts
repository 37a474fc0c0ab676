import { formatDate } from '#lib/dates.ts';
import { recordPath } from '#lib/paths.ts';
import { entityLinks } from '#catalog/facts.ts';
import { allRecords, byId, once } from '#catalog/records.ts';
import { allSources, mustFind } from '#catalog/sources.ts';
import { allTextReferences } from '#catalog/texts.ts';
import type { DrawingView } from '#catalog/views.ts';
import { drawingSources } from '#schemas/drawing-parts.ts';

/** All drawings by id. */
export const allDrawings = once(async (): Promise<Map<string, DrawingView>> => {
  const { drawings } = await allRecords();
  const [sources, texts, entities, entries] = [await allSources(), await allTextReferences(), await entityLinks(), byId(drawings)];
  return new Map(drawings.map(({ id, data }) => {
    const file = `content/drawings/${id}.yaml`;
    const { compared } = data;
    return [id, {
      id,
      path: recordPath('drawings', id),
      drawing: data,
      title: data.title,
      name: data.name,
      reviewed: data.reviewed,
      reviewedText: formatDate(data.reviewed),
      dateText: formatDate(data.date),
      sources: [...new Set(drawingSources(data).map((mention) => mention.id))].map((source) => mustFind(sources, source)),
      subjects: data.subjects.map((subject) => mustFind(entities, subject)),
      ...(compared !== undefined && { compared: { text: mustFind(entries, compared).data.name, path: recordPath('drawings', compared) } }),
      mentions: texts.filter((text) => text.drawings.includes(id) || text.files.has(file)).map((text) => text.link),
      csvPath: `/drawings/${id}.csv`,
      jsonPath: `/drawings/${id}.json`,
    }];
  }));
});

/** A drawing by id; throws where there is none. */
export async function findDrawing(id: string): Promise<DrawingView> {
  return mustFind(await allDrawings(), id);
}
