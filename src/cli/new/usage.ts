import { ownFlags, sourceFlags } from '#cli/new/arguments.ts';
import type { Field } from '#schemas/record-fields.ts';
import { fieldsOfKind, kinds, placeOfKind } from '#schemas/kinds.ts';
import type { Kind } from '#schemas/kinds.ts';

/** How a value of a field is written on the command line. */
function valueOf({ form, options, parts, id }: Field): string {
  if (form === 'yes') return '';
  if (form === 'choice') return options.join('|');
  if (form === 'number') return '<number>';
  if (form === 'cells') return '"cell | cell"';
  if (parts.length > 0) return id ? `<${parts.join(', ')}>` : `"${parts.join(' | ')}"`;
  return id ? '<id>' : '<text>';
}

function noteOf({ required, list, id, key }: Field, { defaults }: Kind): string {
  const known = defaults[key];
  const needed = required && known === undefined ? 'needed' : known === undefined ? '' : `otherwise ${known}`;
  const many = list ? (id ? 'repeat, or separate by commas' : 'repeat for several') : '';
  const notes = [needed, many].filter((note) => note !== '').join('; ');
  return notes === '' ? '' : ` (${notes})`;
}

function line(name: string, meaning: string): string {
  return `  --${name}\n      ${meaning}`;
}

/** Usage of the command as a whole. */
export function formatUsage(): string {
  const width = Math.max(...kinds.map(({ name }) => name.length)) + 2;
  return [
    'npm run new                       asks what to make, and for all that it needs',
    'npm run new -- <kind>             asks for what that kind needs',
    'npm run new -- <kind> --<flag> …  takes values as flags, and asks for the rest in a terminal',
    'npm run new -- <kind> --help      lists the flags of a kind',
    '',
    'Kinds:',
    ...kinds.map(({ name, meaning }) => `  ${name.padEnd(width)}${meaning}`),
  ].join('\n');
}

/** Usage of one kind, from the descriptions of its schema. */
export function formatKindUsage(kind: Kind): string {
  const fields = fieldsOfKind(kind);
  const source = sourceFlags(kind).flatMap(({ name, field }) => (field ? [line(`${name} ${valueOf(field)}`.trimEnd(), field.meaning)] : []));
  return [
    `npm run new -- ${kind.name} [flags]`,
    `Makes ${kind.meaning}: ${placeOfKind(kind)}`,
    '',
    ...fields.map((field) => line(`${field.key} ${valueOf(field)}`.trimEnd(), `${field.meaning}${noteOf(field, kind)}`)),
    ...ownFlags(kind).map(({ name, meaning, yes }) => line(yes ? name : `${name} <text>`, meaning)),
    ...(source.length > 0 ? ['', 'A new source along with it:', ...source] : []),
  ].join('\n');
}
