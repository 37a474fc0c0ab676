import type { NameMatch } from '#lib/search/names.ts';
import { NAMED_KINDS } from '#lib/search/ranking.ts';
import type { Hit } from '#lib/search/outcome.ts';

/** What another name is: things have names, people have roles, and everything else is listed under words. */
function reasonOf(kind: string, name: string): string {
  if (kind === 'person') return name;
  return NAMED_KINDS.has(kind) ? `Also known as ${name}` : `Listed under “${name}”`;
}

/** Why a name answered: the other name, with the time it was in use. */
export function aliasReason({ alias, record }: NameMatch): string[] {
  if (alias === undefined) return [];
  const reason = reasonOf(record.kind, alias.name);
  return [alias.period === undefined ? reason : `${reason} (${alias.period})`];
}

/** A hit of the search for names. */
export function namedHit(match: NameMatch): Hit {
  const { path, title, kind } = match.record;
  return { path, title, kind, why: aliasReason(match), excerpt: [], parts: [], named: true, coverage: match.coverage };
}
