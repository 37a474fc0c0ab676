import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { finding } from '#schemas/problems.ts';
import type { Finding, Rule } from '#schemas/problems.ts';
import { MOST_LEVELS, checkLevels, checkLimits } from '#markdown/limits.ts';
import { placeAt } from '#markdown/rules/place.ts';
import type { TextPlace } from '#markdown/rules/place.ts';

/** Where and why a parser gave up. */
interface ParseFailure {
  reason: string;
  line?: number;
  column?: number;
}

const mdx = unified().use(remarkParse).use(remarkMdx).use(remarkGfm).freeze();
const plain = unified().use(remarkParse).use(remarkGfm).freeze();

/** Whether a parser had not enough stack: of texts by its error, of code by its words. */
function isTooDeep(error: unknown): boolean {
  return error instanceof RangeError || (error instanceof Error && error.cause instanceof SyntaxError && error.cause.message.includes('stack space'));
}

function isFailure(error: unknown): error is ParseFailure {
  return error instanceof Error && 'reason' in error;
}

function ruleOf(reason: string): Rule {
  if (reason.includes('import/exports')) return 'no-import-export';
  return /expression|after attribute name|spread|acorn/.test(reason) ? 'no-expression' : 'invalid-mdx';
}

/** Place of the tag that a message names, as "(3:1-3:11)", for failures that have no place of their own. */
function tagIn(reason: string): { line?: number; column?: number } {
  const match = /\((\d+):(\d+)-/.exec(reason);
  return match ? { line: Number(match[1]), column: Number(match[2]) } : {};
}

/** Parses a text into its syntax tree: MDX or, for ".md" files, plain Markdown; a finding where it cannot be read. */
export function parseText(body: string, place: TextPlace): Root | Finding {
  const beyond = checkLimits(body, place);
  if (beyond) return beyond;
  try {
    const tree = (place.path.endsWith('.mdx') ? mdx : plain).parse(body);
    return checkLevels(tree, place) ?? tree;
  } catch (error) {
    if (isTooDeep(error)) return finding('too-deep', placeAt(undefined, place), { limit: String(MOST_LEVELS) });
    if (!isFailure(error)) throw error;
    const { reason } = error;
    const { line = 1, column = 1 } = error.line === undefined ? tagIn(reason) : error;
    const rule = ruleOf(reason);
    return finding(rule, placeAt({ line, column }, place), rule === 'invalid-mdx' ? { message: reason.charAt(0).toLowerCase() + reason.slice(1).replace(/\s*\(.*$/s, '') } : {});
  }
}
