import type { Finding } from '#schemas/problems.ts';
import type { PreviewNode } from '#markdown/preview.ts';

/** A file that somebody pasted or dropped. */
export interface PastedFile {
  /** Where it is to stand, from the top of the repository; empty where that is to be guessed. */
  path: string;
  /** Name under which it was dropped; empty where it was pasted. */
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
  /** Whether its records join those of the published file; guessed where not said. */
  isPart?: boolean;
}

/** What the page asks of the worker. */
export interface CheckRequest {
  /** Counts the requests; an answer says which one it is for. */
  turn: number;
  /** Address of the published content. */
  records: string;
  /** Address of the dictionary, gzipped. */
  dictionary: string;
  /** Path below which the site is served. */
  base: string;
  files: PastedFile[];
}

/** How a record reads: what stands under which key, and its text. */
export interface RecordPreview {
  path: string;
  title: string;
  fields: { name: string; value: string }[];
  body: PreviewNode[];
}

/** What the worker answers; `failed` where the published content could not be fetched. */
export interface CheckAnswer {
  turn: number;
  failed?: true;
  /** Paths of the files, in their order; undefined where none could be guessed. */
  paths: (string | undefined)[];
  /** Files whose records were taken to join those of the published file. */
  parts: string[];
  findings: Finding[];
  elsewhere: Finding[];
  previews: RecordPreview[];
}
