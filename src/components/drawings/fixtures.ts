/** Small drawings for the tests of their geometry. */
import type { FlowDrawing, GraphDrawing, LayersDrawing } from '#schemas/drawing.ts';

const common = { title: 'A finding', name: 'A drawing', summary: 'What is drawn.', alt: 'In words.', date: '2025', reviewed: '2026-11-28', subjects: ['acme'] };

/** Members pay a fund, which pays two purposes; two flows to a host are not known. */
export const FLOW: FlowDrawing = {
  ...common,
  type: 'flow',
  unit: 'US dollars',
  nodes: [
    { id: 'members', label: 'Member companies', column: 0 }, { id: 'fund', label: 'The fund', column: 1 },
    { id: 'host', label: 'Host', column: 2 }, { id: 'events', label: 'Events and everything that belongs to them', column: 2 }, { id: 'staff', label: 'Staff', column: 2 },
  ],
  links: [
    { from: 'members', to: 'host', label: 'dues', amount: null, year: '2025', sources: ['paper'] },
    { from: 'members', to: 'fund', amount: 4_000_000, year: '2025', sources: ['paper'] },
    { from: 'fund', to: 'host', label: 'fee', amount: null, year: '2025', sources: [{ id: 'paper', locator: '§ 2' }] },
    { from: 'fund', to: 'events', amount: 3_000_000, year: '2025', sources: ['paper'], note: 'About.' },
    { from: 'fund', to: 'staff', amount: 1_000_000, year: '2025', sources: ['paper'] },
  ],
};

/** Electors, a board and projects, with links down, up and past a row. */
export const GRAPH: GraphDrawing = {
  ...common,
  type: 'graph',
  nodes: [
    { id: 'payers', label: 'Paying members', kind: 'company-group', row: 0 }, { id: 'people', label: 'Contributors', kind: 'people', row: 0 },
    { id: 'board', label: 'Governing Board', detail: 'eight seats', kind: 'body', row: 1, change: 'new' }, { id: 'code', label: 'Projects', kind: 'project', row: 2 },
  ],
  links: [
    { from: 'payers', to: 'board', kind: 'appoints', label: 'appoint all eight seats for two years each', sources: ['paper'], change: 'new' },
    { from: 'people', to: 'code', kind: 'elects', label: 'elect the leads', sources: ['paper'] },
    { from: 'board', to: 'code', kind: 'funds', label: 'pays', sources: ['paper'] },
    { from: 'code', to: 'board', kind: 'reports-to', label: 'report', sources: ['paper'] },
  ],
};

/** Two stacks in two layers. */
export const LAYERS: LayersDrawing = {
  ...common,
  type: 'layers',
  layers: [{ id: 'top', label: 'Top', does: 'It runs.' }, { id: 'base', label: 'Base', does: 'It carries.' }],
  stacks: [{ id: 'one', label: 'One', blocks: [{ layer: 'top', label: 'Nova', community: 'openstack', sources: ['paper'] }, { layer: 'base', label: 'Linux', does: 'Boots.', community: 'neither', sources: ['paper'] }] }],
};
