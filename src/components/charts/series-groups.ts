import { LANE_LABELS } from '#lib/lanes.ts';
import type { SeriesValues } from '#components/charts/series-words.ts';

/** Series of one lane. */
export interface SeriesGroup {
  id: string;
  title: string;
  series: SeriesValues[];
}

/** Series by lane, those across lanes last, each by title. */
export function groupSeries(all: Iterable<SeriesValues>): SeriesGroup[] {
  const sorted = [...all].sort((a, b) => a.series.title.localeCompare(b.series.title, 'en', { sensitivity: 'base' }));
  const lanes = Object.entries(LANE_LABELS).map(([id, title]) => ({ id, title, series: sorted.filter((view) => view.series.lane === id) }));
  const others = { id: 'across', title: 'Across lanes', series: sorted.filter((view) => view.series.lane === undefined) };
  return [...lanes, others].filter((group) => group.series.length > 0);
}
