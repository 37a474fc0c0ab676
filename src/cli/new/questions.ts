import { defaultsOf, proposalFor, withOriginal } from '#cli/new/complete.ts';
import { shapeProblems } from '#cli/new/draft.ts';
import type { Draft } from '#cli/new/draft.ts';
import { formatValue, parseValue } from '#cli/new/values.ts';
import type { Field } from '#schemas/record-fields.ts';
import { fieldsOfKind, isText, kindOf, kinds } from '#schemas/kinds.ts';
import type { Kind } from '#schemas/kinds.ts';
import type { Prompter, Question } from '#cli/new/prompter.ts';
import { KnownSource, assertUnknown } from '#cli/new/twins.ts';
import { choicesOf, takenIds } from '#cli/new/world.ts';
import type { Choice, World } from '#cli/new/world.ts';
import { id as idShape } from '#schemas/fields.ts';

const NEW_SOURCE = '+new';
const NO_OBJECTION = (): undefined => undefined;

/** Asks for the kind. */
export async function askKind(prompter: Prompter): Promise<Kind> {
  const choices = kinds.map(({ name, meaning }) => ({ value: name, hint: meaning }));
  const [name = ''] = await prompter.ask({ message: 'What do you want to add?', needed: true, choices, objection: NO_OBJECTION });
  return kindOf(name);
}

function choicesFor({ kind }: Draft, field: Field, world: World): Choice[] | undefined {
  if (field.form === 'choice') return field.options.map((value) => ({ value, hint: '' }));
  if (field.form === 'yes') return [{ value: 'true', hint: 'yes' }];
  const choices = choicesOf(world, field.key);
  return choices && kind.collection === 'facts' && field.key === 'sources' ? [{ value: NEW_SOURCE, hint: 'a source that is not yet here' }, ...choices] : choices;
}

function objectionTo(draft: Draft, field: Field, world: World): Question['objection'] {
  return (answer) => (answer === NEW_SOURCE ? undefined : shapeProblems({ kind: draft.kind, data: { [field.key]: parseValue([answer], field, world.today) } }).get(field.key));
}

function messageOf({ key, meaning, parts, id }: Field): string {
  return `${key}: ${meaning}${parts.length > 0 && !id ? `; write ${parts.join(' | ')}` : ''}`;
}

/** Answers to one question; of a list that is written, answers until an empty one. */
async function answersTo(question: Question, field: Field, prompter: Prompter): Promise<string[]> {
  const answers = await prompter.ask(question);
  if (!field.list || question.choices || answers.length === 0) return answers;
  const { initial: _, ...again } = question;
  return [...answers, ...(await answersTo({ ...again, message: `${field.key}: another one`, needed: false }, field, prompter))];
}

/** Asks for one field and returns the draft with its value; a new source of a fact is asked for at once. */
export async function askField(draft: Draft, field: Field, world: World, prompter: Prompter): Promise<Draft> {
  const choices = choicesFor(draft, field, world);
  const held = draft.data[field.key] ?? defaultsOf(draft, world)[field.key];
  const initial = held === undefined ? undefined : formatValue(held)[0];
  const question = { message: messageOf(field), needed: field.required, objection: objectionTo(draft, field, world), ...(choices && { choices, many: field.list }), ...(initial === undefined ? {} : { initial }) };
  const answers = await answersTo(question, field, prompter);
  const known = answers.filter((answer) => answer !== NEW_SOURCE);
  const { [field.key]: _, ...others } = draft.data;
  const next = { ...draft, data: known.length === 0 ? others : { ...others, [field.key]: parseValue(known, field, world.today) } };
  return answers.includes(NEW_SOURCE) ? withNewSource(next, world, prompter) : next;
}

/** A fact with its sources and one more. */
export function citing(draft: Draft, source: string): Draft {
  return { ...draft, data: { ...draft.data, sources: [...[draft.data['sources'] ?? []].flat(), source] } };
}

async function withNewSource(draft: Draft, world: World, prompter: Prompter): Promise<Draft> {
  prompter.tell('The new source:');
  try {
    return { ...draft, source: await askDraft({ kind: kindOf('source'), data: {} }, world, prompter) };
  } catch (error) {
    if (!(error instanceof KnownSource)) throw error;
    prompter.tell(error.message);
    return citing(draft, error.id);
  }
}

/** Fields in the order in which they are asked for. */
function inOrder(kind: Kind): Field[] {
  const place = ({ key }: Field): number => (kind.first.includes(key) ? kind.first.indexOf(key) : kind.first.length);
  return fieldsOfKind(kind).toSorted((a, b) => place(a) - place(b));
}

async function askSection(draft: Draft, world: World, prompter: Prompter): Promise<Draft> {
  if (draft.kind.collection !== 'articles' || draft.section !== undefined) return draft;
  const [section = ''] = await prompter.ask({ message: 'section: Section of the article', needed: true, choices: choicesOf(world, 'section') ?? [], objection: NO_OBJECTION });
  return { ...draft, section };
}

/** Optional fields that somebody wants to fill in. */
async function askFurther(draft: Draft, fields: readonly Field[], prompter: Prompter): Promise<Field[]> {
  if (fields.length === 0) return [];
  const choices = fields.map(({ key, meaning }) => ({ value: key, hint: meaning }));
  const chosen = await prompter.ask({ message: `Anything else for this ${draft.kind.name}? Enter goes on`, needed: false, many: true, choices, objection: NO_OBJECTION });
  return fields.filter(({ key }) => chosen.includes(key));
}

/** Asks for the id, with a proposal. */
export async function askId(draft: Draft, world: World, prompter: Prompter): Promise<Draft> {
  const taken = takenIds(world, draft.kind.collection);
  const objection = (answer: string): string | undefined => {
    const other = taken.get(draft.section === undefined ? answer : `${draft.section}/${answer}`);
    if (other) return `"${answer}" is taken by ${other.path}.`;
    return idShape.safeParse(answer).success ? undefined : 'Write lower-case words joined by hyphens.';
  };
  const [id = ''] = await prompter.ask({ message: `id: Permanent name of this ${draft.kind.name}, part of its address`, initial: draft.id ?? proposalFor(withOriginal(draft), world), needed: true, objection });
  return { ...draft, id };
}

/** Asks for the text below the front matter. */
export async function askText({ text: _, ...draft }: Draft, prompter: Prompter): Promise<Draft> {
  const [text] = await prompter.ask({ message: 'text: One paragraph in Markdown that ends with its citation, [@source-id]; or write it later in an editor', needed: false, objection: NO_OBJECTION });
  return text === undefined ? draft : { ...draft, text };
}

/** Asks for everything that a draft lacks. */
export async function askDraft(draft: Draft, world: World, prompter: Prompter): Promise<Draft> {
  let current = await askSection(draft, world, prompter);
  const open = inOrder(draft.kind).filter(({ key }) => draft.data[key] === undefined);
  for (const field of open.filter(({ key, required, options }) => (required && options.length !== 1) || draft.kind.asked.includes(key))) {
    if (field.key === 'sources' && current.source) continue;
    current = await askField(current, field, world, prompter);
    if (draft.kind.collection === 'sources' && field.key === 'url') assertUnknown(current, world);
  }
  const further = open.filter(({ key, required }) => !required && !draft.kind.asked.includes(key));
  for (const field of await askFurther(current, further, prompter)) current = await askField(current, field, world, prompter);
  if (isText(current.kind) && current.kind.collection !== 'articles' && current.text === undefined) current = await askText(current, prompter);
  return current.id === undefined ? askId(current, world, prompter) : current;
}
