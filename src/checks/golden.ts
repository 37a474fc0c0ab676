import assert from 'node:assert/strict';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

/** Compares a text with a golden file; UPDATE_GOLDEN=1 writes it instead, for review. */
export function assertGolden(file: string, text: string): void {
  if (process.env['UPDATE_GOLDEN'] === '1') writeFileSync(file, text);
  assert.ok(existsSync(file), `${file} is missing: run with UPDATE_GOLDEN=1 and read what it wrote`);
  assert.equal(text, readFileSync(file, 'utf8'));
}
