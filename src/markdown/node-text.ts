/** The part of a syntax tree node (Markdown or HTML) that holds words. */
interface TextBearing {
  type: string;
  value?: unknown;
  alt?: unknown;
  children?: readonly TextBearing[];
}

/** Words of a node and of everything in it; pictures give their alternative text. */
export function nodeText(node: object): string {
  const { type, value, alt, children } = node as TextBearing;
  if (type === 'text' || type === 'inlineCode' || type === 'code') return typeof value === 'string' ? value : '';
  if (type === 'image') return typeof alt === 'string' ? alt : '';
  if (type === 'break') return ' ';
  return (children ?? []).map(nodeText).join('');
}

/** Words of a node without code: what can hold citations. */
export function proseText(node: object): string {
  const { type, value, children } = node as TextBearing;
  if (type === 'text') return typeof value === 'string' ? value : '';
  return (children ?? []).map(proseText).join('');
}
