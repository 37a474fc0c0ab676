import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import { readText } from '#loaders/content-files.ts';
import { parseYaml } from '#loaders/yaml.ts';
import { finding } from '#schemas/problems.ts';
import type { Finding } from '#schemas/problems.ts';
import type { Redirect } from '#schemas/references.ts';

const FILE = 'content/redirects.yaml';

function isHere(root: string): boolean {
  if (!lstatSync(join(root, 'content'), { throwIfNoEntry: false })?.isDirectory()) return false;
  return lstatSync(join(root, FILE), { throwIfNoEntry: false })?.isSymbolicLink() === false;
}

/** Reads content/redirects.yaml, a map from addresses that are gone to the content files that replace them. */
export function readRedirects(root: string): { redirects: Redirect[]; findings: Finding[] } {
  // What leads elsewhere is a finding of the walk over all files.
  if (!isHere(root)) return { redirects: [], findings: [] };
  const text = readText(root, FILE);
  if (typeof text !== 'string') return { redirects: [], findings: [text] };
  const { value, findings, locate } = parseYaml(text, FILE);
  if (findings.length > 0 || value === null) return { redirects: [], findings };
  if (typeof value !== 'object' || Array.isArray(value)) {
    return { redirects: [], findings: [finding('wrong-type', locate([]), { key: FILE, message: 'expected a map', meaning: 'Write lines of the form "/old/address/: content/folder/file.mdx".' })] };
  }
  return { redirects: Object.entries(value ?? {}).map(([from, to]) => ({ from, to: typeof to === 'string' ? to : '', place: locate([from]) })), findings };
}
