import { recordPath } from '#lib/paths.ts';
import { entityLinks } from '#catalog/facts.ts';
import { allRecords, byId, once } from '#catalog/records.ts';
import { citedSources, mustFind } from '#catalog/sources.ts';
import { mentionsOf } from '#catalog/texts.ts';
import type { ClaimView, TermView } from '#catalog/views.ts';

/** All glossary entries, by term. */
export const allTerms = once(async (): Promise<TermView[]> => {
  const { glossary } = await allRecords();
  const terms = byId(glossary);
  const views = await Promise.all(glossary.map(async (entry): Promise<TermView> => {
    const file = `content/glossary/${entry.id}.mdx`;
    const path = recordPath('glossary', entry.id);
    return {
      id: entry.id,
      path,
      entry,
      title: entry.data.term,
      summary: entry.data.summary,
      aliases: entry.data.aliases ?? [],
      cited: await citedSources(entry.body ?? ''),
      see: (entry.data.see ?? []).map((id) => ({ text: mustFind(terms, id).data.term, path: recordPath('glossary', id) })),
      mentions: await mentionsOf(file, path),
    };
  }));
  return views.sort((a, b) => a.title.localeCompare(b.title, 'en', { sensitivity: 'base' }));
});

/** All claims: those of the retelling in its order, then the others by wording. */
export const allClaims = once(async (): Promise<ClaimView[]> => {
  const { claims } = await allRecords();
  const entities = await entityLinks();
  const views = await Promise.all(claims.map(async (entry): Promise<ClaimView> => ({
    id: entry.id,
    path: recordPath('claims', entry.id),
    entry,
    title: entry.data.claim,
    summary: entry.data.claim,
    aliases: entry.data.aliases ?? [],
    cited: await citedSources(entry.body ?? ''),
    verdict: entry.data.verdict,
    origin: entry.data.origin,
    ...(entry.data.order !== undefined && { order: entry.data.order }),
    subjects: (entry.data.subjects ?? []).map((id) => mustFind(entities, id)),
  })));
  return views.sort((a, b) => (a.order ?? 999) - (b.order ?? 999) || a.title.localeCompare(b.title, 'en'));
});

/** Claims by where they are made: the copied retelling, and elsewhere. */
export async function claimGroups(): Promise<{ id: string; title: string; claims: ClaimView[] }[]> {
  const claims = await allClaims();
  return [
    { id: 'retelling', title: 'In the copied press summary', claims: claims.filter((claim) => claim.origin === 'retelling') },
    { id: 'common', title: 'Commonly said', claims: claims.filter((claim) => claim.origin === 'common') },
  ];
}
