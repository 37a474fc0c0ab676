/** A text file cut into its front matter and body; lines count from 1 in the file. */
export interface SplitText {
  /** YAML between the two marks, or undefined where there is none. */
  yaml: string | undefined;
  /** Line on which the YAML begins. */
  yamlLine: number;
  body: string;
  /** Line on which the body begins. */
  bodyLine: number;
}

const FRONT_MATTER = /^---[ \t]*\r?\n([\s\S]*?)(?:^|\r?\n)---[ \t]*(?:\r?\n|$)/;

/** Splits a text at its front matter. */
export function splitFrontMatter(text: string): SplitText {
  const match = FRONT_MATTER.exec(text);
  if (!match) return { yaml: undefined, yamlLine: 1, body: text, bodyLine: 1 };
  const body = text.slice(match[0].length);
  return { yaml: match[1] ?? '', yamlLine: 2, body, bodyLine: match[0].split('\n').length };
}
