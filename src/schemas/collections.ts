import type { z } from 'zod';
import { article } from '#schemas/article.ts';
import { change } from '#schemas/change.ts';
import { claim } from '#schemas/claim.ts';
import { organization, person, project } from '#schemas/entity.ts';
import { era } from '#schemas/era.ts';
import { fact } from '#schemas/fact.ts';
import { guide } from '#schemas/guide.ts';
import { home, page, section } from '#schemas/page.ts';
import { series } from '#schemas/series.ts';
import { source } from '#schemas/source.ts';
import { term } from '#schemas/term.ts';

/** How the files of a collection are laid out: one record a file, a list a file, or text with front matter. */
export type Format = 'record' | 'list' | 'text';

/** One collection: everything else (loader, gate, editor schema, URL) derives from this row. */
export interface CollectionDefinition {
  /** Shape of one record or of the front matter. */
  schema: z.ZodType;
  format: Format;
  /** Endings of its files. */
  extension: '.yaml' | '.mdx' | '.md';
  /** How deep its files lie below its folder; articles lie one section deep. */
  depth: 0 | 1;
}

const record = (schema: z.ZodType): CollectionDefinition => ({ schema, format: 'record', extension: '.yaml', depth: 0 });
const text = (schema: z.ZodType): CollectionDefinition => ({ schema, format: 'text', extension: '.mdx', depth: 0 });

/** All collections by the name of their folder under content/. */
export const collections = {
  articles: { ...text(article), depth: 1 },
  facts: { schema: fact, format: 'list', extension: '.yaml', depth: 0 },
  eras: { schema: era, format: 'list', extension: '.yaml', depth: 0 },
  organizations: record(organization),
  people: record(person),
  projects: record(project),
  glossary: text(term),
  sources: record(source),
  series: record(series),
  guides: record(guide),
  claims: text(claim),
  changes: { ...text(change), extension: '.md' },
  pages: text(page),
  sections: record(section),
  home: record(home),
} as const satisfies Record<string, CollectionDefinition>;

export type CollectionName = keyof typeof collections;
export const collectionNames = Object.keys(collections) as CollectionName[];

/** Whether a folder name is a collection. */
export function isCollection(name: string): name is CollectionName {
  return Object.hasOwn(collections, name);
}
