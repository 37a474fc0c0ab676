import { countsOf, passes } from '#lib/search/facets.ts';
import { namedHit } from '#lib/search/hits.ts';
import { textHit, withExcerpt } from '#lib/search/text-hits.ts';
import { nearestRecords } from '#lib/search/nearest.ts';
import { scoreTitle } from '#lib/search/names.ts';
import type { NamesIndex } from '#lib/search/names.ts';
import type { Query } from '#lib/search/query.ts';
import type { Plan } from '#lib/search/engine.ts';
import type { Hit, Outcome } from '#lib/search/outcome.ts';
import { merge } from '#lib/search/order.ts';
import type { FoundPage } from '#lib/search/text-index.ts';
import type { TextMatch, TextSearch } from '#lib/search/text.ts';

/** Pages whose texts are fetched at a time; within such a batch names may change the order. */
const BATCH = 12;
/** Share of the query that a page must hold, against the page that holds most of it. */
const ENOUGH = 0.5;

interface ReadPage {
  path: string;
  match: TextMatch;
  page: FoundPage;
  /** How well its title answers. */
  title: number;
}

/** Path of a page as Pagefind tells it, without the base. */
function pathOf(page: FoundPage): string {
  return page.url.replace(/:~:.*$/, '');
}

async function readBatch(matches: readonly TextMatch[], search: TextSearch, index: NamesIndex, { phrases, content }: Query): Promise<ReadPage[]> {
  return Promise.all(matches.map(async (match) => {
    const page = await (await search.marked(match, phrases)).data();
    return { path: pathOf(page), match, page, title: scoreTitle(index, content, page.meta.title ?? '') };
  }));
}

/** Ranks the full text for a plan and fetches the texts of as many pages as are wanted. */
export async function readText(plan: Plan, search: TextSearch, index: NamesIndex, limit: number): Promise<Pick<Outcome, 'hits' | 'total' | 'ignored' | 'counts' | 'nearest'>> {
  const { query, state, first, matches: names } = plan;
  const { matches, missing } = await search.rank(query);
  const best = Math.max(...matches.map(({ coverage }) => coverage), 0);
  const good = matches.filter(({ coverage }) => coverage >= ENOUGH * best);
  const shown = good.filter(({ facets }) => passes(facets, state));
  const taken = new Set(first.map(({ path }) => path));
  const pages: ReadPage[] = [];
  const hits: Hit[] = [...first];
  for (let start = 0; hits.length < limit && (start < shown.length || start === 0); start += BATCH) {
    const read = await readBatch(shown.slice(start, start + BATCH), search, index, query);
    pages.push(...read);
    const ranked = merge(read, start === 0 && query.excluded.length === 0 ? names : names.filter(({ record }) => read.some(({ path }) => path === record.path)), taken);
    hits.push(...ranked.map(({ page, name }) => (page ? textHit(page.page, page.match.facets['kind'] ?? '', page.match.coverage, name) : namedHit(name as NonNullable<typeof name>))));
  }
  const byPath = new Map(pages.map((page) => [page.path, page.page]));
  const settled = hits.map((hit, place) => {
    const page = place < first.length && hit.named ? byPath.get(hit.path) : undefined;
    return page ? withExcerpt(hit, page) : hit;
  });
  return { hits: settled.slice(0, limit), total: Math.max(shown.length, hits.length), ignored: missing, nearest: settled.length > 0 ? [] : nearestRecords(index, query.content), counts: countsOf(good.map(({ facets }) => facets), state) };
}
