import type { Figure } from '#lib/figures.ts';
import type { Place } from '#schemas/problems.ts';
import type { CollectionName } from '#schemas/collections.ts';
import type { ReadColumns } from '#schemas/components.ts';

/** A record as the relations gate needs it. */
export interface RelatedRecord {
  collection: CollectionName;
  id: string;
  /** File, from the top of the repository. */
  path: string;
  data: unknown;
  /** Whether the data has the shape of its collection. */
  valid: boolean;
  /** Line on which the text below the front matter begins; left out where there is none. */
  textLine?: number;
  /** Place of a value in the file. */
  locate(path: readonly (string | number)[]): Place;
}

/** The mention of a record by its id. */
export interface IdReference {
  id: string;
  place: Place;
}

/** The mention of a series whose columns a component reads. */
export interface SeriesReading extends IdReference {
  component: string;
  columns: ReadColumns;
}

/** A link to a content file, or to a heading of the same page. */
export interface FileReference {
  /** File, from the top of the repository. */
  target: string;
  /** Fragment without "#". */
  heading?: string;
  place: Place;
}

/** A date or an amount that a text states. */
export interface StatedFigure {
  figure: Figure;
  place: Place;
  /** The sentence in which it stands. */
  sentence: string;
  /** First and last line of the paragraph, heading or cell in which it stands. */
  lines: readonly [first: number, last: number];
}

/** What one text refers to, and what can be linked to in it. */
export interface TextReferences {
  path: string;
  /** Ids of its headings. */
  headings: string[];
  citations: IdReference[];
  links: FileReference[];
  facts: IdReference[];
  series: IdReference[];
  drawings: IdReference[];
  /** Series of which components read certain columns; they stand in `series` too. */
  readings: SeriesReading[];
  guides: IdReference[];
  subjects: IdReference[];
  /** Dates and amounts that it states outside of analysis. */
  figures: StatedFigure[];
}

/** A line of content/redirects.yaml. */
export interface Redirect {
  /** Address of a page that is gone. */
  from: string;
  /** Content file whose page replaces it. */
  to: string;
  place: Place;
}

/** Everything that the relations gate looks at. */
export interface Relations {
  records: readonly RelatedRecord[];
  texts: readonly TextReferences[];
  redirects: readonly Redirect[];
  /** Day of the check, YYYY-MM-DD. */
  today: string;
  /** Files that are there and could not be read: nothing is known of what stands in them. */
  unread: ReadonlySet<string>;
  /** Collections of which a file could not be read: what seems to be missing may stand there. */
  incomplete: ReadonlySet<CollectionName>;
}
