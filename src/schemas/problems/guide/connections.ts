import { inArticle, inFile, inGuide, inJudgments } from '#schemas/problems/guide/example.ts';
import type { ContentRuleGuide } from '#schemas/problems/guide/example.ts';

const questions = (last: string): string => `
  questions:
    - id: size
      question: "How large is it?"
      answers: [{answer: "Large", next: place}, {answer: "Small", outcome: stay}]
    - id: place
      question: "Where is it?"
      answers: [{answer: "Far", ${last}}, {answer: "Near", outcome: go}]`;
const judged = (lines: string): string => `- query: acme\n  kind: name\n  ${lines}`;
const SYNONYMS = 'content/search-synonyms.yaml';
const REDIRECTS = 'content/redirects.yaml';

/** Links between files, guides step by step, and what the search must find. */
export const connectionGuides = {
  'missing-file': {
    explanation: 'A link to a page of this site is the path to its file, counted from the file in which the link stands. No file is there: the name is mistyped, the number of `../` is wrong, or the file has moved. The message proposes the nearest file.',
    example: inArticle('It was held in [a fund](../../glossary/funds.mdx).', 'It was held in [a fund](../../glossary/fund.mdx).'),
  },
  'missing-heading': {
    explanation: 'Behind a number sign a link names a heading of the page, in lower case with hyphens for blanks. When a heading is reworded its id changes, and links to it stop at the top of the page. Copy the id from the address line of the browser, or take the one that the message proposes.',
    example: inArticle('More on this [below](#three-partner-joined).\n\n## Three partners joined\n\nThey came in winter.', 'More on this [below](#three-partners-joined).\n\n## Three partners joined\n\nThey came in winter.'),
  },
  'invalid-redirect': {
    explanation: 'Addresses of this site do not die: a page that is renamed or removed leaves a line with its old address and the file that replaces it. The old address begins and ends with a slash and must not be that of a page which exists; the file must exist. Otherwise old links from elsewhere would end in a missing page.',
    example: inFile(REDIRECTS, '/glossary/funds/: content/glossary/funds.mdx', '/glossary/funds/: content/glossary/fund.mdx'),
  },
  'unknown-step': {
    explanation: 'The answers of a guide lead to its next question or to an outcome, by the id that these have within the file; `start` names the first question. With an id that does not exist, a reader who chooses that answer comes to nothing.',
    example: inGuide('start: sizes', 'start: size'),
  },
  'unreachable-step': {
    explanation: 'Every question and every outcome of a guide must be reached by some sequence of answers. One that no answer leads to is never seen, while its author believes it is. Mostly an answer was changed and its old target forgotten, or `start` names the wrong question.',
    example: inGuide('start: place', 'start: size'),
  },
  'circular-guide': {
    explanation: 'The answers of a guide lead forward only. An answer that goes back to an earlier question makes a circle in which a reader can go on for ever, and the printed form of the guide would have no end. Lead it to a later question or to an outcome.',
    example: inGuide(questions('next: size'), questions('outcome: stay')),
  },
  'unknown-record': {
    explanation: 'The list of judged queries says which page the search should put first. A page that does not exist can never be found, and each build would count a failure that is none. Write the folder and the id with a slash between them; a year of the timeline is `years/2010`.',
    example: inJudgments(judged('first: [organizations/acne]'), judged('first: [organizations/acme]')),
  },
  'contradictory-judgment': {
    explanation: 'A judged query says which pages are wanted and which must not appear among the first ten. The same page in both lists is a demand that no order of results can meet. Decide which of them is meant.',
    example: inJudgments(judged('five: [organizations/acme, glossary/fund]\n  never: [glossary/fund]'), judged('five: [organizations/acme, glossary/fund]')),
  },
  'repeated-synonym': {
    explanation: 'Words in one group stand for each other in a search. A word in two groups would join them, and a search for any word of the one would find all words of the other. Singular and plural count as the same word. Keep it in the group that is nearest in meaning.',
    example: inFile(SYNONYMS, '- words: [leave, exit, quit]\n- words: [stop, end, exits]', '- words: [leave, exit, quit]\n- words: [stop, end]'),
  },
} as const satisfies Record<string, ContentRuleGuide>;
