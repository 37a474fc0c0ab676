import { isError } from '#schemas/problems.ts';
import type { Finding } from '#schemas/problems.ts';

/** Findings as one JSON document: `errors` and `warnings` count them, `findings` lists them by file and place. */
export function formatAsJson(findings: readonly Finding[]): string {
  const errors = findings.filter(isError).length;
  return JSON.stringify({ errors, warnings: findings.length - errors, findings }, null, 2);
}
