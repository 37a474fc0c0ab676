import { clip } from '#lib/text.ts';
import type { Block, Line, Part, Report } from '#review/parts.ts';

/** Most characters of one text of a contributor, and most items of a part in a summary. */
const MOST_CHARACTERS = 600;
const MOST_ITEMS = 80;
/** Most characters of a summary; the service that shows it takes 1 MiB. */
const MOST_OF_SUMMARY = 400_000;
/** Signs that cannot be seen, or that turn the order of others around. */
// eslint-disable-next-line no-control-regex
const UNSEEN = /[\u0000-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;
/** Stands between signs that would mean something together, and is not seen. */
const JOINER = '\u2060';

/** A text with everything in it made visible, on one line, and without the sign by which logs take commands. */
function visible(text: string): string {
  const shown = text.replace(UNSEEN, (sign) => (sign === '\n' ? '\\n' : `\\u{${(sign.codePointAt(0) ?? 0).toString(16)}}`));
  return clip(shown, MOST_CHARACTERS).replaceAll('##[', `##${JOINER}[`);
}

function words(text: string): string {
  return visible(text.replace(/\s+/g, ' ').trim());
}

function plainPart({ kind, text }: Part): string {
  if (kind === 'own') return text;
  if (kind === 'name') return visible(text);
  return kind === 'changed' ? `‹${words(text)}›` : words(text);
}

/** A line as plain text. */
export function plainLine(line: Line): string {
  return line.map(plainPart).join('');
}

function plainBlock({ heading, note, items }: Block): string {
  return [heading, ...(note ? [`  ${plainLine(note)}`] : []), ...items.flatMap(({ line, details }) => [`  - ${plainLine(line)}`, ...details.map((detail) => `      ${plainLine(detail)}`)])].join('\n');
}

/** A report for a terminal. */
export function renderText({ summary, blocks }: Report): string {
  return `${[summary.map(plainLine).join('\n'), ...blocks.map(plainBlock)].join('\n\n')}\n`;
}

/** Words as Markdown that shows them and does nothing: no markup, links, mentions or references. */
export function escapeMarkdown(text: string): string {
  const escaped = words(text).replace(/[&<>"`*_{}[\]#!|~$\\^=@]/g, (sign) => `&#${sign.charCodeAt(0)};${sign === '@' || sign === '#' ? JOINER : ''}`);
  return escaped.replace(/:(?=\/\/)/g, `:${JOINER}`).replace(/(www|xmpp|mailto)(?=[.:])/gi, `$1${JOINER}`);
}

function markdownName(text: string): string {
  const shown = visible(text);
  const longest = Math.max(0, ...[...shown.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return longest > 0 ? `${fence} ${shown} ${fence}` : `${fence}${shown === '' ? ' ' : shown}${fence}`;
}

function markdownPart({ kind, text }: Part): string {
  if (kind === 'own') return text;
  if (kind === 'name') return markdownName(text);
  return kind === 'changed' ? `<b>${escapeMarkdown(text)}</b>` : escapeMarkdown(text);
}

function markdownLine(line: Line): string {
  return line.map(markdownPart).join('');
}

function markdownBlock({ heading, note, items }: Block): string {
  const left = items.length - MOST_ITEMS;
  const shown = items.slice(0, MOST_ITEMS).flatMap(({ line, details }) => [`- ${markdownLine(line)}`, ...details.map((detail) => `  - ${markdownLine(detail)}`)]);
  return [`### ${heading}`, ...(note ? [`${markdownLine(note)}\n`] : []), ...shown, ...(left > 0 ? [`- … and ${left} more`] : [])].join('\n');
}

/** A report for the summary of a workflow; what would not fit is left out, and said to be. */
export function renderMarkdown({ summary, blocks }: Report): string {
  const parts = ['## What this change does to the records', summary.map(markdownLine).join('  \n'), ...blocks.map(markdownBlock)];
  const lines = `${parts.join('\n\n')}\n`.split('\n');
  let length = 0;
  const kept = lines.filter((line) => (length += line.length + 1) <= MOST_OF_SUMMARY);
  return kept.length === lines.length ? lines.join('\n') : `${kept.join('\n')}\n\n… the rest is too long for a summary.\n`;
}

/** Data as JSON in which nothing can be taken for a command of a log. */
export function renderJson(data: unknown): string {
  return `${JSON.stringify(data, undefined, 2).replaceAll('##[', '\\u0023#[')}\n`;
}
