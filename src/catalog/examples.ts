import { getCollection } from 'astro:content';
import { openingOf } from '#lib/opening.ts';
import { recordPath } from '#lib/paths.ts';
import { annotate, mostTelling } from '#catalog/annotated.ts';
import type { AnnotatedRecord } from '#catalog/annotated.ts';
import { findFact } from '#catalog/facts.ts';
import { collections, definitionOf } from '#schemas/collections.ts';

/** Kinds of records that contributors add, by the collection that holds them, in the order in which they are needed. */
const KINDS = {
  facts: 'fact', sources: 'source', glossary: 'term', organizations: 'organization', people: 'person', projects: 'project', claims: 'claim', series: 'series',
  changes: 'change', articles: 'article',
} as const;

type Kind = keyof typeof KINDS;

/** Words of a text that its example shows. */
const SHOWN_WORDS = 90;

/** A record that shows how its kind is written. */
export interface ExampleView extends AnnotatedRecord {
  /** "fact", "source" …: also the id of its part of the page. */
  kind: string;
  /** Where files of the kind lie. */
  place: string;
  /** Text under the front matter, as far as it is shown; empty for records without one. */
  body: string;
  /** Page of the record. */
  path: string;
}

function placeOf(kind: Kind): string {
  const { extension, depth } = definitionOf(kind);
  if (kind === 'facts') return 'content/facts/<year>.yaml';
  if (kind === 'changes') return 'content/changes/<day>-<name>.md';
  return `content/${kind}/${depth === 1 ? '<section>/' : ''}<name>${extension}`;
}

async function exampleOf(kind: Kind): Promise<ExampleView> {
  const entry = mostTelling(await getCollection(kind));
  if (!entry) throw new Error(`content/${kind} holds no record that could be an example`);
  const body = collections[kind].format === 'text' ? openingOf(entry.body ?? '', SHOWN_WORDS) : '';
  const path = kind === 'facts' ? (await findFact(entry.id)).path : recordPath(kind, entry.id);
  return { kind: KINDS[kind], place: placeOf(kind), body, path, ...annotate(kind, entry.data) };
}

/** One example of every kind of record. */
export async function allExamples(): Promise<ExampleView[]> {
  return Promise.all((Object.keys(KINDS) as Kind[]).map(exampleOf));
}
