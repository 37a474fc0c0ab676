import { resolveLink } from '#lib/paths.ts';

const LINK = /\]\((?!https?:|mailto:|#)([^()\s#]+)(?:#[^()\s]*)?\)/g;
const componentAttribute = (name: string, attribute: string): RegExp => new RegExp(`<${name}\\s[^<>]*?\\b${attribute}="([^"]+)"`, 'g');

/** Content files that a Markdown text links to, each once, as paths from the top of the repository. */
export function linkedFiles(markdown: string, file: string): string[] {
  return [...new Set([...markdown.matchAll(LINK)].map((match) => resolveLink(file, match[1] ?? '')))];
}

/** Ids given to a component in a text, such as the facts of <Fact id="…">. */
export function componentIds(markdown: string, component: string, attribute = 'id'): string[] {
  return [...new Set([...markdown.matchAll(componentAttribute(component, attribute))].map((match) => match[1] ?? ''))];
}
