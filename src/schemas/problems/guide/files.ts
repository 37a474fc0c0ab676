import { PERSON, inFile, inPerson, movedFile } from '#schemas/problems/guide/example.ts';
import type { ContentRuleGuide } from '#schemas/problems/guide/example.ts';

const TERM = 'content/glossary/charter.mdx';

/** A name with a letter beyond ASCII. */
const accented = (letter: string): string => `name: "Andr${letter} Lee"\nkind: person\nsummary: "An engineer at Acme."\n`;

/** Files that stand where they should and can be read. */
export const fileGuides = {
  'misplaced-file': {
    explanation: 'Each kind of record has its folder below `content/`, and the folder decides how a file is read: people stand in `content/people/`, sources in `content/sources/`. A file in any other folder, too deep, or with another ending would never become a page, and nobody would notice that it is missing. Move it to the folder of its kind and give it the ending of its neighbors.',
    example: movedFile('content/poeple/ann-lee.yaml', 'content/people/ann-lee.yaml', PERSON),
  },
  'bad-file-name': {
    explanation: 'The name of a file is the id by which other records refer to it, and the last part of the address of its page. Addresses with blanks, capitals or accents are mistyped and break when they are copied. Use lower-case letters without accents, digits and hyphens.',
    example: movedFile('content/people/Ann Lee.yaml', 'content/people/ann-lee.yaml', PERSON),
  },
  'symbolic-link': {
    explanation: 'A symbolic link is a file that points to another place on the disk. Whoever builds the site would read whatever stands there, which may be a private file of that machine. Put a copy of the file itself into the folder; if two records should share something, let one refer to the other by its id.',
    example: {
      wrong: { 'content/people/ann-lee.yaml': { shown: '→ ../../notes/ann.yaml', holds: { linkTo: '../../notes/ann.yaml' } } },
      right: { 'content/people/ann-lee.yaml': PERSON },
    },
  },
  'merge-conflict': {
    explanation: 'When two people change the same lines, git cannot know who is right. It writes both versions into the file, between lines of arrows and equal signs, and leaves the choice to a person. Read both, keep what is true of each, and delete the lines with the marks.',
    example: inPerson('name: "Ann Lee"\nkind: person\n<<<<<<< HEAD\nsummary: "An engineer at Acme."\n=======\nsummary: "A former engineer at Acme."\n>>>>>>> ann', 'name: "Ann Lee"\nkind: person\nsummary: "A former engineer at Acme."'),
  },
  'empty-file': {
    explanation: 'An empty file is mostly a draft that was begun and forgotten, or a save that went wrong. It would become a page with nothing on it, at an address that stays. Write the record, or delete the file until there is something to say.',
    example: { wrong: { 'content/people/ann-lee.yaml': { shown: '(nothing)', holds: '' } }, right: { 'content/people/ann-lee.yaml': PERSON } },
  },
  'not-text': {
    explanation: 'Content is plain text in UTF-8, the encoding that editors use unless told otherwise. Bytes of another encoding turn into wrong letters, often in names. Mostly an old file was saved as it had come. Save it anew with the encoding UTF-8, and look at the letters with accents.',
    example: {
      wrong: { 'content/people/ann-lee.yaml': { shown: accented('‹E9›'), holds: Uint8Array.from(accented('\u00e9'), (letter) => letter.charCodeAt(0)) } },
      right: { 'content/people/ann-lee.yaml': accented('é') },
    },
  },
  'invalid-yaml': {
    explanation: 'Records are written in YAML: a key, a colon, a value, and indentation for what belongs together. A quote that is not closed, a colon inside a value or a key that stands twice makes the file unreadable from there on, and the message names the place where reading stopped; the mistake may stand a line above. Put values with a colon or a `#` in double quotes. Anchors and aliases (`&name`, `*name`) are refused, because a few lines of them can swell to gigabytes.',
    example: inPerson('name: "Ann Lee"\nsummary: An engineer: she works at Acme.\nkind: person', 'name: "Ann Lee"\nkind: person\nsummary: "An engineer: she works at Acme."'),
  },
  'missing-front-matter': {
    explanation: 'A file with text begins with its front matter: the keys of the record between two lines of three hyphens. The title, the summary and everything that lists and search show come from there. Copy the front matter of a neighbor, and put your own words into it.',
    example: inFile(TERM, 'A charter is a paper that sets up a body. [@paper]', `
      ---
      term: "Charter"
      summary: "A paper that sets up a body."
      ---

      A charter names who decides. [@paper]`),
  },
  'empty-text': {
    explanation: 'A glossary entry, a claim, an article or a note of a change consists of keys and of text below them. With the keys alone, readers who follow a link would find a heading over nothing. Write the text below the second line of hyphens; two or three sourced sentences are enough for a term.',
    example: inFile(TERM, `
      ---
      term: "Charter"
      summary: "A paper that sets up a body."
      ---`, `
      ---
      term: "Charter"
      summary: "A paper that sets up a body."
      ---

      A charter names who decides. [@paper]`),
  },
} as const satisfies Record<string, ContentRuleGuide>;
