/** One figure of the table; without a ceiling it only informs. */
export interface Figure {
  what: string;
  value: number;
  unit: 'KB' | 'MB' | 's' | '';
  ceiling?: number;
  /** Built file that the figure is about. */
  file?: string;
}

/** Bytes of a kilobyte and of a megabyte as the budgets count them. */
export const KILOBYTE = 1000;
export const MEGABYTE = 1_000_000;

/** A figure with its unit, as the table and the findings show it. */
export function formatFigure(value: number, unit: Figure['unit']): string {
  const digits = unit === '' || Number.isInteger(value) ? 0 : value < 10 ? 2 : 1;
  return `${value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits })}${unit === '' ? '' : ` ${unit}`}`;
}

/** The figures as an aligned table: what, figure, ceiling, and a word where the ceiling is passed. */
export function formatTable(figures: readonly Figure[]): string {
  const rows = figures.map(({ what, value, unit, ceiling }) => [
    what,
    formatFigure(value, unit),
    ceiling === undefined ? '' : `of ${formatFigure(ceiling, unit)}`,
    ceiling !== undefined && value > ceiling ? 'OVER' : '',
  ]);
  const width = (column: number): number => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  const [first, second, third] = [width(0), width(1), width(2)];
  return rows.map(([what = '', found = '', ceiling = '', over = '']) => `${what.padEnd(first)}  ${found.padStart(second)}  ${ceiling.padStart(third)}  ${over}`.trimEnd()).join('\n');
}
