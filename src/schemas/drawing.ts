import { z } from 'zod';
import { day, edtf, id, lane, line, prose, sourceReference, wording } from '#schemas/fields.ts';

/** What sort of actor a node of a graph is; each has a shape of its own. */
export const NODE_KINDS = ['body', 'people', 'company-group', 'project'] as const;
/** What one actor does to another; each has a stroke of its own. */
export const LINK_KINDS = ['appoints', 'elects', 'funds', 'advises', 'oversees', 'reports-to', 'hands-over'] as const;
/** Whose software a block of a stack is. */
export const COMMUNITIES = ['openstack', 'kubernetes', 'neither'] as const;

/** What the types mean, said at each of them. */
const TYPES = 'flow: amounts that run from left to right; graph: who decides what; layers: stacks of software, side by side';

const change = z.enum(['new', 'changed', 'ended']).describe('Against the drawing named in "compared": new, changed or ended there').optional();
const rowSources = z.array(sourceReference).min(1).describe('Sources that state it, best first');
const rowNote = prose.optional().describe('Caveat that readers should see in the table');

const common = {
  title: prose.describe('The finding: what the drawing shows'),
  name: wording.max(60).describe('Short name for lists and the index'),
  summary: prose.describe('What is drawn and what follows from it, in at most 50 words'),
  alt: prose.describe('The drawing in words, for those who cannot see it'),
  date: edtf.describe('Time for which it holds'),
  reviewed: day.describe('Day on which every row was last held against its sources'),
  lane: lane.optional(),
  subjects: z.array(id).min(1).describe('Ids of the organizations, people and projects it is about'),
  method: prose.optional().describe('How it was made: which papers, which arithmetic'),
  note: prose.optional().describe('What is not known, and what is not comparable'),
  compared: id.optional().describe('Id of a drawing to be read beside this one'),
  aliases: z.array(line).optional().describe('Other words under which people search for it'),
};

const flowNode = z.strictObject({
  id: id.describe('Id of the node within the drawing'),
  label: prose.describe('Name of the node in a few words'),
  column: z.int().nonnegative().describe('Place from left to right, from 0; a flow runs to a higher column'),
  subject: id.optional().describe('Id of the organization, person or project that it stands for'),
});

const flowLink = z.strictObject({
  from: id.describe('Id of the node that the flow leaves'),
  to: id.describe('Id of the node that it reaches'),
  label: prose.optional().describe('What flows, where the nodes do not say it'),
  amount: z.number().positive().nullable().describe('Amount in the unit of the drawing; null where none is known: drawn dashed, without scale'),
  year: edtf.describe('Year or time of the amount'),
  sources: rowSources,
  note: rowNote,
});

const flow = z.strictObject({
  type: z.literal('flow').describe(TYPES),
  ...common,
  unit: line.describe('Unit of all amounts, such as "US dollars"'),
  nodes: z.array(flowNode).min(2).describe('Nodes, in each column from top to bottom'),
  links: z.array(flowLink).min(1).describe('Flows between nodes'),
});

const graphNode = z.strictObject({
  id: id.describe('Id of the node within the drawing'),
  label: prose.describe('Name of the node'),
  detail: prose.optional().describe('A few words under the name: number of seats, what it decides'),
  kind: z.enum(NODE_KINDS).describe('body, people, company-group or project'),
  row: z.int().nonnegative().describe('Place from top to bottom, from 0'),
  subject: id.optional().describe('Id of the organization, person or project that it stands for'),
  change,
});

const graphLink = z.strictObject({
  from: id.describe('Id of the node that acts'),
  to: id.describe('Id of the node that is acted upon'),
  kind: z.enum(LINK_KINDS).describe('appoints, elects, funds, advises, oversees, reports-to or hands-over'),
  label: prose.max(70).describe('What it does, beginning with the verb: "elect all nine seats"'),
  sources: rowSources,
  note: rowNote,
  change,
});

const graph = z.strictObject({
  type: z.literal('graph').describe(TYPES),
  ...common,
  nodes: z.array(graphNode).min(2).describe('Nodes, in each row from left to right'),
  links: z.array(graphLink).min(1).describe('Who does what to whom; never within one row'),
});

const layer = z.strictObject({
  id: id.describe('Id of the layer within the drawing'),
  label: prose.describe('Name of the layer'),
  does: prose.describe('What the layer does, in one sentence'),
});

const block = z.strictObject({
  layer: id.optional().describe('Id of the layer that it lies in, where the drawing has layers'),
  label: prose.describe('What it is: names of the software'),
  does: prose.optional().describe('What it does there, or who runs it'),
  community: z.enum(COMMUNITIES).describe('Whose software it is: openstack, kubernetes or neither'),
  beside: z.literal(true).optional().describe('Set where it stands beside the block before it, not under it'),
  subjects: z.array(id).min(1).optional().describe('Ids of the projects named'),
  sources: rowSources,
  note: rowNote,
});

const stack = z.strictObject({
  id: id.describe('Id of the stack within the drawing'),
  label: prose.describe('Name of the stack'),
  detail: prose.optional().describe('A sentence about it: who runs it so'),
  blocks: z.array(block).min(1).describe('Its blocks from top to bottom'),
});

const layers = z.strictObject({
  type: z.literal('layers').describe(TYPES),
  ...common,
  layers: z.array(layer).min(1).optional().describe('Layers that all stacks share, from top to bottom; left out where each stack has its own order'),
  stacks: z.array(stack).min(1).describe('Stacks from left to right'),
});

/** A drawing made from rows: content/drawings/<id>.yaml. */
export const drawing = z.discriminatedUnion('type', [flow, graph, layers]);
export type Drawing = z.infer<typeof drawing>;
export type FlowDrawing = z.infer<typeof flow>;
export type GraphDrawing = z.infer<typeof graph>;
export type LayersDrawing = z.infer<typeof layers>;
export type FlowLink = z.infer<typeof flowLink>;
export type GraphNode = z.infer<typeof graphNode>;
export type GraphLink = z.infer<typeof graphLink>;
export type StackBlock = z.infer<typeof block>;
export type Community = (typeof COMMUNITIES)[number];
