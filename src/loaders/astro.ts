import { glob } from 'astro/loaders';
import type { Loader, LoaderContext } from 'astro/loaders';
import { pathToFileURL, fileURLToPath } from 'node:url';
import { join } from 'node:path';
import { readCollection } from '#loaders/read-content.ts';
import type { RawRecord } from '#loaders/read-content.ts';
import { onWorkingRecords, workingRecords } from '#loaders/working.ts';
import type { WorkingRecord } from '#loaders/working.ts';
import { definitionOf } from '#schemas/collections.ts';
import type { CollectionName } from '#schemas/collections.ts';
import { isError } from '#schemas/problems.ts';

/** What Astro's store keeps of the place of a record: its file, and as metadata its line where it shares the file with others. */
export function whereabouts(filePath: string, line: number | undefined): { filePath: string; rendered?: { html: string; metadata: { line: number } } } {
  return line === undefined ? { filePath } : { filePath, rendered: { html: '', metadata: { line } } };
}

/** Line of a record that shares its file with others. */
export function lineOf({ collection, locate }: RawRecord): number | undefined {
  return definitionOf(collection).format === 'list' ? locate([]).line : undefined;
}

async function fill(collection: CollectionName, context: LoaderContext): Promise<void> {
  const { records, findings } = readCollection(fileURLToPath(context.config.root), collection);
  const first = findings.find(isError);
  if (first && process.env['NODE_ENV'] === 'production') {
    throw new Error(`${first.path}:${first.line}:${first.column}  ${first.rule}  ${first.what} (run "npm run check" for all findings)`);
  }
  context.store.clear();
  for (const record of records.filter((candidate) => candidate.valid)) {
    const data = await context.parseData({ id: record.id, data: record.data as Record<string, unknown> });
    context.store.set({ id: record.id, data, digest: context.generateDigest(data), ...whereabouts(record.path, lineOf(record)) });
  }
}

type Entry = Parameters<LoaderContext['store']['set']>[0];

/** A text's way to its HTML: MDX is a module, Markdown is rendered here. */
async function renderingOf({ path, body, line }: WorkingRecord, { renderMarkdown, config }: LoaderContext): Promise<Partial<Entry>> {
  if (path === undefined) return {};
  if (path.endsWith('.yaml')) return whereabouts(path, line);
  if (path.endsWith('.mdx')) return { filePath: path, deferredRender: true };
  return { filePath: path, rendered: await renderMarkdown(body, { fileURL: pathToFileURL(join(fileURLToPath(config.root), path)) }) };
}

/** Brings the store in step with what development shows of a collection; entries that did not change are left alone. */
async function fillWorking(collection: CollectionName, context: LoaderContext): Promise<void> {
  const records = (workingRecords() ?? []).filter((record) => record.collection === collection);
  const ids = new Set(records.map(({ id }) => id));
  for (const id of context.store.keys()) if (!ids.has(id)) context.store.delete(id);
  for (const record of records) {
    const { id, data, body, path, line } = record;
    const digest = context.generateDigest({ path: path ?? '', data, body, line: line ?? 0 });
    if (context.store.get(id)?.digest === digest) continue;
    context.store.set({ id, data, digest, ...(body !== '' && { body }), ...(await renderingOf(record, context)) });
  }
}

/** A loader that takes what development shows where that is shared, and else loads as given. */
function orWorking(collection: CollectionName, load: Loader['load']): Loader {
  return {
    name: `common-ground-${collection}`,
    async load(context) {
      if (!workingRecords()) return load(context);
      onWorkingRecords(collection, () => void fillWorking(collection, context));
      return fillWorking(collection, context);
    },
  };
}

/** Astro loader of a YAML collection; throws in production where a file does not parse or has the wrong shape. */
export function yamlCollection(collection: CollectionName): Loader {
  return orWorking(collection, (context) => fill(collection, context));
}

/** Astro loader of a collection of texts. */
export function textCollection(collection: CollectionName): Loader {
  const texts = glob({ base: `./content/${collection}`, pattern: '**/*.{mdx,md}', generateId: ({ entry }) => entry.replace(/\.mdx?$/, '') });
  return orWorking(collection, (context) => texts.load(context));
}
