import { USAGE, readWish } from '#cli/bench/arguments.ts';

/** Usage: npm run bench [-- search | keystroke]. Measures and prints, never judges. */
const wish = readWish(process.argv.slice(2));

if (wish.what === 'list') console.log(USAGE);
else if (wish.what === 'error') {
  console.error(`${wish.message}.\n\n${USAGE}`);
  process.exitCode = 2;
} else if (wish.what === 'search') await (await import('#cli/bench/search.ts')).benchSearch(wish.pages);
else await (await import('#cli/bench/keystroke.ts')).benchKeystroke();
