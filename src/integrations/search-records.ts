import { readContent } from '#loaders/read-content.ts';
import type { RawRecord } from '#loaders/read-content.ts';
import type { Article } from '#schemas/article.ts';
import type { Claim } from '#schemas/claim.ts';
import type { Change } from '#schemas/change.ts';
import type { Drawing } from '#schemas/drawing.ts';
import type { Organization } from '#schemas/entity.ts';
import type { Page } from '#schemas/page.ts';
import { problems } from '#schemas/problems.ts';
import type { Problem } from '#schemas/problems.ts';
import type { Series } from '#schemas/series.ts';
import type { Source } from '#schemas/source.ts';
import type { Term } from '#schemas/term.ts';
import { validFacts } from '#schemas/valid-facts.ts';
import { yearOf } from '#lib/dates.ts';
import { pathOfContentFile, recordPath } from '#lib/paths.ts';
import { escapeHtml, roughHtml, searchHtml } from '#lib/search/markup.ts';
import type { SearchPage } from '#lib/search/markup.ts';
import { markForIndex } from '#lib/search/marks.ts';
import { indexedFacts, readSynonyms } from '#integrations/search-built.ts';
import type { IndexedPage } from '#integrations/search-files.ts';
import { site } from '#site.ts';

type PageOf = (record: RawRecord) => SearchPage;

function paragraphs(...texts: (string | undefined)[]): string {
  return texts.filter((text) => text !== undefined).map((text) => `<p>${escapeHtml(text)}</p>`).join('');
}

function yearFrom(date: string | undefined): { year?: number } {
  return date === undefined ? {} : { year: yearOf(date) };
}

/** Page about an organization, a person or a project. */
function entityPage(kind: string): PageOf {
  return ({ collection, id, data }) => {
    const { name, summary, start, aliases = [] } = data as Organization;
    return { path: recordPath(collection, id), title: name, kind, aliases: aliases.map((alias) => alias.name), body: paragraphs(summary), ...yearFrom(start) };
  };
}

/** Fixed pages that are indexed. */
const FOUND_PAGES = ['changes', 'contribute', 'rules', 'search-quality'];

/** Pages of each collection that has some; a valid record has the shape of its collection. */
const PAGES: Partial<Record<RawRecord['collection'], PageOf>> = {
  articles: ({ id, data, body }) => {
    const { title, summary, aliases = [] } = data as Article;
    const section = id.split('/')[0] ?? '';
    return { path: recordPath('articles', id), title, kind: 'article', section, aliases, body: paragraphs(summary) + roughHtml(body) };
  },
  organizations: entityPage('organization'),
  people: entityPage('person'),
  projects: entityPage('project'),
  glossary: ({ id, data, body }) => {
    const { term, summary, aliases = [] } = data as Term;
    return { path: recordPath('glossary', id), title: term, kind: 'term', aliases, body: paragraphs(summary) + roughHtml(body) };
  },
  claims: ({ id, data, body }) => {
    const { claim, verdict, aliases = [] } = data as Claim;
    return { path: recordPath('claims', id), title: claim, kind: 'claim', aliases, body: paragraphs(verdict) + roughHtml(body) };
  },
  series: ({ id, data }) => {
    const { title, unit, method, note, aliases = [] } = data as Series;
    return { path: recordPath('series', id), title, kind: 'data', aliases, body: paragraphs(unit, method, note) };
  },
  drawings: ({ id, data }) => {
    const { title, name, summary, alt, method, note, aliases = [] } = data as Drawing;
    return { path: recordPath('drawings', id), title, kind: 'drawing', aliases: [name, ...aliases], body: paragraphs(summary, alt, method, note) };
  },
  sources: ({ id, data }) => {
    const { title, publisher, authors, note, published } = data as Source;
    return { path: recordPath('sources', id), title, kind: 'source', aliases: [id], body: paragraphs(publisher, authors?.join(', '), note), ...yearFrom(published) };
  },
};

/** The rules of the check, each under its heading. */
function ruleNotes(): string {
  return Object.entries<Problem>(problems).map(([rule, { what, why, cure }]) => `<h3 id="${rule}">${rule}</h3>${paragraphs(what, why, cure)}`).join('');
}

/** What stands on fixed pages beside their words, by id. */
const ADDED: Readonly<Record<string, (notes: string) => string>> = { changes: (notes) => notes, rules: ruleNotes };

/** Pages of words and sections that the site lets readers find; the notes of changes stand on one page. */
function fixedPages(records: readonly RawRecord[]): SearchPage[] {
  const notes = records.filter(({ collection }) => collection === 'changes').map(({ id, data, body }) => `<h2 id="${id}">${escapeHtml((data as Change).title)}</h2>${roughHtml(body)}`);
  return records.flatMap(({ collection, id, path, data, body }) => {
    if (collection !== 'sections' && (collection !== 'pages' || !FOUND_PAGES.includes(id))) return [];
    const { title, summary, aliases = [] } = data as Page;
    const text = paragraphs(summary) + roughHtml(body) + (ADDED[id]?.(notes.join('')) ?? '');
    return { path: pathOfContentFile(path) ?? `/${id}/`, title, kind: collection === 'sections' ? 'section' : 'page', aliases, body: text };
  });
}

/** Every page that the records of a repository will have, as the index reads it; broken records are left out. */
export function readSearchPages(root: string): IndexedPage[] {
  const records = readContent(root).records.filter((record) => record.valid);
  const pages = [...records.flatMap((record) => PAGES[record.collection]?.(record) ?? []), ...fixedPages(records)];
  const synonyms = readSynonyms(root);
  return [...pages.map((page) => ({ path: page.path, kind: page.kind, html: markForIndex(searchHtml(page, site.language), synonyms) })), ...indexedFacts(validFacts(records), synonyms)];
}
