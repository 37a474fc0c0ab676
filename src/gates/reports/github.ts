import { isError } from '#schemas/problems.ts';
import type { Finding } from '#schemas/problems.ts';

/** Text that cannot end the command that carries it, nor begin one of the older form, "##[", which is read anywhere in a line. */
function escapeMessage(text: string): string {
  return text.replaceAll('##[', '# #[').replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}

/** Findings as workflow commands of GitHub Actions, which shows them as annotations in the diff; one line each. */
export function formatForGithub(findings: readonly Finding[]): string {
  return findings.map((found) => {
    const place = `file=${escapeProperty(found.path)},line=${found.line},col=${found.column},title=${escapeProperty(found.rule)}`;
    return `::${isError(found) ? 'error' : 'warning'} ${place}::${escapeMessage(`What: ${found.what}\nWhy: ${found.why}\nCure: ${found.cure}`)}`;
  }).join('\n');
}
