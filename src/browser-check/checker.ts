/** Checks pasted files in the browser of who wrote them: the code of `npm run check`, off the main thread. Nothing is sent anywhere. */
import type { CheckAnswer, CheckRequest, PastedFile } from '#browser-check/messages.ts';
import { previewFiles } from '#browser-check/preview.ts';
import { checkOffered } from '#gates/check-offered.ts';
import type { ContentSnapshot, OfferedFile } from '#gates/check-offered.ts';
import { guessPath } from '#gates/guess-path.ts';
import { collectionOf, definitionOf } from '#schemas/collections.ts';

let published: Promise<ContentSnapshot> | undefined;

/** The published content, fetched once; after a failure the next request tries again. */
function fetchPublished(address: string): Promise<ContentSnapshot> {
  published ??= fetch(address).then(async (response) => {
    if (!response.ok) throw new Error(String(response.status));
    return (await response.json()) as ContentSnapshot;
  }).catch((error: unknown) => {
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

async function answer({ turn, records, base, files }: CheckRequest): Promise<CheckAnswer> {
  const snapshot = await fetchPublished(records);
  const paths = files.map((file) => pathOf(file, snapshot));
  const offered = files.flatMap(({ bytes, isPart }, index): OfferedFile[] => {
    const path = paths[index];
    return path === undefined ? [] : [{ path, bytes, isPart: isPart ?? looksLikePart({ path, bytes }, snapshot) }];
  });
  const { findings, elsewhere, files: checked } = checkOffered(snapshot, offered, new Date().toISOString().slice(0, 10));
  const previews = previewFiles(checked, snapshot, base, (path) => textOf(offered.find((file) => file.path === path)?.bytes ?? new Uint8Array()));
  const parts = offered.filter((file) => file.isPart).map(({ path }) => path);
  return { turn, paths, parts, findings, elsewhere, previews };
}

addEventListener('message', ({ data }: MessageEvent<CheckRequest>) => {
  answer(data).then(postMessage, () => postMessage({ turn: data.turn, failed: true, paths: [], parts: [], findings: [], elsewhere: [], previews: [] } satisfies CheckAnswer));
});
