import { SEARCH_KINDS } from '#lib/search/kinds.ts';
import type { SearchState } from '#lib/search/state.ts';

/** A passage of a page as Pagefind tells it. */
export interface FoundPart {
  title: string;
  url: string;
  excerpt: string;
  anchor?: { element: string };
  weighted_locations: { balanced_score: number }[];
}

/** A page as Pagefind tells it. */
export interface FoundPage {
  url: string;
  excerpt: string;
  meta: { title?: string; aliases?: string };
  filters: { kind?: string[] };
  sub_results: FoundPart[];
}

interface Response {
  results: { score: number; data(): Promise<FoundPage> }[];
  totalFilters: { kind?: Record<string, number> };
}

interface Engine {
  options(options: object): Promise<void>;
  init(): Promise<void>;
  search(query: string, options: { filters: object }): Promise<Response>;
}

/** What a search brought: how many pages there are, by kind too, and the pages themselves in order. */
export interface Answer {
  total: number;
  counts: ReadonlyMap<string, number>;
  pages(from: number, to: number): Promise<FoundPage[]>;
}

/** A query that is the whole of a short name wins (fields name1, name2); length does not speak against a page: years are long. */
const RANKING = { pageLength: 0, metaWeights: { title: 5, aliases: 5, name1: 20, name2: 10 } };

let held: Promise<Engine> | undefined;
let attempts = 0;

async function start(): Promise<Engine> {
  const path = `${import.meta.env.BASE_URL.replace(/\/$/, '')}/pagefind/pagefind.js`;
  const engine = (await import(/* @vite-ignore */ attempts++ > 0 ? `${path}?${attempts}` : path)) as Engine;
  await engine.options({ excerptLength: 24, excerptEllipsis: '…', ranking: RANKING });
  await engine.init();
  return engine;
}

/** Fetches the engine; after a failure the next call tries again. */
export function prepareEngine(): Promise<Engine> {
  held ??= start().catch((error: unknown) => {
    held = undefined;
    throw error;
  });
  return held;
}

function countsOf(found: Readonly<Record<string, number>>): Map<string, number> {
  return new Map(SEARCH_KINDS.map(({ id, values }) => [id, values.reduce((sum, value) => sum + (found[value] ?? 0), 0)]));
}

/** Kinds to ask together, with what their matches count for. */
function groupsOf(kind: string): { weight: number; values: string[] }[] {
  const kinds = kind === '' ? SEARCH_KINDS : SEARCH_KINDS.filter(({ id }) => id === kind);
  return [...Map.groupBy(kinds, ({ weight }) => weight)].map(([weight, group]) => ({ weight, values: group.flatMap(({ values }) => values) }));
}

/** Other names of a page. */
export function aliasesOf({ aliases }: FoundPage['meta']): string[] {
  return aliases?.split('; ') ?? [];
}

/** Pages that answer a query; where all kinds are asked, sources come after everything else. */
export async function search({ query, kind }: SearchState): Promise<Answer> {
  const engine = await prepareEngine();
  const found = await Promise.all(groupsOf(kind).map(async ({ weight, values }) => {
    const { results, totalFilters } = await engine.search(query, { filters: { kind: { any: values } } });
    return { totals: totalFilters.kind ?? {}, results: results.map((result) => ({ load: () => result.data(), score: result.score * weight })) };
  }));
  const results = found.flatMap((group) => group.results).sort((a, b) => b.score - a.score);
  return {
    total: results.length,
    counts: countsOf(found[0]?.totals ?? {}),
    pages: (from, to) => Promise.all(results.slice(from, to).map((result) => result.load())),
  };
}
