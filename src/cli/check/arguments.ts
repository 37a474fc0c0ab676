import { parseArgs } from 'node:util';
import { closest } from '#lib/text.ts';

/** Forms in which findings are reported. */
export const FORMATS = ['text', 'json', 'github', 'sarif'] as const;
export type Format = (typeof FORMATS)[number];

/** What the author wants checked, or what is wrong with the request. */
export type Wish = { what: 'check'; paths: string[]; format: Format; watch: boolean; fix: boolean } | { what: 'help' } | { what: 'error'; message: string };

/** What `npm run check -- --help` prints. */
export const USAGE = `npm run check [-- [options] [file or folder …]]
    Checks all content and prints every mistake with its place, the reason and the cure. Files or folders limit what is printed.
    --fix            mends what is mechanical first: order of keys, forms of dates, links after a rename, files in the wrong place
    --watch          checks again whenever a file changes; Ctrl-C ends it
    --format FORM    text (for people), json, github (annotations of a pull request) or sarif (for code scanning)
    Ends with 0 where nothing stops the build (warnings do not), 1 where something does, 2 where the request was not understood.`;

const OPTIONS = {
  fix: { type: 'boolean', default: false },
  watch: { type: 'boolean', default: false },
  format: { type: 'string', default: 'text' },
  help: { type: 'boolean', default: false },
} as const;

function wrong(message: string): Wish {
  return { what: 'error', message };
}

function isFormat(name: string): name is Format {
  return FORMATS.some((format) => format === name);
}

/** First option that is none of ours, with the nearest one that is. */
function unknownOption(words: readonly string[]): Wish | undefined {
  const names = Object.keys(OPTIONS);
  const unknown = words.slice(0, words.includes('--') ? words.indexOf('--') : undefined).find((word) => word.startsWith('-') && !names.includes(word.replace(/^--/, '').split('=')[0] ?? ''));
  const near = unknown && closest(unknown.replace(/^-+/, ''), names);
  return unknown === undefined ? undefined : wrong(`there is no option ${unknown}${near ? `; did you mean --${near}?` : ''}`);
}

/** Reads what stands after the command. */
export function readWish(words: readonly string[]): Wish {
  const unknown = unknownOption(words);
  if (unknown) return unknown;
  try {
    const { values, positionals } = parseArgs({ args: [...words], options: OPTIONS, allowPositionals: true });
    if (values.help) return { what: 'help' };
    if (!isFormat(values.format)) return wrong(`there is no format "${values.format}"; the formats are ${FORMATS.join(', ')}`);
    if (values.watch && values.format !== 'text') return wrong('--watch is for people: leave --format out');
    return { what: 'check', paths: positionals, format: values.format, watch: values.watch, fix: values.fix };
  } catch (error) {
    return wrong(error instanceof Error ? error.message : String(error));
  }
}
