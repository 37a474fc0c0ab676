import { make } from '#client/elements.ts';

/** Key in the browser's storage; the list never leaves the device. */
const KEY = 'recent-searches';
const MOST = 6;

/** The queries, one a line; without storage nothing is remembered. */
function read(): string[] {
  try {
    return (localStorage.getItem(KEY) ?? '').split('\n').filter(Boolean);
  } catch {
    return [];
  }
}

function write(queries: readonly string[]): void {
  try {
    localStorage.setItem(KEY, queries.join('\n'));
  } catch {
    // Refused.
  }
}

/** Remembers a query on this device, the newest first. */
export function rememberQuery(query: string): void {
  const words = query.trim();
  if (words !== '') write([words, ...read().filter((other) => other !== words)].slice(0, MOST));
}

/** Recent queries as buttons that ask them again, and one that erases them; nothing where there are none. */
export function recentQueries(askAgain: (query: string) => void, erased: () => void): HTMLElement[] {
  const queries = read();
  if (queries.length === 0) return [];
  const buttons = queries.map((query) => {
    const button = make('button', {}, query);
    button.addEventListener('click', () => askAgain(query));
    return make('li', {}, button);
  });
  const erase = make('button', {}, 'Erase');
  erase.addEventListener('click', () => {
    write([]);
    erased();
  });
  return [make('p', {}, 'Searched on this device ', erase), make('ul', {}, ...buttons)];
}
