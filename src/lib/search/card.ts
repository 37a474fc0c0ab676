/** A record as an answer card shows it: nothing in it is made for the card. */
export interface Card {
  /** Kind of page, as the layouts name it. */
  kind: string;
  /** Path without the base of the site. */
  path: string;
  /** Name, term, claim, title or, of a fact, its headline. */
  title: string;
  /** What stands before the text: a date, a verdict, the time of an organization. */
  lead?: string;
  /** The record's own words. */
  text?: string;
  /** Figures of a series by label, as many as a card may choose from. */
  values?: [label: string, value: string][];
  /** First sources of the record. */
  sources: { title: string; path: string }[];
  /** How many more sources there are. */
  more: number;
  /** Why it answers, where its title does not say so; the search adds it. */
  why?: string[];
}

/** Address of a record's card, without the base of the site; a fact's by its id. */
export function cardPath(path: string): string {
  const id = path.includes('#') ? `facts/${path.split('#')[1]}` : path.slice(1, -1);
  return `/search/cards/${id}.json`;
}

/** A fact in the list of a month or year. */
export interface DatedFact {
  /** Path without the base, with the fact's anchor. */
  path: string;
  /** EDTF date. */
  date: string;
  /** The date as readers see it. */
  dateText: string;
  statement: string;
  label?: string;
}

/** Address of the facts of a month ("2025-03") or of the foremost ones of a year ("2025"), without the base of the site. */
export function datesPath(key: string): string {
  return `/search/dates/${key}.json`;
}
