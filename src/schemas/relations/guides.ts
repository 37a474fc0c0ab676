import { reachableSteps } from '#lib/guide.ts';
import { closest } from '#lib/text.ts';
import type { Guide } from '#schemas/guide.ts';
import { finding, suggestionText } from '#schemas/problems.ts';
import type { Finding } from '#schemas/problems.ts';
import type { RelatedRecord, Relations } from '#schemas/references.ts';
import { validOf } from '#schemas/relations/known.ts';

type Path = readonly (string | number)[];

/** An answer with the step that it leads to. */
interface Way {
  from: string;
  to: string;
  kind: 'question' | 'outcome';
  path: Path;
}

const idsOf = (steps: readonly { id: string }[]): string[] => steps.map(({ id }) => id);

function waysOf({ questions }: Guide): Way[] {
  return questions.flatMap(({ id, answers }, index) => answers.flatMap((answer, position): Way[] => {
    const path = ['questions', index, 'answers', position];
    if (answer.next !== undefined) return [{ from: id, to: answer.next, kind: 'question', path: [...path, 'next'] }];
    return answer.outcome === undefined ? [] : [{ from: id, to: answer.outcome, kind: 'outcome', path: [...path, 'outcome'] }];
  }));
}

/** Questions and outcomes share their ids, because each becomes an anchor of the same page. */
function repeatedSteps(record: RelatedRecord, { questions, outcomes }: Guide): Finding[] {
  const steps = [...questions.map(({ id }, index) => ({ id, path: ['questions', index, 'id'] })), ...outcomes.map(({ id }, index) => ({ id, path: ['outcomes', index, 'id'] }))];
  return steps.flatMap(({ id, path }, index) => {
    const first = steps.slice(0, index).find((other) => other.id === id);
    const place = first && record.locate(first.path);
    return place ? [finding('duplicate-id', record.locate(path), { id, other: `${place.path}:${place.line}` })] : [];
  });
}

function unknownSteps(record: RelatedRecord, guide: Guide): Finding[] {
  const known = { question: idsOf(guide.questions), outcome: idsOf(guide.outcomes) };
  const ways: Pick<Way, 'to' | 'kind' | 'path'>[] = [{ to: guide.start, kind: 'question', path: ['start'] }, ...waysOf(guide)];
  return ways.filter(({ to, kind }) => !known[kind].includes(to)).map(({ to, kind, path }) =>
    finding('unknown-step', record.locate(path), { kind, id: to, suggestion: suggestionText(closest(to, known[kind])) }));
}

function targetsOf(ways: readonly Way[]): (step: string) => string[] {
  return (step) => ways.filter(({ from }) => from === step).map(({ to }) => to);
}

function unreachableSteps(record: RelatedRecord, guide: Guide): Finding[] {
  const reached = reachableSteps(guide.start, targetsOf(waysOf(guide)));
  return (['question', 'outcome'] as const).flatMap((kind) => guide[`${kind}s`].flatMap(({ id }, index) =>
    (reached.has(id) ? [] : [finding('unreachable-step', record.locate([`${kind}s`, index, 'id']), { kind, id })])));
}

/** Answers that lead from a question to itself or to one that can lead to it; of each circle the answer that closes it in the order of the file. */
function circles(record: RelatedRecord, guide: Guide): Finding[] {
  const ways = waysOf(guide);
  const order = idsOf(guide.questions);
  const back = ways.filter(({ from, to, kind }) => kind === 'question' && order.indexOf(to) <= order.indexOf(from) && reachableSteps(to, targetsOf(ways)).has(from));
  return back.map(({ to, path }) => finding('circular-guide', record.locate(path), { id: to }));
}

function checkGuide(record: RelatedRecord, guide: Guide): Finding[] {
  const broken = [...repeatedSteps(record, guide), ...unknownSteps(record, guide)];
  return broken.length > 0 ? broken : [...unreachableSteps(record, guide), ...circles(record, guide)];
}

/** Rules unknown-step, unreachable-step, circular-guide, and duplicate-id within a guide. */
export function checkGuides(relations: Relations): Finding[] {
  return validOf<Guide>(relations, 'guides').flatMap(({ record, data }) => checkGuide(record, data));
}
