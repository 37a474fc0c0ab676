import { z } from 'zod';
import { collections } from '#schemas/collections.ts';
import type { CollectionName } from '#schemas/collections.ts';
import { finding, problems, suggestionText } from '#schemas/problems.ts';
import type { Finding, Place, Rule } from '#schemas/problems.ts';
import { closest } from '#lib/text.ts';

/** Where the values of a record stand. */
export interface Located {
  path: string;
  locate(path: readonly (string | number)[]): Place;
}

type Path = readonly (string | number)[];

function unwrap(schema: z.ZodType): z.ZodType {
  if (schema instanceof z.ZodOptional) return unwrap(schema.unwrap() as z.ZodType);
  return schema;
}

/** Schema of the value at a path, as far as objects and lists lead. */
function schemaAt(schema: z.ZodType, path: Path): z.ZodType | undefined {
  let current: z.ZodType | undefined = unwrap(schema);
  for (const key of path) {
    if (current instanceof z.ZodObject) current = (current.shape as Record<string, z.ZodType>)[String(key)];
    else if (current instanceof z.ZodArray) current = current.element as z.ZodType;
    else return undefined;
    if (current) current = unwrap(current);
  }
  return current;
}

function meaningOf(schema: z.ZodType, path: Path): string {
  for (let end = path.length; end > 0; end -= 1) {
    const description = schemaAt(schema, path.slice(0, end))?.description;
    if (description) return description;
  }
  return 'see the annotated example of this kind';
}

function keysAt(schema: z.ZodType, path: Path): string[] {
  const found = schemaAt(schema, path);
  return found instanceof z.ZodObject ? Object.keys(found.shape) : [];
}

function unknownKeys(issue: z.core.$ZodIssueUnrecognizedKeys, schema: z.ZodType, path: Path, at: Located): Finding[] {
  const known = keysAt(schema, path);
  return issue.keys.map((key) => finding('unknown-key', at.locate([...path, key]), { key, known: known.join(', '), suggestion: suggestionText(closest(key, known)) }));
}

function ruleOf(issue: z.core.$ZodIssue): Rule {
  const rule: unknown = issue.code === 'custom' ? issue.params?.['rule'] : undefined;
  return typeof rule === 'string' && Object.hasOwn(problems, rule) ? (rule as Rule) : 'wrong-type';
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
  if (issue.code === 'unrecognized_keys') return unknownKeys(issue, schema, path, at);
  if (isMissing(data, path)) return [finding('missing-key', at.locate(path.slice(0, -1)), { key: String(path.at(-1)), meaning: meaningOf(schema, path) })];
  const rule = ruleOf(issue);
  const meaning = `${meaningOf(schema, path)}.`;
  const value = String(path.reduce<unknown>((held, part) => (held as Record<string | number, unknown>)[part], data));
  return [finding(rule, at.locate(path), { key, message: issue.message, meaning, url: value })];
}

/** Holds one record against the schema of its collection; an empty list means that it has the right shape. */
export function checkShape(collection: CollectionName, data: unknown, at: Located): Finding[] {
  const schema: z.ZodType = collections[collection].schema;
  const result = schema.safeParse(data);
  if (result.success) return [];
  return result.error.issues.flatMap((issue) => findingsOf(issue, schema, data, at));
}
