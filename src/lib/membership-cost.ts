/** What a company pays a year for a place in a fund: the fund's fee, and the dues of the foundation that come on top. */

/** A price for companies of a size; an open end is null, and so is an amount that is not known. */
export interface Price {
  from: number | null;
  to: number | null;
  fee: number | null;
  /** Date of the price as its source allows. */
  asOf: string;
  /** Id of the source. */
  source: string;
}

/** Fee of a tier of a fund. */
export interface FundFee extends Price {
  /** Fund and tier in the address. */
  key: string;
  fund: string;
  tier: string;
  /** Whether the dues of the foundation are in the fee. */
  included: boolean;
  remark: string;
}

/** Dues of a level of the foundation. */
export interface Dues extends Price {
  /** Level in the address. */
  key: string;
  tier: string;
}

/** What a reader asks for. */
export interface Question {
  employees: number;
  /** Level at which the company is a member of the foundation already; empty where it is none. */
  level: string;
}

/** The answer for one tier of a fund; amounts are null where they are not known. */
export interface Cost {
  fee: FundFee | undefined;
  dues: Dues | undefined;
  included: boolean;
  /** All that is paid a year. */
  total: number | null;
  /** What joining adds to what the company pays already. */
  added: number | null;
}

/** Answers on screen: amounts and remarks in words. */
export interface CostWords {
  fee: string;
  level: string;
  dues: string;
  paid: string;
  total: string;
  added: string;
}

/** The price for a number of employees, or undefined where none is given for that size. */
export function priceFor<Found extends Price>(employees: number, prices: readonly Found[]): Found | undefined {
  return prices.find(({ from, to }) => (from === null || employees >= from) && (to === null || employees <= to));
}

/** Level of the foundation that a company has to join at least: the one whose dues go by size, else the cheapest. */
export function entryLevel(dues: readonly Dues[]): string {
  const bySize = dues.find(({ from, to }) => from !== null || to !== null);
  const cheapest = dues.toSorted((a, b) => (a.fee ?? Infinity) - (b.fee ?? Infinity))[0];
  return (bySize ?? cheapest)?.key ?? '';
}

/** What one tier of a fund costs a company. */
export function costOf({ employees, level }: Question, fees: readonly FundFee[], allDues: readonly Dues[]): Cost {
  const fee = priceFor(employees, fees);
  const dues = priceFor(employees, allDues.filter(({ key }) => key === (level || entryLevel(allDues))));
  const included = fee?.included ?? false;
  const own = fee?.fee ?? null;
  const host = included ? 0 : (dues?.fee ?? null);
  const total = own === null || host === null ? null : own + host;
  return { fee, dues, included, total, added: level === '' ? total : included ? null : own };
}

function dollars(amount: number | null | undefined): string {
  return typeof amount === 'number' ? `$${amount.toLocaleString('en-US')}` : 'not known';
}

/** A cost in words for a reader who is a member of the foundation or not. */
export function costWords({ fee, dues, included, total, added }: Cost, { level }: Question): CostWords {
  return {
    fee: fee ? dollars(fee.fee) : 'no price for this size',
    level: included || !dues ? '' : `(${dues.tier})`,
    dues: included ? 'in the fund fee' : dollars(dues?.fee),
    paid: level === '' || included ? '' : 'paid already',
    total: dollars(total),
    added: level === '' || total === null ? '' : added === null ? 'how much of it is new is not known' : `${dollars(added)} of it new`,
  };
}

/** What is shown, as the address tells it: the question, and the tiers that are compared. */
export interface CostState extends Question {
  keys: string[];
}

/** Fragment of the address for a state. */
export function formatCostState(name: string, { employees, level, keys }: CostState): string {
  return `#${[name, employees, level || 'none', ...keys].join('/')}`;
}

/** The state that a fragment tells, or undefined where it is about something else. */
export function readCostState(name: string, fragment: string): CostState | undefined {
  const [first, employees = '', level = '', ...keys] = fragment.split('/');
  return first === `#${name}` && /^\d{1,8}$/.test(employees) ? { employees: Number(employees), level: level === 'none' ? '' : level, keys } : undefined;
}
