import { pick, seeded } from '#cli/bench/random.ts';
import type { SyntheticPage } from '#cli/bench/synthetic.ts';
import { isTelling } from '#cli/bench/words.ts';
import { contentWords, wordsOf } from '#lib/search/words.ts';

const SEED = 50;
const TEXT_QUERIES = 50;
const NAME_QUERIES = 5;

/** Queries of one, two and three words in turn, each from the text of one page that is no source. */
export function textQueries(pages: readonly SyntheticPage[]): string[] {
  const random = seeded(SEED);
  const asked = pages.filter(({ sort }) => sort !== 'source').map(({ text }) => text);
  return Array.from({ length: TEXT_QUERIES }, (_, place) => {
    const words = contentWords(wordsOf(pick(random, asked))).filter(isTelling);
    return Array.from({ length: 1 + (place % 3) }, () => pick(random, words)).join(' ');
  });
}

/** Titles of records: queries that a name answers. */
export function nameQueries(pages: readonly SyntheticPage[]): string[] {
  const random = seeded(SEED);
  const titles = pages.flatMap(({ sort, named }) => (sort === 'record' && named ? [named.title.toLowerCase()] : []));
  return Array.from({ length: NAME_QUERIES }, () => pick(random, titles));
}
