import type { CollectionEntry } from 'astro:content';
import { formatDate, yearOf } from '#lib/dates.ts';
import { recordPath } from '#lib/paths.ts';
import { factsBySubject } from '#catalog/facts.ts';
import { allRecords, once } from '#catalog/records.ts';
import { mentionsOf } from '#catalog/texts.ts';
import type { EntityView } from '#catalog/views.ts';

type EntityCollection = EntityView['collection'];

/** "2012–2025", "since 2015", "until 2019", or nothing. */
function lifespanOf(start: string | undefined, end: string | undefined): string {
  if (start !== undefined && end !== undefined) return yearOf(start) === yearOf(end) ? `${yearOf(start)}` : `${yearOf(start)}–${yearOf(end)}`;
  if (start !== undefined) return `since ${yearOf(start)}`;
  return end === undefined ? '' : `until ${yearOf(end)}`;
}

function periodOf({ from, to }: { from?: string | undefined; to?: string | undefined }): string {
  if (from !== undefined && to !== undefined) return `${formatDate(from)} – ${formatDate(to)}`;
  if (from !== undefined) return `from ${formatDate(from)}`;
  return to === undefined ? '' : `until ${formatDate(to)}`;
}

async function viewOf(collection: EntityCollection, entry: CollectionEntry<EntityCollection>): Promise<EntityView> {
  const { id, data } = entry;
  const path = recordPath(collection, id);
  const file = `content/${collection}/${id}.yaml`;
  return {
    id,
    path,
    collection,
    name: data.name,
    kind: data.kind,
    summary: data.summary,
    lifespan: lifespanOf(data.start, data.end),
    ...(data.start !== undefined && { startYear: yearOf(data.start) }),
    aliases: (data.aliases ?? []).map((alias) => ({ name: alias.name, period: periodOf(alias) })),
    links: data.links ?? [],
    facts: (await factsBySubject()).get(id) ?? [],
    mentions: await mentionsOf(file, path),
  };
}

/** All organizations, people and projects, by name within each collection. */
export const allEntities = once(async (): Promise<EntityView[]> => {
  const records = await allRecords();
  const lists = await Promise.all((['organizations', 'people', 'projects'] as const).map(async (collection) => {
    const views = await Promise.all(records[collection].map((entry) => viewOf(collection, entry)));
    return views.sort((a, b) => a.name.localeCompare(b.name, 'en'));
  }));
  return lists.flat();
});

/** Entities of one collection, by name. */
export async function entitiesIn(collection: EntityCollection): Promise<EntityView[]> {
  return (await allEntities()).filter((view) => view.collection === collection);
}
