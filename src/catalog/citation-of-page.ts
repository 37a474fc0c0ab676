import { site } from '#site.ts';
import { parseDate } from '#lib/dates.ts';
import { formatBibtex } from '#catalog/references.ts';
import type { CslItem } from '#catalog/references.ts';

/** How to cite a page of the site. */
export interface PageCitation {
  text: string;
  bibtex: string;
  csl: string;
}

/** Citation of a page by its id, title, path and day of review, in three formats. */
export function citationOfPage(page: { id: string; title: string; path: string; reviewed: string; reviewedText: string }): PageCitation {
  const point = parseDate(page.reviewed)?.start;
  const item: CslItem = {
    id: page.id.replaceAll('/', '-'),
    type: 'webpage',
    title: page.title,
    publisher: site.name,
    URL: `${site.url}${page.path}`,
    language: site.language,
    ...(point && { issued: { 'date-parts': [[point.year, point.month ?? 1, point.day ?? 1]] } }),
  };
  return {
    text: `${site.name}. “${page.title}.” ${page.reviewedText}. ${item.URL}`,
    bibtex: formatBibtex([item]).trim(),
    csl: JSON.stringify(item, undefined, 2),
  };
}
