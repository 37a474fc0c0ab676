/** The components that content may use: names, attributes and whether they hold text. Nothing else is rendered. */
export interface ComponentContract {
  /** Attributes by name: what a value must be. */
  attributes: Record<string, { required: boolean; value: 'fact' | 'series' | 'drawing' | 'subjects' | 'year' | 'factKind' | 'asideKind' | 'text' }>;
  /** Whether text stands between its tags. */
  children: boolean;
}

export const ASIDE_KINDS = ['note', 'caution', 'disputed'] as const;

export const components: Record<string, ComponentContract> = {
  /** One fact with its date, sources and confidence. */
  Fact: { attributes: { id: { required: true, value: 'fact' } }, children: false },
  /** An excerpt of the timeline: facts about subjects, in a span of years, of one kind. */
  Facts: {
    attributes: {
      subjects: { required: true, value: 'subjects' },
      from: { required: false, value: 'year' },
      to: { required: false, value: 'year' },
      kind: { required: false, value: 'factKind' },
    },
    children: false,
  },
  /** A series drawn as a chart with its table, or as a table. */
  Series: { attributes: { id: { required: true, value: 'series' } }, children: false },
  /** A drawing with its table: a flow, a graph or layers. */
  Drawing: { attributes: { id: { required: true, value: 'drawing' } }, children: false },
  /** A remark beside the text. */
  Aside: { attributes: { kind: { required: true, value: 'asideKind' } }, children: true },
  /** The site's own judgement, set apart from what sources state. */
  Analysis: { attributes: {}, children: true },
  /** Three to five sentences that sum up the page. */
  KeyPoints: { attributes: {}, children: true },
};
