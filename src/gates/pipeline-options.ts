import { readCollection } from '#loaders/read-content.ts';
import { typeset } from '#lib/typography.ts';
import type { PipelineOptions } from '#markdown/pipeline.ts';
import type { Source } from '#schemas/source.ts';
import type { Term } from '#schemas/term.ts';
import type { CollectionName } from '#schemas/collections.ts';

/** How long what was read stays valid while authors work, in milliseconds. */
const DEVELOPMENT_LIFETIME = 2000;

function readValid<Data>(root: string, collection: CollectionName): [string, Data][] {
  return readCollection(root, collection).records.filter((record) => record.valid).map((record) => [record.id, record.data as Data]);
}

function held<Value>(read: () => Value, lifetime: number): () => Value {
  let last: { value: Value; time: number } | undefined;
  return () => {
    if (!last || Date.now() - last.time > lifetime) last = { value: read(), time: Date.now() };
    return last.value;
  };
}

/** Options of the Markdown plugins for the content below `root`; read once a build, and anew in development. */
export function pipelineOptions(root: string, { development = false } = {}): PipelineOptions {
  const lifetime = development ? DEVELOPMENT_LIFETIME : Number.POSITIVE_INFINITY;
  return {
    root,
    sources: held(() => new Map(readValid<Source>(root, 'sources')), lifetime),
    definitions: held(() => new Map(readValid<Term>(root, 'glossary').map(([id, term]) => [id, typeset(term.summary)])), lifetime),
  };
}
