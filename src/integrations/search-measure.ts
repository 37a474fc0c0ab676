import { readFileSync } from 'node:fs';
import { readFile, readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { searchBytes } from '#gates/output/search-size.ts';
import { transferSizes } from '#gates/output/sizes.ts';
import { SearchEngine } from '#lib/search/engine.ts';
import { automaticJudgments, judge, summarize } from '#lib/search/judge.ts';
import type { Judgment, QualityReport } from '#lib/search/judge.ts';
import { answerOf, askAll, firstOf } from '#lib/search/judging.ts';
import { MORE_NAMES, NAMES, decodeNames } from '#lib/search/names-file.ts';
import { NO_SEARCH } from '#lib/search/state.ts';
import type { SearchState } from '#lib/search/state.ts';
import { openPagefind } from '#lib/search/text-index.ts';
import type { Pagefind, TextIndex } from '#lib/search/text-index.ts';
import { readCollection } from '#loaders/read-content.ts';
import { SEARCH_FOLDER, SOURCES_FOLDER } from '#integrations/search-files.ts';

/** Hits that a judgment looks at. */
const DEPTH = 10;

/** Serves a folder to Pagefind, which fetches its files; on this machine only, as long as the measuring lasts. */
function serve(directory: string): Promise<{ server: Server; address: string }> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname.replace(`/${SOURCES_FOLDER}/wasm.`, '/wasm.');
    try {
      response.end(readFileSync(join(directory, decodeURIComponent(path))));
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve({ server, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}` })));
}

function engineOver(directory: string, address: string): SearchEngine {
  const open = async (folder: string): Promise<TextIndex> => {
    const script = pathToFileURL(join(directory, SEARCH_FOLDER, 'pagefind.js')).href;
    return openPagefind((await import(/* @vite-ignore */ script)) as Pagefind, `${address}/${SEARCH_FOLDER}/${folder}`);
  };
  return new SearchEngine({ read: (path) => readFile(join(directory, path), 'utf8'), openText: () => open(''), openSources: () => open(`${SOURCES_FOLDER}/`) });
}

function stateOf(query: string): SearchState {
  return { ...NO_SEARCH, query };
}

/** Asks every judged query, and every name that a record bears, of the search of a built site; the names of the first stage, which stay first. */
export async function measureQuality(directory: string, root: string): Promise<QualityReport> {
  const judgments = readCollection(root, 'judgments').records.filter(({ valid }) => valid).map(({ data }) => data as Judgment);
  const names = await Promise.all([NAMES, MORE_NAMES].map((file) => readFile(join(directory, file), 'utf8')));
  const records = names.flatMap((text) => decodeNames(text).records);
  const { server, address } = await serve(directory);
  try {
    const engine = engineOver(directory, address);
    const asked = await askAll(judgments, (query) => engine.full(stateOf(query), DEPTH));
    const named = await askAll(automaticJudgments(records), (query) => engine.quick(stateOf(query), true));
    const times = asked.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b);
    const files = (await readdir(directory, { recursive: true })).map((name) => name.replaceAll('\\', '/'));
    return {
      judged: summarize(asked.map(({ judgment, asked: outcome }) => judge(judgment, answerOf(outcome)))),
      automatic: summarize(named.map(({ judgment, asked: outcome }) => judge(judgment, answerOf(outcome)))),
      found: new Map(asked.map(({ judgment, asked: outcome }) => [judgment.query, firstOf(outcome)])),
      bytes: searchBytes({ folder: directory, files: new Set(files) }, transferSizes({ folder: directory })),
      milliseconds: { median: times[Math.floor(times.length / 2)] ?? 0, slowest: times.at(-1) ?? 0 },
    };
  } finally {
    server.closeAllConnections();
    server.close();
  }
}
