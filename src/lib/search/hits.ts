import type { NameMatch } from '#lib/search/names.ts';
import type { Hit } from '#lib/search/outcome.ts';

/** Why a name answered: the other name, with the time it was in use. */
export function aliasReason({ alias }: NameMatch): string[] {
  if (alias === undefined) return [];
  return [`Also known as ${alias.name}${alias.period === undefined ? '' : ` (${alias.period})`}`];
}

/** A hit of the search for names. */
export function namedHit(match: NameMatch): Hit {
  const { path, title, kind } = match.record;
  return { path, title, kind, why: aliasReason(match), excerpt: [], parts: [], named: true, coverage: match.coverage };
}
