import { clackPrompter } from '#cli/new/clack.ts';
import { runNew } from '#cli/new/run.ts';
import { today } from '#gates/content.ts';

/** Usage: npm run new [-- kind --flag value …]. Makes a record from answers or flags; "npm run new -- --help" tells more. */
process.exitCode = await runNew({
  root: process.cwd(),
  argv: process.argv.slice(2),
  today: today(),
  prompter: process.stdin.isTTY && process.stdout.isTTY ? clackPrompter : undefined,
  print: (text) => console.log(text),
  complain: (text) => console.error(text),
});
