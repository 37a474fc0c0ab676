import { PERSON, inPerson } from '#schemas/problems/guide/example.ts';
import type { ContentRuleGuide, RuleExample, UnusualFile } from '#schemas/problems/guide/example.ts';

const unusual = (wrong: UnusualFile): RuleExample => ({ wrong: { 'content/people/ann-lee.yaml': wrong }, right: { 'content/people/ann-lee.yaml': PERSON } });
const named = (name: string): string => `name: ${name}\nkind: person\nsummary: "An engineer at Acme."\n`;

/** Files that would deceive a reviewer, or stop whoever reads them. */
export const limitGuides = {
  'hidden-character': {
    explanation: 'Some characters have no shape: blanks of no width, marks that turn the direction of writing, control characters. They come along with copied text. A word with one inside is not found by a search, and with a turned direction a reviewer sees something else than what is published. The message gives the number of the character; if you cannot see it, delete the word around the place and type it anew.',
    example: inPerson('name: "Ann Lee"\nsummary: "An engineer\u202e at Acme."\nkind: person', PERSON),
  },
  'unreadable-file': {
    explanation: 'The check reads ordinary files that everybody may read, and nothing else. Reading a pipe or a device may wait for ever, and a file without the right to read it would be missing from the site of whoever builds it. Put an ordinary file in its place; after copying from another machine, look at its permissions.',
    example: unusual({ shown: '(a named pipe)', holds: { pipe: true } }),
  },
  'too-large': {
    explanation: 'Files of content are read on each check, and a text is laid out as one page. A file of more than the stated size is mostly an export that ended up here by accident, or several pages in one. Readers gain from the division as well: an article answers one question, and a long table is a source that is cited.',
    example: unusual({ shown: 'name: "AAAAAAAA … one million letters … AAAA"', holds: named(`"${'A'.repeat(1_000_000)}"`) }),
  },
  'too-deep': {
    explanation: 'Lists in lists, quotations in quotations and brackets in brackets are counted, and there is a limit that no honest text comes near. Each level costs whoever reads the file some memory, and enough of them stop a program. Such a file is mostly damaged, or was made to do harm.',
    example: unusual({ shown: 'name: [[[[[[[[ … 30 brackets … ]]]]]]]]', holds: named(`${'['.repeat(30)}${']'.repeat(30)}`) }),
  },
} as const satisfies Record<string, ContentRuleGuide>;
