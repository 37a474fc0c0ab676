/** Records that stand in, while authors work, for those that are missing or broken, so that every reference finds something. Never part of a build. */
import { z } from 'zod';
import { definitionOf } from '#schemas/collections.ts';
import type { CollectionName } from '#schemas/collections.ts';
import { namedShape, unwrap } from '#schemas/shape.ts';

/** Data of a record whose lists may be empty where its schema wants something in them. */
export type StandInData = Record<string, unknown>;

const NOTHING = { nodes: [], links: [], stacks: [], unit: '' };

/** What a stand-in says, by collection; collections to which nothing refers need none. */
const STAND_INS: Partial<Record<CollectionName, (id: string, words: string, day: string) => StandInData>> = {
  articles: (id, words, day) => ({ title: id, summary: words, order: 1, reviewed: day, facts: [] }),
  glossary: (id, words) => ({ term: id, summary: words }),
  claims: (id) => ({ claim: id, verdict: 'unproven', origin: 'common' }),
  changes: (id) => ({ title: id, kind: 'correction' }),
  pages: (id, words) => ({ title: id, summary: words }),
  sections: (id, words) => ({ title: id, navigation: id, summary: words, order: 1 }),
  home: (id, words) => ({ title: id, lead: words, question: '', searches: [], doors: [], timeline: { title: id, link: id }, surprises: [] }),
  facts: (_, words) => ({ statement: words, kind: 'event', lane: 'market', subjects: [], sources: [], confidence: 'low' }),
  organizations: (id, words) => ({ name: id, kind: 'company', summary: words }),
  people: (id, words) => ({ name: id, kind: 'person', summary: words }),
  projects: (id, words) => ({ name: id, kind: 'project', summary: words }),
  sources: (id, words) => ({ title: id, publisher: words, url: '#', kind: 'press', language: 'en', seen: 'cited' }),
  series: (id) => ({ title: id, columns: [], rows: [], sources: [], chart: { type: 'none' } }),
  drawings: (id, words, day) => ({ type: 'layers', title: id, name: id, summary: words, alt: words, date: day, reviewed: day, subjects: [], ...NOTHING }),
  guides: (id, words) => ({ title: id, summary: words, start: '', questions: [], outcomes: [] }),
};

/** Collections whose records are drawn or followed as a whole: one wrong part makes the rest unusable. */
const WHOLE: readonly CollectionName[] = ['series', 'drawings', 'guides'];

/** Whether a collection's records are only usable as a whole. */
export function isWhole(collection: CollectionName): boolean {
  return WHOLE.includes(collection) || STAND_INS[collection] === undefined;
}

/** Keys of such a whole that only make sense together; its words can be used without them. */
const PARTS: readonly string[] = ['type', 'unit', 'nodes', 'links', 'layers', 'stacks', 'columns', 'rows', 'chart', 'start', 'questions', 'outcomes'];

/** What of a value its schema accepts: all of it, the good items of a list, or nothing. */
function usable(schema: z.ZodType, value: unknown): unknown {
  if (schema.safeParse(value).success) return value;
  const inner = unwrap(schema);
  if (!(inner instanceof z.ZodArray) || !Array.isArray(value)) return undefined;
  const item = inner.element as z.ZodType;
  return value.filter((each) => item.safeParse(each).success);
}

function usableKeys(collection: CollectionName, data: unknown): StandInData {
  const shape = namedShape(definitionOf(collection).schema, data);
  if (!(shape instanceof z.ZodObject) || typeof data !== 'object' || data === null) return {};
  const keys = Object.entries(shape.shape as Record<string, z.ZodType>).filter(([key]) => !isWhole(collection) || !PARTS.includes(key));
  const kept = keys.map(([key, schema]) => [key, usable(schema, (data as StandInData)[key])] as const);
  return Object.fromEntries(kept.filter(([, value]) => value !== undefined));
}

/** Data that stand in for a record, with what can be used of the broken data; undefined for collections that need none. */
export function standInFor(collection: CollectionName, id: string, day: string, broken?: unknown): StandInData | undefined {
  const stub = STAND_INS[collection]?.(id, `"${id}" is missing or cannot be read.`, day);
  if (!stub) return undefined;
  const own = definitionOf(collection).format === 'list' ? { id } : {};
  return { ...stub, ...usableKeys(collection, broken), ...own };
}
