import { parseYaml } from '#loaders/yaml.ts';
import { finding } from '#schemas/problems.ts';
import type { Finding } from '#schemas/problems.ts';
import type { Redirect } from '#schemas/references.ts';

/** The file of redirects, from the top of the repository. */
export const REDIRECTS = 'content/redirects.yaml';

/** Redirects as written, and what is wrong with the file. */
export interface ParsedRedirects {
  redirects: Redirect[];
  findings: Finding[];
}

/** Parses the text of content/redirects.yaml. */
export function parseRedirects(text: string): ParsedRedirects {
  const { value, findings, locate } = parseYaml(text, REDIRECTS);
  if (findings.length > 0 || value === null) return { redirects: [], findings };
  if (typeof value !== 'object' || Array.isArray(value)) {
    return { redirects: [], findings: [finding('wrong-type', locate([]), { key: REDIRECTS, message: 'expected a map', meaning: 'Write lines of the form "/old/address/: content/folder/file.mdx".' })] };
  }
  return { redirects: Object.entries(value ?? {}).map(([from, to]) => ({ from, to: typeof to === 'string' ? to : '', place: locate([from]) })), findings };
}
