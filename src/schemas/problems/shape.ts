import type { Problem } from '#schemas/problems/problem.ts';

/** Does each record have the keys and values its kind demands? */
export const shapeProblems = {
  'unknown-key': { gate: 'shape', what: 'unknown key "{key}"', why: 'The value would be ignored without a word.', cure: 'Use one of {known}{suggestion}.' },
  'key-order': { gate: 'shape', severity: 'warning', what: 'the key "{key}" stands after "{before}"', why: 'Reviewers find a value faster where all records have one order.', cure: 'Put it before "{before}", or let "npm run check -- --fix" put all keys in order.' },
  'missing-key': { gate: 'shape', what: 'the key "{key}" is missing', why: 'The page needs it: {meaning}.', cure: 'Add "{key}: …".' },
  'wrong-type': { gate: 'shape', what: '"{key}" has the wrong form: {message}', why: 'The value could not be shown or compared.', cure: '{meaning}' },
  'invalid-date': { gate: 'shape', what: '{message}', why: 'A wrong date is the worst mistake a reference can make.', cure: 'Write an existing day, month or year in quotes: "2025-03-12", "2025-03", "2025", or "2010/2012".' },
  'too-long': { gate: 'shape', what: '"{key}" has {found} words', why: 'It is read in lists and search results, where a long one is cut off.', cure: 'Say it in at most {limit} words; the rest belongs in the text or in facts.' },
  'end-before-start': { gate: 'shape', what: '{message}', why: 'Readers would see an impossible span of time.', cure: 'Exchange or correct the two dates.' },
  'future-date': { gate: 'shape', what: 'the date {date} lies in the future', why: 'A plan must not look like something that happened.', cure: 'Correct the date; a fact that is still to come needs "planned: true".' },
  'stale-plan': { gate: 'shape', what: '"planned" is set, but {date} has passed', why: 'Readers would take for a plan what has happened or failed.', cure: 'Say what happened, and remove "planned".' },
  'wrong-year-file': { gate: 'shape', what: 'the fact of {date} stands in {file}', why: 'Reviewers read facts by year.', cure: 'Move it to content/facts/{expected}.yaml.' },
  'column-count': { gate: 'shape', what: 'the row has {found} cells, the table {expected} columns', why: 'Values would stand under the wrong headings.', cure: 'Add or remove cells; write null where a value is unknown.' },
  'column-type': { gate: 'shape', what: '"{value}" does not fit the column "{column}" of type {type}', why: 'Charts and downloads would show wrong values.', cure: 'Correct the value, write null where it is unknown, or change the type of the column.' },
  'unknown-column': { gate: 'shape', what: 'the chart names the column "{column}", which does not exist', why: 'The chart would be empty.', cure: 'Use one of {known}{suggestion}.' },
  'column-not-numeric': { gate: 'shape', what: 'the chart draws the column "{column}", which is of type {type}', why: 'Only numbers have a length or a height.', cure: 'Name a column of type number or year, or set the chart to "type: none".' },
  'column-not-date': { gate: 'shape', what: 'the chart takes dates from the column "{column}", which is of type {type}', why: 'Only dates and years have a place on the axis of time.', cure: 'Name a column of type date or year.' },
  'column-not-drawn': { gate: 'shape', what: 'the chart has dots for the column "{column}", which it does not draw', why: 'The values would be missing from the chart.', cure: 'Add the column to "y", or use one of {known}{suggestion}.' },
  'too-many-kinds': { gate: 'shape', what: 'the column "{column}" holds {found} kinds', why: 'There are {most} shapes that readers can tell apart without color.', cure: 'Merge kinds until there are at most {most}.' },
  'unknown-node': { gate: 'shape', what: 'the link names the node "{id}", which the drawing does not have', why: 'The link could not be drawn.', cure: 'Add the node to "nodes", or use an existing id{suggestion}.' },
  'misplaced-link': { gate: 'shape', what: 'the link from "{from}" to "{to}" cannot be drawn: {message}', why: 'Flows run from left to right, and links of a graph between rows.', cure: 'Move one of the nodes, or turn the link around.' },
  'unlinked-node': { gate: 'shape', what: 'no link begins or ends at the node "{id}"', why: 'It would stand in the drawing without any meaning or source.', cure: 'Add the link that it is there for, or delete the node.' },
  'unknown-layer': { gate: 'shape', what: '{what}', why: 'The block would be missing from the drawing.', cure: '{advice}' },
} as const satisfies Record<string, Problem>;
