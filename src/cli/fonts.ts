import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';

/** Latin letters, figures and the punctuation of English prose; other characters fall back to the reader's serif. */
const CHARACTERS = [
  ...Array.from({ length: 0x7e - 0x20 + 1 }, (_, index) => String.fromCodePoint(0x20 + index)),
  ...'\u00a0§©·×ÄÅÉÖØÜàáäåçèéêëíïñóôöøúüœ–—‘’“”…−→←↩',
].join('');

const require = createRequire(import.meta.url);

/** Writes the two subset weights of the reading face to src/styles/fonts. */
for (const [weight, name] of [[400, 'text'], [600, 'strong']] as const) {
  const font = readFileSync(require.resolve(`@fontsource/source-serif-4/files/source-serif-4-latin-${weight}-normal.woff2`));
  const subset = await subsetFont(font, CHARACTERS, { targetFormat: 'woff2', noLayoutClosure: true });
  writeFileSync(`src/styles/fonts/${name}.woff2`, subset);
  console.log(`${name}.woff2  ${subset.length} bytes`);
}
