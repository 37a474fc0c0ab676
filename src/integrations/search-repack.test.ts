import assert from 'node:assert/strict';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { after, before, describe, test } from 'node:test';
import { gunzipSync } from 'node:zlib';
import { decode } from 'cborg';
import { close } from 'pagefind';
import type { IndexFile } from 'pagefind';
import { compress, encodePayload, hashOf } from '#integrations/search-format.ts';
import { openIndex } from '#integrations/search-files.ts';
import { repackIndex } from '#integrations/search-repack.ts';
import { rangesFor } from '#lib/search/chunk-ranges.ts';

const SYLLABLES = ['ku', 'be', 'ra', 'sto', 'nel', 'fi', 'gov', 'am', 'qui', 'the'];
const WORDS = SYLLABLES.flatMap((a) => SYLLABLES.flatMap((b) => SYLLABLES.map((c) => a + b + c)));
const TARGET = 1000;

let original: IndexFile[];
let repacked: IndexFile[];

before(async () => {
  const index = await openIndex();
  for (let page = 0; page < 40; page += 1) {
    const words = WORDS.filter((_, at) => (at * 7 + page * 13) % 5 < 3).join(' ');
    await index.addHTMLFile({ url: `/${page}/`, content: `<html lang="en"><head><title>${WORDS[page * 20]}</title></head><body><h1>${WORDS[page * 20]}</h1><p>${words} café</p></body></html>` });
  }
  original = (await index.getFiles()).files;
  repacked = repackIndex(original, TARGET);
});
after(() => close());

type Range = [from: string, to: string, hash: string];
type Packed = [word: string, pages: unknown[], variants: unknown[]];

const read = <Value>({ content }: IndexFile): Value => decode(gunzipSync(content).subarray(12)) as Value;
const ending = (files: readonly IndexFile[], end: string): IndexFile[] => files.filter(({ path }) => path.endsWith(end));
const only = (files: readonly IndexFile[], end: string): IndexFile => ending(files, end)[0] ?? assert.fail(`no ${end}`);
const rangesIn = (files: readonly IndexFile[]): Range[] => read<[string, unknown[], Range[]]>(only(files, '.pf_meta'))[2];

/** Words of an index in the order of its chunks. */
function wordsIn(files: readonly IndexFile[]): Packed[] {
  return [...new Set(rangesIn(files).map(([, , hash]) => hash))].flatMap((hash) => read<[Packed[]]>(only(files, `index/${hash}.pf_index`))[0]);
}

test('every word stays as it was, in order', () => {
  assert.ok(ending(original, '.pf_index').length > 1);
  assert.deepEqual(wordsIn(repacked), wordsIn(original));
});

test('chunks are near the size', () => {
  const sizes = ending(repacked, '.pf_index').map(({ content }) => content.length);
  assert.ok(sizes.length > ending(original, '.pf_index').length);
  assert.ok(Math.max(...sizes) < TARGET * 1.5, sizes.join(' '));
});

test('each word stands in a chunk that a range names for it', () => {
  const ranges = rangesIn(repacked).map(([from, to, hash]) => ({ from, to, hash }));
  for (const { path, content } of ending(repacked, '.pf_index')) {
    for (const [word] of read<[Packed[]]>({ path, content })[0]) assert.ok(rangesFor(word, ranges).some(({ hash }) => path === `index/${hash}.pf_index`), word);
  }
});

test('files are named by their content, and the list of indexes names the metadata', () => {
  for (const { path, content } of [...ending(repacked, '.pf_index'), only(repacked, '.pf_meta')]) {
    assert.ok(hashOf(gunzipSync(content).subarray(12)).startsWith(/en_(\w+)\./.exec(path)?.[1] ?? '?'), path);
  }
  const list = JSON.parse(Buffer.from(only(repacked, 'pagefind-entry.json').content).toString()) as { languages: { en: { hash: string; page_count: number } } };
  assert.equal(only(repacked, '.pf_meta').path, `pagefind.${list.languages.en.hash}.pf_meta`);
  assert.notEqual(only(repacked, '.pf_meta').path, only(original, '.pf_meta').path);
  assert.equal(list.languages.en.page_count, 40);
});

test('fragments keep their content under short names that the metadata lists in order', () => {
  const pagesIn = (files: readonly IndexFile[]): [string, number][] => read<[string, [string, number][]]>(only(files, '.pf_meta'))[1];
  const [names, renamed] = [pagesIn(original), pagesIn(repacked)];
  assert.equal(renamed.length, names.length);
  const contentOf = (files: readonly IndexFile[], name: string): Uint8Array => only(files, `fragment/${name}.pf_fragment`).content;
  for (const [place, [name, words]] of names.entries()) {
    const [short = '', sameWords] = renamed[place] ?? [];
    assert.match(short, /^en_[0-9a-f]{5}\/[0-9a-z]+$/);
    assert.equal(sameWords, words);
    assert.equal(contentOf(repacked, short), contentOf(original, name));
  }
});

test('all other files stay as they are', () => {
  const others = (files: readonly IndexFile[]): IndexFile[] => files.filter(({ path }) => !/\.pf_(?:index|meta|fragment)$|entry\.json$/.test(path));
  assert.deepEqual(others(repacked), others(original));
  assert.equal(new Set(repacked.map(({ path }) => path)).size, repacked.length);
});

describe('an unknown format stops the build', () => {
  const replaced = (end: string, content: Uint8Array): IndexFile[] => original.map((file) => (file === only(original, end) ? { ...file, content } : file));
  const refused = (files: readonly IndexFile[], reason: RegExp): void => {
    assert.throws(() => repackIndex(files, TARGET), (error: Error) => /^search index: the format of Pagefind \d+\.\d+\.\d+ has changed \(.*Go back/s.test(error.message) && reason.test(error.message));
  };

  test('another shape', () => {
    refused(replaced('.pf_index', compress(encodePayload([[['word', [], [], 1]]]))), /another shape/);
    refused(replaced('.pf_meta', compress(encodePayload(['1', [], [], [], [], [], []]))), /another shape/);
  });

  test('other bytes for the same values', () => {
    refused(replaced('.pf_index', compress(Buffer.from('8181836177980080', 'hex'))), /byte for byte/);
  });

  test('other content than the name says', () => {
    refused(replaced('.pf_index', compress(encodePayload([[['word', [], []]]]))), /named by the hash/);
  });

  test('no signature, no CBOR, no file', () => {
    refused(replaced('.pf_index', Buffer.from('plain')), /incorrect header/);
    refused(original.filter((file) => file !== only(original, '.pf_index')), /is missing/);
    refused([...original, { path: 'index/en_0000000.pf_index', content: Buffer.of() }], /belongs to no language/);
  });
});

interface Engine {
  createInstance(options: object): { init(): Promise<void>; search(query: string): Promise<{ results: { id: string; score: number }[] }> };
}

/** What Pagefind's own engine finds for each query (it adds scores up in any order, so the last digits vary), and how many bytes of the word index it loads. */
async function searchAll(files: readonly IndexFile[], queries: readonly string[]): Promise<{ found: string[][]; bytes: number }> {
  let bytes = 0;
  const server = createServer(({ url = '' }, response) => {
    const file = files.find(({ path }) => `/pagefind/${path}` === url.split('?')[0]);
    if (file?.path.endsWith('.pf_index')) bytes += file.content.length;
    response.writeHead(file ? 200 : 404).end(file?.content);
  });
  await new Promise<void>((resolve) => void server.listen(0, '127.0.0.1', resolve));
  const basePath = `http://127.0.0.1:${(server.address() as AddressInfo).port}/pagefind/`;
  const source = Buffer.from(only(files, 'pagefind.js').content).toString('base64');
  const { createInstance } = await import(`data:text/javascript;base64,${source}#${basePath}`) as Engine;
  const numbers = new Map(read<[string, [string][]]>(only(files, '.pf_meta'))[1].map(([name], place) => [name, place]));
  const found: string[][] = [];
  for (const query of queries) {
    const instance = createInstance({ basePath, noWorker: true });
    await instance.init();
    found.push((await instance.search(query)).results.map(({ id, score }) => `${numbers.get(id)} ${score.toPrecision(4)}`).sort());
  }
  server.closeAllConnections();
  server.close();
  return { found, bytes };
}

test('the engine finds the same for words and their beginnings, and loads less', async () => {
  const cut = new Set(rangesIn(repacked).flatMap(([from, to]) => (from === to ? [from] : [])));
  assert.ok(cut.size > 10);
  const queries = [...cut, 'kub', 'kubera', 'kuberasto', 'thethe', 'amam', 'govfi nelbe', 'stosto q', 'café', 'unknown'];
  const [once, again] = [await searchAll(original, queries), await searchAll(repacked, queries)];
  assert.deepEqual(queries.filter((_, at) => again.found[at]?.join() !== once.found[at]?.join()), []);
  assert.ok(again.found.filter((results) => results.length > 0).length > 10);
  assert.ok(again.bytes < once.bytes * 0.7, `${once.bytes} to ${again.bytes}`);
});
