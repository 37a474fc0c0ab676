import { barChart } from '#components/charts/bar-geometry.ts';
import { linePanels } from '#components/charts/panels.ts';
import { sentenceCase } from '#components/charts/numbers.ts';
import type { Cell, SeriesTable } from '#components/charts/table.ts';

/** A series with its sources and addresses; paths are without the base. */
export interface SeriesValues {
  id: string;
  path: string;
  series: SeriesTable;
  sources: { id: string; title: string; publisher: string; path: string }[];
  csvPath: string;
  jsonPath: string;
}

/** Unit that a chart prints for all its values; empty where its panels name their own. */
function chartUnit(table: SeriesTable): string {
  const { chart } = table;
  if (chart.type === 'none') return table.unit ?? '';
  if (chart.type === 'calendar' || chart.type === 'moves') return '';
  if (chart.type === 'bar') return barChart(table, chart).unit;
  const { arrangement, panels } = linePanels(table, chart);
  const unit = panels[0]?.unit ?? '';
  if (arrangement === 'single') return unit;
  return arrangement === 'trellis' && unit !== '' ? `${unit}, one scale` : '';
}

/** Title of a chart, its unit as a sentence, and the line of unit and method under the title. */
export function seriesHeading(table: SeriesTable): { finding: string; unit: string; method: string } {
  const text = chartUnit(table);
  const unit = text === '' ? '' : `${sentenceCase(text)}.`;
  return {
    finding: table.chart.type === 'none' ? table.title : table.chart.finding,
    unit,
    method: [unit, table.method ?? ''].filter((part) => part !== '').join(' '),
  };
}

/** What a series is, in one line for the top of its page. */
export function seriesSummary(table: SeriesTable): string {
  return table.chart.type === 'none' ? (table.method ?? table.title) : `${table.chart.finding}.`;
}

function yearOfCell(cell: Cell | undefined): number[] {
  const match = /^\d{4}/.exec(String(cell ?? ''));
  return match ? [Number(match[0])] : [];
}

/** "2010–2026": first and last year of the rows; empty for a table without dates. */
export function spanOf({ columns, rows }: SeriesTable): string {
  const index = columns.findIndex((column) => column.type === 'year' || column.type === 'date');
  if (index < 0) return '';
  const years = rows.flatMap((row) => yearOfCell(row[index]));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return years.length === 0 ? '' : first === last ? String(first) : `${first}–${last}`;
}
