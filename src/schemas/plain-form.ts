import type { z } from 'zod';

/** What a value is, in the words of an author. */
const NAMES: Readonly<Record<string, string>> = { string: 'text', number: 'a number', int: 'a whole number', boolean: 'yes or no', array: 'a list', object: 'keys with values', null: 'nothing' };

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function named(kind: string): string {
  return NAMES[kind] ?? kind;
}

/** "a, b or c". */
function oneOf(values: readonly unknown[]): string {
  const words = values.map(String);
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words.at(-1) ?? ''}`;
}

/** What is wrong with the form of a value, in the words of an author. */
export function formMessage(issue: z.core.$ZodIssue, value: unknown): string {
  if (value === null) return 'nothing stands there; what follows " #" is a comment, unless it is in quotes';
  if (issue.code === 'invalid_type') return issue.message.startsWith('Invalid input') ? `expected ${named(issue.expected)}, found ${named(kindOf(value))}` : issue.message;
  if (issue.code === 'invalid_value') return `expected ${oneOf(issue.values)}`;
  if (issue.code === 'too_small' && issue.origin === 'array') return `expected ${String(issue.minimum)} or more items`;
  return issue.message.replace(/^Invalid (?:input|option): /, '');
}

/** How to write a value in the form that is expected, where that can be told; empty where not. */
export function formHint(issue: z.core.$ZodIssue, key: string, value: unknown): string {
  const name = key.split('.').at(-1) ?? key;
  if (issue.code !== 'invalid_type') return '';
  if (issue.expected === 'array' && typeof value === 'string') return ` Write a list in brackets: ${name}: [${value.slice(0, 60)}].`;
  if (issue.expected === 'string' && (typeof value === 'number' || typeof value === 'boolean')) return ` Put it in quotes: ${name}: "${String(value)}".`;
  return '';
}
