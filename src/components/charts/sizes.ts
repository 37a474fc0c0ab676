/** Sizes at which drawings are made. CSS shows the one that suits the width of its place, so that text stays legible. */
export interface DrawingSize {
  name: 'wide' | 'narrow' | 'half' | 'small';
  width: number;
  height: number;
  /** Size of the text. */
  text: number;
  /** About how many rules there are. */
  ticks: number;
  /** Without rules and points, for one of many panels. */
  small: boolean;
  /** Vertical rules at the years, for panels one above the other. */
  grid?: true;
}

export const WIDE: DrawingSize = { name: 'wide', width: 640, height: 290, text: 13, ticks: 5, small: false };
export const NARROW: DrawingSize = { name: 'narrow', width: 328, height: 224, text: 12.5, ticks: 4, small: false };
export const HALF: DrawingSize = { name: 'half', width: 300, height: 206, text: 12.5, ticks: 4, small: false };
export const SMALL: DrawingSize = { name: 'small', width: 150, height: 108, text: 12.5, ticks: 2, small: true };
export const STACKED_WIDE: DrawingSize = { ...WIDE, height: 168, ticks: 3, grid: true };
export const STACKED_NARROW: DrawingSize = { ...NARROW, height: 152, ticks: 3, grid: true };
