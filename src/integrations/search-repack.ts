import type { IndexFile } from 'pagefind';
import { compress, encodePayload, hashOf, metadata, readEntry, readPayload, wordIndex } from '#integrations/search-format.ts';
import type { Entry, Metadata, Word } from '#integrations/search-format.ts';
import { openingOf, rangesOf } from '#lib/search/chunk-ranges.ts';
import type { ChunkPart, ChunkRange } from '#lib/search/chunk-ranges.ts';
import { splitWords } from '#lib/search/chunk-split.ts';
import type { SizedWord } from '#lib/search/chunk-split.ts';

const ENTRY = 'pagefind-entry.json';

/** Files that are written anew: chunks of words and metadata. */
const REPLACED = /\.pf_(?:index|meta)$/;

const CURES = 'Go back to the version before, teach src/integrations/search-format.ts the new format, or take repackIndex out of src/integrations/search-files.ts to serve the chunks as they come.';

/** Letters of the hash in the name of a chunk; in that of metadata, to which Pagefind adds the length of the language. */
const CHUNK_LETTERS = 7;
const METADATA_LETTERS = 8;

/** The index of one language, decoded. */
interface LanguageIndex {
  language: string;
  metadata: Metadata;
  ranges: ChunkRange[];
  /** Words of each chunk, in the order of the ranges. */
  chunks: Word[][];
}

interface PackedWord extends SizedWord {
  packed: Word;
}

type Files = ReadonlyMap<string, IndexFile>;

const metadataPath = (hash: string): string => `pagefind.${hash}.pf_meta`;
const chunkPath = (hash: string): string => `index/${hash}.pf_index`;

function fileAt(files: Files, path: string): IndexFile {
  const file = files.get(path);
  if (!file) throw new Error(`${path} is missing`);
  return file;
}

/** Throws unless the ranges of chunks are cut as `rangesOf` takes for granted: in the order of words, each from where it starts to differ. */
function assertRanges({ ranges, chunks }: LanguageIndex): void {
  for (const [index, { from, hash }] of ranges.entries()) {
    const first = chunks[index]?.[0]?.[0] ?? '';
    const before = chunks[index - 1]?.at(-1)?.[0];
    if (from !== (before === undefined ? first : openingOf(before, first))) throw new Error(`the range of ${chunkPath(hash)} begins with ${from}`);
  }
}

/** Reads the index of a language. Throws where the format is not the known one. */
function readLanguage(files: Files, language: string, hash: string): LanguageIndex {
  const strip = (name: string): string => name.slice(language.length + 1);
  const decoded = readPayload(fileAt(files, metadataPath(hash)), strip(hash), metadata);
  const ranges = decoded[2].map(([from, to, name]) => ({ from, to, hash: name }));
  const chunks = ranges.map((range) => readPayload(fileAt(files, chunkPath(range.hash)), strip(range.hash), wordIndex)[0]);
  const index = { language, metadata: decoded, ranges, chunks };
  assertRanges(index);
  return index;
}

/** Reads the indexes of all languages. Throws where a file is not in the known format or belongs to no language. */
function readLanguages(files: Files, { languages }: Entry): LanguageIndex[] {
  const indexes = Object.entries(languages).map(([language, { hash }]) => readLanguage(files, language, hash));
  const known = new Set(indexes.flatMap(({ metadata: [, , chunks] }) => chunks.map(([, , hash]) => chunkPath(hash))));
  for (const { hash } of Object.values(languages)) known.add(metadataPath(hash));
  const unknown = [...files.keys()].find((path) => REPLACED.test(path) && !known.has(path));
  if (unknown !== undefined) throw new Error(`${unknown} belongs to no language`);
  return indexes;
}

/** Reads a whole index. Throws where any file of it could not be written again as it is, with Pagefind's version and what to do. */
function readIndex(files: readonly IndexFile[]): { list: Entry; indexes: LanguageIndex[] } {
  const byPath = new Map(files.map((file) => [file.path, file]));
  let version = 'of an unknown version';
  try {
    const list = readEntry(fileAt(byPath, ENTRY));
    version = list.version;
    return { list, indexes: readLanguages(byPath, list) };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new Error(`search index: the format of Pagefind ${version} has changed (${reason}). ${CURES}`, { cause: error });
  }
}

/** Name of a chunk: language and the shortest beginning of its hash that no other chunk has. */
function nameOf(language: string, payload: Uint8Array, taken: ReadonlyMap<string, unknown>): string {
  const hash = hashOf(payload);
  let length = CHUNK_LETTERS;
  while (taken.has(`${language}_${hash.slice(0, length)}`) && length < hash.length) length += 1;
  return `${language}_${hash.slice(0, length)}`;
}

const payloadOf = (words: readonly PackedWord[]): Uint8Array => encodePayload([words.map(({ packed }) => packed)]);

/** Letters of the folder that stands for one state of all pages. */
const STATE_LETTERS = 5;

/**
 * Names for the fragments of a language by the names they have: a folder that changes with any page, and a number. Metadata lists the name of each
 * page, and numbers that follow one another take half the bytes of hashes; a fragment may still be kept for good, because its folder changes.
 */
function fragmentNames({ language, metadata: [, pages] }: LanguageIndex): ReadonlyMap<string, string> {
  const state = hashOf(Buffer.from(pages.map(([name]) => name).join())).slice(0, STATE_LETTERS);
  return new Map(pages.map(([name], place) => [name, `${language}_${state}/${place.toString(36)}`]));
}

/** Cuts the chunks of a language near a size and renames its fragments; returns its new files and the name of its new metadata. */
function repackLanguage({ language, metadata: [version, pages, , ...rest], ranges, chunks }: LanguageIndex, fragments: ReadonlyMap<string, string>, targetBytes: number): { hash: string; files: IndexFile[] } {
  const files = new Map<string, IndexFile>();
  const parts: ChunkPart[] = [];
  for (const [index, words] of chunks.entries()) {
    const sized = words.map((packed) => ({ word: packed[0], bytes: encodePayload(packed).length, packed }));
    for (const part of splitWords(sized, targetBytes, (some) => compress(payloadOf(some)).length)) {
      const payload = payloadOf(part);
      const hash = nameOf(language, payload, files);
      files.set(hash, { path: chunkPath(hash), content: compress(payload) });
      parts.push({ hash, words: part.map(({ word }) => word), origin: ranges[index]?.hash ?? '' });
    }
  }
  const renamed = pages.map(([name, ...more]): Metadata[1][number] => [fragments.get(name) ?? name, ...more]);
  const changed: Metadata = [version, renamed, rangesOf(parts, ranges).map(({ from, to, hash }) => [from, to, hash]), ...rest];
  const payload = encodePayload(changed);
  const hash = `${language}_${hashOf(payload).slice(0, METADATA_LETTERS + language.length)}`;
  return { hash, files: [...files.values(), { path: metadataPath(hash), content: compress(payload) }] };
}

function renamedPath(path: string, fragments: ReadonlyMap<string, string>): string {
  const name = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
  return name === undefined ? path : `fragment/${fragments.get(name) ?? name}.pf_fragment`;
}

/**
 * The files of an index with its word index cut into chunks near `targetBytes` when compressed, of one word at least; a search finds the same and
 * loads less. Fragments get shorter names; all other files stay as they are. Throws, before anything is changed, where Pagefind's format is not the known one.
 */
export function repackIndex(files: readonly IndexFile[], targetBytes: number): IndexFile[] {
  const { list, indexes } = readIndex(files);
  const fragments = new Map(indexes.flatMap((index) => [...fragmentNames(index)]));
  const repacked = indexes.map((index) => ({ language: index.language, ...repackLanguage(index, fragments, targetBytes) }));
  const languages = Object.fromEntries(repacked.map(({ language, hash }) => [language, { ...list.languages[language], hash }]));
  return [
    ...files.filter(({ path }) => path !== ENTRY && !REPLACED.test(path)).map((file) => ({ ...file, path: renamedPath(file.path, fragments) })),
    { path: ENTRY, content: Buffer.from(JSON.stringify({ ...list, languages })) },
    ...repacked.flatMap((each) => each.files),
  ];
}
