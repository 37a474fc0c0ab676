import type { Creation } from '#cli/new/plan.ts';
import type { World } from '#cli/new/world.ts';
import { checkOffered } from '#gates/check-offered.ts';
import { dictionary } from '#gates/content.ts';
import type { Finding, Rule } from '#schemas/problems.ts';
import { site } from '#site.ts';

/** What the gates say about files that are not yet written. */
export interface Trial {
  /** What must be mended first. */
  wrong: Finding[];
  /** What is left to do once they are written. */
  open: Finding[];
}

/** Rules that ask for what comes after the record is written: citing it, writing its text, changing the record that it disputes. */
const LATER: readonly Rule[] = ['orphan-source', 'empty-text', 'one-sided-dispute'];

function isNew({ path, line }: Finding, creations: readonly Creation[]): boolean {
  return creations.some((file) => file.path === path && line >= file.from && line <= file.to);
}

/** Holds new files against the content that there is, and keeps what they make wrong. */
export function tryOut({ checked, today }: World, creations: readonly Creation[], textIsOpen: boolean): Trial {
  const encoder = new TextEncoder();
  const offered = creations.map(({ path, text }) => ({ path, bytes: encoder.encode(text) }));
  const { findings, elsewhere } = checkOffered({ origin: site.url, files: [...checked.files], redirects: checked.redirects }, offered, today, dictionary);
  const own = [...findings.filter((found) => isNew(found, creations)), ...elsewhere];
  const isLater = ({ rule, severity }: Finding): boolean => severity === 'warning' || LATER.includes(rule) || (textIsOpen && rule === 'missing-citation');
  return { wrong: own.filter((found) => !isLater(found)), open: own.filter(isLater) };
}
