import type { CollectionEntry } from 'astro:content';
import type { Drawing } from '#schemas/drawing.ts';
import type { FormName } from '#lib/editing.ts';
import type { Fact } from '#schemas/fact.ts';
import type { Source } from '#schemas/source.ts';
import type { Lane } from '#schemas/fields.ts';
import type { Claim } from '#schemas/claim.ts';
import type { Series } from '#schemas/series.ts';

/** A link to a page of the site: its words and its path without the base. */
export interface PageLink {
  text: string;
  path: string;
}

/** Where to correct what a page shows. */
export interface Editing {
  /** The editor of its file, or the contribute page where no repository is configured. */
  edit: string;
  /** Changes to its file, where a repository is configured. */
  history?: string;
  /** Issue forms that suit the page, filled in; none without a repository. */
  forms: { form: FormName; href: string }[];
}

/** What every page about a record has. */
export interface RecordView {
  id: string;
  path: string;
}

/** A cited document. */
export interface SourceView extends RecordView {
  source: Source;
  title: string;
  publisher: string;
  /** "Primary", "Data", "Press", "Analysis". */
  kindLabel: string;
  /** "read in full", "read in part", "known through another source". */
  seenLabel: string;
  /** "March 12, 2025", or "no date". */
  publishedText: string;
  /** Year of publication, where known. */
  publishedYear?: number;
  /** Reference formatted by CSL as HTML, its title linked to the original address. */
  referenceHtml: string;
  /** Pages that cite it: articles, terms, claims, series. */
  citedBy: PageLink[];
  /** Number of facts that rest on it. */
  factCount: number;
}

/** A source in the list at the end of a page. */
export interface CitedSource {
  number: number;
  source: SourceView;
  /** Ids of the marks in the text, in order, for the links back. */
  marks: { id: string; locator?: string }[];
}

/** A source behind a fact. */
export interface FactSource {
  id: string;
  path: string;
  title: string;
  publisher: string;
  kindLabel: string;
  locator?: string;
}

/** One fact ready to be shown. */
export interface FactView extends RecordView {
  /** Address of the editor at the line of the fact. */
  edit: string;
  fact: Fact;
  statement: string;
  lane: Lane;
  /** "March 12, 2025", or "undated". */
  dateText: string;
  shortDateText: string;
  /** Value for <time datetime>; absent for intervals and undated facts. */
  machineDate?: string;
  /** Position on a time axis in decimal years; absent where undated. */
  moment?: number;
  year?: number;
  label?: string;
  subjects: PageLink[];
  sources: FactSource[];
  disputes: { text: string; path: string }[];
  /** "checked November 22, 2026" or "not yet checked". */
  checkedText: string;
  checked: boolean;
}

/** An organization, person or project. */
export interface EntityView extends RecordView {
  collection: 'organizations' | 'people' | 'projects';
  name: string;
  kind: string;
  summary: string;
  /** "2012–2025", "since 2015", or empty. */
  lifespan: string;
  /** Year in which it began, where known. */
  startYear?: number;
  aliases: { name: string; period: string }[];
  links: { rel: string; url: string }[];
  facts: FactView[];
  /** Articles, terms and claims that link to it. */
  mentions: PageLink[];
}

/** A page of text with citations: what articles, terms and claims share. */
export interface TextView extends RecordView {
  title: string;
  summary: string;
  aliases: string[];
  cited: CitedSource[];
}

/** A glossary entry. */
export interface TermView extends TextView {
  entry: CollectionEntry<'glossary'>;
  see: PageLink[];
  mentions: PageLink[];
}

/** A claim with its verdict. */
export interface ClaimView extends TextView {
  entry: CollectionEntry<'claims'>;
  verdict: Claim['verdict'];
  origin: Claim['origin'];
  order?: number;
  subjects: PageLink[];
}

/** A section of articles. */
export interface SectionView {
  id: string;
  path: string;
  title: string;
  navigation: string;
  summary: string;
  lane?: Lane;
  articles: ArticleView[];
}

/** An article. */
export interface ArticleView extends TextView {
  entry: CollectionEntry<'articles'>;
  sectionId: string;
  sectionTitle: string;
  sectionPath: string;
  /** Place in the section, from 1, and how many there are. */
  position: number;
  count: number;
  navigation: string;
  reviewed: string;
  reviewedText: string;
  words: number;
  minutes: number;
  /** Share of its sources that are primary or data, in percent. */
  primaryPercent: number;
  facts: FactView[];
  checkedCount: number;
  previous?: PageLink;
  next?: PageLink;
}

/** A table of numbers or words with its chart. */
export interface SeriesView extends RecordView {
  series: Series;
  title: string;
  sources: SourceView[];
  /** Pages that show or discuss it. */
  mentions: PageLink[];
  csvPath: string;
  jsonPath: string;
}

/** A drawing with what its page and its figure in a text need. */
export interface DrawingView extends RecordView {
  drawing: Drawing;
  /** The finding. */
  title: string;
  /** Short name. */
  name: string;
  reviewed: string;
  reviewedText: string;
  /** Time for which it holds, as readers see it. */
  dateText: string;
  /** Sources of its rows, each once, in order. */
  sources: SourceView[];
  /** What it is about. */
  subjects: PageLink[];
  /** The drawing to be read beside it. */
  compared?: PageLink;
  /** Pages that show or link to it. */
  mentions: PageLink[];
  csvPath: string;
  jsonPath: string;
}

/** A dated note of a correction or addition. */
export interface ChangeView {
  id: string;
  path: string;
  entry: CollectionEntry<'changes'>;
  title: string;
  kind: 'correction' | 'addition';
  date: string;
  dateText: string;
}

/** One line of the A–Z index and of the search for names. */
export interface IndexEntry {
  title: string;
  path: string;
  /** "article", "person", "term" … */
  kind: string;
  summary: string;
  aliases: string[];
}
