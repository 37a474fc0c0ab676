/** A line of a table: what it tells, and a cell a column. */
export type Row = readonly [what: string, ...cells: string[]];

/** Rows below each other, the first column to the left and figures to the right, with a line below the headings. */
export function formatColumns(headings: Row, rows: readonly Row[]): string {
  const widths = headings.map((_, column) => Math.max(...[headings, ...rows].map((row) => (row[column] ?? '').length)));
  const line = (row: Row): string => widths.map((width, column) => (column === 0 ? (row[column] ?? '').padEnd(width) : (row[column] ?? '').padStart(width))).join('  ').trimEnd();
  return [line(headings), widths.map((width) => '─'.repeat(width)).join('  '), ...rows.map(line)].join('\n');
}

/** A number with so many decimals and its thousands apart. */
export function figure(value: number, decimals = 0): string {
  return value.toLocaleString('en-US', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });
}

/** The middle of some numbers, 0 of none. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}

/** The mean of some numbers, 0 of none. */
export function mean(values: readonly number[]): number {
  return values.length === 0 ? 0 : sum(values) / values.length;
}

/** All of some numbers together. */
export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
