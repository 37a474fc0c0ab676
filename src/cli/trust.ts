import { appendFileSync } from 'node:fs';
import { readChangedFiles } from '#cli/trust/changed-files.ts';
import { formatVerdict } from '#cli/trust/words.ts';

/**
 * Usage: npm run trust -- BASE REVISION. Says whether a revision changes data only, or files that can run code. Needs no
 * installed packages, and runs nothing of the revision. In a workflow it also sets the output "kind" and writes the summary.
 */
function main([base, revision]: readonly string[]): void {
  if (base === undefined || revision === undefined) throw new Error('Usage: npm run trust -- BASE REVISION');
  const { kind, text, markdown } = formatVerdict(readChangedFiles(process.cwd(), base, revision));
  console.log(text);
  const { GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary } = process.env;
  if (output) appendFileSync(output, `kind=${kind}\n`);
  if (summary) appendFileSync(summary, markdown);
}

try {
  main(process.argv.slice(2));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
}
