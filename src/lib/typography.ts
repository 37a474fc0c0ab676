/** Text with typographic quotation marks and apostrophes, whatever the author typed; code and addresses must not be passed. */
export function typeset(text: string): string {
  return text
    .replace(/(?<=[\p{L}\p{N}.)\]”])'/gu, '’')
    .replace(/'(?=\d0s\b)/g, '’')
    .replace(/'(?=[\p{L}\p{N}])/gu, '‘')
    .replace(/(^|[\s([{—–‘/])"/g, '$1“')
    .replace(/"/g, '”');
}

/** Keys of records whose values are prose. */
const PROSE = new Set(['title', 'statement', 'note', 'summary', 'label', 'claim', 'term', 'name', 'navigation', 'method', 'finding', 'alt', 'lead', 'afterwards', 'text', 'figure', 'question', 'unit', 'locator', 'detail', 'does', 'why', 'answer']);

/** A copy of a record in which the values of prose keys, and the cells of tables, are typeset. */
export function typesetRecord<Value>(value: Value, key = ''): Value {
  if (typeof value === 'string') return (PROSE.has(key) ? typeset(value) : value) as Value;
  if (Array.isArray(value)) return value.map((item: unknown) => typesetRecord(item, key === 'rows' ? 'text' : key)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, held]) => [name, typesetRecord(held, name)])) as Value;
}
