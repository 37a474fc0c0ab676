import { z } from 'zod';
import { definitionOf } from '#schemas/collections.ts';
import type { CollectionName } from '#schemas/collections.ts';
import { finding, problems, suggestionText } from '#schemas/problems.ts';
import type { Finding, Place, Rule } from '#schemas/problems.ts';
import { formHint, formMessage } from '#schemas/plain-form.ts';
import { closest, plainText } from '#lib/text.ts';

/** Where the values of a record stand. */
export interface Located {
  path: string;
  locate(path: readonly (string | number)[]): Place;
}

type Path = readonly (string | number)[];

/** The value at a path of data that holds one there. */
function valueAt(data: unknown, path: Path): unknown {
  return path.reduce<unknown>((held, part) => (held as Record<string | number, unknown>)[part], data);
}

/** The schema inside an optional one. */
export function unwrap(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional) return unwrap(schema.unwrap() as z.ZodType);
  return schema;
}

/** Schema of a key; of a choice between shapes, that of the first one that has the key. */
function schemaOfKey(schema: z.ZodType, key: string | number): z.ZodType | undefined {
  if (schema instanceof z.ZodObject) return (schema.shape as Record<string, z.ZodType>)[String(key)];
  if (schema instanceof z.ZodArray) return schema.element as z.ZodType;
  if (!(schema instanceof z.ZodUnion)) return undefined;
  return (schema.options as z.ZodType[]).map((option) => schemaOfKey(option, key)).findLast((found) => found !== undefined);
}

/** Schema of the value at a path, as far as objects, lists and choices lead. */
function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  let current: z.ZodType | undefined = unwrap(schema);
  for (const key of path) {
    current = current && schemaOfKey(current, key);
    if (current) current = unwrap(current);
  }
  return current;
}

function meaningOf(schema: z.ZodType, path: Path): string {
  for (let end = path.length; end >= 0; end -= 1) {
    const description = schemaAt(schema, path.slice(0, end))?.description;
    if (description) return description;
  }
  return 'see the annotated example of this kind';
}

/** Shapes of a choice that a value can be meant as: those that its "type" allows, or all where it has none. */
function meantShapes(choice: z.ZodUnion, value: unknown): z.ZodType[] {
  const options = choice.options as z.ZodType[];
  const type: unknown = typeof value === 'object' && value !== null && 'type' in value ? value.type : undefined;
  const meant = options.filter((option) => type !== undefined && schemaOfKey(option, 'type')?.safeParse(type).success);
  return meant.length > 0 ? meant : options;
}

function keysAt(schema: z.ZodType, path: Path, data: unknown): string[] {
  const found = schemaAt(schema, path);
  const shapes = found instanceof z.ZodUnion ? meantShapes(found, valueAt(data, path)) : [found];
  return [...new Set(shapes.flatMap((shape) => (shape instanceof z.ZodObject ? Object.keys(shape.shape) : [])))];
}

function unknownKeys(issue: z.core.$ZodIssueUnrecognizedKeys, schema: z.ZodType, path: Path, data: unknown, at: Located): Finding[] {
  const known = keysAt(schema, path, data);
  return issue.keys.slice(0, MOST_FINDINGS).map((key) => finding('unknown-key', at.locate([...path, key]), { key, known: known.join(', '), suggestion: suggestionText(closest(key, known)) }));
}

function ruleOf(issue: z.core.$ZodIssue): Rule {
  const rule: unknown = issue.code === 'custom' ? issue.params?.['rule'] : undefined;
  return typeof rule === 'string' && Object.hasOwn(problems, rule) ? (rule as Rule) : 'wrong-type';
}

/** Details that an issue brings along for the templates of its rule. */
function detailsOf(issue: z.core.$ZodIssue): Record<string, string> {
  const details = issue.code === 'custom' ? Object.entries(issue.params ?? {}) : [];
  return Object.fromEntries(details.map(([name, value]) => [name, String(value)]));
}

function isMissing(data: unknown, path: Path): boolean {
  let value = data;
  for (const key of path) {
    if (typeof value !== 'object' || value === null) return false;
    if (!Object.hasOwn(value, key)) return true;
    value = (value as Record<string | number, unknown>)[key];
  }
  return false;
}

function findingsOf(issue: z.core.$ZodIssue, schema: z.ZodType, data: unknown, at: Located): Finding[] {
  const path = issue.path.filter((part): part is string | number => typeof part !== 'symbol');
  const key = path.length === 0 ? 'the record' : path.join('.');
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue, schema, path, data, at);
  if (isMissing(data, path)) return [finding('missing-key', at.locate(path.slice(0, -1)), { key: String(path.at(-1)), meaning: meaningOf(schema, path) })];
  const rule = ruleOf(issue);
  const value = valueAt(data, path);
  const meaning = `${meaningOf(schema, path)}.${formHint(issue, key, value)}`;
  return [finding(rule, at.locate(path), { key, message: formMessage(issue, value), meaning, url: plainText(value), ...detailsOf(issue) })];
}

/** Whether an issue says that a whole shape of a choice was not meant: another type, or another value of "type". */
function missesChoice(issue: z.core.$ZodIssue): boolean {
  return (issue.path.length === 0 && (issue.code === 'invalid_type' || issue.code === 'invalid_format')) || (issue.code === 'invalid_value' && issue.path[0] === 'type');
}

/** Issues of the shape that an author most likely meant, in place of "matches none of the shapes". */
function meantIssues(issue: z.core.$ZodIssue): z.core.$ZodIssue[] {
  if (issue.code !== 'invalid_union') return [issue];
  const meant = issue.errors.filter((issues) => !issues.some(missesChoice));
  const [only] = meant;
  if (!only || meant.length > 1) return [issue];
  return only.map((inner) => ({ ...inner, path: [...issue.path, ...inner.path] }));
}

/** Of a choice told apart by "type", the shape that the record names. */
export function namedShape(schema: z.ZodType, data: unknown): z.ZodType {
  if (!(schema instanceof z.ZodDiscriminatedUnion) || typeof data !== 'object' || data === null) return schema;
  const named = (schema.options as z.ZodObject[]).find((option) => z.safeParse(option.shape['type'] as z.ZodType, (data as { type?: unknown }).type).success);
  return named ?? schema;
}

/** Most mistakes that are told of one record at once. */
const MOST_FINDINGS = 100;

/** Holds one record against the schema of its collection; an empty list means that it has the right shape. */
export function checkShape(collection: CollectionName, data: unknown, at: Located): Finding[] {
  const schema = namedShape(definitionOf(collection).schema, data);
  const result = schema.safeParse(data);
  if (result.success) return [];
  return result.error.issues.slice(0, MOST_FINDINGS).flatMap(meantIssues).flatMap((issue) => findingsOf(issue, schema, data, at)).slice(0, MOST_FINDINGS);
}
