import { recordPath } from '#lib/paths.ts';
import { allRecords, once } from '#catalog/records.ts';
import { allSources, mustFind } from '#catalog/sources.ts';
import { allTextReferences } from '#catalog/texts.ts';
import type { SeriesView } from '#catalog/views.ts';

/** All series by id. */
export const allSeries = once(async (): Promise<Map<string, SeriesView>> => {
  const { series } = await allRecords();
  const [sources, texts] = [await allSources(), await allTextReferences()];
  return new Map(series.map(({ id, data }) => {
    const path = recordPath('series', id);
    const file = `content/series/${id}.yaml`;
    return [id, {
      id,
      path,
      series: data,
      title: data.title,
      sources: data.sources.map((source) => mustFind(sources, source)),
      mentions: texts.filter((text) => text.series.includes(id) || text.files.has(file)).map((text) => text.link),
      csvPath: `/data/${id}.csv`,
      jsonPath: `/data/${id}.json`,
    }];
  }));
});

/** A series by id; throws where there is none. */
export async function findSeries(id: string): Promise<SeriesView> {
  return mustFind(await allSeries(), id);
}
