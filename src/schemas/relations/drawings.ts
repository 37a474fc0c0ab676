import { closest } from '#lib/text.ts';
import type { Drawing, FlowDrawing, GraphDrawing, LayersDrawing } from '#schemas/drawing.ts';
import { finding, suggestionText } from '#schemas/problems.ts';
import type { Finding } from '#schemas/problems.ts';
import type { RelatedRecord, Relations } from '#schemas/references.ts';
import { validOf } from '#schemas/relations/known.ts';

type Path = readonly (string | number)[];

/** A list of parts with ids: where it stands in the file. */
interface Parts {
  path: Path;
  ids: string[];
}

function partsOf(drawing: Drawing): Parts[] {
  const list = (key: string, parts: readonly { id: string }[] | undefined): Parts => ({ path: [key], ids: (parts ?? []).map(({ id }) => id) });
  return drawing.type === 'layers' ? [list('layers', drawing.layers), list('stacks', drawing.stacks)] : [list('nodes', drawing.nodes)];
}

function checkOwnIds(record: RelatedRecord, { path, ids }: Parts): Finding[] {
  return ids.flatMap((id, index) => {
    const first = ids.indexOf(id);
    if (first === index) return [];
    const at = (place: number): ReturnType<RelatedRecord['locate']> => record.locate([...path, place, 'id']);
    return [finding('duplicate-id', at(index), { id, other: `${record.path}:${at(first).line}` })];
  });
}

/** Where a node lies in the direction in which links run: its column, or its row. */
function ranksOf(drawing: FlowDrawing | GraphDrawing): Map<string, number> {
  return new Map(drawing.nodes.map((node) => [node.id, 'column' in node ? node.column : node.row]));
}

/** Why a link between two ranks cannot be drawn, or undefined where it can. */
function objection(type: 'flow' | 'graph', from: number, to: number): string | undefined {
  if (type === 'graph') return from === to ? `both nodes lie in row ${from}` : undefined;
  return from < to ? undefined : `it runs from column ${from} to column ${to}`;
}

function checkLinks(record: RelatedRecord, drawing: FlowDrawing | GraphDrawing): Finding[] {
  const ranks = ranksOf(drawing);
  return drawing.links.flatMap((link, index) => {
    const unknown = (['from', 'to'] as const).filter((end) => !ranks.has(link[end]));
    if (unknown.length > 0) return unknown.map((end) => finding('unknown-node', record.locate(['links', index, end]), { id: link[end], suggestion: suggestionText(closest(link[end], ranks.keys())) }));
    const message = objection(drawing.type, ranks.get(link.from) ?? 0, ranks.get(link.to) ?? 0);
    return message === undefined ? [] : [finding('misplaced-link', record.locate(['links', index, 'to']), { from: link.from, to: link.to, message })];
  });
}

function checkNodes(record: RelatedRecord, drawing: FlowDrawing | GraphDrawing): Finding[] {
  const linked = new Set(drawing.links.flatMap(({ from, to }) => [from, to]));
  return drawing.nodes.flatMap(({ id }, index) => (linked.has(id) ? [] : [finding('unlinked-node', record.locate(['nodes', index, 'id']), { id })]));
}

function checkBlocks(record: RelatedRecord, { layers, stacks }: LayersDrawing): Finding[] {
  const known = (layers ?? []).map(({ id }) => id);
  return stacks.flatMap(({ blocks }, stack) => blocks.flatMap(({ layer }, index) => {
    if (layer === undefined ? layers === undefined : known.includes(layer)) return [];
    const place = record.locate(['stacks', stack, 'blocks', index, ...(layer === undefined ? [] : ['layer'])]);
    const what = layer === undefined ? 'the block names no layer' : `the drawing has no layer "${layer}"`;
    const advice = layers === undefined ? 'Remove the key, or give the drawing "layers".' : `Name one of ${known.join(', ')}${suggestionText(layer === undefined ? undefined : closest(layer, known))}.`;
    return [finding('unknown-layer', place, { what, advice })];
  }));
}

/** Rules unknown-node, misplaced-link, unlinked-node and unknown-layer, and duplicate-id within a drawing. */
export function checkDrawings(relations: Relations): Finding[] {
  return validOf<Drawing>(relations, 'drawings').flatMap(({ record, data }) => [
    ...partsOf(data).flatMap((parts) => checkOwnIds(record, parts)),
    ...(data.type === 'layers' ? checkBlocks(record, data) : [...checkLinks(record, data), ...checkNodes(record, data)]),
  ]);
}
