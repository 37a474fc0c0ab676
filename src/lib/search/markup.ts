import { decadeOf } from '#lib/search/facets.ts';
import { slugify } from '#lib/text.ts';

/** A page of the site as the index reads it while developing. */
export interface SearchPage {
  /** Path without the base of the site. */
  path: string;
  title: string;
  kind: string;
  section?: string;
  /** Year by which it is filtered. */
  year?: number;
  aliases: readonly string[];
  /** What stands below the title, as HTML. */
  body: string;
}

/** Text with the signs of HTML escaped. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}

/** Words of Markdown: without citations, components and marks. */
export function plainWords(markdown: string): string {
  return markdown
    .replace(/\[@[^\]]*\]/g, '')
    .replace(/<\/?[A-Z][^>]*>/g, '')
    .replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/[*_`]{1,3}/g, '')
    .replace(/^\s*(?:[-+>]|\d+\.)\s+/gm, '')
    .trim();
}

/** Markdown as plain paragraphs and headings with ids: enough to be found, not to be read. */
export function roughHtml(markdown: string): string {
  return markdown.split(/\n{2,}/).map((block) => {
    const heading = /^(#{2,4})\s+(.+)$/.exec(block.trim());
    if (!heading) return `<p>${escapeHtml(plainWords(block))}</p>`;
    const [, marks = '##', text = ''] = heading;
    return `<h${marks.length} id="${slugify(plainWords(text))}">${escapeHtml(plainWords(text))}</h${marks.length}>`;
  }).join('\n');
}

/** A whole page, marked as the layouts mark it. */
export function searchHtml({ title, kind, section, year, aliases, body }: SearchPage, language: string): string {
  const filters = [`kind:${kind}`, ...(section === undefined ? [] : [`section:${section}`]), ...(year === undefined ? [] : [`decade:${decadeOf(year)}`])].join(', ');
  const names = aliases.length === 0 ? '' : `<meta name="aliases" data-pagefind-meta="aliases[content]" content="${escapeHtml(aliases.join('; '))}">`;
  return `<!doctype html><html lang="${language}"><head>${names}</head><body><main data-pagefind-body data-pagefind-filter="${filters}"><h1>${escapeHtml(title)}</h1>${body}</main></body></html>`;
}
