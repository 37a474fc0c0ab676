import { dropTitle, landingDirective, parseExcerpt } from '#lib/search/excerpt.ts';
import type { Run } from '#lib/search/excerpt.ts';
import { aliasReason } from '#lib/search/hits.ts';
import type { NameMatch } from '#lib/search/names.ts';
import type { Hit, HitPart } from '#lib/search/outcome.ts';
import type { FoundPage, FoundPart } from '#lib/search/text-index.ts';
import { plural } from '#lib/text.ts';

/** Passages that a hit shows. */
const MOST_PARTS = 3;

/** Path that lands on a passage; a fact is marked by its anchor already. */
function landing(url: string, runs: readonly Run[]): string {
  const directive = landingDirective(runs);
  return directive === '' || url.includes('#') ? url + directive : `${url}#${directive}`;
}

function weight({ weighted_locations: locations }: FoundPart): number {
  return locations.reduce((sum, { balanced_score: score }) => sum + score, 0);
}

/** A passage. The words to land on leave its heading out: they would be found in the list of contents, which stands before it. */
function partOf(part: FoundPart): HitPart {
  const excerpt = dropTitle(parseExcerpt(part.excerpt), part.title);
  return { title: part.title, path: landing(part.url, excerpt), excerpt };
}

/** A hit of the full text that holds a share of the query; `match` is the name that answered too. */
export function textHit(page: FoundPage, kind: string, coverage: number, match?: NameMatch): Hit {
  const title = page.meta.title ?? page.url;
  const runs = parseExcerpt(page.excerpt);
  const sections = page.sub_results.filter(({ anchor }) => anchor);
  const parts = sections.toSorted((a, b) => weight(b) - weight(a)).slice(0, MOST_PARTS).map(partOf);
  const more = sections.length > MOST_PARTS ? [`Matched in ${plural(sections.length, 'section')}`] : [];
  const first = parts[0] ? /:~:.*$/.exec(parts[0].path)?.[0] ?? '' : landingDirective(runs);
  const path = page.url.includes('#') || first === '' ? page.url : `${page.url}#${first}`;
  return { path, title, kind, why: [...(match ? aliasReason(match) : []), ...more], excerpt: dropTitle(runs, title), parts, named: false, coverage };
}

/** A hit of the search for names with the excerpt of its page, now that the full text is there. */
export function withExcerpt(hit: Hit, page: FoundPage): Hit {
  const { why, excerpt } = textHit(page, hit.kind, hit.coverage);
  return { ...hit, why: [...hit.why, ...why], excerpt };
}
