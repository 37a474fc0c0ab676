import type { Problem } from '#schemas/problems/problem.ts';

/** Do texts keep to the editorial standard? */
export const styleProblems = {
  'forbidden-word': { gate: 'syntax', what: 'the word "{found}"', why: 'Words that praise or dramatize cost the trust that sources earn.', cure: '{advice}' },
  'undated-now': { gate: 'syntax', what: 'the word "{found}"', why: 'Pages are read years later, and its meaning moves with the day of reading.', cure: '{advice}' },
  'date-form': { gate: 'syntax', what: 'the date "{found}"', why: 'One form of dates can be read by everybody and searched for.', cure: '{advice}' },
} as const satisfies Record<string, Problem>;
