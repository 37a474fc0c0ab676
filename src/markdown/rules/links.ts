import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { finding } from '#schemas/problems.ts';
import type { Finding, Place } from '#schemas/problems.ts';
import { placeOf } from '#markdown/rules/place.ts';
import type { RuleContext } from '#markdown/rules/place.ts';

/** Scheme of an address as browsers read it: white space and control characters dropped, lower case. */
function schemeOf(url: string): string | undefined {
  // eslint-disable-next-line no-control-regex
  return /^([a-z][a-z0-9+.-]*):/.exec(url.replace(/[\u0000-\u0020\u007f]/g, '').toLowerCase())?.[1];
}

function checkAddress(url: string, place: Place, { origin }: RuleContext): Finding[] {
  const scheme = schemeOf(url);
  if (url === origin || url.startsWith(`${origin}/`)) return [finding('absolute-own-link', place, { url })];
  if (scheme === 'https' || scheme === 'mailto') return [];
  if (scheme === 'http' || url.startsWith('//')) return [finding('insecure-link', place, { url })];
  if (scheme !== undefined) return [finding('unsafe-link', place, { url })];
  return url.startsWith('/') ? [finding('absolute-own-link', place, { url })] : [];
}

/** Rules unsafe-link, insecure-link and absolute-own-link for links, missing-alternative-text and outside-picture for pictures. */
export function checkLinks(tree: Root, context: RuleContext): Finding[] {
  const findings: Finding[] = [];
  visit(tree, (node) => {
    const place = placeOf(node, context);
    if (node.type === 'link' || node.type === 'definition') findings.push(...checkAddress(node.url, place, context));
    if (node.type !== 'image' && node.type !== 'imageReference') return;
    if ((node.alt ?? '').trim() === '') findings.push(finding('missing-alternative-text', place));
    if (node.type === 'image' && (schemeOf(node.url) !== undefined || node.url.startsWith('//'))) findings.push(finding('outside-picture', place, { url: node.url }));
  });
  return findings;
}
