import { slugify } from '#lib/text.ts';

/** A record under all its names, as the search for names knows it. */
export interface NamedRecord {
  /** Kind of page, as the layouts name it. */
  kind: string;
  /** Path without the base of the site. */
  path: string;
  title: string;
  /** Other names, with the time they were in use where known, such as "until 2021". */
  aliases: { name: string; period?: string }[];
  /** How much the site says about it, 0 to 9. */
  weight: number;
  /** Year in which it began or happened. */
  year?: number;
}

/** The whole file: groups of words that mean the same, and the records. */
export interface NamesFile {
  synonyms: readonly (readonly string[])[];
  records: readonly NamedRecord[];
}

/** Addresses of the names that come first, and of the others, without the base of the site. */
export const NAMES = '/search/names.txt';
export const MORE_NAMES = '/search/more-names.txt';

/** Kinds whose names are long and seldom asked for: they come in a file of their own. */
const LATER = new Set(['claim', 'data', 'drawing']);

const FIELD = '\t';
const PERIOD = '~';

/** Part of a path before the id, "/glossary/" of "/glossary/fork/", and the id itself. */
function splitPath(path: string): [prefix: string, rest: string] {
  const body = path.endsWith('/') ? path.slice(0, -1) : path;
  const cut = body.indexOf('/', 1) < 0 ? 0 : body.indexOf('/', 1);
  return [path.slice(0, cut + 1), body.slice(cut + 1)];
}

function plain(text: string): string {
  return text.replace(/^#|[\t\n~]+/g, ' ').trim();
}

function line({ path, title, aliases, weight, year }: NamedRecord): string {
  const [, rest] = splitPath(path);
  const names = aliases.map(({ name, period }) => plain(name) + (period === undefined || period === '' ? '' : PERIOD + plain(period)));
  return [plain(title), rest === slugify(title) ? '' : rest, `${weight}${year ?? ''}`, ...names].join(FIELD);
}

/**
 * The file as text, a few dozen bytes a record: a line of synonyms, then for each kind and folder a heading and a line a record.
 * The id stands only where it does not follow from the title.
 */
export function encodeNames({ synonyms, records }: NamesFile): string {
  const groups = Map.groupBy(records, (record) => `#${record.kind}${FIELD}${splitPath(record.path)[0]}`);
  const blocks = [...groups].map(([heading, group]) => [heading, ...group.map(line)].join('\n'));
  return [synonyms.map((words) => words.join(' ')).join(FIELD), ...blocks].join('\n');
}

function parseLine(text: string, kind: string, prefix: string): NamedRecord {
  const [title = '', rest = '', numbers = '0', ...names] = text.split(FIELD);
  const tail = rest === '' ? slugify(title) : rest;
  const year = Number(numbers.slice(1));
  return {
    kind,
    path: `${prefix}${tail}${tail.includes('#') ? '' : '/'}`,
    title,
    weight: Number(numbers[0]),
    aliases: names.map((part) => {
      const [name = '', period] = part.split(PERIOD);
      return { name, ...(period !== undefined && { period }) };
    }),
    ...(year > 0 && { year }),
  };
}

/** Reads what `encodeNames` wrote. */
export function decodeNames(text: string): NamesFile {
  const [synonyms = '', ...lines] = text.split('\n');
  let [kind, prefix] = ['', '/'];
  const records: NamedRecord[] = [];
  for (const entry of lines) {
    if (entry.startsWith('#')) [kind = '', prefix = '/'] = entry.slice(1).split(FIELD);
    else if (entry !== '') records.push(parseLine(entry, kind, prefix));
  }
  return { synonyms: synonyms === '' ? [] : synonyms.split(FIELD).map((group) => group.split(' ')), records };
}

/** The names that come first, with the synonyms, and the others. */
export function splitNames({ synonyms, records }: NamesFile): { first: NamesFile; more: NamesFile } {
  return { first: { synonyms, records: records.filter(({ kind }) => !LATER.has(kind)) }, more: { synonyms: [], records: records.filter(({ kind }) => LATER.has(kind)) } };
}
