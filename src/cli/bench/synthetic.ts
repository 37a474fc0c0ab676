import { indexedFact } from '#integrations/search-built.ts';
import type { IndexedPage } from '#integrations/search-files.ts';
import { pick, seeded, whole } from '#cli/bench/random.ts';
import { WordStream, capital, sentences } from '#cli/bench/words.ts';
import { factPathsOf } from '#lib/fact-paths.ts';
import { recordPath } from '#lib/paths.ts';
import { roughHtml, searchHtml } from '#lib/search/markup.ts';
import { markForIndex } from '#lib/search/marks.ts';
import type { NamedRecord } from '#lib/search/names-file.ts';
import { slugify } from '#lib/text.ts';
import { site } from '#site.ts';

/** Share of each sort of page; sources are the rest. */
export const SHARES = { article: 0.02, record: 0.15, fact: 0.31, source: 0.52 };
export type Sort = keyof typeof SHARES;

/** A page with its words, and the record under which the search for names knows it. */
export interface SyntheticPage {
  sort: Sort;
  indexed: IndexedPage;
  text: string;
  named?: NamedRecord;
}

/** Collections of records with the kinds of their pages, in turn. */
const COLLECTIONS = [['organizations', 'organization'], ['people', 'person'], ['projects', 'project'], ['glossary', 'term']] as const;
const SEED = 20_000;
const SECTIONS = 6;
const PARTS_OF_ARTICLE = 8;
const PARAGRAPHS_OF_PART = 3;
const WORDS_OF_PARAGRAPH = 54;
/** One fact in so many has a headline. */
const FACTS_A_HEADLINE = 10;

/** Makes pages as like those of the site as invented words can be; the same ones whenever it is asked. */
class Maker {
  readonly #random = seeded(SEED);
  readonly #stream = new WordStream(this.#random);
  readonly #sections = this.#stream.takeTelling(SECTIONS);
  readonly #records: NamedRecord[] = [];
  readonly #ids = new Set<string>();

  make(sort: Sort, place: number): SyntheticPage {
    return { article: () => this.#article(place), record: () => this.#record(place), fact: () => this.#fact(place), source: () => this.#source(place) }[sort]();
  }

  #title(count: number): string {
    return this.#stream.takeTelling(count).map(capital).join(' ');
  }

  /** Id that follows from words, told apart by the page's place where it is taken. */
  #id(words: string, place: number): string {
    const id = this.#ids.has(slugify(words)) ? slugify(`${words} ${place}`) : slugify(words);
    this.#ids.add(id);
    return id;
  }

  /** Words about a record: its name and what follows. */
  #about(count: number): string {
    const subject = this.#records.length === 0 ? '' : pick(this.#random, this.#records).title;
    return `${subject} ${sentences(this.#stream.take(count - 2))}`.trim();
  }

  #page(path: string, named: Omit<NamedRecord, 'path'>, body: string, section?: string): IndexedPage {
    const { title, kind, aliases, year } = named;
    const html = searchHtml({ path, title, kind, aliases: aliases.map(({ name }) => name), body, ...(section !== undefined && { section }), ...(year !== undefined && { year }) }, site.language);
    return { path, kind, html: markForIndex(html, new Map()) };
  }

  #article(place: number): SyntheticPage {
    const section = pick(this.#random, this.#sections);
    const title = this.#title(4);
    const path = recordPath('articles', `${section}/${this.#id(title, place)}`);
    const paragraphs = (): string[] => Array.from({ length: PARAGRAPHS_OF_PART }, () => this.#about(WORDS_OF_PARAGRAPH));
    const body = Array.from({ length: PARTS_OF_ARTICLE }, () => [`## ${this.#title(3)}`, ...paragraphs()].join('\n\n')).join('\n\n');
    const named: NamedRecord = { kind: 'article', path, title, aliases: [], weight: 6 };
    return { sort: 'article', named, text: body, indexed: this.#page(path, named, roughHtml(body), section) };
  }

  #record(place: number): SyntheticPage {
    const [collection, kind] = pick(this.#random, COLLECTIONS);
    const title = this.#title(whole(this.#random, 1, 3));
    const path = recordPath(collection, this.#id(title, place));
    const aliases = Array.from({ length: whole(this.#random, 1, 3) }, () => ({ name: this.#title(whole(this.#random, 1, 2)) }));
    const text = sentences(this.#stream.take(whole(this.#random, 40, 120)));
    const named: NamedRecord = { kind, path, title, aliases, weight: whole(this.#random, 0, 9), year: whole(this.#random, 1990, 2025) };
    this.#records.push(named);
    return { sort: 'record', named, text, indexed: this.#page(path, named, `<p>${text}</p>`) };
  }

  #fact(place: number): SyntheticPage {
    const id = this.#id(this.#stream.takeTelling(2).join(' '), place);
    const year = whole(this.#random, 1990, 2025);
    const date = [year, whole(this.#random, 1, 12), whole(this.#random, 1, 28)].map((part) => String(part).padStart(2, '0')).join('-');
    const statement = this.#about(45);
    const label = whole(this.#random, 1, FACTS_A_HEADLINE) === 1 ? this.#title(4) : undefined;
    const path = factPathsOf([{ id, date }]).get(id) ?? '';
    const named = label === undefined ? undefined : { kind: 'fact', path, title: label, aliases: [], weight: 1, year };
    return { sort: 'fact', text: statement, ...(named && { named }), indexed: indexedFact({ id, date, label, statement }, path, new Map()) };
  }

  #source(place: number): SyntheticPage {
    const [title, text] = [this.#title(8), sentences(this.#stream.take(12))];
    const id = this.#id(title.split(' ').slice(0, 3).join(' '), place);
    const named = { kind: 'source', title, aliases: [{ name: id }], weight: 0, year: whole(this.#random, 1990, 2025) };
    return { sort: 'source', text, indexed: this.#page(recordPath('sources', id), named, `<p>${text}</p>`) };
  }
}

/** The sort of each of so many pages: the one that is furthest behind its share comes next. */
export function sortsOf(count: number): Sort[] {
  const made: Record<Sort, number> = { article: 0, record: 0, fact: 0, source: 0 };
  const behind = (sort: Sort, place: number): number => SHARES[sort] * (place + 1) - made[sort];
  return Array.from({ length: count }, (_, place) => {
    const next = (Object.keys(SHARES) as Sort[]).reduce((a, b) => (behind(b, place) > behind(a, place) ? b : a));
    made[next] += 1;
    return next;
  });
}

/** So many pages; the same ones whenever it is asked. */
export function syntheticPages(count: number): SyntheticPage[] {
  const maker = new Maker();
  return sortsOf(count).map((sort, place) => maker.make(sort, place));
}
