import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { outsideAddresses } from '#cli/outside-links/addresses.ts';
import { checkLinks } from '#cli/outside-links/run.ts';
import { openWeb } from '#cli/outside-links/web.ts';
import { checkContent, today } from '#gates/content.ts';
import { repositoryAddress } from '#integrations/repository.ts';
import { plural } from '#lib/text.ts';
import { site } from '#site.ts';

/** Milliseconds that a server has for an answer. */
const TIMEOUT = 30_000;

/**
 * Usage: npm run outside-links [-- --previous FILE --report FILE path …]. Asks every outside address of the records, or of those
 * below the paths, whether it still answers, and proposes new addresses and archived copies. --previous is the last report, whose
 * memory of failures it continues; --report is where the new one is written. Never fails because of an address; takes some minutes.
 */
async function main(): Promise<void> {
  const { values: { previous, report: file }, positionals } = parseArgs({ options: { previous: { type: 'string' }, report: { type: 'string' } }, allowPositionals: true });
  const records = checkContent(process.cwd()).records.filter(({ path }) => positionals.length === 0 || positionals.some((wanted) => path.startsWith(wanted.replace(/^\.\//, ''))));
  const mentions = outsideAddresses(records);
  const web = openWeb({ userAgent: `${site.name.replaceAll(' ', '')}-link-check/1 (+${site.repository || repositoryAddress() || site.url})`, timeout: TIMEOUT });
  console.log(`Asking ${plural(mentions.size, 'address', 'addresses')} …\n`);
  const { whole, report, open } = await checkLinks({
    mentions, web, today: today(), wait: (milliseconds) => wait(milliseconds),
    previous: previous !== undefined && existsSync(previous) ? readFileSync(previous, 'utf8') : '',
  });
  console.log(whole);
  if (file !== undefined) writeFileSync(file, report);
  if (process.env['GITHUB_OUTPUT']) appendFileSync(process.env['GITHUB_OUTPUT'], `open=${open}\n`);
}

await main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 2;
});
