import { inArticle, inFacts, inFile, inPerson } from '#schemas/problems/guide/example.ts';
import type { ContentRuleGuide } from '#schemas/problems/guide/example.ts';

const LONG_SUMMARY = 'A small company and its three partners began the work in a single winter, and over the following years they hired many people, opened several offices, wrote several versions, and found a home for all of it.';

/** Keys and values of records, and their dates. */
export const recordGuides = {
  'unknown-key': {
    explanation: 'A record may hold only the keys that its kind defines. A mistyped key would be skipped, and what stands behind it would be missing from the page although everybody believes it is there. The message lists the known keys and proposes the nearest; editors with the schemas of the repository show them as you type.',
    example: inPerson('name: "Ann Lee"\nkind: person\nsummary: "An engineer at Acme."\naliasses: [{name: "A. Lee"}]', 'name: "Ann Lee"\nkind: person\nsummary: "An engineer at Acme."\naliases: [{name: "A. Lee"}]'),
  },
  'key-order': {
    explanation: 'The keys of a record stand in the order in which its schema lists them, name and kind first. The order changes nothing on the page; it lets reviewers compare two records line by line. `npm run check -- --fix` puts them in order and leaves values and comments as they are.',
    example: inPerson('name: "Ann Lee"\nsummary: "An engineer at Acme."\nkind: person', 'name: "Ann Lee"\nkind: person\nsummary: "An engineer at Acme."'),
  },
  'missing-key': {
    explanation: 'Some keys are needed for the page to make sense: a name, a summary, a date, a source. The message says what the key is for. If you do not know the value, look at a neighbor in the same folder; if nobody knows it, the record is not ready to be published.',
    example: inPerson('name: "Ann Lee"\nkind: person', 'name: "Ann Lee"\nkind: person\nsummary: "An engineer at Acme."'),
  },
  'wrong-type': {
    explanation: 'The key is right, but its value has another form than the site can use: a number instead of text, a single word instead of a list, a word that is not among the possible ones. Lists stand in brackets even with one item. Text that looks like a number, a date or yes and no needs double quotes.',
    example: inFacts('- id: acme-begins\n  sources: paper', '- id: acme-begins\n  sources: [paper]'),
  },
  'invalid-date': {
    explanation: 'Dates in records are text in double quotes: a day, a month, a year, or a span of two of them with a slash. They carry no more precision than the source gives. The timeline sorts by them and pages print them in words, so a day that does not exist, or a date in words, cannot be placed anywhere.',
    example: inFacts('- id: acme-begins\n  date: "March 2010"', '- id: acme-begins\n  date: "2010-03"'),
  },
  'too-long': {
    explanation: 'Summaries and similar lines are shown in lists, search results and previews, which have room for two or three lines. What is longer is cut in the middle of a thought. Keep the answer and move the circumstances into the text or into facts.',
    example: inArticle(`---\nsummary: "${LONG_SUMMARY}"\n---`, '---\nsummary: "A small company began the work with three partners in a single winter."\n---'),
  },
  'end-before-start': {
    explanation: 'Spans of time run from the earlier date to the later one, with a slash between them. The other way round there is nothing to draw, and mostly one of the dates is mistyped. Compare both with the source before you exchange them.',
    example: inFacts('- id: acme-begins\n  date: "2010-05/2010-03"', '- id: acme-begins\n  date: "2010-03/2010-05"'),
  },
  'future-date': {
    explanation: 'The date lies after the day of the check. Readers take what the timeline shows for something that happened, so a plan must say that it is one. Correct the year if it was a slip; for an announced event add `planned: true`, and word the statement as a plan.',
    example: inFile('content/facts/2027.yaml',
      '- id: acme-meets\n  statement: "Acme’s next meeting was set for January 2027."\n  date: "2027-01"',
      '- id: acme-meets\n  statement: "Acme’s next meeting was set for January 2027."\n  date: "2027-01"\n  planned: true'),
  },
  'stale-plan': {
    explanation: 'A fact was marked as a plan, and its day has passed. From then on the page would say that something is going to happen that has happened, was moved or was dropped. Look up what became of it, word the statement accordingly, cite where that is said, and take out the line with `planned`.',
    example: inFacts('- id: acme-begins\n  statement: "Acme planned to begin its work."\n  date: "2010-03-12"\n  planned: true', '- id: acme-begins\n  statement: "Acme began its work."\n  date: "2010-03-12"'),
  },
  'wrong-year-file': {
    explanation: 'Facts stand in one file for each year, so that reviewers read them in their order and see what is missing or told twice. The year is the one in which the event began. Facts without any date, such as definitions, stand in `content/facts/undated.yaml`.',
    example: {
      wrong: { 'content/facts/2010.yaml': '- id: acme-grows\n  date: "2011-03"' },
      right: { 'content/facts/2011.yaml': '- id: acme-grows\n  date: "2011-03"' },
    },
  },
} as const satisfies Record<string, ContentRuleGuide>;
