/** A way through a decision guide is the list of the steps it leads to; each step is a question or an outcome. */

/** Every step that can be reached from a start, the start itself first. */
export function reachableSteps(start: string, nextOf: (step: string) => readonly string[]): Set<string> {
  const reached = new Set([start]);
  for (const step of reached) for (const next of nextOf(step)) reached.add(next);
  return reached;
}

/** The steps that one meets by following tokens from a start, without it; ends where a token leads nowhere. */
export function walkSteps<Step>(start: Step, tokens: readonly string[], follow: (step: Step, token: string) => Step | undefined): Step[] {
  const way: Step[] = [];
  for (const token of tokens) {
    const step = follow(way.at(-1) ?? start, token);
    if (step === undefined) break;
    way.push(step);
  }
  return way;
}

/** A token for each answer of a question, in order: the step that it leads to, numbered where an earlier answer leads there too. */
export function answerTokens(targets: readonly string[]): string[] {
  return targets.map((target, index) => {
    const before = targets.slice(0, index).filter((other) => other === target).length;
    return before === 0 ? target : `${target}.${before + 1}`;
  });
}

/** Fragment of the address for a way through a guide; it is no id of an element, so the page does not jump. */
export function formatWay(guide: string, tokens: readonly string[]): string {
  return `#${[guide, ...tokens].join('/')}${tokens.length === 0 ? '/' : ''}`;
}

/** The way that a fragment tells, or undefined where it is about something else. */
export function readWay(guide: string, fragment: string): string[] | undefined {
  const [first, ...tokens] = fragment.split('/');
  return first === `#${guide}` && tokens.length > 0 ? tokens.filter((token) => token !== '') : undefined;
}
