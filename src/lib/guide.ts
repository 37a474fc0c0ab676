/** A way through a decision guide is the list of the steps it leads to; each step is a question or an outcome. */

/** Every step that can be reached from a start, the start itself first. */
export function reachableSteps(start: string, nextOf: (step: string) => readonly string[]): Set<string> {
  const reached = new Set([start]);
  for (const step of reached) for (const next of nextOf(step)) reached.add(next);
  return reached;
}

/** The steps that one meets on a way, the start first; ends before a token that leads nowhere. */
export function walkSteps<Step>(start: Step, way: readonly string[], follow: (step: Step, token: string) => Step | null | undefined): Step[] {
  const steps = [start];
  for (const token of way) {
    const next = follow(steps.at(-1) ?? start, token);
    if (!next) break;
    steps.push(next);
  }
  return steps;
}

/** A token for each answer of a question, in order: the step that it leads to, numbered where an earlier answer leads there too. */
export function answerTokens(targets: readonly string[]): string[] {
  return targets.map((target, index) => {
    const before = targets.slice(0, index).filter((other) => other === target).length;
    return before === 0 ? target : `${target}.${before + 1}`;
  });
}

/** Fragment of the address for a way through the guide with an id; that of the start is the id itself. */
export function formatWay(id: string, tokens: readonly string[]): string {
  return `#${[id, ...tokens].join('/')}`;
}

/** The way that a fragment tells, or undefined where it is about something else. */
export function readWay(id: string, fragment: string): string[] | undefined {
  const [first, ...tokens] = fragment.split(/[^\w.#-]+/);
  return first === `#${id}` ? tokens.filter(Boolean) : undefined;
}

/** The step that a token leads to. */
export function targetOf(token: string): string {
  return token.replace(/\.\d+$/, '');
}
