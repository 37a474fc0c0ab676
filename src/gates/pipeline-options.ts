import { readCollection } from '#loaders/read-content.ts';
import { workingRecords } from '#loaders/working.ts';
import type { WorkingRecord } from '#loaders/working.ts';
import { factPathsOf } from '#lib/fact-paths.ts';
import { typeset } from '#lib/typography.ts';
import type { PipelineOptions } from '#markdown/pipeline.ts';
import type { Fact } from '#schemas/fact.ts';
import type { Source } from '#schemas/source.ts';
import type { Term } from '#schemas/term.ts';
import type { CollectionName } from '#schemas/collections.ts';

function dataOf<Data>(root: string, collection: CollectionName): [string, Data][] {
  const working = workingRecords()?.filter((record) => record.collection === collection);
  const records = working ?? readCollection(root, collection).records.filter((record) => record.valid);
  return records.map(({ id, data }) => [id, data as Data]);
}

/** Keeps what was read: for the length of a build, or as long as development shares the same content. */
function held<Value>(read: () => Value): () => Value {
  let last: { value: Value; of: readonly WorkingRecord[] | undefined } | undefined;
  return () => {
    const of = workingRecords();
    if (!last || last.of !== of) last = { value: read(), of };
    return last.value;
  };
}

/** Options of the Markdown plugins for the content below `root`, or for what development shows of it. */
export function pipelineOptions(root: string): PipelineOptions {
  return {
    root,
    sources: held(() => new Map(dataOf<Source>(root, 'sources'))),
    definitions: held(() => new Map(dataOf<Term>(root, 'glossary').map(([id, term]) => [id, typeset(term.summary)]))),
    facts: held(() => factPathsOf(dataOf<Fact>(root, 'facts').map(([, fact]) => fact))),
  };
}
