/** Labels above a line of dots: flags on poles of several heights that cross neither each other nor a pole. */

/** A label that wants to stand above its dot. */
export interface Flag {
  /** Place of the dot. */
  x: number;
  /** Width of the label. */
  width: number;
  /** Importance: a label is left out before a weightier one. */
  weight: number;
}

/** Where a label stands: its row above the line, from 0, and the side to which it extends. */
export interface FlagPlace {
  row: number;
  side: 'right' | 'left';
}

/** The field in which labels may stand. */
export interface FlagField {
  left: number;
  right: number;
  /** Number of rows. */
  rows: number;
  /** Room between labels of a row. */
  gap: number;
}

interface State {
  /** Right end of the last label in each row. */
  ends: number[];
  poles: { x: number; row: number }[];
  cost: number;
  places: (FlagPlace | undefined)[];
}

const COST_OF_OMISSION = 100;
const BEAM = 300;

function fits({ x, width }: Flag, { row, side }: FlagPlace, state: State, field: FlagField): boolean {
  const [start, end] = side === 'right' ? [x, x + width] : [x - width, x];
  if (start < field.left || end > field.right || (state.ends[row] ?? 0) + field.gap > start) return false;
  const poleIsClear = state.ends.every((other, index) => index >= row || other <= x);
  return poleIsClear && state.poles.every((pole) => pole.row <= row || pole.x <= start || pole.x >= end);
}

function extend(state: State, flag: Flag, place: FlagPlace): State {
  const end = place.side === 'right' ? flag.x + flag.width : flag.x;
  return {
    ends: state.ends.map((other, row) => (row === place.row ? end : other)),
    poles: [...state.poles, { x: flag.x, row: place.row }],
    cost: state.cost + place.row + (place.side === 'left' ? 1.5 : 0),
    places: [...state.places, place],
  };
}

/** Places as many labels as there is room for, low rows first; undefined for those without room. Flags are in order of x. */
export function placeFlags(flags: readonly Flag[], field: FlagField): (FlagPlace | undefined)[] {
  const options = Array.from({ length: field.rows }, (_, row) => (['right', 'left'] as const).map((side): FlagPlace => ({ row, side }))).flat();
  let states: State[] = [{ ends: options.filter(({ side }) => side === 'right').map(() => -Infinity), poles: [], cost: 0, places: [] }];
  for (const flag of flags) {
    states = states.flatMap((state) => [
      { ...state, cost: state.cost + COST_OF_OMISSION * flag.weight, places: [...state.places, undefined] },
      ...options.filter((place) => fits(flag, place, state, field)).map((place) => extend(state, flag, place)),
    ]);
    states = states.toSorted((a, b) => a.cost - b.cost).slice(0, BEAM);
  }
  return states[0]?.places ?? [];
}
