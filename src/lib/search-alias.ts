/** Words of a text without case, accents and signs. */
function wordsOf(text: string): string[] {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** Whether every word of the query begins a word of the text. */
function answers(query: readonly string[], text: string): boolean {
  const words = wordsOf(text);
  return query.length > 0 && query.every((part) => words.some((word) => word.startsWith(part)));
}

/** The other name through which a query found a record; undefined where its title answers as well, or no name does. */
export function matchedAlias(query: string, title: string, aliases: readonly string[]): string | undefined {
  const asked = wordsOf(query);
  return answers(asked, title) ? undefined : aliases.find((alias) => answers(asked, alias));
}
