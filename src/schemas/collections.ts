import type { z } from 'zod';
import { article } from '#schemas/article.ts';
import { change } from '#schemas/change.ts';
import { claim } from '#schemas/claim.ts';
import { drawing } from '#schemas/drawing.ts';
import { organization, person, project } from '#schemas/entity.ts';
import { era } from '#schemas/era.ts';
import { fact } from '#schemas/fact.ts';
import { guide } from '#schemas/guide.ts';
import { judgment } from '#schemas/judgment.ts';
import { home, page, section } from '#schemas/page.ts';
import { series } from '#schemas/series.ts';
import { source } from '#schemas/source.ts';
import { synonym } from '#schemas/synonym.ts';
import { term } from '#schemas/term.ts';
import { words } from '#schemas/words.ts';

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
  /** The one file that holds it, from the top of the repository, where it has no folder. */
  file?: string;
  /** Key of a list's record that names it; "id" where not given. */
  key?: string;
}

const record = (schema: z.ZodType): CollectionDefinition => ({ schema, format: 'record', extension: '.yaml', depth: 0 });
const text = (schema: z.ZodType): CollectionDefinition => ({ schema, format: 'text', extension: '.mdx', depth: 0 });

/** All collections by name, which is that of their folder under content/ unless one file holds them. */
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
  drawings: record(drawing),
  guides: record(guide),
  claims: text(claim),
  changes: { ...text(change), extension: '.md' },
  pages: text(page),
  sections: record(section),
  home: record(home),
  judgments: { schema: judgment, format: 'list', extension: '.yaml', depth: 0, file: 'content/search-judgments.yaml', key: 'query' },
  synonyms: { schema: synonym, format: 'list', extension: '.yaml', depth: 0, file: 'content/search-synonyms.yaml', key: 'words' },
  words: { schema: words, format: 'list', extension: '.yaml', depth: 0, file: 'content/words.yaml', key: 'about' },
} as const satisfies Record<string, CollectionDefinition>;

export type CollectionName = keyof typeof collections;
export const collectionNames = Object.keys(collections) as CollectionName[];

/** Whether a name is that of a collection. */
export function isCollection(name: string): name is CollectionName {
  return Object.hasOwn(collections, name);
}

/** What is known of a collection. */
export function definitionOf(name: CollectionName): CollectionDefinition {
  return collections[name];
}

/** Collections that have a folder of their own. */
export const folderNames = collectionNames.filter((name) => definitionOf(name).file === undefined);

/** Collection of a content file, by its folder or by its whole path; undefined where it belongs to none. */
export function collectionOf(path: string): CollectionName | undefined {
  const folder = path.split('/')[1] ?? '';
  return collectionNames.find((name) => definitionOf(name).file === path) ?? folderNames.find((name) => name === folder);
}
