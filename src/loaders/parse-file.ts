import type { ContentFile } from '#loaders/content-place.ts';
import { splitFrontMatter } from '#loaders/front-matter.ts';
import { placeIn } from '#loaders/places.ts';
import type { PlaceTable, ValuePath } from '#loaders/places.ts';
import { parseYaml } from '#loaders/yaml.ts';
import type { ParsedYaml } from '#loaders/yaml.ts';
import { plainText } from '#lib/text.ts';
import { definitionOf } from '#schemas/collections.ts';
import type { CollectionName } from '#schemas/collections.ts';
import { checkKeyOrder } from '#schemas/key-order.ts';
import { finding, isError } from '#schemas/problems.ts';
import type { Finding } from '#schemas/problems.ts';
import type { RelatedRecord } from '#schemas/references.ts';
import { checkShape } from '#schemas/shape.ts';

/** A record of a file, as far as it can be stored and sent. */
export interface ParsedRecord {
  id: string;
  /** Parsed data as written; of the collection's type only where `valid`. */
  data: unknown;
  /** Whether the data passed the shape gate. */
  valid: boolean;
  /** Set where another record has taken its place; it only keeps the places of those after it. */
  replaced?: true;
}

/** One file after the syntax and shape gates. All but `find` is plain data. */
export interface ParsedFile {
  /** File, from the top of the repository. */
  path: string;
  collection: CollectionName;
  records: ParsedRecord[];
  /** Markdown below the front matter; empty for YAML records. */
  body: string;
  /** Line on which the body begins. */
  bodyLine: number;
  /** Where the values stand, of the whole list where the file is one. */
  places: PlaceTable;
  findings: Finding[];
  /** Place of a passage of a value; only while the file itself is at hand. */
  find: ParsedYaml['find'];
}

/** One record as read: its data, its text, and where things stand. */
export interface RawRecord extends RelatedRecord {
  body: string;
  bodyLine: number;
  /** Place of a passage that begins at `index` of the text at a path; undefined where it is written otherwise. */
  find: ParsedYaml['find'];
}

/** What names a record of a list: the value of a key, the words of a list joined. */
function nameOf(item: unknown, key: string): string {
  const value: unknown = typeof item === 'object' && item !== null ? (item as Record<string, unknown>)[key] : undefined;
  return [value].flat().map(plainText).join(' ');
}

/** Holds the data of a record, found at `prefix` of its file, against its schema. */
function recordOf({ collection, path }: ContentFile, id: string, data: unknown, { locate }: ParsedYaml, prefix: readonly number[], findings: Finding[]): ParsedRecord {
  const at = { path, locate: (valuePath: ValuePath) => locate([...prefix, ...valuePath]) };
  const shape = checkShape(collection, data, at);
  findings.push(...shape, ...checkKeyOrder(collection, data, at));
  return { id, data, valid: !shape.some(isError) };
}

function parseText(file: ContentFile): ParsedFile {
  const { path, collection, id } = file;
  const { yaml, yamlLine, body, bodyLine } = splitFrontMatter(file.text);
  const base = { path, collection, body, bodyLine };
  if (yaml === undefined) return { ...base, records: [], places: [], findings: [finding('missing-front-matter', { path, line: 1, column: 1 }, { what: /^---\s/.test(file.text) ? 'has no end' : 'is missing' })], find: () => undefined };
  const parsed = parseYaml(yaml, path, yamlLine);
  const findings = [...parsed.findings];
  const record = findings.length > 0 ? { id, data: undefined, valid: false } : recordOf(file, id, parsed.value, parsed, [], findings);
  return { ...base, records: [record], places: parsed.places, findings, find: parsed.find };
}

function parseRecords(file: ContentFile): ParsedFile {
  const { path, collection } = file;
  const parsed = parseYaml(file.text, path);
  const { format, key = 'id' } = definitionOf(collection);
  const findings = [...parsed.findings];
  const records = (): ParsedRecord[] => {
    if (findings.length > 0) return [];
    if (format === 'record') return [recordOf(file, file.id, parsed.value, parsed, [], findings)];
    if (Array.isArray(parsed.value)) return parsed.value.map((item: unknown, index) => recordOf(file, nameOf(item, key), item, parsed, [index], findings));
    findings.push(finding('wrong-type', parsed.locate([]), { key: path, message: 'expected a list', meaning: `Begin every record with "- ${key}: …".` }));
    return [];
  };
  return { path, collection, records: records(), body: '', bodyLine: 1, places: parsed.places, findings, find: parsed.find };
}

/** Runs the syntax gate (as far as it is about files and YAML) and the shape gate over one file; never throws for a mistake in it. */
export function parseFile(file: ContentFile): ParsedFile {
  return definitionOf(file.collection).format === 'text' ? parseText(file) : parseRecords(file);
}

/** The records of a checked file, each with a way to find its values. */
export function relatedRecords({ path, collection, records, places }: Pick<ParsedFile, 'path' | 'collection' | 'records' | 'places'>): RelatedRecord[] {
  const isList = definitionOf(collection).format === 'list';
  const value: unknown = isList ? records.map(({ data }) => data) : records[0]?.data;
  return records.flatMap((record, index) => {
    if (record.replaced) return [];
    return [{ ...record, collection, path, locate: (valuePath) => placeIn(places, value, isList ? [index, ...valuePath] : valuePath, path) }];
  });
}

/** The records of a parsed file, with their texts. */
export function recordsOf(file: ParsedFile): RawRecord[] {
  const isList = definitionOf(file.collection).format === 'list';
  const { body, bodyLine, find } = file;
  return relatedRecords(file).map((record, index) => ({ ...record, body, bodyLine, find: (valuePath, passage, from) => find(isList ? [index, ...valuePath] : valuePath, passage, from) }));
}
