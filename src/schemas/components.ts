/** Columns that a component reads from a series, by id: what their cells hold. */
export type ReadColumns = Readonly<Record<string, 'number' | 'text' | 'source'>>;

/** The components that content may use: names, attributes and whether they hold text. Nothing else is rendered. */
export interface ComponentContract {
  /** What it shows. */
  meaning: string;
  /** Attributes by name: what a value must be; of a series, the columns that it must have. */
  attributes: Record<string, { required: boolean; value: 'fact' | 'series' | 'drawing' | 'guide' | 'subjects' | 'year' | 'factKind' | 'asideKind' | 'text'; columns?: ReadColumns }>;
  /** Whether text stands between its tags. */
  children: boolean;
}

export const ASIDE_KINDS = ['note', 'caution', 'disputed'] as const;

const FOUNDATION_COLUMNS: ReadColumns = { tier: 'text', employees_from: 'number', employees_to: 'number', fee: 'number', as_of: 'text', source: 'source' };
const FUND_COLUMNS: ReadColumns = { fund: 'text', ...FOUNDATION_COLUMNS, includes_linux_foundation: 'text', remark: 'text' };

export const components: Record<string, ComponentContract> = {
  Fact: { meaning: 'One fact with its date, sources and confidence.', attributes: { id: { required: true, value: 'fact' } }, children: false },
  Facts: {
    meaning: 'An excerpt of the timeline: facts about subjects, in a span of years, of one kind.',
    attributes: {
      subjects: { required: true, value: 'subjects' },
      from: { required: false, value: 'year' },
      to: { required: false, value: 'year' },
      kind: { required: false, value: 'factKind' },
    },
    children: false,
  },
  Series: { meaning: 'A series drawn as a chart with its table, or as a table.', attributes: { id: { required: true, value: 'series' } }, children: false },
  Drawing: { meaning: 'A drawing with its table: a flow, a graph or layers.', attributes: { id: { required: true, value: 'drawing' } }, children: false },
  Guide: { meaning: 'Questions that lead a reader to an outcome.', attributes: { id: { required: true, value: 'guide' } }, children: false },
  MembershipCost: {
    meaning: 'What a company would pay: fees of funds, and the dues of the foundation that come on top.',
    attributes: {
      funds: { required: true, value: 'series', columns: FUND_COLUMNS },
      foundation: { required: true, value: 'series', columns: FOUNDATION_COLUMNS },
    },
    children: false,
  },
  Aside: { meaning: 'A remark beside the text.', attributes: { kind: { required: true, value: 'asideKind' } }, children: true },
  Analysis: { meaning: 'The site’s own judgement, set apart from what sources state.', attributes: {}, children: true },
  KeyPoints: { meaning: 'Three to five sentences that sum up the page.', attributes: {}, children: true },
};
