/** How amounts of flows are written. */

const MILLION = 1e6;

function write(value: number, digits: number): string {
  return value.toLocaleString('en-US', { minimumFractionDigits: digits, maximumFractionDigits: digits });
}

/** "$5.33 million", "$42,337", "12 people": an amount as a drawing prints it. */
export function formatAmount(amount: number, unit: string): string {
  if (unit !== 'US dollars') return `${amount.toLocaleString('en-US')} ${unit}`;
  return amount >= MILLION ? `$${write(amount / MILLION, amount >= 100 * MILLION ? 0 : 2)} million` : `$${write(amount, 0)}`;
}
