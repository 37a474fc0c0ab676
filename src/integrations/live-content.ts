import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { concernedPages } from '#gates/concerned-pages.ts';
import { checkContent, today } from '#gates/content.ts';
import type { CheckedContent } from '#gates/content.ts';
import { keyOf, workingContent } from '#gates/working-content.ts';
import { readExcerpt } from '#integrations/excerpts.ts';
import type { ShownFinding } from '#lib/shown-findings.ts';
import { isError } from '#schemas/problems.ts';
import { readBody } from '#loaders/read-body.ts';
import { shareWorkingRecords } from '#loaders/working.ts';
import type { WorkingRecord } from '#loaders/working.ts';

/** Wait after the last change of a file, in milliseconds. */
const PAUSE = 300;

/** Content while it is worked on: checked anew after each change, and mended so that every page can be shown. */
export class LiveContent {
  readonly root: string;
  readonly #look: (root: string) => CheckedContent;
  #checked: CheckedContent = { findings: [], records: [], texts: [] };
  #shown: ShownFinding[] | undefined;
  #records = new Map<string, WorkingRecord>();
  #bodies = new Map<string, string>();
  #timer: NodeJS.Timeout | undefined;
  #settling: { promise: Promise<void>; resolve: () => void } | undefined;
  #listeners: ((rewritten: string[]) => void)[] = [];

  constructor(root: string, look: (root: string) => CheckedContent = (folder) => checkContent(folder)) {
    this.root = root;
    this.#look = look;
  }

  /** Checks everything, shares the mended records with the loaders, and returns the files whose mended text is another than before. */
  check(): string[] {
    this.#checked = this.#look(this.root);
    this.#shown = undefined;
    const exists = (path: string): boolean => existsSync(join(this.root, path));
    const records = workingContent(this.#checked, { earlier: this.#records, exists, body: (path) => readBody(this.root, path), day: today() });
    for (const record of records) this.#records.set(keyOf(record), record);
    const rewritten = this.#noteBodies(records);
    shareWorkingRecords(records);
    return rewritten;
  }

  #noteBodies(records: readonly WorkingRecord[]): string[] {
    const before = this.#bodies;
    const wrong = new Set(this.findings.filter(isError).map(({ path }) => path));
    this.#bodies = new Map(records.flatMap(({ path, body }) => (path?.endsWith('.mdx') && wrong.has(path) ? [[path, body] as const] : [])));
    return [...new Set([...before.keys(), ...this.#bodies.keys()])].filter((path) => before.get(path) !== this.#bodies.get(path));
  }

  /** What the last check found. */
  get findings(): CheckedContent['findings'] {
    return this.#checked.findings;
  }

  /** What the last check found, with the lines meant and the pages concerned. */
  shown(): ShownFinding[] {
    const pagesOf = concernedPages(this.#checked);
    this.#shown ??= this.findings.map(({ rule, severity, path, line, column, what, why, cure }) => {
      const excerpt = readExcerpt(this.root, { path, line, column });
      return { rule, severity, path, line, column, what, why, cure, pages: pagesOf({ path, line, column }), ...(excerpt && { excerpt }) };
    });
    return this.#shown;
  }

  /** The text to show for a file with errors, without its front matter; undefined for any other file. */
  mendedText(path: string): string | undefined {
    return this.#bodies.get(path);
  }

  /** Says that a file has changed; a check follows when no other change has come for a moment. */
  changed(): void {
    this.#settling ??= Promise.withResolvers();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      try {
        const rewritten = this.check();
        for (const listener of this.#listeners) listener(rewritten);
      } finally {
        this.#settling?.resolve();
        this.#settling = undefined;
      }
    }, PAUSE);
  }

  /** Waits until every change that has been told of is checked. */
  async settled(): Promise<void> {
    await this.#settling?.promise;
  }

  /** Calls back after each check that a change brought about, with the files whose mended text is another than before. */
  onCheck(listener: (rewritten: string[]) => void): void {
    this.#listeners.push(listener);
  }
}
