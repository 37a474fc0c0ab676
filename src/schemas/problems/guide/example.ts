import { dedent } from '#lib/text.ts';

/** A file that no page can show as it is. */
export interface UnusualFile {
  /** What the page shows in its place. */
  shown: string;
  /** What the tests try: lines, bytes, a symbolic link or a pipe. */
  holds: string | Uint8Array | { linkTo: string } | { pipe: true };
}

/** What stands in a file of an example: its lines, as a rule. */
export type ExampleFile = string | UnusualFile;

/**
 * Files by path from the top of the repository. The tests try each example in a small tree: in a file that the tree has,
 * the lines replace the keys (of a list: those of the items with the same id) that they name, or the text below the front
 * matter; any other file is as it stands here.
 */
export type ExampleFiles = Readonly<Record<string, ExampleFile>>;

/** What breaks a rule, and the same after it was mended. */
export interface RuleExample {
  wrong: ExampleFiles;
  right: ExampleFiles;
}

/** What the guide says about a rule beyond its messages. */
export interface RuleGuide {
  /** For somebody who has never built the site: what the rule holds, what readers gain, how to mend it; `code` in backticks. */
  explanation: string;
  example?: RuleExample;
}

/** Rules about content always have an example. */
export interface ContentRuleGuide extends RuleGuide {
  example: RuleExample;
}

/** An example in one file; common indentation of its lines is taken off. */
export function inFile(path: string, wrong: string, right: string): RuleExample {
  return { wrong: { [path]: dedent(wrong) }, right: { [path]: dedent(right) } };
}

type Example = (wrong: string, right: string) => RuleExample;
const within = (path: string): Example => (wrong, right) => inFile(path, wrong, right);

/** Examples in the text or the front matter of an article. */
export const inArticle = within('content/articles/history/overview.mdx');
/** Examples in the text of a glossary entry, which no fact needs to support. */
export const inTerm = within('content/glossary/fund.mdx');
/** Examples in the facts of a year. */
export const inFacts = within('content/facts/2010.yaml');
/** Examples in a table of numbers. */
export const inSeries = within('content/series/members.yaml');
/** Examples in the drawing of a flow. */
export const inDrawing = within('content/drawings/money.yaml');
/** Examples in a decision guide. */
export const inGuide = within('content/guides/way.yaml');
/** Examples in the list of judged queries. */
export const inJudgments = within('content/search-judgments.yaml');
/** Examples in the record of a person. */
export const inPerson = within('content/people/ann-lee.yaml');

/** A file that moves: the same lines at another path. */
export function movedFile(wrong: string, right: string, text: string): RuleExample {
  return { wrong: { [wrong]: dedent(text) }, right: { [right]: dedent(text) } };
}

/** The record of a person without any mistake. */
export const PERSON = 'name: "Ann Lee"\nkind: person\nsummary: "An engineer at Acme."\n';
