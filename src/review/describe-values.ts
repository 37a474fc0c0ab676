import { formatDate, parseDate } from '#lib/dates.ts';
import { countWords } from '#lib/text.ts';
import type { FieldChange } from '#review/fields.ts';
import { nameOfItem } from '#review/fields.ts';
import { joined, name, own, say } from '#review/parts.ts';
import type { Line, Part } from '#review/parts.ts';
import { compareSequences, wordsOf } from '#review/sequences.ts';

/** From how many words on a text is shown on lines of its own. */
const LONG = 8;
/** Share of words that must have stayed for the others to be marked. */
const MARKED = 0.4;

/** A value in words: dates as pages write them, ids and addresses as names, objects by what names them. */
export function describeValue(value: unknown): Line {
  if (value === null || value === undefined) return say`nothing`;
  if (Array.isArray(value)) return joined(value.map(describeValue));
  if (typeof value === 'object') {
    const called = nameOfItem(value);
    const rest = Object.entries(value).filter(([, held]) => held !== called);
    return [...describeValue(called), ...(rest.length === 0 ? [] : say` (${joined(rest.map(([key, held]) => say`${key} ${describeValue(held)}`))})`)];
  }
  const text = String(value);
  if (parseDate(text)) return say`${formatDate(text)}`;
  return /^[a-z0-9]+(-[a-z0-9]+)+$|^https?:\/\/\S+$/.test(text) ? [name(text)] : say`${text}`;
}

function isLong(value: unknown): boolean {
  return typeof value === 'string' && countWords(value) >= LONG;
}

/** Two versions of a text, the words that differ marked where most stayed. */
function reworded(before: string, after: string): { old: Line; now: Line } {
  const stretches = compareSequences(wordsOf(before), wordsOf(after));
  const kept = stretches.filter(({ same }) => same).flatMap((stretch) => stretch.after).length;
  const marks = kept >= MARKED * Math.max(1, wordsOf(after).length);
  const line = (side: 'before' | 'after'): Line => {
    const parts = stretches.filter((stretch) => stretch[side].length > 0).map((stretch): Part => ({ kind: marks && !stretch.same ? 'changed' : 'words', text: stretch[side].join(' ') }));
    return joined(parts, ' ');
  };
  return { old: line('before'), now: line('after') };
}

/** Name of a field: its keys as the schema has them. */
function label(path: readonly string[]): Line {
  return say`${path.map((key) => (parseDate(key) ? formatDate(key) : key.replaceAll('_', ' '))).join(' › ')}`;
}

/** Grades from the least to the most. */
const GRADES: readonly unknown[] = ['low', 'medium', 'high'];

/** " (lowered)" or " (raised)" where both values are grades. */
function direction(before: unknown, after: unknown): string {
  const [from, to] = [GRADES.indexOf(before), GRADES.indexOf(after)];
  return from < 0 || to < 0 ? '' : to < from ? ' (lowered)' : ' (raised)';
}

function describeOne({ path, before, after, moved }: FieldChange): Line[] {
  if (moved) return [say`${label(path)}: in another order`];
  if (before === undefined) return [say`${label(path)}: added ${describeValue(after)}`];
  if (after === undefined) return [say`${label(path)}: removed ${describeValue(before)}`];
  if (typeof before === 'string' && typeof after === 'string' && (isLong(before) || isLong(after))) {
    const { old, now } = reworded(before, after);
    return [say`${label(path)} was: ${old}`, say`${label(path)} is: ${now}`];
  }
  return [say`${label(path)}: ${describeValue(before)} → ${describeValue(after)}${own(direction(before, after))}`];
}

/** Whether a change is an item that a list gained or lost. */
function isItem({ before, after, moved }: FieldChange): boolean {
  return !moved && (before === undefined || after === undefined);
}

/** Changed fields in words; what one list gained and lost stands on one line. */
export function describeFields(fields: readonly FieldChange[]): Line[] {
  const groups = Map.groupBy(fields, ({ path }) => path.join('\n'));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (!first || group.length === 1 || !group.every(isItem)) return group.flatMap(describeOne);
    const [added, removed] = [group.filter(({ before }) => before === undefined), group.filter(({ after }) => after === undefined)];
    const lists: [string, Line[]][] = [['added', added.map(({ after }) => describeValue(after))], ['removed', removed.map(({ before }) => describeValue(before))]];
    return [say`${label(first.path)}: ${joined(lists.filter(([, items]) => items.length > 0).map(([verb, items]) => [own(`${verb} `), ...joined(items)]), '; ')}`];
  });
}
