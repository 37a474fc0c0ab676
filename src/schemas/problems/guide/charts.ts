import { inDrawing, inFile, inSeries } from '#schemas/problems/guide/example.ts';
import type { ContentRuleGuide } from '#schemas/problems/guide/example.ts';

const moves = (chart: string): string => `chart: {type: moves, label: name, ${chart}, finding: "Two moves", alt: "Two dots"}`;
const line = (chart: string): string => `chart: {type: line, ${chart}, finding: "Members grew", alt: "A rising line"}`;
const kinds = (...names: string[]): string => `rows:\n${names.map((name, index) => `  - [Acme, "${2010 + index}", ${name}]`).join('\n')}`;
const MOVES = 'content/series/moves.yaml';
const STACKS = 'content/drawings/stacks.yaml';

/** Tables with their charts, and drawings made from rows. */
export const chartGuides = {
  'column-count': {
    explanation: 'Each row of a table has one cell for each column, in the order of the columns. With a cell missing, all values after it would stand under the wrong heading. Where a value is not known, write `null`: the page shows a dash, and the chart a gap.',
    example: inSeries('rows:\n  - [2010, 4]\n  - [2011]', 'rows:\n  - [2010, 4]\n  - [2011, null]'),
  },
  'column-type': {
    explanation: 'A column says what its cells hold: numbers, years, dates, text or sources. Only then can they be drawn, compared and downloaded. A word in a column of numbers, such as "about 4", can be neither; put the number into the cell and the doubt into the note of the table.',
    example: inSeries('rows:\n  - [2010, "about 4"]\n  - [2011, null]', 'rows:\n  - [2010, 4]\n  - [2011, null]'),
  },
  'unknown-column': {
    explanation: 'A chart refers to columns of its table by their ids, not by their headings. With an id that no column has there is nothing to draw. The message lists the ids of the table.',
    example: inSeries(line('x: yaer, y: [members]'), line('x: year, y: [members]')),
  },
  'column-not-numeric': {
    explanation: 'Lines and bars are as high as the numbers that they stand for, so the columns under `y` must be of type number or year. A column of names can serve as `x` or `group` instead. A table that has nothing to draw says `type: none` and is shown as a table.',
    example: inFile(MOVES, 'chart: {type: bar, x: name, y: [kind], finding: "Two moves", alt: "Two bars"}', 'chart: {type: none}'),
  },
  'column-not-date': {
    explanation: 'Charts of events and of spans place each row by its date. The column that they take it from must be of type date or year; text has no place on an axis of time. Name the right column, or change its type if its cells are dates.',
    example: inFile(MOVES, moves('date: name, kind: kind'), moves('date: since, kind: kind')),
  },
  'column-not-drawn': {
    explanation: 'Columns under `dots` are drawn as loose points instead of a line, but they must be among the columns of `y`, which says what is drawn at all. Otherwise their values would be in the table and not in the chart, without a hint.',
    example: inSeries(line('x: year, y: [members], dots: [year]'), line('x: year, y: [members], dots: [members]')),
  },
  'too-many-kinds': {
    explanation: 'Each kind of event has a shape of its own, because color alone does not reach all readers. There are five shapes that can be told apart at this size. Merge kinds that differ only a little; the table under the chart can say the rest.',
    example: inFile(MOVES, kinds('joined', 'left', 'split', 'merged', 'renamed', 'closed'), kinds('joined', 'left', 'split', 'merged', 'changed', 'changed')),
  },
  'unknown-node': {
    explanation: 'The links of a drawing run between nodes and name them by their ids. A link to an id that the drawing does not have cannot be drawn. Most often it is a typing error; if the actor is really missing, add a node for it.',
    example: inDrawing('links:\n  - {from: acme, to: funds, amount: 5, year: "2010", sources: [paper]}\n  - {from: acme, to: fund, amount: 2, year: "2010", sources: [paper]}',
      'links:\n  - {from: acme, to: fund, amount: 5, year: "2010", sources: [paper]}\n  - {from: acme, to: fund, amount: 2, year: "2010", sources: [paper]}'),
  },
  'misplaced-link': {
    explanation: 'The site draws flows from left to right and graphs from row to row; it does not draw back or sideways. A flow therefore runs to a node with a higher `column`, and a link of a graph to another `row`. Exchange `from` and `to` if they were mixed up, or move a node.',
    example: inDrawing('links:\n  - {from: fund, to: acme, amount: 5, year: "2010", sources: [paper]}', 'links:\n  - {from: acme, to: fund, amount: 5, year: "2010", sources: [paper]}'),
  },
  'unlinked-node': {
    explanation: 'In a drawing the links carry the statements and the sources; a node alone says only that somebody exists. A node without any link is mostly left over from an earlier version. Delete it, or add the link for which it was drawn.',
    example: inDrawing('nodes:\n  - {id: acme, label: Acme, column: 0}\n  - {id: fund, label: Fund, column: 1}\n  - {id: staff, label: Staff, column: 2}', 'nodes:\n  - {id: acme, label: Acme, column: 0}\n  - {id: fund, label: Fund, column: 1}'),
  },
  'unknown-layer': {
    explanation: 'Where a drawing of stacks has layers that all stacks share, each block says in which of them it lies; only then can the blocks be set side by side. The id must be one of those under `layers`. A drawing without shared layers has blocks without one.',
    example: inFile(STACKS,
      'stacks:\n  - id: one\n    label: One\n    blocks:\n      - {layer: bass, label: Linux, community: neither, sources: [paper]}',
      'stacks:\n  - id: one\n    label: One\n    blocks:\n      - {layer: base, label: Linux, community: neither, sources: [paper]}'),
  },
} as const satisfies Record<string, ContentRuleGuide>;
