import { textParts, visibleText } from '#lib/marked-text.ts';
import type { TextPart } from '#lib/marked-text.ts';
import { findPage } from '#catalog/pages.ts';
import { mustFind } from '#catalog/sources.ts';
import { guides } from '#schemas/problems/guide.ts';
import type { ExampleFiles } from '#schemas/problems/guide/example.ts';
import { problems } from '#schemas/problems.ts';
import type { Problem, Rule } from '#schemas/problems.ts';

/** One side of an example: its files with their paths from the top of the repository. */
export interface ExampleView {
  right: boolean;
  label: string;
  files: { path: string; text: string }[];
}

/** A rule of the check with everything that its guide says. */
export interface RuleView {
  /** Name of the rule; also its fragment on the page. */
  name: Rule;
  severity: 'error' | 'warning';
  /** What, why and cure, with their placeholders. */
  message: { label: string; parts: TextPart[] }[];
  explanation: TextPart[];
  /** The wrong side, then the right one; none for a few rules of the built site. */
  examples: ExampleView[];
}

/** The rules of one gate under their heading. */
export interface RuleGroup {
  id: Problem['gate'];
  title: string;
  text: string;
  rules: RuleView[];
}

/** Gates in the order in which they run. */
const GATES = ['syntax', 'shape', 'relations', 'output'] as const satisfies readonly Problem['gate'][];

/** Placeholders whose names would not tell readers what a message puts in their place. */
const PLACEHOLDERS = { message: 'what is wrong', what: 'what is wrong', advice: 'a proposal that fits the case', meaning: 'what the key is for', known: 'the known ones', suggestion: 'a proposal', most: 'so many' };

/** A suggestion behind another word is added only where something is near. */
const ADDED = /(?<!")\{suggestion\}/g;

function exampleView(files: ExampleFiles, right: boolean): ExampleView {
  const shown = Object.entries(files).map(([path, file]) => ({ path, text: typeof file === 'string' ? visibleText(file) : file.shown }));
  return { right, label: right ? 'Right' : 'Wrong', files: shown };
}

function ruleView(name: Rule): RuleView {
  const { what, why, cure, severity }: Problem = problems[name];
  const { explanation, example } = guides[name];
  const message = [['What', what], ['Why', why], ['Cure', cure]] as const;
  return {
    name,
    severity: severity ?? 'error',
    message: message.map(([label, text]) => ({ label, parts: textParts(text.replace(ADDED, ''), PLACEHOLDERS) })),
    explanation: textParts(explanation),
    examples: example ? [exampleView(example.wrong, false), exampleView(example.right, true)] : [],
  };
}

/** All rules of the catalogue by gate, under the words of the page about them. */
export async function ruleGroups(): Promise<RuleGroup[]> {
  const { data: { parts = [] } } = await findPage('rules');
  const words = new Map(parts.map((part) => [part.id, part]));
  const names = Object.keys(problems) as Rule[];
  return GATES.map((id) => {
    const { title, text } = mustFind(words, id);
    return { id, title, text, rules: names.filter((name) => problems[name].gate === id).map(ruleView) };
  });
}
