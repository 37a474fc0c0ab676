import { parseYaml } from '#loaders/yaml.ts';
import type { ParsedYaml } from '#loaders/yaml.ts';
import { splitFrontMatter } from '#loaders/front-matter.ts';
import { readContentFiles } from '#loaders/content-files.ts';
import type { ContentFile, ContentFiles } from '#loaders/content-files.ts';
import { definitionOf } from '#schemas/collections.ts';
import type { CollectionName } from '#schemas/collections.ts';
import { checkShape } from '#schemas/shape.ts';
import { plainText } from '#lib/text.ts';
import { finding } from '#schemas/problems.ts';
import type { Finding, Place } from '#schemas/problems.ts';

/** One record as read: its parsed data (undefined where it has the wrong shape), its text, and where things stand. */
export interface RawRecord {
  collection: CollectionName;
  id: string;
  /** File, from the top of the repository. */
  path: string;
  /** Parsed data as written; of the collection's type only where `valid`. */
  data: unknown;
  /** Whether the data passed the shape gate. */
  valid: boolean;
  /** Markdown below the front matter; empty for YAML records. */
  body: string;
  /** Line on which the body begins. */
  bodyLine: number;
  /** Place of a value in the file. */
  locate(path: readonly (string | number)[]): Place;
}

/** Everything under content/, with what the syntax gate (files and YAML) and the shape gate found. */
export interface RawContent {
  records: RawRecord[];
  findings: Finding[];
  /** Files that could be read as text, from the top of the repository. */
  files: string[];
}

function recordOf(file: ContentFile, id: string, data: unknown, locate: ParsedYaml['locate'], prefix: readonly (string | number)[], findings: Finding[]): RawRecord {
  const located = (path: readonly (string | number)[]): Place => locate([...prefix, ...path]);
  const shape = checkShape(file.collection, data, { path: file.path, locate: located });
  findings.push(...shape);
  return { collection: file.collection, id, path: file.path, data, valid: shape.length === 0, body: '', bodyLine: 1, locate: located };
}

function readText(file: ContentFile, findings: Finding[]): RawRecord[] {
  const { yaml, yamlLine, body, bodyLine } = splitFrontMatter(file.text);
  if (yaml === undefined) {
    findings.push(finding('missing-front-matter', { path: file.path, line: 1, column: 1 }));
    return [];
  }
  const parsed = parseYaml(yaml, file.path, yamlLine);
  findings.push(...parsed.findings);
  if (parsed.findings.length > 0) return [{ collection: file.collection, id: file.id, path: file.path, data: undefined, valid: false, body, bodyLine, locate: parsed.locate }];
  return [{ ...recordOf(file, file.id, parsed.value, parsed.locate, [], findings), body, bodyLine }];
}

/** What names a record of a list: the value of a key, the words of a list joined. */
function nameOf(item: unknown, key: string): string {
  const value: unknown = typeof item === 'object' && item !== null ? (item as Record<string, unknown>)[key] : undefined;
  return [value].flat().map(plainText).join(' ');
}

function readYaml(file: ContentFile, findings: Finding[]): RawRecord[] {
  const parsed = parseYaml(file.text, file.path);
  findings.push(...parsed.findings);
  if (parsed.findings.length > 0) return [];
  const { format, key = 'id' } = definitionOf(file.collection);
  if (format === 'record') return [recordOf(file, file.id, parsed.value, parsed.locate, [], findings)];
  if (!Array.isArray(parsed.value)) {
    findings.push(finding('wrong-type', parsed.locate([]), { key: file.path, message: 'expected a list', meaning: `Begin every record with "- ${key}: …".` }));
    return [];
  }
  return parsed.value.map((item: unknown, index) => {
    return recordOf(file, nameOf(item, key), item, parsed.locate, [index], findings);
  });
}

/** Reads one collection below `<root>/content`. */
export function readCollection(root: string, collection: CollectionName): RawContent {
  return parseFiles(readContentFiles(root, collection));
}

/** Reads and parses all content below `<root>/content`; never throws for a mistake in a file, but reports it. */
export function readContent(root: string): RawContent {
  return parseFiles(readContentFiles(root));
}

function parseFiles({ files, findings }: ContentFiles): RawContent {
  const records = files.flatMap((file) => (definitionOf(file.collection).format === 'text' ? readText(file, findings) : readYaml(file, findings)));
  return { records, findings, files: files.map((file) => file.path) };
}
