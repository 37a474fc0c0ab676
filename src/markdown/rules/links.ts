import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { finding } from '#schemas/problems.ts';
import type { Finding, Place } from '#schemas/problems.ts';
import { placeOf } from '#markdown/rules/place.ts';
import type { RuleContext } from '#markdown/rules/place.ts';

/** An address as browsers read it: white space and control characters dropped, backslashes turned, lower case. */
function asRead(url: string): string {
  // eslint-disable-next-line no-control-regex
  return url.replace(/[\u0000-\u0020\u007f]/g, '').replaceAll('\\', '/').toLowerCase();
}

function schemeOf(url: string): string | undefined {
  return /^([a-z][a-z0-9+.-]*):/.exec(asRead(url))?.[1];
}

function checkAddress(url: string, place: Place, { origin }: RuleContext): Finding[] {
  const scheme = schemeOf(url);
  if (url === origin || url.startsWith(`${origin}/`)) return [finding('absolute-own-link', place, { url })];
  if (scheme === 'https' || scheme === 'mailto') return [];
  if (scheme === 'http' || asRead(url).startsWith('//')) return [finding('insecure-link', place, { url })];
  if (scheme !== undefined) return [finding('unsafe-link', place, { url })];
  return asRead(url).startsWith('/') ? [finding('absolute-own-link', place, { url })] : [];
}

/** Rules outside-picture and absolute-own-link for the address of a picture. */
function checkPicture(url: string, place: Place): Finding[] {
  if (schemeOf(url) !== undefined || asRead(url).startsWith('//')) return [finding('outside-picture', place, { url })];
  return asRead(url).startsWith('/') ? [finding('absolute-own-link', place, { url })] : [];
}

function definitionsOf(tree: Root): Map<string, string> {
  const found = new Map<string, string>();
  visit(tree, 'definition', ({ identifier, url }) => void (found.has(identifier) || found.set(identifier, url)));
  return found;
}

/** Rules unsafe-link, insecure-link and absolute-own-link for links, missing-alternative-text and outside-picture for pictures. */
export function checkLinks(tree: Root, context: RuleContext): Finding[] {
  const findings: Finding[] = [];
  const definitions = definitionsOf(tree);
  visit(tree, (node) => {
    const place = placeOf(node, context);
    if (node.type === 'link' || node.type === 'definition') findings.push(...checkAddress(node.url, place, context));
    if (node.type !== 'image' && node.type !== 'imageReference') return;
    if ((node.alt ?? '').trim() === '') findings.push(finding('missing-alternative-text', place));
    findings.push(...checkPicture(node.type === 'image' ? node.url : definitions.get(node.identifier) ?? '', place));
  });
  return findings;
}
