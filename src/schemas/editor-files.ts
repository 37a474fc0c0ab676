import { z } from 'zod';
import { collectionNames, definitionOf } from '#schemas/collections.ts';
import type { CollectionName } from '#schemas/collections.ts';
import { editorSnippets } from '#schemas/editor-snippets.ts';

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

/** Patterns of YAML files by the schema that editors hold them against; the front matter of texts is the language server's of Astro. */
function yamlSchemas(): Record<string, string[]> {
  const yaml = collectionNames.filter((name) => definitionOf(name).extension === '.yaml');
  return Object.fromEntries(yaml.map((name) => [`${FOLDER}/${name}.json`, [definitionOf(name).file ?? `content/${name}/*.yaml`]]));
}

/** Settings of the workspace: schemas for YAML and front matter, and how prose is shown. */
function settings(): Record<string, unknown> {
  const prose = { 'editor.wordWrap': 'on', 'editor.quickSuggestions': { comments: 'off', strings: 'off', other: 'on' }, 'editor.snippetSuggestions': 'top' };
  return { 'yaml.schemas': yamlSchemas(), 'astro.content-intellisense': true, '[mdx]': prose, '[markdown]': prose };
}

/** Extensions that read the settings: YAML and its schemas, front matter, MDX, and .editorconfig. */
const EXTENSIONS = ['astro-build.astro-vscode', 'redhat.vscode-yaml', 'unifiedjs.vscode-mdx', 'editorconfig.editorconfig'];

/** Files that teach editors our schemas, by path from the top of the repository. */
export function editorFiles(): Map<string, string> {
  return new Map([
    ...collectionNames.map((name) => [`${FOLDER}/${name}.json`, json(jsonSchemaOf(name))] as const),
    ['.vscode/settings.json', json(settings())],
    ['.vscode/extensions.json', json({ recommendations: EXTENSIONS })],
    ['.vscode/common-ground.code-snippets', json(editorSnippets())],
  ]);
}
