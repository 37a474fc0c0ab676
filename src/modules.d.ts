declare module '@citation-js/core' {
  export class Cite {
    constructor(data: unknown);
    format(kind: string, options?: Record<string, unknown>): unknown;
  }
  export const plugins: { config: { get(name: string): { format: Record<string, unknown> } } };
}
declare module '@citation-js/plugin-csl';
declare module '@citation-js/plugin-bibtex';
declare module 'subset-font' {
  export default function subsetFont(font: Uint8Array, characters: string, options: Record<string, unknown>): Promise<Uint8Array>;
}
/** What the search adds to the environment of client scripts. */
interface ImportMetaEnv {
  /** Web address of the repository, or an empty string. */
  readonly SITE_REPOSITORY: string;
}
