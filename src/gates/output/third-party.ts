import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Repeated, resolveAddress } from '#gates/output/built-site.ts';
import type { BuiltSite } from '#gates/output/built-site.ts';
import type { Finding } from '#schemas/problems.ts';

/** Addresses in a style sheet: url(…) and @import. */
const STYLE_ADDRESS = /url\(\s*(['"]?)(.*?)\1\s*\)|@import\s+(['"])(.*?)\3/g;

/** An address in a style sheet, with its place. */
export interface StyleAddress {
  url: string;
  offset: number;
}

/** Addresses that a style sheet loads; comments do not count. */
export function styleAddresses(css: string): StyleAddress[] {
  const code = css.replace(/\/\*[\s\S]*?\*\//g, (comment) => ' '.repeat(comment.length));
  return [...code.matchAll(STYLE_ADDRESS)].map((match) => ({ url: match[2] ?? match[4] ?? '', offset: match.index }));
}

function checkStyles(built: BuiltSite, outside: Repeated, broken: Repeated): void {
  for (const file of [...built.files].filter((name) => name.endsWith('.css'))) {
    for (const { url, offset } of styleAddresses(readFileSync(join(built.folder, file), 'utf8'))) {
      const target = resolveAddress(url, `/${file}`);
      if (target.kind === 'outside' && !url.startsWith('data:')) outside.add('third-party-resource', file, offset, url);
      if (target.kind === 'nowhere' || (target.kind === 'own' && !built.files.has(target.file))) broken.add('broken-link', file, offset, url);
    }
  }
}

/** Nothing that a browser fetches by itself comes from another site; what style sheets load from this one exists. */
export function checkResources(built: BuiltSite): Finding[] {
  const outside = new Repeated(built);
  const broken = new Repeated(built);
  for (const page of built.pages) {
    for (const { url, offset, loaded } of page.references) {
      if (loaded && resolveAddress(url, page.address).kind === 'outside') outside.add('third-party-resource', page.file, offset, url);
    }
  }
  checkStyles(built, outside, broken);
  return [...outside.findings('url'), ...broken.findings('url')];
}
