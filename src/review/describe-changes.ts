import { formatDate } from '#lib/dates.ts';
import { clip, plural } from '#lib/text.ts';
import { collectionNames } from '#schemas/collections.ts';
import { headingKey, headingOf } from '#schemas/heading.ts';
import { stateOf } from '#review/changes.ts';
import type { RecordChange } from '#review/changes.ts';
import { isCertain } from '#review/contradictions.ts';
import type { Contradiction } from '#review/contradictions.ts';
import { describeFields, describeValue } from '#review/describe-values.ts';
import { joined, name, names, own, say } from '#review/parts.ts';
import type { Block, Item, Line } from '#review/parts.ts';
import type { ReviewedRecord } from '#review/side.ts';
import type { TextChange } from '#review/text-change.ts';
import { placed } from '#review/warnings.ts';

/** Keys that tell most about a record in one line. */
const TELLING = ['publisher', 'url', 'verdict', 'confidence', 'checked'];
/** Most characters of a heading in a line. */
const MOST_OF_HEADING = 240;
const SIGNS = { changed: 'changed', renamed: 'renamed', removed: 'removed', added: 'added' } as const;
const ORDER = Object.keys(SIGNS);

function heading(record: ReviewedRecord): Line {
  const text = headingOf(record);
  return text === record.id ? [] : say` “${clip(text, MOST_OF_HEADING)}”`;
}

/** A record that is new or gone: its date, what it says, and what it rests on. */
function whole(record: ReviewedRecord): Line {
  const data = (typeof record.data === 'object' && record.data !== null ? record.data : {}) as Readonly<Record<string, unknown>>;
  const { date, sources } = data;
  const telling = TELLING.filter((key) => typeof data[key] === 'string').map((key) => say`${own(key)} ${describeValue(data[key])}`);
  const count = Array.isArray(sources) ? [[own(plural(sources.length, 'source'))]] : [];
  const details = [...telling, ...count];
  return [...(typeof date === 'string' ? say` ${formatDate(date)}:` : []), ...heading(record), ...(details.length > 0 ? say` — ${joined(details)}` : [])];
}

function gained(verbs: readonly [string, string], { added, removed }: { added: readonly string[]; removed: readonly string[] }, asNames: boolean): Line[] {
  const list = (items: readonly string[]): Line => (asNames ? names(items) : joined(items.slice(0, 20).map((item) => say`${item}`)));
  return [...(added.length > 0 ? [say`${own(verbs[0])} ${list(added)}`] : []), ...(removed.length > 0 ? [say`${own(verbs[1])} ${list(removed)}`] : [])];
}

function counted(counts: Readonly<Record<string, number>>, noun: string): string {
  const told = Object.entries(counts).filter(([, count]) => count > 0);
  return told.map(([verb, count], index) => `${index === 0 ? plural(count, noun) : count} ${verb}`).join(', ');
}

function describeText({ blocks, words, citations, figures }: TextChange): Line[] {
  return [
    say`text: ${own([counted(blocks, 'paragraph'), counted(words, 'word')].filter((part) => part !== '').join('; '))}`,
    ...gained(['cites now', 'cites no longer'], citations, true),
    ...gained(['states now', 'states no longer'], figures, false),
  ];
}

/** One change in words. */
export function describeChange(change: RecordChange): Item {
  const state = stateOf(change);
  const line = say`${own(SIGNS[change.kind])} ${placed(state)}`;
  if (change.kind === 'added' || change.kind === 'removed') return { line: [...line, ...whole(state)], details: [] };
  const renamed = change.kind === 'renamed' ? [say`its id was ${name(change.before.id)}, in ${name(change.before.path)}`] : [];
  const broken = state.valid ? [] : [say`it does not have the shape of its kind: run ${name('npm run check')}`];
  const isRetitled = change.fields.some(({ path: [key] }) => key === headingKey(state.collection));
  return { line: [...line, ...(isRetitled ? [] : heading(state))], details: [...renamed, ...broken, ...describeFields(change.fields), ...(change.text ? describeText(change.text) : [])] };
}

/** All changes, a block for each collection. */
export function describeChanges(changes: readonly RecordChange[]): Block[] {
  return collectionNames.flatMap((collection): Block[] => {
    const own = changes.filter((change) => stateOf(change).collection === collection).sort((a, b) => ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind));
    return own.length === 0 ? [] : [{ heading: `${collection} (${countsOf(own)})`, items: own.map(describeChange) }];
  });
}

/** "2 changed, 1 added": how many records met which fate. */
export function countsOf(changes: readonly RecordChange[]): string {
  return Object.entries(SIGNS).flatMap(([kind, verb]) => {
    const count = changes.filter((change) => change.kind === kind).length;
    return count === 0 ? [] : [`${count} ${verb}`];
  }).join(', ');
}

function against({ record, statement, now, other }: Contradiction): Line {
  const said = now === '' ? say`no longer says ${statement.figure.text}` : say`now says ${now}, and said ${statement.figure.text}`;
  const still = other?.collection === 'sources' ? say`; ${name(other.id)} has it as its own date or words` : other ? say`; ${name(other.id)} says it still` : [];
  return say`${name(record.id)} ${said}${still}`;
}

/** Passages that no longer agree with the records, each once, with every record that it met. */
export function describeContradictions(contradictions: readonly Contradiction[]): Block[] {
  const block = (certain: boolean, title: string, note: Line): Block[] => {
    const groups = Map.groupBy(contradictions.filter((found) => isCertain(found) === certain), ({ statement: { place, figure } }) => `${place.path}:${place.line} ${figure.index} ${figure.text}`);
    const items = [...groups.values()].flatMap((group): Item[] => {
      const [first] = group;
      if (!first) return [];
      const { place, figure, sentence } = first.statement;
      return [{ line: say`${name(`${place.path}:${place.line}`)} says ${figure.text}: “${sentence}”`, details: group.map(against) }];
    });
    return items.length === 0 ? [] : [{ heading: `${title} (${items.length})`, note, items }];
  };
  return [
    ...block(true, 'Contradicted by the changed records', say`These passages state a date or an amount that a record stated before and that no record behind them states now, other than as the day of a document.`),
    ...block(false, 'Perhaps contradicted', say`Another record behind these passages states the same date or amount; see whether it is meant of the same thing.`),
  ];
}
