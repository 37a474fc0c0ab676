import { normalizeDate } from '#lib/normalize-date.ts';
import type { Field } from '#schemas/record-fields.ts';

/** A value with parts from text: "homepage | https://…"; of one that may be an id, also "charter, § 7". */
function parseParts(text: string, { parts, id }: Field): unknown {
  const separator = id && !text.includes('|') ? /,([\s\S]*)/ : /\|/;
  const values = text.split(separator).map((part) => part.trim());
  if (id && values.length < 2) return text.trim();
  return Object.fromEntries(parts.flatMap((part, index) => (values[index] ? [[part, values[index]]] : [])));
}

/** A cell of a table: a number, text, or nothing where it is unknown; quotes keep a number text. */
function parseCell(text: string): string | number | null {
  if (text === '') return null;
  return /^-?\d+(\.\d+)?$/.test(text) ? Number(text) : text.replace(/^"(.*)"$/, '$1');
}

function parseOne(text: string, field: Field, today: string): unknown {
  const trimmed = text.trim();
  if (field.parts.length > 0) return parseParts(trimmed, field);
  if (field.form === 'cells') return text.split('|').map((cell) => parseCell(cell.trim()));
  if (field.form === 'number') return /^-?\d+(\.\d+)?$/.test(trimmed) ? Number(trimmed) : trimmed;
  if (field.form === 'yes') return trimmed === 'true' ? true : trimmed;
  if (!field.date) return trimmed;
  return trimmed === 'today' ? today : (normalizeDate(trimmed) ?? trimmed);
}

/** Texts of a list one by one: commas separate ids, and nothing else. */
function separate(text: string, field: Field): string[] {
  const values = text.split(',').map((part) => part.trim()).filter((part) => part !== '');
  return field.id && values.every((value) => /^[a-z0-9-]+$/.test(value)) ? values : [text];
}

/** Value of a field from the texts given for it: "today" is a day, dates take the form of records, commas separate ids, "|" separates parts. */
export function parseValue(texts: readonly string[], field: Field, today: string): unknown {
  if (field.list) return texts.flatMap((text) => separate(text, field)).map((text) => parseOne(text, field, today));
  return parseOne(texts.at(-1) ?? '', field, today);
}

/** Text that parses to a value again; of a list, one text each. */
export function formatValue(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap((each: unknown) => (Array.isArray(each) ? [each.map((cell) => String(cell ?? '')).join(' | ')] : formatValue(each)));
  if (typeof value === 'object' && value !== null) return [Object.values(value).map(String).join(' | ')];
  return [String(value)];
}
