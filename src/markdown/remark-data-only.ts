import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { checkCharacters } from '#markdown/rules/characters.ts';
import { checkCode } from '#markdown/rules/code.ts';
import { checkComponents } from '#markdown/rules/components.ts';
import { checkLinks } from '#markdown/rules/links.ts';
import type { RuleContext } from '#markdown/rules/place.ts';
import type { Finding } from '#schemas/problems.ts';
import { site } from '#site.ts';

/** Where a text is more than data: code, HTML, unknown components or attributes, addresses that run code, characters that nobody sees. */
export function checkDataOnly(tree: Root, context: RuleContext): Finding[] {
  return [checkCode, checkComponents, checkLinks, checkCharacters].flatMap((rule) => rule(tree, context));
}

/** Stops the build where a text is more than data: code, HTML, unknown components or attributes, addresses that run code. The gate says so first, and more kindly. */
export function remarkDataOnly(): (tree: Root, file: VFile) => void {
  return (tree, file) => {
    const context: RuleContext = { path: file.path, bodyLine: 1, body: String(file.value), collection: 'articles', origin: site.url };
    const [first] = checkDataOnly(tree, context);
    if (first) throw new Error(`${first.path}:${first.line}:${first.column}  ${first.rule}  ${first.what}`);
  };
}
