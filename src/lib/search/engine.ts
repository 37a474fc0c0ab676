import { cardPath } from '#lib/search/card.ts';
import type { Card } from '#lib/search/card.ts';
import { exchanged, probablyMeant, readVocabulary, surelyMeant, unknownWords } from '#lib/search/correct.ts';
import type { Vocabulary } from '#lib/search/correct.ts';
import { dateWords, findDated } from '#lib/search/dated.ts';
import { decadeOf, facetsOf, passes } from '#lib/search/facets.ts';
import { namedHit } from '#lib/search/hits.ts';
import { SOURCES } from '#lib/search/kinds.ts';
import { MORE_NAMES, NAMES, decodeNames } from '#lib/search/names-file.ts';
import type { NamesFile } from '#lib/search/names-file.ts';
import { indexNames, matchNames } from '#lib/search/names.ts';
import type { NameMatch, NamesIndex } from '#lib/search/names.ts';
import type { Hit, Outcome } from '#lib/search/outcome.ts';
import { parseQuery } from '#lib/search/query.ts';
import type { Query } from '#lib/search/query.ts';
import { findAnswer, namedFirst, suits } from '#lib/search/ranking.ts';
import type { SearchState } from '#lib/search/state.ts';
import type { TextIndex } from '#lib/search/text-index.ts';
import type { TextSearch } from '#lib/search/text.ts';

/** What the engine needs from where it runs. */
export interface Ports {
  /** Text of a file by its path without the base; rejects where it cannot be had. */
  read(path: string): Promise<string>;
  /** Index of everything but sources. */
  openText(): Promise<TextIndex>;
  /** Index of the sources. */
  openSources(): Promise<TextIndex>;
}

/** A question made ready: what is asked once slips are mended, and what names and dates answer. */
export interface Plan {
  state: SearchState;
  query: Query;
  instead?: string;
  /** Hits that stand first and stay there when the full text arrives. */
  first: Hit[];
  /** Names behind the first hits, by path. */
  named: NameMatch[];
  /** All names that hold part of the query. */
  matches: NameMatch[];
  /** Whether there are facts of the very day that was asked for. */
  sure: boolean;
}

/** Share of a query that a name must hold to be worth showing before the full text is there. */
const PROMISING = 0.6;
const MOST_PROMISING = 4;

/** Remembers what a function gave for a key; what failed is tried again. */
function remember<Value>(load: (key: string) => Promise<Value>): (key: string) => Promise<Value> {
  const held = new Map<string, Promise<Value>>();
  return (key) => {
    const value = held.get(key) ?? load(key);
    held.set(key, value);
    value.catch(() => held.get(key) === value && held.delete(key));
    return value;
  };
}

/** Finds pages in two stages: names first, then the full text, whose code comes with it; neither fetches a file twice. */
export class SearchEngine {
  /** Text of a file by its path without the base. */
  readonly read: (path: string) => Promise<string>;
  /** Names of articles, entities, terms and pages, which come first. */
  readonly names: () => Promise<NamesIndex>;
  /** Those and the names of claims, tables and drawings. */
  readonly allNames: () => Promise<NamesIndex>;
  /** Full text of everything but sources, and of the sources. */
  readonly text: () => Promise<TextSearch>;
  readonly sources: () => Promise<TextSearch>;
  /** Words of the texts that stand in no name. */
  readonly vocabulary: () => Promise<Vocabulary>;

  #known: NamesIndex | undefined;

  constructor(ports: Ports) {
    const once = <Value>(load: () => Promise<Value>): (() => Promise<Value>) => {
      const held = remember(load);
      return () => held('');
    };
    this.read = remember((path) => ports.read(path));
    const decode = async (file: string): Promise<NamesFile> => decodeNames(await this.read(file));
    this.names = once(async () => indexNames(await decode(NAMES)));
    this.allNames = once(async () => {
      const [first, more] = await Promise.all([decode(NAMES), decode(MORE_NAMES)]);
      return (this.#known = indexNames({ ...first, records: [...first.records, ...more.records] }));
    });
    const open = async (opening: Promise<TextIndex>): Promise<TextSearch> => {
      const [{ TextSearch }, index, names] = await Promise.all([import('#lib/search/text.ts'), opening, this.allNames()]);
      return new TextSearch(index, names);
    };
    this.text = once(() => open(ports.openText()));
    this.sources = once(() => open(ports.openSources()));
    this.vocabulary = once(async () => readVocabulary(await this.read('/search/words.txt')));
  }

  /** The query with its slips mended; with the texts at hand a word that stands in one of them is no slip. */
  async #mend(query: Query, names: NamesIndex, texts?: TextSearch): Promise<{ query: Query; text: string } | undefined> {
    const meant = new Map<string, string>();
    for (const word of unknownWords(query, names)) {
      if (texts && (await texts.has(word))) continue;
      const better = texts ? probablyMeant(word, names, await this.vocabulary()) : surelyMeant(word, names);
      if (better !== undefined) meant.set(word, better);
    }
    return meant.size === 0 ? undefined : exchanged(query, meant);
  }

  /** What names and dates answer. */
  async plan(state: SearchState, names: NamesIndex, texts?: TextSearch): Promise<Plan> {
    const asked = parseQuery(state.query);
    const mended = state.literal || asked.date ? undefined : await this.#mend(asked, names, texts);
    const query = mended?.query ?? asked;
    const matches = query.date || state.kind === SOURCES ? [] : matchNames(names, query.content).filter((match) => suits(query, match) && passes(facetsOf(match.record), state));
    const dated = query.date && state.kind !== SOURCES ? await findDated(query.date, names, this.read) : undefined;
    const named = namedFirst(query, matches);
    const decade = query.date && decadeOf(query.date.year);
    const first = dated ? dated.hits.filter(({ kind }) => passes({ kind, ...(decade !== undefined && { decade }) }, state)) : named.map((match) => namedHit(match));
    return { state, query: query.date ? { ...query, content: dateWords(query.date) } : query, first, named, matches, sure: dated?.exact ?? false, ...(mended && { instead: mended.text }) };
  }

  /** Card of a record; undefined where it cannot be had. */
  async card(path: string): Promise<Card | undefined> {
    return this.read(cardPath(path)).then((text) => JSON.parse(text) as Card, () => undefined);
  }

  /** First stage: names and dates, as far as they have come; `all` waits for every name. */
  async quick(state: SearchState, all = false): Promise<Outcome> {
    const plan = await this.plan(state, this.#known ?? (await (all ? this.allNames() : this.names())));
    const promising = plan.matches.filter(({ coverage }) => coverage >= PROMISING).slice(0, MOST_PROMISING);
    const hits = plan.first.length > 0 ? plan.first : promising.map((match) => namedHit(match));
    return this.finish(plan, hits, { complete: false, ignored: [], total: hits.length });
  }

  /** Second stage: the full text joins; `limit` is how many hits are wanted. */
  async full(state: SearchState, limit: number): Promise<Outcome> {
    const search = await (state.kind === SOURCES ? this.sources() : this.text());
    const names = await this.allNames();
    const plan = await this.plan(state, names, search);
    const { readText } = await import('#lib/search/reading.ts');
    const { hits, ...rest } = await readText(plan, search, names, limit);
    return this.finish(plan, hits, { ...rest, complete: true });
  }

  /** Puts the hit on a card that answers by itself, where one does. */
  async finish(plan: Plan, hits: readonly Hit[], rest: Pick<Outcome, 'complete' | 'ignored' | 'total'> & Partial<Outcome>): Promise<Outcome> {
    const answer = findAnswer(plan.query, hits, plan);
    const card = answer && (await this.card(answer.path.replace(/#?:~:.*$/, '')));
    return { nearest: [], words: plan.query.content, ...(plan.instead !== undefined && { instead: plan.instead }), ...rest, hits: card ? hits.filter((hit) => hit !== answer) : [...hits], ...(card && { card: { ...card, why: answer?.why ?? [] } }) };
  }
}
