/** The rows that a drawing is made of, as its table and its downloads show them. */
import { formatAmount } from '#components/drawings/amounts.ts';
import type { Drawing, FlowDrawing, GraphDrawing, LayersDrawing } from '#schemas/drawing.ts';

type Sources = FlowDrawing['links'][number]['sources'];

/** One row: its cells under the ids of the columns, its sources and its caveat. */
export interface DrawingRow {
  cells: Record<string, string | number | null>;
  sources: Sources;
  note?: string | undefined;
}

/** The rows of a drawing under their headings. */
export interface DrawingRows {
  columns: { id: string; label: string }[];
  rows: DrawingRow[];
}

/** Words for what one actor does to another. */
export const LINK_WORDS = {
  appoints: 'appoints', elects: 'elects', funds: 'funds', advises: 'advises', oversees: 'oversees', 'reports-to': 'reports to', 'hands-over': 'hands over',
} as const;

/** Words for the sorts of actors. */
export const NODE_WORDS = { body: 'body', people: 'people', 'company-group': 'group of companies', project: 'project' } as const;

/** Words for whose software a block is. */
export const COMMUNITY_WORDS = { openstack: 'OpenStack and OpenInfra', kubernetes: 'Kubernetes and CNCF', neither: 'neither' } as const;

function namesOf(drawing: FlowDrawing | GraphDrawing): (id: string) => string {
  const names = new Map<string, string>(drawing.nodes.map(({ id, label }) => [id, label]));
  return (id) => names.get(id) ?? id;
}

function flowRows(drawing: FlowDrawing): DrawingRows {
  const name = namesOf(drawing);
  return {
    columns: [{ id: 'from', label: 'From' }, { id: 'to', label: 'To' }, { id: 'what', label: 'What' }, { id: 'amount', label: `Amount, ${drawing.unit}` }, { id: 'year', label: 'Year' }],
    rows: drawing.links.map(({ from, to, label, amount, year, sources, note }) => ({ cells: { from: name(from), to: name(to), what: label ?? null, amount, year }, sources, note })),
  };
}

function graphRows(drawing: GraphDrawing): DrawingRows {
  const name = namesOf(drawing);
  const changes = drawing.links.some(({ change }) => change !== undefined);
  return {
    columns: [
      { id: 'from', label: 'Who' }, { id: 'kind', label: 'Does' }, { id: 'to', label: 'To whom' }, { id: 'what', label: 'How' },
      ...(changes ? [{ id: 'change', label: 'Against the other drawing' }] : []),
    ],
    rows: drawing.links.map(({ from, to, kind, label, change, sources, note }) => ({
      cells: { from: name(from), kind: LINK_WORDS[kind], to: name(to), what: label, ...(changes && { change: change ?? 'unchanged' }) }, sources, note,
    })),
  };
}

function layerRows({ layers, stacks }: LayersDrawing): DrawingRows {
  const names = new Map(layers?.map(({ id, label }) => [id, label]));
  return {
    columns: [
      { id: 'stack', label: 'Stack' }, ...(layers ? [{ id: 'layer', label: 'Layer' }] : []), { id: 'block', label: 'Block' }, { id: 'does', label: 'What it does' }, { id: 'community', label: 'Community' },
    ],
    rows: stacks.flatMap((stack) => stack.blocks.map(({ layer, label, does, community, sources, note }) => ({
      cells: { stack: stack.label, ...(layers && { layer: names.get(layer ?? '') ?? null }), block: label, does: does ?? null, community: COMMUNITY_WORDS[community] }, sources, note,
    }))),
  };
}

/** The rows of a drawing of any type. */
export function rowsOf(drawing: Drawing): DrawingRows {
  if (drawing.type === 'flow') return flowRows(drawing);
  return drawing.type === 'graph' ? graphRows(drawing) : layerRows(drawing);
}

/** A cell as readers see it: amounts as the drawing prints them, "not known" where there is none. */
export function cellText(drawing: Drawing, column: string, value: string | number | null | undefined): string {
  if (column === 'amount' && drawing.type === 'flow') return typeof value === 'number' ? formatAmount(value, drawing.unit) : 'not known';
  return value === null || value === undefined ? '' : String(value);
}

/** Ids of the sources of a row, with the places in them. */
export function sourceText(sources: Sources): string[] {
  return sources.map((source) => (typeof source === 'string' ? source : `${source.id}, ${source.locator}`));
}
