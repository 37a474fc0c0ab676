import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseYaml } from '#loaders/yaml.ts';
import { finding } from '#schemas/problems.ts';
import type { Finding } from '#schemas/problems.ts';
import type { Redirect } from '#schemas/references.ts';

const FILE = 'content/redirects.yaml';

/** Reads content/redirects.yaml, a map from addresses that are gone to the content files that replace them. */
export function readRedirects(root: string): { redirects: Redirect[]; findings: Finding[] } {
  if (!existsSync(join(root, FILE))) return { redirects: [], findings: [] };
  const { value, findings, locate } = parseYaml(readFileSync(join(root, FILE), 'utf8'), FILE);
  if (findings.length > 0 || value === null) return { redirects: [], findings };
  if (typeof value !== 'object' || Array.isArray(value)) {
    return { redirects: [], findings: [finding('wrong-type', locate([]), { key: FILE, message: 'expected a map', meaning: 'Write lines of the form "/old/address/: content/folder/file.mdx".' })] };
  }
  return { redirects: Object.entries(value ?? {}).map(([from, to]) => ({ from, to: String(to), place: locate([from]) })), findings };
}
