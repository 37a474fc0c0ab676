import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Creation } from '#cli/new/plan.ts';
import { checkContent } from '#gates/content.ts';
import type { Finding, Rule } from '#schemas/problems.ts';

/** What the gates say about files that are not yet written. */
export interface Trial {
  /** What must be mended first. */
  wrong: Finding[];
  /** What is left to do once they are written. */
  open: Finding[];
}

/** Rules that ask for what comes after the record is written: citing it, writing its text, changing the record that it disputes. */
const LATER: readonly Rule[] = ['orphan-source', 'empty-text', 'one-sided-dispute'];

function concerns({ path, line, what }: Finding, creations: readonly Creation[]): boolean {
  return creations.some((file) => (file.path === path && line >= file.from && line <= file.to) || (file.replaces === undefined && what.includes(file.path)));
}

/** Runs the gates over a copy of the content with the new files in it, and keeps what concerns them. */
export function tryOut(root: string, creations: readonly Creation[], today: string, textIsOpen: boolean): Trial {
  const copy = mkdtempSync(join(tmpdir(), 'new-'));
  try {
    cpSync(join(root, 'content'), join(copy, 'content'), { recursive: true, verbatimSymlinks: true });
    for (const { path, text } of creations) {
      mkdirSync(dirname(join(copy, path)), { recursive: true });
      writeFileSync(join(copy, path), text);
    }
    const findings = checkContent(copy, today).findings.filter((found) => concerns(found, creations));
    const isLater = ({ rule, severity }: Finding): boolean => severity === 'warning' || LATER.includes(rule) || (textIsOpen && rule === 'missing-citation');
    return { wrong: findings.filter((found) => !isLater(found)), open: findings.filter(isLater) };
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
