/** What is needed of a column. */
interface Column {
  type: string;
  label: string;
  unit?: string | undefined;
}

type Cell = string | number | null;

/** Rows of a table without years that a card may choose from. */
const MOST_ROWS = 12;
/** Columns of the last year of a table that a card shows. */
const MOST_COLUMNS = 3;

function valueOf(cell: Cell | undefined, unit: string | undefined): string | undefined {
  if (typeof cell !== 'number') return undefined;
  return [cell.toLocaleString('en-US', { maximumFractionDigits: 2 }), unit].filter(Boolean).join(' ');
}

/**
 * Figures of a table for an answer card: of a table by years the latest value of its first columns, else the last number of each row.
 * Empty for tables of words.
 */
export function seriesValues(columns: readonly Column[], rows: readonly (readonly Cell[])[], unit?: string): [string, string][] {
  const time = columns.findIndex(({ type }) => type === 'year' || type === 'date');
  const numbers = columns.flatMap(({ type }, index) => (type === 'number' ? [index] : []));
  const unitOf = (index: number): string | undefined => columns[index]?.unit ?? unit;
  if (time >= 0) {
    return numbers.slice(0, MOST_COLUMNS).flatMap((index): [string, string][] => {
      const row = rows.findLast((cells) => typeof cells[index] === 'number');
      const value = valueOf(row?.[index], unitOf(index));
      return row === undefined || value === undefined ? [] : [[`${columns[index]?.label ?? ''}, ${row[time]}`, value]];
    });
  }
  return rows.slice(0, MOST_ROWS).flatMap((cells): [string, string][] => {
    const index = numbers.findLast((candidate) => typeof cells[candidate] === 'number');
    const value = index === undefined ? undefined : valueOf(cells[index], unitOf(index));
    const label = columns.slice(0, index).flatMap(({ type }, place) => (type === 'text' && typeof cells[place] === 'string' ? [cells[place]] : [])).join(', ');
    return value === undefined || label === '' ? [] : [[label, value]];
  });
}
