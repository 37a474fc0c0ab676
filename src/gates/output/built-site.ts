import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '#gates/output/page.ts';
import { readPage } from '#gates/output/read-page.ts';
import { finding } from '#schemas/problems.ts';
import type { Finding, Rule } from '#schemas/problems.ts';
import { site } from '#site.ts';

/** The built site as the gate sees it. */
export interface BuiltSite {
  /** Folder that holds it. */
  folder: string;
  /** All files, from the top of the folder, with `/`. */
  files: ReadonlySet<string>;
  pages: Page[];
  /** Pages by file. */
  pageOf: ReadonlyMap<string, Page>;
}

/** Where an address leads: a file of the site with a fragment, another site, or nowhere. */
export type Target = { kind: 'own'; file: string; fragment: string } | { kind: 'outside'; url: string } | { kind: 'nowhere' };

/** Folders of the site's files that hold what other programs wrote; their HTML is not ours. */
const FOREIGN = /^pagefind\//;

/** Reads every page of a built site. */
export function readBuiltSite(folder: string): BuiltSite {
  const names = globSync('**/*', { cwd: folder }).map((name) => name.replaceAll('\\', '/')).sort();
  const files = new Set(names.filter((name) => statSync(join(folder, name)).isFile()));
  const html = [...files].filter((name) => name.endsWith('.html') && !FOREIGN.test(name));
  const pages = html.map((name) => readPage(name, readFileSync(join(folder, name), 'utf8')));
  return { folder, files, pages, pageOf: new Map(pages.map((page) => [page.file, page])) };
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** Path of an own address below the base; undefined where it lies outside the base. */
function pathBelowBase(pathname: string): string | undefined {
  const base = site.base.replace(/\/$/, '');
  return pathname.startsWith(`${base}/`) ? pathname.slice(base.length + 1) : undefined;
}

/** Finds what an address written on a page, or in a style sheet, leads to. */
export function resolveAddress(url: string, from: string): Target {
  const own = new URL(site.url);
  const base = new URL(`${site.base.replace(/\/$/, '')}${from}`, own);
  const address = URL.canParse(url, base) ? new URL(url, base) : undefined;
  if (!address) return { kind: 'nowhere' };
  if (address.origin !== own.origin) return { kind: 'outside', url: address.href };
  const path = pathBelowBase(address.pathname);
  if (path === undefined) return { kind: 'nowhere' };
  const file = decode(path === '' || path.endsWith('/') ? `${path}index.html` : path);
  return { kind: 'own', file, fragment: decode(address.hash.slice(1).split(':~:')[0] ?? '') };
}

/** A finding about a place in a built file; lines and columns are counted from the offset. */
export function findingAt(built: BuiltSite, rule: Rule, file: string, offset: number, details: Readonly<Record<string, string>>): Finding {
  const path = join(built.folder, file);
  const before = offset === 0 ? '' : readFileSync(path, 'utf8').slice(0, offset);
  return finding(rule, { path, line: before.split('\n').length, column: offset - before.lastIndexOf('\n') }, details);
}

/** A mistake that the same component can repeat on a thousand pages: told once, where it stands first, with the count. */
export class Repeated {
  readonly #built: BuiltSite;
  readonly #mistakes = new Map<string, { rule: Rule; file: string; offset: number; text: string; pages: number }>();

  constructor(built: BuiltSite) {
    this.#built = built;
  }

  /** Notes the mistake `text` of a rule on a page. */
  add(rule: Rule, file: string, offset: number, text: string): void {
    const known = this.#mistakes.get(`${rule} ${text}`);
    if (known) known.pages += 1;
    else this.#mistakes.set(`${rule} ${text}`, { rule, file, offset, text, pages: 1 });
  }

  /** One finding a mistake; `detail` is the name of the detail that the rule's message shows. */
  findings(detail: string): Finding[] {
    return [...this.#mistakes.values()].map(({ rule, file, offset, text, pages }) => {
      const more = pages === 1 ? '' : ` (and on ${(pages - 1).toLocaleString('en-US')} more ${pages === 2 ? 'page' : 'pages'})`;
      return findingAt(this.#built, rule, file, offset, { [detail]: `${text}${more}` });
    });
  }
}
