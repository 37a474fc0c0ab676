import type { Drawing, FlowLink } from '#schemas/drawing.ts';

type Path = (string | number)[];

/** A mention of a record in a drawing, with its place in the file. */
export interface DrawingMention {
  id: string;
  path: Path;
}

/** The rows of a drawing that name sources, each with its place in the file. */
function sourcedRows(drawing: Drawing): { path: Path; sources: FlowLink['sources'] }[] {
  if (drawing.type !== 'layers') return drawing.links.map(({ sources }, index) => ({ path: ['links', index, 'sources'], sources }));
  return drawing.stacks.flatMap(({ blocks }, stack) => blocks.map(({ sources }, index) => ({ path: ['stacks', stack, 'blocks', index, 'sources'], sources })));
}

/** Every mention of a source in a drawing, in the order of its rows. */
export function drawingSources(drawing: Drawing): DrawingMention[] {
  return sourcedRows(drawing).flatMap(({ path, sources }) => sources.map((source, index) => ({ id: typeof source === 'string' ? source : source.id, path: [...path, index] })));
}

/** Every mention of an organization, person or project in a drawing. */
export function drawingSubjects(drawing: Drawing): DrawingMention[] {
  const own = drawing.subjects.map((id, index) => ({ id, path: ['subjects', index] }));
  if (drawing.type === 'layers') {
    return [...own, ...drawing.stacks.flatMap(({ blocks }, stack) => blocks.flatMap(({ subjects = [] }, block) =>
      subjects.map((id, index) => ({ id, path: ['stacks', stack, 'blocks', block, 'subjects', index] }))))];
  }
  return [...own, ...drawing.nodes.flatMap(({ subject }, index) => (subject === undefined ? [] : [{ id: subject, path: ['nodes', index, 'subject'] }]))];
}
