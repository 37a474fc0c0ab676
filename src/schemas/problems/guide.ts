/** What the page of rules says about each rule beyond its messages. Kept apart from the catalogue, so that what only checks does not load it. */
import { chartGuides } from '#schemas/problems/guide/charts.ts';
import { codeGuides } from '#schemas/problems/guide/code.ts';
import { connectionGuides } from '#schemas/problems/guide/connections.ts';
import type { ContentRuleGuide, RuleGuide } from '#schemas/problems/guide/example.ts';
import { fileGuides } from '#schemas/problems/guide/files.ts';
import { limitGuides } from '#schemas/problems/guide/limits.ts';
import { outputGuides } from '#schemas/problems/guide/output.ts';
import { recordGuides } from '#schemas/problems/guide/records.ts';
import { agreementGuides, referenceGuides } from '#schemas/problems/guide/relations.ts';
import { spellingGuides } from '#schemas/problems/guide/spelling.ts';
import { styleGuides, textGuides } from '#schemas/problems/guide/texts.ts';
import type { Rule } from '#schemas/problems.ts';
import type { outputProblems } from '#schemas/problems/output.ts';

/** Rules of the built site. */
type OutputRule = keyof typeof outputProblems;

/** Guides of all rules about content: a rule without one, or without an example, is a type error here. */
export const contentGuides: Readonly<Record<Exclude<Rule, OutputRule>, ContentRuleGuide>> = {
  ...fileGuides, ...codeGuides, ...textGuides, ...styleGuides, ...spellingGuides, ...limitGuides, ...recordGuides, ...chartGuides, ...referenceGuides, ...agreementGuides, ...connectionGuides,
};

/** Guides of all rules. */
export const guides: Readonly<Record<Rule, RuleGuide>> = { ...contentGuides, ...outputGuides };
