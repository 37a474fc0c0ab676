import type { Mention } from '#cli/outside-links/addresses.ts';
import { formatMemory } from '#cli/outside-links/memory.ts';
import type { Since } from '#cli/outside-links/memory.ts';
import type { Entry, Sorted } from '#cli/outside-links/sort.ts';
import { plainPath } from '#lib/trust.ts';
import { plural } from '#lib/text.ts';

/** Most characters of an issue's text, with room to spare. */
const MOST_CHARACTERS = 60_000;
const STEPS = [200, 100, 50, 25, 10, 5];

const SECTIONS = [
  { key: 'gone', title: 'Gone', intro: 'Put the line that is proposed below `url`, after you have looked at the copy. Where none is proposed, the archive has no copy or the record already names one.' },
  { key: 'moved', title: 'Moved for good', intro: 'Look at the new address before you put it in place of the old one: a page that moved may have changed.' },
  { key: 'silent', title: 'No answer this time', intro: 'Nothing to do yet. What does not answer for two weeks is listed as gone.' },
  { key: 'closed', title: 'Not judged', intro: 'These servers refuse programs. Open one now and then by hand.' },
] as const;

/** Signs with which an address could end the code that it stands in, or speak to the machine that runs the workflow. */
const SPEAKING: Readonly<Record<string, string>> = { '`': '%60', '[': '%5B', ']': '%5D' };

/** An address as code: nothing in it is a link, a mention, Markdown or a command. */
function code(address: string): string {
  return `\`${address.replace(/[`[\]]/g, (sign) => SPEAKING[sign] ?? '').slice(0, 1000)}\``;
}

/** What to write into the record, exactly. */
function proposal({ to, copy }: Entry, { hash, key, wantsCopy }: Mention): string | undefined {
  if (to !== undefined) return `${key}: ${to.includes('#') ? to : to + hash}`;
  return copy !== undefined && wantsCopy ? `archived: ${copy}` : undefined;
}

function formatMention(entry: Entry, mention: Mention): string {
  const line = proposal(entry, mention);
  return `  - ${code(plainPath(mention.place.path))}, line ${mention.place.line}${line === undefined ? '' : `: ${code(line)}`}`;
}

function formatEntry(entry: Entry): string {
  const since = entry.since === undefined ? '' : `, since ${entry.since}`;
  return [`- ${code(entry.address)}: ${entry.seen}${since}`, ...entry.mentions.map((mention) => formatMention(entry, mention))].join('\n');
}

function formatSections(sorted: Sorted, most: number): string[] {
  return SECTIONS.flatMap(({ key, title, intro }) => {
    const entries = sorted[key];
    if (entries.length === 0) return [];
    const rest = entries.length > most ? `\n- and ${entries.length - most} more, in the log of the run` : '';
    return [`## ${title}: ${entries.length}\n\n${intro}\n\n${entries.slice(0, most).map(formatEntry).join('\n')}${rest}`];
  });
}

/** The report in Markdown with the memory for the next run, short enough for an issue unless `whole`. */
export function formatReport(sorted: Sorted, since: Since, today: string, whole = false): string {
  const asked = sorted.well + SECTIONS.reduce((sum, { key }) => sum + sorted[key].length, 0);
  const head = `${plural(asked, 'outside address', 'outside addresses')} asked on ${today}: ${sorted.well} answer, ${SECTIONS.map(({ key, title }) => `${sorted[key].length} ${title.toLowerCase()}`).join(', ')}.`;
  const write = (most: number): string => [head, ...formatSections(sorted, most), formatMemory(since), ''].join('\n\n');
  if (whole) return write(Infinity);
  return STEPS.map(write).find((text) => text.length <= MOST_CHARACTERS) ?? `${head}\n\nToo much to list: see the log of the run.\n\n${formatMemory(since)}\n`;
}
