import { createHash } from 'node:crypto';
import { constants, gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import type { IndexFile } from 'pagefind';
import { z } from 'zod';

/** What the engine expects at the beginning of a file once it is decompressed. */
const SIGNATURE = Buffer.from('pagefind_dcd');

const word = z.tuple([z.string(), z.array(z.unknown()), z.array(z.unknown())]);

/** Word index: one list of words, each with the pages that it stands on and its forms with accents. */
export const wordIndex = z.tuple([z.array(word).min(1)]);

/** A page: the name of its fragment and the number of its words; the third is the file of fragments that holds it, where they are bundled. */
const page = z.tuple([z.string(), z.number()]).rest(z.unknown());

/** Metadata: version, pages, chunks of the word index (from, to, hash), filters, sort orders, names of fields. */
export const metadata = z.tuple([z.string(), z.array(page), z.array(z.tuple([z.string(), z.string(), z.string()])), z.array(z.unknown()), z.array(z.unknown()), z.array(z.string())]);

/** List of indexes: the languages, each with the name of its metadata. */
const entry = z.looseObject({ version: z.string(), languages: z.record(z.string(), z.looseObject({ hash: z.string() })) });

export type Word = z.infer<typeof word>;
export type Metadata = z.infer<typeof metadata>;
export type Entry = z.infer<typeof entry>;

/** Hash as Pagefind writes it: the bytes of SHA-1 as hexadecimal numbers without leading zeros. */
export function hashOf(payload: Uint8Array): string {
  return Array.from(createHash('sha1').update(payload).digest(), (byte) => byte.toString(16)).join('');
}

/** Bytes of a value as Pagefind encodes them. */
export function encodePayload(value: unknown): Uint8Array {
  return encode(value);
}

/** The list of indexes. Throws unless it has the expected shape and is reproduced byte for byte. */
export function readEntry({ path, content }: IndexFile): Entry {
  const text = Buffer.from(content).toString('utf8');
  const list = entry.safeParse(JSON.parse(text));
  if (!list.success) throw new Error(`${path} has another shape: ${z.prettifyError(list.error)}`);
  if (JSON.stringify(list.data) !== text) throw new Error(`${path} is not reproduced byte for byte`);
  return list.data;
}

/** A payload as it is served. */
export function compress(payload: Uint8Array): Uint8Array {
  return gzipSync(Buffer.concat([SIGNATURE, payload]), { level: constants.Z_BEST_COMPRESSION });
}

/**
 * The value in a file. Throws unless it has the expected shape, encoding it gives the same bytes again, and the hash of these bytes
 * begins with `hash`, which is part of the file's name: only then what is written in this way will be read as Pagefind's own.
 */
export function readPayload<Value>({ path, content }: IndexFile, hash: string, shape: z.ZodType<Value>): Value {
  const bytes = gunzipSync(content);
  if (!bytes.subarray(0, SIGNATURE.length).equals(SIGNATURE)) throw new Error(`${path} does not begin with ${SIGNATURE.toString()}`);
  const payload = bytes.subarray(SIGNATURE.length);
  const value = shape.safeParse(decode(payload));
  if (!value.success) throw new Error(`${path} has another shape: ${z.prettifyError(value.error)}`);
  if (!payload.equals(encodePayload(value.data))) throw new Error(`${path} is not reproduced byte for byte`);
  if (!hashOf(payload).startsWith(hash)) throw new Error(`${path} is not named by the hash of its content`);
  return value.data;
}
