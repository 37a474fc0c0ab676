import { USAGE, readWish } from '#cli/bench/arguments.ts';
import type { Wish } from '#cli/bench/arguments.ts';

/** Usage: npm run bench [-- search | keystroke]. Measures and prints, never judges. */
async function main(wish: Wish): Promise<void> {
  if (wish.what === 'list') return console.log(USAGE);
  if (wish.what === 'search') return (await import('#cli/bench/search.ts')).benchSearch(wish.pages);
  if (wish.what === 'keystroke') return (await import('#cli/bench/keystroke.ts')).benchKeystroke();
  console.error(`${wish.message}.\n\n${USAGE}`);
  process.exitCode = 2;
}

await main(readWish(process.argv.slice(2))).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
