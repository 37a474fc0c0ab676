import { answerTokens } from '#lib/guide.ts';
import { recordPath } from '#lib/paths.ts';
import { findFact } from '#catalog/facts.ts';
import { allRecords, byId, once } from '#catalog/records.ts';
import { allSources, mustFind } from '#catalog/sources.ts';
import { allTextReferences } from '#catalog/texts.ts';
import type { FactView, PageLink } from '#catalog/views.ts';
import type { Guide } from '#schemas/guide.ts';

/** An answer of a guide with where it leads. */
export interface AnswerView {
  answer: string;
  /** Part of the address for this choice. */
  token: string;
  /** Id of the element that it leads to. */
  anchor: string;
  /** Number of the question that it leads to, or letter and title of the outcome. */
  question?: number;
  outcome?: { letter: string; title: string };
}

/** A question of a guide, numbered from 1. */
export interface QuestionView {
  anchor: string;
  number: number;
  question: string;
  why?: string;
  sources: PageLink[];
  answers: AnswerView[];
}

/** An outcome of a guide, lettered from A. */
export interface OutcomeView {
  anchor: string;
  letter: string;
  title: string;
  text: string;
  sources: PageLink[];
  facts: FactView[];
  links: PageLink[];
}

/** A decision guide: its first question stands first. */
export interface GuideView {
  /** Id of its element, with which all its anchors begin. */
  anchor: string;
  title: string;
  summary: string;
  questions: QuestionView[];
  outcomes: OutcomeView[];
}

const letterOf = (index: number): string => String.fromCharCode('A'.charCodeAt(0) + index);

function answersOf(anchor: string, { answers }: Guide['questions'][number], questions: Guide['questions'], outcomes: Guide['outcomes']): AnswerView[] {
  const targets = answers.map(({ next, outcome }) => next ?? outcome ?? '');
  const tokens = answerTokens(targets);
  return answers.map(({ answer, next }, index) => {
    const target = targets[index] ?? '';
    const view = { answer, token: tokens[index] ?? '', anchor: `${anchor}-${target}` };
    if (next !== undefined) return { ...view, question: questions.findIndex(({ id }) => id === next) + 1 };
    const place = outcomes.findIndex(({ id }) => id === target);
    return { ...view, outcome: { letter: letterOf(place), title: outcomes[place]?.title ?? '' } };
  });
}

async function sourceLinks(ids: readonly string[] | undefined): Promise<PageLink[]> {
  const sources = await allSources();
  return (ids ?? []).map((id) => mustFind(sources, id)).map(({ title, path }) => ({ text: title, path }));
}

async function questionViews(anchor: string, { start, questions, outcomes }: Guide): Promise<QuestionView[]> {
  const ordered = [...questions.filter(({ id }) => id === start), ...questions.filter(({ id }) => id !== start)];
  return Promise.all(ordered.map(async (question, index) => ({
    anchor: `${anchor}-${question.id}`,
    number: index + 1,
    question: question.question,
    ...(question.why !== undefined && { why: question.why }),
    sources: await sourceLinks(question.sources),
    answers: answersOf(anchor, question, ordered, outcomes),
  })));
}

const linkText = ({ navigation, title }: { navigation?: string | undefined; title: string }): string => navigation ?? title;

async function outcomeViews(anchor: string, { outcomes }: Guide): Promise<OutcomeView[]> {
  const articles = byId((await allRecords()).articles);
  return Promise.all(outcomes.map(async ({ id, title, text, sources, facts = [], links = [] }, index) => ({
    anchor: `${anchor}-${id}`,
    letter: letterOf(index),
    title,
    text,
    sources: await sourceLinks(sources),
    facts: await Promise.all(facts.map(findFact)),
    links: links.map((link) => ({ text: linkText(mustFind(articles, link).data), path: recordPath('articles', link) })),
  })));
}

/** All guides by id. */
export const allGuides = once(async (): Promise<Map<string, GuideView>> => {
  const { guides } = await allRecords();
  return new Map(await Promise.all(guides.map(async ({ id, data }) => {
    const { title, summary } = data;
    const anchor = `guide-${id}`;
    return [id, { anchor, title, summary, questions: await questionViews(anchor, data), outcomes: await outcomeViews(anchor, data) }] as const;
  })));
});

/** A guide by id; throws where there is none. */
export async function findGuide(id: string): Promise<GuideView> {
  return mustFind(await allGuides(), id);
}

/** Path of the first page that shows a guide, or undefined where none does. */
export async function guidePath(id: string): Promise<string | undefined> {
  return (await allTextReferences()).find(({ guides }) => guides.includes(id))?.link.path;
}
