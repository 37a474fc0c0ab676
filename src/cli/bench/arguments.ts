/** What is to be measured, or what is wrong with the request. */
export type Wish = { what: 'list' } | { what: 'search'; pages: number[] } | { what: 'keystroke' } | { what: 'error'; message: string };

const DEFAULT_PAGES = [1000, 5000, 20_000];
/** Fewer pages have no page of each sort. */
const LEAST_PAGES = 100;

/** What can be measured, as the command lists it. */
export const USAGE = `npm run bench -- search [--pages 1000,5000,20000]
    Indexes and searches synthetic sites of so many pages: time and memory to build, sizes, bytes and time of a query.
npm run bench -- keystroke
    Types queries into the search of the built site (dist) on a slowed processor: work of the main thread at each letter, time to the hits.`;

function wrong(message: string): Wish {
  return { what: 'error', message };
}

function searchWish(options: readonly string[]): Wish {
  if (options.length === 0) return { what: 'search', pages: DEFAULT_PAGES };
  const [name, value = '', ...rest] = options.flatMap((option) => (option.startsWith('--pages=') ? option.split('=', 2) : [option]));
  const unknown = name === '--pages' ? rest[0] : name;
  if (unknown !== undefined) return wrong(`search does not know “${unknown}”`);
  const numbers = value.split(',').map((part) => (/^[1-9]\d*$/.test(part) ? Number(part) : 0));
  if (numbers.some((number) => number < LEAST_PAGES)) return wrong(`--pages takes whole numbers from ${LEAST_PAGES} on, with commas between them, not “${value}”`);
  return { what: 'search', pages: [...new Set(numbers)].sort((a, b) => a - b) };
}

/** Reads what stands after the command. */
export function readWish([what, ...options]: readonly string[]): Wish {
  if (what === undefined) return { what: 'list' };
  if (what === 'search') return searchWish(options);
  if (what !== 'keystroke') return wrong(`there is no benchmark “${what}”`);
  return options[0] === undefined ? { what: 'keystroke' } : wrong(`keystroke does not know “${options[0]}”`);
}
