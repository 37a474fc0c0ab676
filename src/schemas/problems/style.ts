import type { Problem } from '#schemas/problems/problem.ts';

/** Do texts keep to the editorial standard and to US spelling? All but a day that does not exist are for a person to weigh. */
export const styleProblems = {
  'forbidden-word': { gate: 'syntax', severity: 'warning', what: 'the word "{found}"', why: 'Words that praise or dramatize cost the trust that sources earn.', cure: 'Say what happened, who did it and how much, or {advice}.' },
  'undated-now': { gate: 'syntax', severity: 'warning', what: 'the word "{found}"', why: 'Pages are read years later, and its meaning moves with the day of reading.', cure: 'Write the date to which the statement holds, as in "{advice}".' },
  'date-form': { gate: 'syntax', severity: 'warning', what: 'the date "{found}"', why: 'One form of dates can be read by everybody and searched for.', cure: 'Write {advice}.' },
  'impossible-day': { gate: 'syntax', what: 'the date "{found}" does not exist', why: 'A wrong date is the worst mistake a reference can make.', cure: 'Look the date up in the source: {advice}.' },
  misspelling: { gate: 'syntax', severity: 'warning', what: '{what}', why: 'Readers stumble over it, and a search for the right word misses the page.', cure: '{advice}' },
} as const satisfies Record<string, Problem>;
