/** Checks pasted files in the browser of who wrote them: the code of `npm run check`, off the main thread. Nothing is sent anywhere. */
import type { CheckAnswer, CheckRequest, PastedFile } from '#browser-check/messages.ts';
import { previewFiles } from '#browser-check/preview.ts';
import { checkOffered } from '#gates/check-offered.ts';
import type { ContentSnapshot, OfferedFile } from '#gates/check-offered.ts';
import { guessPath } from '#gates/guess-path.ts';
import { collectionOf, definitionOf } from '#schemas/collections.ts';
import { dictionaryOf } from '#spelling/dictionary.ts';
import type { Dictionary } from '#spelling/dictionary.ts';

/** What files are held against. */
interface Published {
  snapshot: ContentSnapshot;
  dictionary: Dictionary;
}

let published: Promise<Published> | undefined;

async function fetchWhole(address: string): Promise<Response> {
  const response = await fetch(address);
  if (!response.ok || !response.body) throw new Error(`${response.status} ${address}`);
  return response;
}

async function fetchDictionary(address: string): Promise<Dictionary> {
  const { body } = await fetchWhole(address);
  return dictionaryOf(new Uint8Array(await new Response(body?.pipeThrough(new DecompressionStream('gzip'))).arrayBuffer()));
}

/** The published content and the dictionary, fetched once; after a failure the next request tries again. */
function fetchPublished({ records, dictionary }: CheckRequest): Promise<Published> {
  const content = async (): Promise<ContentSnapshot> => (await (await fetchWhole(records)).json()) as ContentSnapshot;
  published ??= Promise.all([content(), fetchDictionary(dictionary)]).then(([snapshot, words]) => ({ snapshot, dictionary: words })).catch((error: unknown) => {
    published = undefined;
    throw error;
  });
  return published;
}

function textOf(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

function pathOf({ path, name, bytes }: PastedFile, snapshot: ContentSnapshot): string | undefined {
  return path === '' ? guessPath(textOf(bytes), name, snapshot) : path;
}

/** Whether a list lacks records that its published file has: then it is taken for a part of it. */
function looksLikePart(file: OfferedFile, snapshot: ContentSnapshot): boolean {
  const collection = collectionOf(file.path);
  const before = snapshot.files.find(({ path }) => path === file.path);
  if (!before || collection === undefined || definitionOf(collection).format !== 'list') return false;
  const text = textOf(file.bytes);
  return before.records.filter(({ id }) => text.includes(id)).length < before.records.length / 2;
}

async function answer(request: CheckRequest): Promise<CheckAnswer> {
  const { turn, base, files } = request;
  const { snapshot, dictionary } = await fetchPublished(request);
  const paths = files.map((file) => pathOf(file, snapshot));
  const offered = files.flatMap(({ bytes, isPart }, index): OfferedFile[] => {
    const path = paths[index];
    return path === undefined ? [] : [{ path, bytes, isPart: isPart ?? looksLikePart({ path, bytes }, snapshot) }];
  });
  const { findings, elsewhere, files: checked } = checkOffered(snapshot, offered, new Date().toISOString().slice(0, 10), dictionary);
  const previews = previewFiles(checked, snapshot, base, (path) => textOf(offered.find((file) => file.path === path)?.bytes ?? new Uint8Array()));
  const parts = offered.filter((file) => file.isPart).map(({ path }) => path);
  return { turn, paths, parts, findings, elsewhere, previews };
}

addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  answer(data).then(postMessage, () => postMessage({ turn: data.turn, failed: true, paths: [], parts: [], findings: [], elsewhere: [], previews: [] } satisfies CheckAnswer));
});
