/** Ways in which a review can be written. */
export const FORMATS = ['text', 'markdown', 'json'] as const;
export type ReviewFormat = (typeof FORMATS)[number];

/** What the command was asked for. */
export interface DiffArguments {
  base: string;
  /** The later side; left out for the working tree. */
  head?: string;
  format: ReviewFormat;
  /** Set where the two are compared as they are, not from where they parted. */
  exact: boolean;
}

export const USAGE = `Usage: npm run diff -- BASE [HEAD] [--exact] [--format ${FORMATS.join('|')}]

Says in words what a change does to the records: HEAD, or the working tree with files not yet added, against BASE.
BASE and HEAD are revisions of git. Where BASE has moved on, the comparison begins where the two parted; --exact takes
BASE as it is. Exit code: 0 whatever changed (it is a report), 2 where it could not be made.`;

/** Reads the arguments of the command; throws with what is wrong with them. */
export function parseArguments(words: readonly string[]): DiffArguments {
  const revisions: string[] = [];
  const found = { format: 'text' as ReviewFormat, exact: false };
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) {
    const [, given] = /^--format(?:=(.*))?$/.exec(word) ?? [];
    if (word === '--exact') found.exact = true;
    else if (word.startsWith('--format')) {
      const value = given ?? rest.shift() ?? '';
      const format = FORMATS.find((candidate) => candidate === value);
      if (!format) throw new Error(`"${value}" is no format: it is one of ${FORMATS.join(', ')}`);
      found.format = format;
    } else if (word.startsWith('-')) throw new Error(`unknown option "${word}"`);
    else revisions.push(word);
  }
  const [base, head, ...more] = revisions;
  if (base === undefined || more.length > 0) throw new Error('name one or two revisions');
  return { base, ...(head !== undefined && { head }), ...found };
}
