/** How numbers are written in charts and tables. */

/** A divisor that keeps the labels of one drawing short, with its word. */
export interface Magnitude {
  divisor: number;
  word: '' | 'million' | 'billion';
}

const PLAIN: Magnitude = { divisor: 1, word: '' };
const LARGE: readonly Magnitude[] = [{ divisor: 1e9, word: 'billion' }, { divisor: 1e6, word: 'million' }];

/** A number with thousands separated, a minus sign instead of a hyphen, and at most so many decimals. */
function write(value: number, maximumFractionDigits: number): string {
  return value.toLocaleString('en-US', { maximumFractionDigits }).replace('-', '−');
}

/** "1,384", "9.09": decimals as given. */
export function formatNumber(value: number): string {
  return write(value, 6);
}

/** The magnitude in which all of the values are best written: that of the largest. */
export function magnitudeOf(values: readonly number[]): Magnitude {
  const largest = Math.max(0, ...values.map(Math.abs));
  return LARGE.find(({ divisor }) => largest >= 2 * divisor) ?? PLAIN;
}

/** A value in a magnitude, with three significant digits where it was divided. */
export function formatScaled(value: number, { divisor, word }: Magnitude): string {
  if (word === '') return formatNumber(value);
  const scaled = value / divisor;
  const digits = Math.abs(scaled) >= 100 ? 0 : Math.abs(scaled) >= 10 ? 1 : 2;
  return write(scaled, digits);
}

/** "million US dollars": a unit with its magnitude. */
export function unitText(unit: string | undefined, { word }: Magnitude): string {
  return [word, unit ?? ''].filter((part) => part !== '').join(' ');
}

/** "Million US dollars": with a capital letter. */
export function sentenceCase(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
