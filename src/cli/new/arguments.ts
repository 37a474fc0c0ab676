import { parseArgs } from 'node:util';
import { Refusal } from '#cli/new/draft.ts';
import type { Draft } from '#cli/new/draft.ts';
import { parseValue } from '#cli/new/values.ts';
import type { Field } from '#schemas/record-fields.ts';
import { fieldsOfKind, isText, kindOf, kinds } from '#schemas/kinds.ts';
import type { Kind } from '#schemas/kinds.ts';
import { closest } from '#lib/text.ts';
import { suggestionText } from '#schemas/problems.ts';

/** What the command line asks for. */
export interface Request {
  draft: Draft;
  help: boolean;
  dryRun: boolean;
  /** Go on where a source looks like another one. */
  force: boolean;
}

/** A flag beside those of the schema. */
export interface Flag {
  name: string;
  meaning: string;
  yes?: boolean;
}

const COMMON: readonly Flag[] = [
  { name: 'id', meaning: 'Id in place of the proposed one' },
  { name: 'dry-run', meaning: 'Print what would be written', yes: true },
  { name: 'force', meaning: 'Go on although a source looks like another one', yes: true },
  { name: 'help', meaning: 'Print this', yes: true },
];

/** Flags of a kind that its schema does not name. */
export function ownFlags(kind: Kind): Flag[] {
  const section = kind.collection === 'articles' ? [{ name: 'section', meaning: 'Section of the article, a file name of content/sections' }] : [];
  const text = isText(kind) ? [{ name: 'text', meaning: 'Text below the front matter, in Markdown' }] : [];
  return [...section, ...text, ...COMMON];
}

/** Flags of the source that can be made along with a fact. */
export function sourceFlags({ collection }: Kind): { name: string; field: Field | undefined }[] {
  if (collection !== 'facts') return [];
  return [{ name: 'source-id', field: undefined }, ...fieldsOfKind(kindOf('source')).map((field) => ({ name: `source-${field.key}`, field }))];
}

type Values = Record<string, (string | boolean)[] | undefined>;

/** Arguments in which a value may begin with a dash, as an item of a list does. */
function withDashes(rest: readonly string[]): string[] {
  return rest.flatMap((argument, index) => {
    const next = rest[index + 1];
    if (argument.startsWith('--') && next !== undefined && /^-\s/.test(next)) return [`${argument}=${next}`];
    return index > 0 && /^-\s/.test(argument) ? [] : [argument];
  });
}

function parse(kind: Kind, rest: readonly string[]): Values {
  const flags = [...fieldsOfKind(kind).map(({ key, form }) => ({ name: key, yes: form === 'yes' })), ...ownFlags(kind), ...sourceFlags(kind)];
  const options = Object.fromEntries(flags.map((flag) => [flag.name, { type: 'yes' in flag && flag.yes ? 'boolean' as const : 'string' as const, multiple: true }]));
  try {
    return parseArgs({ args: withDashes(rest), options, strict: true, allowPositionals: false }).values as Values;
  } catch (error) {
    const message = error instanceof Error ? error.message.split(/[.\n]/)[0] ?? '' : String(error);
    const unknown = /Unknown option '--([^'=]+)/.exec(message)?.[1];
    throw new Refusal(`${message}${unknown === undefined ? '' : suggestionText(closest(`--${unknown}`, flags.map(({ name }) => `--${name}`)))}. "npm run new -- ${kind.name} --help" lists the flags.`);
  }
}

function texts(values: Values, name: string): string[] | undefined {
  return values[name]?.map(String);
}

function dataOf(values: Values, fields: readonly Field[], prefix: string, today: string): Record<string, unknown> {
  return Object.fromEntries(fields.flatMap((field) => {
    const given = texts(values, `${prefix}${field.key}`);
    return given ? [[field.key, parseValue(given, field, today)]] : [];
  }));
}

/** The named strings of the command line that are given. */
function given(values: Values, names: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(names).flatMap(([key, name]) => {
    const value = texts(values, name)?.at(-1);
    return value === undefined ? [] : [[key, value]];
  }));
}

function draftOf(kind: Kind, values: Values, today: string): Draft {
  const draft: Draft = { kind, data: dataOf(values, fieldsOfKind(kind), '', today), ...given(values, { id: 'id', section: 'section', text: 'text' }) };
  if (!sourceFlags(kind).some(({ name }) => values[name])) return draft;
  const source = kindOf('source');
  return { ...draft, source: { kind: source, data: dataOf(values, fieldsOfKind(source), 'source-', today), ...given(values, { id: 'source-id' }) } };
}

/** Name of the kind that a command line asks for; throws a refusal where there is no such kind. */
export function namedKind(argv: readonly string[]): Kind | undefined {
  const [name] = argv;
  if (name === undefined || name.startsWith('-')) return undefined;
  const known = kinds.map((kind) => kind.name);
  if (!known.includes(name)) throw new Refusal(`There is no kind "${name}"${suggestionText(closest(name, known))}. Kinds: ${known.join(', ')}.`);
  return kindOf(name);
}

/** Reads the flags of a kind; throws a refusal for one that it does not have. */
export function parseRequest(kind: Kind, rest: readonly string[], today: string): Request {
  const values = parse(kind, rest);
  return { draft: draftOf(kind, values, today), help: values['help'] !== undefined, dryRun: values['dry-run'] !== undefined, force: values['force'] !== undefined };
}
