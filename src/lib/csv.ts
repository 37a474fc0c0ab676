/** One cell of CSV (RFC 4180): lists joined by semicolons, objects as JSON, quoted where needed. */
function cell(value: unknown): string {
  const text = value === undefined || value === null ? '' : Array.isArray(value) ? value.map(plain).join('; ') : plain(value);
  return /[",\n\r]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function plain(value: unknown): string {
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/** CSV of rows under a heading line, lines ended by CRLF. */
export function formatCsv(heading: readonly string[], rows: readonly (readonly unknown[])[]): string {
  return [heading, ...rows].map((row) => row.map(cell).join(',')).join('\r\n') + '\r\n';
}

/** CSV of records: one column for each key that any of them has. */
export function recordsToCsv(records: readonly Record<string, unknown>[]): string {
  const keys = [...new Set(records.flatMap((record) => Object.keys(record)))];
  return formatCsv(keys, records.map((record) => keys.map((key) => record[key])));
}
