import { NETWORKS } from '#cli/bench/network.ts';
import type { Measured } from '#cli/bench/search.ts';
import { figure, formatColumns, mean, median } from '#cli/bench/table.ts';
import type { Row } from '#cli/bench/table.ts';
import { KILOBYTE, MEGABYTE } from '#gates/output/figures.ts';

type Line = readonly [what: string, tell: (measured: Measured) => string];

const kilobytes = (bytes: number): string => figure(bytes / KILOBYTE, 1);
const requests = ({ queries }: Measured): number[] => queries.map((query) => query.requests);
const bytes = ({ queries }: Measured): number[] => queries.map((query) => query.bytes);

const medianAndBest = (times: readonly number[] = []): string => `${figure(median(times))} (${figure(Math.min(...times))})`;

const LINES: readonly Line[] = [
  ['time to build (s)', ({ seconds }) => figure(seconds, 1)],
  ['peak memory of the build (MB)', ({ peakMegabytes }) => figure(peakMegabytes)],
  ['files of both indexes', ({ files }) => figure(files)],
  ['  together (MB)', ({ total }) => figure(total / MEGABYTE, 2)],
  ['names.txt (KB)', ({ names }) => kilobytes(names)],
  ['words.txt (KB)', ({ words }) => kilobytes(words)],
  ['metadata (KB)', ({ metadata }) => kilobytes(metadata)],
  ['  of the sources (KB)', ({ sourcesMetadata }) => kilobytes(sourcesMetadata)],
  ['filters (KB)', ({ filters }) => kilobytes(filters)],
  ['index chunks', ({ chunks }) => figure(chunks)],
  ['  largest (KB)', ({ largestChunk }) => kilobytes(largestChunk)],
  ['  median (KB)', ({ medianChunk }) => kilobytes(medianChunk)],
  ['first useful result: own code, names (KB)', ({ ownCode, names }) => kilobytes(ownCode + names)],
  ['first full-text query adds: engine, metadata, filters (KB)', ({ engine }) => kilobytes(engine)],
  ['a full-text query, mean (KB)', (measured) => kilobytes(mean(bytes(measured)))],
  ['  largest (KB)', (measured) => kilobytes(Math.max(...bytes(measured)))],
  ['  requests, mean', (measured) => figure(mean(requests(measured)), 1)],
  ['  requests, most', (measured) => figure(Math.max(...requests(measured)))],
  ...NETWORKS.flatMap(({ name }, index): Line[] => [
    [`first result from names, ${name} (ms)`, ({ times }) => medianAndBest(times[index]?.first)],
    ['  with the full text (ms)', ({ times }) => medianAndBest(times[index]?.full)],
  ]),
];

const NOTES = `Bytes are bodies on the wire: texts with Brotli, .pf_* as they are. Query bytes: 50 first queries of one to three words, without what any first
query needs. Times: median and (best) of 5 names, each in a fresh profile, from opening the search until results stand in the document. Slow 4G:
1.6 Mbit/s shared by all answers, 150 ms before each; HTTP/1.1 with six connections, which are there already.`;

/** The table: a line a measure, a column a number of pages. */
export function formatSearchTable(measured: readonly Measured[]): string {
  const rows = LINES.map(([what, tell]): Row => [what, ...measured.map(tell)]);
  return `${formatColumns(['pages', ...measured.map(({ pages }) => figure(pages))], rows)}\n\n${NOTES}`;
}
