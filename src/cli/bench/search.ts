import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Browser } from '@playwright/test';
import { z } from 'zod';
import { loadOfMachine, withBrowser, withPage } from '#cli/bench/browser.ts';
import { BARE_PAGE, bundleClient } from '#cli/bench/client.ts';
import { indexFigures } from '#cli/bench/index-figures.ts';
import type { IndexFigures } from '#cli/bench/index-figures.ts';
import { NETWORKS } from '#cli/bench/network.ts';
import type { Network } from '#cli/bench/network.ts';
import { formatSearchTable } from '#cli/bench/search-table.ts';
import { FileServer } from '#cli/bench/serving.ts';
import type { Sent } from '#cli/bench/serving.ts';
import { sum } from '#cli/bench/table.ts';
import { temporaryFolder, whenLeaving } from '#cli/bench/temporary.ts';
import { runTrial } from '#cli/bench/trial.ts';
import { transferSizes } from '#gates/output/sizes.ts';

/** Files that one query asks for; all others are asked for by any first query. */
const OF_A_QUERY = /\.pf_(?:index|fragment)$|^\/search\/(?:cards|words)/;

const built = z.object({ seconds: z.number(), peakMegabytes: z.number(), textQueries: z.array(z.string()), nameQueries: z.array(z.string()) });

/** Milliseconds until the first result and until the full text, one of each query. */
export interface Times {
  first: number[];
  full: number[];
}

/** Everything that is told about one number of pages. */
export interface Measured extends IndexFigures {
  pages: number;
  seconds: number;
  peakMegabytes: number;
  /** Bytes of panel, worker and styles. */
  ownCode: number;
  /** Bytes that any full-text query needs before its own: program, WebAssembly, metadata, filters. */
  engine: number;
  /** Bytes and requests of each query of its own. */
  queries: { bytes: number; requests: number }[];
  /** Times over each of the networks. */
  times: Times[];
}

/** Builds the index of a synthetic site in a program of its own. */
async function build(pages: number, folder: string): Promise<z.infer<typeof built>> {
  const child = spawn(process.execPath, [join(import.meta.dirname, 'build-index.ts'), String(pages), folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  whenLeaving(() => void child.kill('SIGKILL'));
  const [output, code] = await Promise.all([text(child.stdout), new Promise((resolve) => child.on('close', resolve))]);
  if (code !== 0) throw new Error(`the index of ${pages} pages could not be built`);
  return built.parse(JSON.parse(output));
}

/** Times queries over networks in turn, each in a fresh profile, so that not even compiled code is kept. */
async function time(browser: Browser, server: FileServer, origin: string, networks: readonly Network[], queries: readonly string[]): Promise<Times[]> {
  const times = networks.map((): Times => ({ first: [], full: [] }));
  for (const query of queries) {
    for (const [index, network] of networks.entries()) {
      server.network = network;
      const { first, full } = await withPage(browser, (page) => runTrial(page, server, origin, query));
      times[index]?.first.push(first);
      times[index]?.full.push(full);
    }
  }
  return times;
}

/** Files that first queries ask for, a list a query. */
async function filesOf(browser: Browser, server: FileServer, origin: string, queries: readonly string[]): Promise<(readonly Sent[])[]> {
  return withPage(browser, async (page) => {
    const sent: (readonly Sent[])[] = [];
    for (const query of queries) sent.push((await runTrial(page, server, origin, query)).sent);
    return sent;
  });
}

async function measure(browser: Browser, pages: number, client: string): Promise<Measured> {
  const folder = temporaryFolder();
  const { textQueries, nameQueries, ...effort } = await build(pages, folder);
  const server = new FileServer([client, folder]);
  const origin = await server.start();
  const sent = await filesOf(browser, server, origin, textQueries);
  const queries = sent.map((files) => files.filter(({ path }) => OF_A_QUERY.test(path))).map((own) => ({ bytes: sum(own.map(({ bytes }) => bytes)), requests: own.length }));
  const engine = sum((sent[0] ?? []).filter(({ path }) => path.startsWith('/pagefind/') && !OF_A_QUERY.test(path)).map(({ bytes }) => bytes));
  const times = await time(browser, server, origin, NETWORKS, nameQueries);
  server.stop();
  const ownSize = transferSizes({ folder: client });
  const ownCode = sum(globSync('**/*.*', { cwd: client }).filter((file) => file !== BARE_PAGE).map(ownSize));
  return { pages, ...effort, ...indexFigures(folder, transferSizes({ folder })), ownCode, engine, queries, times };
}

/** Measures the search of synthetic sites of so many pages and prints a table. */
export async function benchSearch(sizes: readonly number[]): Promise<void> {
  const client = temporaryFolder();
  await bundleClient(client);
  const measured: Measured[] = [];
  await withBrowser(async (browser) => {
    for (const pages of sizes) {
      console.log(`${pages.toLocaleString('en-US')} pages …`);
      measured.push(await measure(browser, pages, client));
    }
  });
  console.log(`\n${formatSearchTable(measured)}\n${loadOfMachine()}`);
}
