import type { DrawingView } from '#catalog/views.ts';

/** Drawings of one type. */
export interface DrawingGroup {
  id: string;
  title: string;
  drawings: DrawingView[];
}

const TITLES = { flow: 'Where money flows', graph: 'Who decides what', layers: 'What lies on what' } as const;

/** Drawings by type, each type by name. */
export function groupDrawings(all: Iterable<DrawingView>): DrawingGroup[] {
  const sorted = [...all].sort((a, b) => a.name.localeCompare(b.name, 'en', { sensitivity: 'base' }));
  return (Object.keys(TITLES) as (keyof typeof TITLES)[])
    .map((type) => ({ id: type, title: TITLES[type], drawings: sorted.filter(({ drawing }) => drawing.type === type) }))
    .filter(({ drawings }) => drawings.length > 0);
}
