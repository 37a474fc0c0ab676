import * as clack from '@clack/prompts';
import { Canceled } from '#cli/new/prompter.ts';
import type { Prompter, Question } from '#cli/new/prompter.ts';

/** Choices beyond which one types to find. */
const FEW = 12;
const SHOWN = 10;
const NONE = '';

function answered<Value>(value: Value | typeof clack.CANCEL_SYMBOL): Value {
  if (clack.isCancel(value)) throw new Canceled();
  return value;
}

function optionsOf({ choices = [], needed, many }: Question): { value: string; label: string }[] {
  const none = needed || many ? [] : [{ value: NONE, label: 'leave it out' }];
  return [...none, ...choices.map(({ value, hint }) => ({ value, label: hint === '' ? value : `${value} — ${hint}` }))];
}

/** Every word typed must stand in the id or in what it stands for. */
function matches(search: string, option: { value: unknown; label?: string }): boolean {
  const text = `${String(option.value)} ${option.label ?? ''}`.toLowerCase();
  return search.toLowerCase().split(/\s+/).every((word) => text.includes(word));
}

async function choose(question: Question): Promise<string[]> {
  const { message, initial, needed, many, objection } = question;
  const options = optionsOf(question);
  if (many) {
    const validate = (value: unknown): string | undefined => [value].flat().map((each) => objection(String(each))).find((found) => found !== undefined);
    return answered(await clack.autocompleteMultiselect({ message, options, required: needed, maxItems: SHOWN, filter: matches, validate }));
  }
  const start = initial === undefined ? {} : { initialValue: initial };
  const value = options.length > FEW ? await clack.autocomplete({ message, options, maxItems: SHOWN, filter: matches, ...start }) : await clack.select({ message, options, ...start });
  return [answered(value)].filter((each) => each !== NONE);
}

async function write({ message, initial, needed, objection }: Question): Promise<string[]> {
  const validate = (value: string | undefined): string | undefined => {
    const text = (value ?? '').trim();
    return text === '' ? (needed ? 'An answer is needed here.' : undefined) : objection(text);
  };
  const text = answered(await clack.text({ message: needed ? message : `${message} (Enter leaves it out)`, validate, ...(initial === undefined ? {} : { initialValue: initial }) }));
  return [(text ?? '').trim()].filter((each) => each !== '');
}

/** Asks in the terminal. */
export const clackPrompter: Prompter = {
  ask: (question) => (question.choices ? choose(question) : write(question)),
  confirm: async (message) => answered(await clack.confirm({ message, initialValue: false })),
  tell: (message) => clack.log.message(message),
};
