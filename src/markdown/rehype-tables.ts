import type { Element, ElementContent, Parents, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { nodeText } from '#markdown/node-text.ts';

/** Header cells whose words name the table. */
const NAMING_CELLS = 3;

function isElement(node: { type: string }): node is Element {
  return node.type === 'element';
}

function classesOf({ properties }: Element): string[] {
  return Array.isArray(properties['className']) ? properties['className'].map(String) : [];
}

function isMark(node: ElementContent): boolean {
  return isElement(node) && (classesOf(node).includes('citation') || classesOf(node).includes('note'));
}

function cellText(cell: Element): string {
  return cell.children.filter((child) => !isMark(child)).map(nodeText).join('').replace(/\s+/g, ' ').trim();
}

function alignmentOf({ align, style }: Element['properties']): string | undefined {
  if (typeof align === 'string') return align;
  return typeof style === 'string' ? /text-align:\s*([a-z]+)/.exec(style)?.[1] : undefined;
}

function dressCell(cell: Element): void {
  const alignment = alignmentOf(cell.properties);
  delete cell.properties['align'];
  delete cell.properties['style'];
  if (alignment !== undefined) cell.properties['className'] = [...classesOf(cell), `align-${alignment}`];
  if (cell.tagName !== 'th') return;
  if (cellText(cell) === '') cell.tagName = 'td';
  else cell.properties['scope'] = 'col';
}

/** Dresses the cells of a table and tells its name, taken from the first header cells. */
function dress(table: Element): string {
  const names: string[] = [];
  visit(table, 'element', (node: Element) => {
    if (node.tagName !== 'td' && node.tagName !== 'th') return;
    dressCell(node);
    if (node.tagName === 'th') names.push(cellText(node));
  });
  return names.filter((name) => name !== '').slice(0, NAMING_CELLS).join(', ');
}

/** Gives cells classes instead of alignment styles, and puts each table in a named group that can be scrolled by keyboard. */
export function rehypeTables(): (tree: Root) => void {
  return (tree) => {
    visit(tree, 'element', (node: Element, index, parent: Parents | undefined) => {
      if (node.tagName !== 'table' || !parent || index === undefined) return undefined;
      const ariaLabel = `Table: ${dress(node)}`;
      parent.children[index] = { type: 'element', tagName: 'div', properties: { className: ['table-scroll'], role: 'group', tabIndex: 0, ariaLabel }, children: [node] };
      return SKIP;
    });
  };
}
