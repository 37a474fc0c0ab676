/** Names of the lanes of the timeline, in order from the top. */
export const TIMELINE_LANES = ['openstack', 'kubernetes', 'foundations', 'market'] as const;
export type TimelineLane = (typeof TIMELINE_LANES)[number];

/** A dated fact as a mark on the timeline. */
export interface TimelineMark {
  /** Place in decimal years. */
  moment: number;
  lane: TimelineLane;
  /** Short headline of a fact of weight. */
  label?: string;
  /** Importance among the labels where there is not room for all; 1 where not given. */
  weight?: number;
  /** Address of the fact. */
  path: string;
  /** Date and words of the fact. */
  text: string;
}

/** A span that is shaded behind the marks. */
export interface TimelineEra {
  name: string;
  /** Limits in decimal years; the end is absent while the era lasts. */
  from: number;
  to?: number;
}

/** A mark with a headline. */
export type LabelledMark = TimelineMark & { label: string };

/** Whether a mark has a headline. */
export function isLabelled(mark: TimelineMark): mark is LabelledMark {
  return mark.label !== undefined;
}

/** Marks from the year of the first era on: what came before belongs to the years' pages, and would squeeze the story. */
export function marksOfEras<Mark extends TimelineMark>(marks: readonly Mark[], eras: readonly TimelineEra[]): Mark[] {
  const start = Math.floor(Math.min(...eras.map((era) => era.from)));
  return eras.length === 0 ? [...marks] : marks.filter(({ moment }) => moment >= start);
}

/** Room after the last mark, in years. */
const LEAST_END = 0.4;

/** Span that the marks need, in decimal years, from the beginning of a year. */
export function spanOf(marks: readonly TimelineMark[]): [number, number] {
  const moments = marks.map((mark) => mark.moment);
  return [Math.floor(Math.min(...moments)), Math.max(...moments) + LEAST_END];
}

/** First and last year that the marks need. */
export function yearsOf(marks: readonly TimelineMark[]): [number, number] {
  const moments = marks.map((mark) => mark.moment);
  return [Math.floor(Math.min(...moments)), Math.ceil(Math.max(...moments))];
}

/** Places on the axis without those that would fall on each other. */
export function strokePlaces(marks: readonly TimelineMark[], scale: (moment: number) => number): number[] {
  return [...new Set(marks.map((mark) => Math.round(scale(mark.moment) * 2) / 2))].sort((a, b) => a - b);
}
