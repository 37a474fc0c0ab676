/** A run of an excerpt: its words, and whether they were searched. */
export interface Run {
  text: string;
  marked: boolean;
}

/** Words on each side of a mark that make the place to land on unmistakable. */
const CONTEXT = 3;
const BREAK = /[.!?;:()[\]“”"–—…]/;

/** Pagefind's excerpt, which holds no tag but <mark>, as runs of plain text; neighboring marks become one. */
export function parseExcerpt(excerpt: string): Run[] {
  return excerpt.replace(/<\/mark>(\s+)<mark>/g, '$1').split(/(<mark>[\s\S]*?<\/mark>)/).filter(Boolean).map((part) => {
    const marked = part.startsWith('<mark>');
    const text = marked ? part.slice(6, -7) : part;
    return { text: text.replaceAll('&lt;', '<').replaceAll('&gt;', '>'), marked };
  });
}

/** Length of the title, or of its last words, where a text begins with it, with the sign and the space that follow; else 0. */
function titleLength(text: string, title: string): number {
  const words = title.split(' ');
  for (const [index] of words.entries()) {
    const tail = words.slice(index).join(' ');
    const rest = tail !== '' && text.startsWith(tail) ? /^[.?!]?\s+/.exec(text.slice(tail.length))?.[0] : undefined;
    if (rest !== undefined && (index === 0 || /[.?!]/.test(rest + tail.slice(-1)))) return tail.length + rest.length;
  }
  return 0;
}

/** The runs without a title that they begin with, whole or cut; unchanged where they do not. */
export function dropTitle(runs: readonly Run[], title: string): Run[] {
  const text = runs.map((run) => run.text).join('');
  const cut = /^… /.exec(text)?.[0].length ?? 0;
  const length = titleLength(text.slice(cut), title);
  let left = length === 0 ? 0 : cut + length;
  return runs.flatMap((run) => {
    const kept = run.text.slice(left);
    left = Math.max(0, left - run.text.length);
    return kept === '' ? [] : [{ ...run, text: kept }];
  });
}

/** Words around a mark up to the next sign that may hide a border between blocks. */
function neighbors(words: readonly string[]): string[] {
  const end = words.findIndex((word) => BREAK.test(word));
  return words.slice(0, Math.min(CONTEXT, end < 0 ? words.length : end));
}

/** Text directive for the address of a page, ":~:text=…", that marks the first match of an excerpt; empty where nothing is marked. */
export function landingDirective(runs: readonly Run[]): string {
  const first = runs.findIndex((run) => run.marked);
  if (first < 0) return '';
  const split = (text: string): string[] => text.split(/\s+/).filter(Boolean);
  const rest = runs.slice(first + 1).map((run) => run.text).join('');
  const mark = split(runs[first]?.text ?? '');
  const last = mark.at(-1) ?? '';
  const before = neighbors(split(runs.slice(0, first).map((run) => run.text).join('')).reverse()).reverse();
  const after = BREAK.test(last) ? [] : neighbors(split(rest));
  const words = [...before, ...mark, ...after].join(' ').replace(/[.,!?;:]+$/, '');
  return `:~:text=${encodeURIComponent(words).replaceAll('-', '%2D')}`;
}
