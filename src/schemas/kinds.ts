import type { z } from 'zod';
import { fieldsOf } from '#schemas/record-fields.ts';
import type { Field } from '#schemas/record-fields.ts';
import { definitionOf } from '#schemas/collections.ts';
import type { CollectionName } from '#schemas/collections.ts';

/** A kind of record that people add, by a command or with a snippet: everything that the schema of its collection does not say. */
export interface Kind {
  name: string;
  collection: CollectionName;
  /** What it is, for the choice of a kind. */
  meaning: string;
  /** Keys that are asked for before the others. */
  first: readonly string[];
  /** Optional keys that are asked for like needed ones. */
  asked: readonly string[];
  /** Keys whose words the id is made of, best first. */
  named: readonly string[];
  /** Values that hold where none is given; "today" is the day of the clock. */
  defaults: Readonly<Record<string, string>>;
}

const entity = { first: ['name', 'kind'], asked: ['aliases'], named: ['name'], defaults: {} };

/** All kinds by name. */
export const kinds: readonly Kind[] = [
  { name: 'fact', collection: 'facts', meaning: 'one dated, sourced statement', first: ['statement'], asked: ['date', 'checked'], named: ['label', 'statement'], defaults: {} },
  { name: 'source', collection: 'sources', meaning: 'a document that is cited', first: ['url'], asked: ['published'], named: ['title'], defaults: { language: 'en', seen: 'excerpt' } },
  { name: 'term', collection: 'glossary', meaning: 'an entry of the glossary', first: [], asked: ['aliases', 'see'], named: ['term'], defaults: {} },
  { name: 'claim', collection: 'claims', meaning: 'something commonly said, with a verdict', first: [], asked: ['subjects', 'aliases'], named: ['claim'], defaults: { origin: 'common' } },
  { name: 'organization', collection: 'organizations', meaning: 'a body that acts: company, foundation, community', ...entity },
  { name: 'person', collection: 'people', meaning: 'somebody who acted in public office', ...entity, defaults: { kind: 'person' } },
  { name: 'project', collection: 'projects', meaning: 'software, a product, a program, an event', ...entity },
  { name: 'article', collection: 'articles', meaning: 'a page that answers one question', first: [], asked: [], named: ['navigation', 'title'], defaults: { reviewed: 'today' } },
  { name: 'series', collection: 'series', meaning: 'a table of numbers or words, and how it is drawn', first: [], asked: ['unit', 'method'], named: ['title'], defaults: { chart: 'none' } },
  { name: 'change', collection: 'changes', meaning: 'a dated note of a correction or addition of substance', first: [], asked: ['pages'], named: ['title'], defaults: {} },
];

/** Fields of a kind in the order of its schema; the id is asked for on its own. */
export function fieldsOfKind({ collection }: Kind): Field[] {
  return fieldsOf(definitionOf(collection).schema as z.ZodType).filter(({ key }) => key !== 'id');
}

/** Whether a kind is text below front matter. */
export function isText({ collection }: Kind): boolean {
  return definitionOf(collection).format === 'text';
}

/** Where a record of a kind is written, with names in angle brackets for what the record decides. */
export function placeOfKind({ collection, name }: Kind): string {
  if (collection === 'facts') return 'content/facts/<year>.yaml';
  const prefix = collection === 'articles' ? '<section>/' : '';
  return `content/${collection}/${prefix}${name === 'change' ? '<day>-' : ''}<id>${definitionOf(collection).extension}`;
}

/** The kind of a name; throws where there is none. */
export function kindOf(name: string): Kind {
  const kind = kinds.find((candidate) => candidate.name === name);
  if (!kind) throw new Error(`there is no kind "${name}"`);
  return kind;
}
