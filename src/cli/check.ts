import { relative, resolve } from 'node:path';
import { checkContent } from '#gates/content.ts';
import { formatFindings } from '#gates/print.ts';
import { plural } from '#lib/text.ts';

/** Usage: npm run check [-- path …]. Runs the content gates over every file; paths limit what is printed. */
const root = process.cwd();
const wanted = process.argv.slice(2).map((path) => relative(root, resolve(path)).replaceAll('\\', '/'));
const start = performance.now();
const { findings, records } = checkContent(root);
const shown = wanted.length === 0 ? findings : findings.filter(({ path }) => wanted.some((prefix) => prefix === '' || path === prefix || path.startsWith(`${prefix}/`)));

console.log(formatFindings(shown));
console.log(`${plural(records.length, 'record')} checked in ${((performance.now() - start) / 1000).toFixed(1)} s.`);
process.exitCode = shown.length === 0 ? 0 : 1;
