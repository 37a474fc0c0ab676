import { site } from '#site.ts';
import { componentIds } from '#lib/links.ts';
import { href, recordPath } from '#lib/paths.ts';
import { slugify } from '#lib/text.ts';
import type { Dues, FundFee, Price } from '#lib/membership-cost.ts';
import { entityLinks } from '#catalog/facts.ts';
import { allRecords } from '#catalog/records.ts';
import { findSeries } from '#catalog/series.ts';
import { allSources, mustFind } from '#catalog/sources.ts';
import type { PageLink, SeriesView } from '#catalog/views.ts';

/** Organization whose dues come on top of the fees of its funds. */
const FOUNDATION = 'linux-foundation';

/** What the calculator of membership works with. */
export interface MembershipView {
  /** The foundation that the funds belong to. */
  foundation: PageLink;
  fees: FundFee[];
  dues: Dues[];
  /** Sources of the prices by id. */
  sources: Record<string, PageLink>;
  /** The tables themselves, fees of funds and dues of the foundation, as far as the page does not show them elsewhere. */
  tables: SeriesView[];
}

type Row = Record<string, string | number | null>;

function rowsOf({ series: { columns, rows } }: SeriesView): Row[] {
  return rows.map((row) => Object.fromEntries(columns.map(({ id }, index) => [id, row[index] ?? null])));
}

function numberIn(row: Row, column: string): number | null {
  const cell = row[column];
  return typeof cell === 'number' ? cell : null;
}

function textIn(row: Row, column: string): string {
  return String(row[column] ?? '');
}

function priceOf(row: Row): Price {
  return { from: numberIn(row, 'employees_from'), to: numberIn(row, 'employees_to'), fee: numberIn(row, 'fee'), asOf: textIn(row, 'as_of'), source: textIn(row, 'source') };
}

function fundFee(row: Row): FundFee {
  const [fund, tier] = [textIn(row, 'fund'), textIn(row, 'tier')];
  return { ...priceOf(row), key: slugify(`${fund} ${tier}`), fund, tier, included: row['includes_linux_foundation'] === 'yes', remark: textIn(row, 'remark') };
}

function duesOf(row: Row): Dues {
  const tier = textIn(row, 'tier');
  return { ...priceOf(row), key: slugify(tier), tier };
}

/** Ids of the series that the article at an address shows by itself. */
async function shownByArticle(address: string): Promise<string[]> {
  const { articles } = await allRecords();
  const own = articles.find(({ id }) => href(recordPath('articles', id), site.base) === address);
  return componentIds(own?.body ?? '', 'Series');
}

/** Fees and dues from two series, whose columns the relations gate checks, for the page at an address. */
export async function membershipCost(funds: string, foundation: string, address: string): Promise<MembershipView> {
  const [fundTable, foundationTable] = [await findSeries(funds), await findSeries(foundation)];
  const [fees, dues] = [rowsOf(fundTable).map(fundFee), rowsOf(foundationTable).map(duesOf)];
  const all = await allSources();
  const ids = new Set([...fees, ...dues].map(({ source }) => source).filter((id) => id !== ''));
  const sources = Object.fromEntries([...ids].map((id) => [id, mustFind(all, id)] as const).map(([id, { title, path }]) => [id, { text: title, path }]));
  const shown = await shownByArticle(address);
  const tables = [fundTable, foundationTable].filter(({ id }) => !shown.includes(id));
  return { foundation: mustFind(await entityLinks(), FOUNDATION), fees, dues, sources, tables };
}
