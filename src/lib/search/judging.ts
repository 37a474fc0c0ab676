import type { Answer, Judgment } from '#lib/search/judge.ts';
import type { Outcome } from '#lib/search/outcome.ts';

/** Path of a hit without the directive that marks a passage: a heading's anchor does not make it another page, a fact's and a month's do. */
function pageOf(path: string): string {
  const plain = path.replace(/#?:~:.*$/, '');
  return plain.startsWith('/timeline/') ? plain : plain.replace(/#.*$/, '');
}

/** What an outcome gave, as a judgment reads it: a card counts as the first hit. */
export function answerOf({ card, hits }: Pick<Outcome, 'card' | 'hits'>): Answer {
  return { hits: [...(card ? [card.path] : []), ...hits.map(({ path }) => pageOf(path))], ...(card && { card: card.path }) };
}

/** Title and path of what came first, or undefined where nothing was found. */
export function firstOf({ card, hits }: Pick<Outcome, 'card' | 'hits'>): { title: string; path: string } | undefined {
  const first = card ?? hits[0];
  return first && { title: first.title, path: pageOf(first.path) };
}

/** Asks for each judgment in turn. */
export async function askAll<Asked>(judgments: readonly Judgment[], ask: (query: string) => Promise<Asked>): Promise<{ judgment: Judgment; asked: Asked; milliseconds: number }[]> {
  const asked: { judgment: Judgment; asked: Asked; milliseconds: number }[] = [];
  for (const judgment of judgments) {
    const started = performance.now();
    asked.push({ judgment, asked: await ask(judgment.query), milliseconds: performance.now() - started });
  }
  return asked;
}
