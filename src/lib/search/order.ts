import { findKind } from '#lib/search/kinds.ts';
import type { NameMatch } from '#lib/search/names.ts';
import { NAMED_KINDS } from '#lib/search/ranking.ts';
import type { Intent, Query } from '#lib/search/query.ts';
import type { TextMatch } from '#lib/search/text.ts';

/** Share of a name's score in the order of everything else, against the score of the text. */
const NAME_SHARE = 0.7;

/** A page below the named ones: what is known of it, and its place. */
export interface Ranked<Page> {
  page?: Page;
  name?: NameMatch;
  score: number;
}

/** What a query gains for a record that it names in full among other words. */
const MENTION = 0.3;

function nameScore({ record, score, contained }: NameMatch): number {
  return NAME_SHARE * score + (contained && NAMED_KINDS.has(record.kind) ? MENTION : 0);
}

/** Order of the pages below the named ones: the text's score, helped by a name or a title (with its score) that holds part of the query. */
export function merge<Page extends { path: string; match: TextMatch; title: number }>(pages: readonly Page[], names: readonly NameMatch[], taken: ReadonlySet<string>): Ranked<Page>[] {
  const byPath = new Map(names.map((match) => [match.record.path, match]));
  const fromText = pages.filter(({ path }) => !taken.has(path)).map((page): Ranked<Page> => {
    const name = byPath.get(page.path);
    return { page, ...(name && { name }), score: page.match.score + (name ? nameScore(name) : NAME_SHARE * page.title) };
  });
  const found = new Set([...taken, ...pages.map(({ path }) => path)]);
  const fromNames = names.filter(({ record }) => !found.has(record.path)).map((name): Ranked<Page> => ({ name, score: nameScore(name) }));
  return [...fromText, ...fromNames].sort((a, b) => b.score - a.score);
}

/** How much kinds count for a question of a sort: a dated fact tells when, a table how much. */
const SUITED: Partial<Record<Intent, Readonly<Record<string, number>>>> = {
  time: { fact: 1.4, claim: 0.7, data: 0.8 }, person: { fact: 1.25, person: 1.15, data: 0.8 }, amount: { data: 1.25, fact: 1.3, term: 0.8 }, reason: { fact: 1.2, term: 0.8 }, 'yes-no': { claim: 1.2, article: 1.1, term: 0.8 },
};

/** How much a kind of page counts for a query. */
export function kindWeight({ intent }: Query, kind: string): number {
  return (findKind(kind)?.weight ?? 1) * (intent === undefined ? 1 : SUITED[intent]?.[kind] ?? 1);
}
