/** An address written on a page. */
export interface Reference {
  /** As written. */
  url: string;
  /** Where its tag begins in the file. */
  offset: number;
  /** Whether the browser fetches it by itself, without the reader. */
  loaded: boolean;
}

/** Something on a page, with the place where its tag begins. */
export interface Noted {
  text: string;
  offset: number;
}

/** What the output gate needs to know about one page of the built site. */
export interface Page {
  /** File, from the top of the built site: "merger/overview/index.html". */
  file: string;
  /** Address without the base: "/merger/overview/". */
  address: string;
  title: string;
  /** Whether it only sends readers on. */
  redirect: boolean;
  /** Whether it carries a content security policy. */
  policy: boolean;
  canonical?: Noted;
  ids: Set<string>;
  repeatedIds: Noted[];
  /** Each address once, where it stands first. */
  references: Reference[];
  /** Inline scripts, styles, handlers and addresses that run code, in words. */
  inline: Noted[];
  stylesheets: string[];
  scripts: string[];
  /** Scripts that elements name, to be fetched once a reader comes to what they serve. */
  waitingScripts: string[];
  preloadedFonts: string[];
  prose: Prose;
}

/** What makes an article long: figures for the choice of the reference article. */
export interface Prose {
  words: number;
  citations: number;
  charts: number;
}

/** Address of a built HTML file, without the base. */
export function addressOfFile(file: string): string {
  return `/${file.replace(/(^|\/)index\.html$/, '$1')}`;
}

/** A page about which nothing is known yet. */
export function emptyPage(file: string): Page {
  return {
    file, address: addressOfFile(file), title: '', redirect: false, policy: false, ids: new Set(), repeatedIds: [], references: [], inline: [],
    stylesheets: [], scripts: [], waitingScripts: [], preloadedFonts: [], prose: { words: 0, citations: 0, charts: 0 },
  };
}
