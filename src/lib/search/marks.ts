import { capitalized } from '#lib/text.ts';
import { escapeHtml } from '#lib/search/markup.ts';
import { decadeOf } from '#lib/search/facets.ts';
import { groupsOf } from '#lib/search/synonyms.ts';
import type { Synonyms } from '#lib/search/synonyms.ts';

/**
 * What only the index needs is added to a copy of each page before it is read, so that readers do not download it:
 * each filter has one value, and titles weigh by their length. A fact is a page of its own.
 */

const TITLE = /<h1([^>]*)>([\s\S]*?)<\/h1>/;
const FILTERS = /data-pagefind-filter="([^"]*)"/g;

function textOf(html: string): string {
  return html.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ').trim();
}

/** Pagefind reads a comma as part of the value in "kind:article, section:merger"; attributes of their own keep values apart. */
function separateFilters(list: string): string {
  const pairs = list.split(',').map((pair) => pair.trim().split(':'));
  const names = pairs.map(([name = '']) => `${name}[data-search-${name}]`).join(', ');
  return [`data-pagefind-filter="${names}"`, ...pairs.map(([name = '', value = '']) => `data-search-${name}="${value}"`)].join(' ');
}

/** Kind of a built page that is meant to be found, or undefined; years are left out, because their facts are found one by one. */
export function searchableKind(html: string): string | undefined {
  const filters = /<main[^>]*\sdata-pagefind-body[^>]*\sdata-pagefind-filter="([^"]*)"/.exec(html)?.[1];
  const kind = /\bkind:([a-z]+)/.exec(filters ?? '')?.[1];
  return kind === 'year' ? undefined : kind;
}

/** A word weighs the more, the fewer words a title has: "Kubernetes" is about Kubernetes, "Kubernetes releases by year" less so. */
function titleWeight(title: string): number {
  const count = textOf(title).split(' ').length;
  return count <= 2 ? 10 : count <= 4 ? 7 : 4;
}

/** Words that stand for the groups of synonyms of which a page holds a word. */
function groupField(html: string, synonyms: Synonyms): string {
  const groups = groupsOf(textOf(/<main[\s\S]*<\/main>/.exec(html)?.[0] ?? ''), synonyms);
  return groups.length === 0 ? '' : `<meta data-pagefind-meta="groups[content]" content="${groups.join(' ')}">`;
}

/** A built page as the index reads it; `synonyms` let it be found by words that mean the same as its own. */
export function markForIndex(html: string, synonyms: Synonyms): string {
  return html
    .replace('</head>', () => `${groupField(html, synonyms)}</head>`)
    .replace(TITLE, (_, attributes: string, title: string) => `<h1${attributes} data-pagefind-weight="${titleWeight(title)}">${title}</h1>`)
    .replace(FILTERS, (_, list: string) => separateFilters(list));
}

/** A fact as the index reads it: titled by its date, the month written out, and its headline where it has one; see `markForIndex`. */
export function factPage({ dateText, label, statement, note, year }: { dateText: string; label?: string; statement: string; note?: string; year?: number }, language: string, synonyms: Synonyms): string {
  const title = capitalized(label === undefined ? dateText : `${dateText}: ${label}`);
  const decade = year === undefined ? '' : `, decade:${decadeOf(year)}`;
  const body = [statement, note].filter((text) => text !== undefined).map((text) => `<p>${escapeHtml(text)}</p>`).join('');
  const main = `<main data-pagefind-body data-pagefind-filter="kind:fact${decade}"><h1>${escapeHtml(title)}</h1>${body}</main>`;
  return markForIndex(`<!doctype html><html lang="${language}"><head></head><body>${main}</body></html>`, synonyms);
}
