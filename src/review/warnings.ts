import { formatDate } from '#lib/dates.ts';
import { pathOfContentFile } from '#lib/paths.ts';
import type { Fact } from '#schemas/fact.ts';
import { allMentions } from '#schemas/relations/ids.ts';
import type { CollectionName } from '#schemas/collections.ts';
import type { RecordChange } from '#review/changes.ts';
import { stateOf } from '#review/changes.ts';
import { addressOf } from '#review/pages.ts';
import { name, own, say } from '#review/parts.ts';
import type { Line } from '#review/parts.ts';
import { findRecord, keyOf } from '#review/side.ts';
import type { ReviewedRecord, Side } from '#review/side.ts';

/** One kind of change that asks for a second look, with every record that it concerns. */
export interface Warning {
  kind: string;
  /** What it is and why it matters. */
  title: string;
  lines: Line[];
}

/** From how many changed and removed records on a change is called large. */
const MANY_CHANGED = 40;
const MANY_REMOVED = 5;

/** A record with the place where it stands. */
export function placed(record: ReviewedRecord): Line {
  return say`${name(record.id)} (${name(`${record.path}:${record.locate([]).line}`)})`;
}

function field(change: RecordChange, key: string): { before?: unknown; after?: unknown } | undefined {
  return change.fields.find(({ path }) => path.length === 1 && path[0] === key);
}

function words(value: unknown): string {
  return typeof value === 'string' ? value : value === undefined ? 'none' : JSON.stringify(value);
}

type Finder = (change: RecordChange, head: Side, base: Side) => Line[];

const RANKS: readonly unknown[] = ['low', 'medium', 'high'];

const lowered: Finder = (change) => {
  const { before, after } = field(change, 'confidence') ?? {};
  return change.after && RANKS.indexOf(after) < RANKS.indexOf(before) ? [say`${placed(change.after)}: from ${words(before)} to ${words(after)}`] : [];
};

function isPrimary(head: Side, { sources }: Fact): boolean {
  return sources.some((source) => ['primary', 'data'].includes((findRecord(head, ['sources'], typeof source === 'string' ? source : source.id)?.data as { kind?: string } | undefined)?.kind ?? ''));
}

const raised: Finder = (change, head) => {
  const { after } = change;
  if (after?.collection !== 'facts' || !after.valid) return [];
  const fact = after.data as Fact;
  const isNew = change.kind === 'added' || field(change, 'confidence') !== undefined || change.fields.some(({ path }) => path[0] === 'sources');
  return isNew && fact.confidence === 'high' && fact.sources.length < 2 && !isPrimary(head, fact) ? [placed(after)] : [];
};

const unchecked: Finder = (change) => {
  const { after } = change;
  if (after?.collection !== 'facts' || !after.valid || (after.data as Fact).checked !== undefined) return [];
  return change.kind === 'added' || field(change, 'checked') ? [placed(after)] : [];
};

const notCheckedAgain: Finder = (change) => {
  const { after } = change;
  const checked = after?.collection === 'facts' && after.valid ? (after.data as Fact).checked : undefined;
  const changed = ['statement', 'date'].filter((key) => field(change, key));
  return after && change.kind === 'changed' && checked !== undefined && changed.length > 0 && !field(change, 'checked') ? [say`${placed(after)}: ${own(changed.join(' and '))} changed, still checked ${own(formatDate(checked))}`] : [];
};

const fewerSources: Finder = (change) => {
  const sources = change.after ? change.fields.filter(({ path, moved }) => path[0] === 'sources' && path.length === 1 && !moved) : [];
  return change.after && sources.length > 0 && sources.every(({ after }) => after === undefined) ? [say`${placed(change.after)}: ${sources.length} fewer`] : [];
};

const otherAddress: Finder = (change) => change.after?.collection !== 'sources' ? [] : ['url', 'archived'].flatMap((key): Line[] => {
  const found = field(change, key);
  return !found || found.before === undefined || !change.after ? [] : [say`${placed(change.after)}: ${own(key)} was ${name(words(found.before))}, is ${name(words(found.after))}`];
});

const otherVerdict: Finder = (change) => {
  const found = field(change, 'verdict');
  return found && change.after?.collection === 'claims' ? [say`${placed(change.after)}: from ${words(found.before)} to ${words(found.after)}`] : [];
};

const lostAddress: Finder = ({ kind, before, after }, head, base) => {
  const address = kind === 'removed' || kind === 'renamed' ? addressOf(before, base) : undefined;
  if (!before || address === undefined || address.includes('#') || (after && addressOf(after, head) === address)) return [];
  return head.redirects.some(({ from }) => from === address) ? [] : [say`${name(address)} was the page of ${name(before.id)}`];
};

/** Addresses under which a fact is found: where it stands in full, and on the first page of its year. */
function permalinks(record: ReviewedRecord, side: Side): (string | undefined)[] {
  return [addressOf(record, side), `${pathOfContentFile(record.path)}#${record.id}`];
}

const lostPermalink: Finder = ({ before, after }, head, base) => {
  if (before?.collection !== 'facts') return [];
  const [old, now = []] = [addressOf(before, base), after && permalinks(after, head)];
  if (old === undefined || now.includes(old)) return [];
  return [now[0] === undefined ? say`${name(old)} is gone` : say`${name(old)} is now ${name(now[0])}`];
};

/** Mentions on the later side of records that are gone. */
const stillMentioned = (changes: readonly RecordChange[], { records }: Side): Line[] => {
  const gone = new Map(changes.flatMap(({ kind, before }) => (kind === 'removed' || kind === 'renamed' ? [[keyOf(before), before] as const] : [])));
  if (gone.size === 0) return [];
  const paths = new Set([...gone.values()].filter(({ collection }) => collection !== 'facts').map(({ path }) => path));
  return [...records.values()].flatMap((record) => {
    const relations = { records: [record], texts: record.text ? [record.text] : [], redirects: [], today: '', unread: new Set<string>(), incomplete: new Set<CollectionName>() };
    const named = allMentions(relations).flatMap(({ collections, references }) => references.map((reference) => ({ ...reference, collections }))).filter(({ collections, id }) => collections.some((collection) => gone.has(`${collection}/${id}`)) && !collections.some((collection) => records.has(`${collection}/${id}`)));
    const linked = (record.text?.links ?? []).filter(({ target }) => paths.has(target) && ![...records.values()].some(({ path }) => path === target));
    return [...named.map(({ id, place }) => say`${name(id)} in ${name(`${place.path}:${place.line}`)}`), ...linked.map(({ target, place }) => say`${name(target)} in ${name(`${place.path}:${place.line}`)}`)];
  });
};

const FINDERS: readonly { kind: string; title: string; find: Finder }[] = [
  { kind: 'address-without-redirect', title: 'Addresses that are gone, without a line in content/redirects.yaml', find: lostAddress },
  { kind: 'permalink-moved', title: 'Permalinks of facts that change; nothing leads from the old to the new ones', find: lostPermalink },
  { kind: 'confidence-lowered', title: 'Confidence lowered', find: lowered },
  { kind: 'confidence-high', title: 'High confidence with one source that is neither primary nor data', find: raised },
  { kind: 'fewer-sources', title: 'Sources taken away and none added', find: fewerSources },
  { kind: 'address-of-source', title: 'Sources with another address: open both', find: otherAddress },
  { kind: 'verdict', title: 'Verdicts that change', find: otherVerdict },
  { kind: 'not-checked-again', title: 'Facts that say something else and keep their day of check', find: notCheckedAgain },
  { kind: 'unchecked', title: 'Facts that nobody has checked against their sources', find: unchecked },
];

function largeChange(changes: readonly RecordChange[]): Line[] {
  const removed = changes.filter(({ kind }) => kind === 'removed').length;
  return changes.length > MANY_CHANGED || removed > MANY_REMOVED ? [say`${changes.length} records, ${removed} of them removed: ask for smaller changes, or read this one in parts`] : [];
}

/** Whether a change says that something published was wrong. */
function corrects({ kind, before, fields }: RecordChange): boolean {
  return kind === 'removed' ? before.collection === 'facts' : kind === 'changed' && fields.some(({ path: [key = ''], before: old }) => old !== undefined && ['date', 'verdict', 'rows', 'start', 'end'].includes(key));
}

function missingNote(changes: readonly RecordChange[]): Line[] {
  const noted = changes.some((change) => stateOf(change).collection === 'changes');
  const count = changes.filter(corrects).length;
  return !noted && count > 0 ? [say`${count} ${own(count === 1 ? 'record' : 'records')} with a date, figure or verdict that was published otherwise: if that was an error, add a note in ${name('content/changes/')}`] : [];
}

/** Redirects that are gone. */
function lostRedirects(base: Side, head: Side): Line[] {
  const kept = new Set(head.redirects.map(({ from }) => from));
  return base.redirects.filter(({ from }) => !kept.has(from)).map(({ from, to }) => say`${name(from)} led to ${name(to)}`);
}

/** Everything about a change that asks for a second look, the gravest first. */
export function findWarnings(changes: readonly RecordChange[], base: Side, head: Side): Warning[] {
  return [
    { kind: 'large', title: 'A large change', lines: largeChange(changes) },
    { kind: 'still-mentioned', title: 'Gone, and still mentioned', lines: stillMentioned(changes, head) },
    { kind: 'redirect-removed', title: 'Redirects taken away', lines: lostRedirects(base, head) },
    ...FINDERS.map(({ kind, title, find }) => ({ kind, title, lines: changes.flatMap((change) => find(change, head, base)) })),
    { kind: 'no-note', title: 'A correction without a note', lines: missingNote(changes) },
  ].filter(({ lines }) => lines.length > 0);
}
