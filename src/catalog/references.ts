import { Cite, plugins } from '@citation-js/core';
import '@citation-js/plugin-csl';
import '@citation-js/plugin-bibtex';
import { parseDate } from '#lib/dates.ts';
import type { Source } from '#schemas/source.ts';

/** One item of CSL-JSON, as far as the site uses it. */
export interface CslItem {
  id: string;
  type: string;
  title: string;
  publisher: string;
  URL: string;
  language: string;
  author?: { family: string; given?: string }[];
  issued?: { 'date-parts': number[][] };
  note?: string;
}

const STYLE = 'apa';

function nameOf(author: string): { family: string; given?: string } {
  const space = author.lastIndexOf(' ');
  return space < 0 ? { family: author } : { family: author.slice(space + 1), given: author.slice(0, space) };
}

function issuedOf(published: string | undefined): CslItem['issued'] {
  const point = published === undefined ? undefined : parseDate(published)?.start;
  if (!point) return undefined;
  const parts = [point.year, point.month, point.day].filter((part): part is number => part !== undefined);
  return { 'date-parts': [parts] };
}

/** CSL-JSON of a source. */
export function cslItem(id: string, source: Source): CslItem {
  const issued = issuedOf(source.published);
  const author = source.authors?.map(nameOf);
  return {
    id,
    type: 'webpage',
    title: source.title,
    publisher: source.publisher,
    URL: source.url,
    language: source.language,
    ...(author && { author }),
    ...(issued && { issued }),
  };
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);
}

/** Removes the wrapper that CSL puts around an entry and links the title to the address. */
function linked(html: string, url: string): string {
  const inner = html.replace(/^\s*<div[^>]*>/, '').replace(/<\/div>\s*$/, '').trim();
  const open = `<a href="${escapeHtml(url)}" rel="external">`;
  return /<i>.*?<\/i>/s.test(inner) ? inner.replace(/<i>(.*?)<\/i>/s, `<i>${open}$1</a></i>`) : `${open}${inner}</a>`;
}

/** Takes back the letters by which CSL tells works of one author and year apart: here each reference stands on pages of its own. */
function withoutYearSuffix(html: string): string {
  return html.replace(/\((\d{4})[a-z]{1,2}(?=[,)])/, '($1').replace(/\(n\.d\.-[a-z]{1,2}\)/, '(n.d.)');
}

/** References of all sources formatted by CSL as HTML, by id. */
export function formatReferences(sources: readonly { id: string; source: Source }[]): Map<string, string> {
  const items = sources.map(({ id, source }) => {
    const { URL: _address, publisher, ...item } = cslItem(id, source);
    return { ...item, 'container-title': publisher };
  });
  const entries = new Cite(items).format('bibliography', { format: 'html', template: STYLE, lang: 'en-US', asEntryArray: true }) as [string, string][];
  const urls = new Map(sources.map(({ id, source }) => [id, source.url]));
  return new Map(entries.map(([id, html]) => [id, linked(withoutYearSuffix(html), urls.get(id) ?? '')]));
}

/** BibTeX of CSL items. */
export function formatBibtex(items: readonly CslItem[]): string {
  plugins.config.get('@bibtex').format.useIdAsLabel = true;
  return String(new Cite(items).format('bibtex'));
}
