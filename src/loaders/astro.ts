import type { Loader, LoaderContext } from 'astro/loaders';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readCollection } from '#loaders/read-content.ts';
import type { RawRecord } from '#loaders/read-content.ts';
import { collectionOf, definitionOf } from '#schemas/collections.ts';
import type { CollectionName } from '#schemas/collections.ts';
import { isError } from '#schemas/problems.ts';

/** What Astro's store keeps of the place of a record: its file, and as metadata the line where it shares the file with others. */
export function whereabouts(record: RawRecord): { filePath: string; rendered?: { html: string; metadata: { line: number } } } {
  const { path: filePath, collection } = record;
  if (definitionOf(collection).format !== 'list') return { filePath };
  return { filePath, rendered: { html: '', metadata: { line: record.locate([]).line } } };
}

async function fill(collection: CollectionName, context: LoaderContext): Promise<void> {
  const root = fileURLToPath(context.config.root);
  const { records, findings } = readCollection(root, collection);
  const first = findings.find(isError);
  if (first && process.env['NODE_ENV'] === 'production') {
    throw new Error(`${first.path}:${first.line}:${first.column}  ${first.rule}  ${first.what} (run "npm run check" for all findings)`);
  }
  context.store.clear();
  for (const record of records.filter((candidate) => candidate.valid)) {
    const data = await context.parseData({ id: record.id, data: record.data as Record<string, unknown> });
    context.store.set({ id: record.id, data, digest: context.generateDigest(data), ...whereabouts(record) });
  }
}

/** Astro loader of a YAML collection; throws in production where a file does not parse or has the wrong shape. */
export function yamlCollection(collection: CollectionName): Loader {
  return {
    name: `common-ground-${collection}`,
    async load(context) {
      await fill(collection, context);
      const refill = (path: string): void => {
        const file = relative(fileURLToPath(context.config.root), path).replaceAll('\\', '/');
        if (collectionOf(file) === collection) void fill(collection, context);
      };
      context.watcher?.on('change', refill).on('add', refill).on('unlink', refill);
    },
  };
}
