/** A piece of a line: our own words, words of contributors, names (ids, paths, addresses), or words that a change put in place of others. */
export interface Part {
  kind: 'own' | 'words' | 'name' | 'changed';
  text: string;
}

export type Line = Part[];

/** A heading, a line, and what belongs to it. */
export interface Item {
  line: Line;
  details: Line[];
}

/** One part of a report. */
export interface Block {
  heading: string;
  /** A sentence on what the part is about. */
  note?: Line;
  items: Item[];
}

/** A report before it is written in one format or another. */
export interface Report {
  summary: Line[];
  blocks: Block[];
}

/** An id, a path or an address: shown as it is, never read as markup. */
export function name(text: string): Part {
  return { kind: 'name', text };
}

function partsOf(value: Part | Line | string | number): Line {
  if (Array.isArray(value)) return value;
  if (typeof value === 'object') return [value];
  return [typeof value === 'number' ? { kind: 'own', text: value.toLocaleString('en-US') } : { kind: 'words', text: value }];
}

/** A line: what is written in the template is ours, every text put into it is a contributor's until it says otherwise. */
export function say(own: TemplateStringsArray, ...values: readonly (Part | Line | string | number)[]): Line {
  return own.flatMap((text, index): Line => {
    const value = values[index];
    return [...(text === '' ? [] : [{ kind: 'own' as const, text }]), ...(value === undefined ? [] : partsOf(value))];
  });
}

/** Our own words, computed. */
export function own(text: string): Part {
  return { kind: 'own', text };
}

/** Lines joined by commas or another sign. */
export function joined(lines: readonly (Line | Part)[], sign = ', '): Line {
  return lines.flatMap((line, index) => [...(index === 0 ? [] : [own(sign)]), ...[line].flat()]);
}

/** A list of names, cut where it is long. */
export function names(texts: readonly string[], most = 12): Line {
  const left = texts.length - most;
  return [...joined(texts.slice(0, most).map(name)), ...(left > 0 ? say` and ${left} more` : [])];
}
