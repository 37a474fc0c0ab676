import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { KILOBYTE, formatFigure } from '#gates/output/figures.ts';
import { href, pathOfContentFile } from '#lib/paths.ts';
import { queryKey } from '#lib/search/judge.ts';
import type { Judged, QualityFigures, QualityReport, QualitySummary, Share } from '#lib/search/judge.ts';
import { escapeHtml } from '#lib/search/markup.ts';
import { site } from '#site.ts';

/** HTML of the cells that a build fills, by their names. */
type Cells = Record<string, string>;

const CELL = /(<(td|p)\b[^>]*?) data-quality="([^"]+)"([^>]*>)[^<]*(?=<\/\2>)/g;

/** The row that holds a cell, or nothing. */
function rowAround(html: string, cell: string): { start: number; end: number } | undefined {
  const at = html.indexOf(` data-quality="${cell}"`);
  const [start, end] = [html.lastIndexOf('<tr', at), html.indexOf('</tr>', at) + '</tr>'.length];
  return at < 0 || start < 0 ? undefined : { start, end };
}

/** Puts copies of the rows that hold certain cells in the place of the row that holds the cell "misses". */
export function copyMisses(html: string, cells: readonly string[]): string {
  const place = rowAround(html, 'misses');
  const rows = cells.flatMap((cell) => rowAround(html, cell) ?? []).map(({ start, end }) => html.slice(start, end));
  return place && rows.length > 0 ? html.slice(0, place.start) + rows.join('') + html.slice(place.end) : html;
}

/** Fills the cells of a page that are marked with `data-quality`; those without a value keep their dash. */
export function fillQuality(html: string, values: Readonly<Cells>): string {
  return html.replace(CELL, (cell, start: string, _tag: string, name: string, end: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return value === undefined ? cell : `${start}${end}${value}`;
  });
}

/** "94.9% (188 of 198)"; undefined where nothing counts for it. */
function formatShare({ part, of }: Share): string | undefined {
  return of === 0 ? undefined : `${((100 * part) / of).toFixed(1)}% <span class="small">${part.toLocaleString('en-US')} of ${of.toLocaleString('en-US')}</span>`;
}

function figureCells(prefix: string, { queries, success1, mrr, ndcg5, five, cards, forbidden }: QualityFigures): Cells {
  const cells = {
    queries: queries.toLocaleString('en-US'),
    success1: formatShare(success1),
    mrr: mrr?.toFixed(3),
    ndcg5: ndcg5?.toFixed(3),
    five: formatShare(five),
    cards: formatShare(cards),
    forbidden: formatShare(forbidden),
  };
  return Object.fromEntries(Object.entries(cells).flatMap(([name, value]) => (value === undefined ? [] : [[`${prefix}.${name}`, value]])));
}

function summaryCells(prefix: string, { all, byKind }: QualitySummary): Cells {
  return Object.assign(figureCells(prefix, all), ...[...byKind].map(([kind, figures]) => figureCells(`${prefix}.${kind}`, figures)));
}

/** What an answer misses, in words. */
function faultsOf({ success, five, forbidden, card }: Judged): string {
  const faults = [success === false && 'not first', five === false && 'not all among five', forbidden === true && 'forbidden among ten', card === false && 'not the card'];
  return faults.filter((fault) => fault !== false).join(', ');
}

function foundCells({ found, judged }: QualityReport): Cells {
  const misses = new Map(judged.misses.map((miss) => [miss.judgment.query, faultsOf(miss)]));
  return Object.fromEntries([...found].map(([query, hit]) => {
    const faults = misses.get(query);
    const mark = faults === undefined ? '' : `<span class="verdict">${faults}</span> `;
    return [`first:${queryKey(query)}`, mark + (hit ? `<a href="${escapeHtml(href(hit.path, site.base))}">${escapeHtml(hit.title)}</a>` : 'nothing')];
  }));
}

/** The cells of the page about the quality of the search, filled from what a build measured. */
export function qualityCells(report: QualityReport): Cells {
  const { bytes, milliseconds, judged } = report;
  return {
    ...summaryCells('judged', judged),
    ...summaryCells('automatic', report.automatic),
    ...foundCells(report),
    'bytes.names': formatFigure(bytes.names / KILOBYTE, 'KB'),
    'bytes.text': formatFigure(bytes.text / KILOBYTE, 'KB'),
    'milliseconds.median': `${Math.round(milliseconds.median)} ms`,
    'milliseconds.slowest': `${Math.round(milliseconds.slowest)} ms`,
    misses: 'none',
    measured: 'Measured by the build of this site.',
  };
}

/** Measures the search of a built site and writes what was found into its page about that. */
export async function reportQuality(directory: string, measure: () => Promise<QualityReport>): Promise<QualityReport> {
  const file = join(directory, pathOfContentFile('content/pages/search-quality.mdx') ?? '', 'index.html');
  const [html, report] = [await readFile(file, 'utf8'), await measure()];
  const misses = report.judged.misses.map(({ judgment }) => `first:${queryKey(judgment.query)}`);
  await writeFile(file, fillQuality(copyMisses(html, misses), qualityCells(report)));
  return report;
}
