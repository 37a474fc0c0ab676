import { z } from 'zod';
import { collectionNames, definitionOf } from '#schemas/collections.ts';
import type { CollectionName } from '#schemas/collections.ts';

const FOLDER = '.vscode/schemas';

function json(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/** JSON Schema of a collection's files: of one record, or of a list of them. */
export function jsonSchemaOf(name: CollectionName): Record<string, unknown> {
  const { schema, format, file: title = `content/${name}` } = definitionOf(name);
  const { $schema, ...shape } = z.toJSONSchema(format === 'list' ? z.array(schema) : schema, { io: 'input' });
  return { $schema, title, ...shape };
}

/** Patterns of YAML files by the schema that editors hold them against; front matter is not YAML to them. */
function yamlSchemas(): Record<string, string[]> {
  const yaml = collectionNames.filter((name) => definitionOf(name).extension === '.yaml');
  return Object.fromEntries(yaml.map((name) => [`${FOLDER}/${name}.json`, [definitionOf(name).file ?? `content/${name}/*.yaml`]]));
}

/** Files that teach editors our schemas, by path from the top of the repository. */
export function editorFiles(): Map<string, string> {
  return new Map([
    ...collectionNames.map((name) => [`${FOLDER}/${name}.json`, json(jsonSchemaOf(name))] as const),
    ['.vscode/settings.json', json({ 'yaml.schemas': yamlSchemas() })],
  ]);
}
