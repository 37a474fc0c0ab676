import { checkContent } from '#gates/content.ts';
import type { StatedFigure } from '#schemas/references.ts';

/**
 * Usage: npm run figures [-- path …]. Lists every date and amount of the articles by the organizations, people and projects that the
 * paragraph links to, so that contradictions between pages stand next to each other; paths limit which articles are read.
 */
const ENTITY = /^content\/(organizations|people|projects)\//;
const wanted = process.argv.slice(2);
const texts = checkContent(process.cwd()).texts.filter(({ path }) => path.startsWith('content/articles/') && (wanted.length === 0 || wanted.some((part) => path.includes(part))));

const pairs = texts.flatMap(({ links, figures }) => figures.flatMap((stated) => {
  const subjects = links.filter(({ place, target }) => place.line === stated.place.line && ENTITY.test(target)).map(({ target }) => target);
  return [...new Set(subjects)].map((subject) => ({ subject, stated }));
}));

function row({ figure, place, sentence }: StatedFigure): string {
  return `  ${figure.text.padEnd(20)} ${place.path.replace('content/articles/', '')}:${place.line}  ${sentence}`;
}

for (const [subject, own] of [...Map.groupBy(pairs, (pair) => pair.subject)].toSorted(([a], [b]) => a.localeCompare(b))) {
  const sorted = own.map(({ stated }) => stated).toSorted((a, b) => a.figure.kind.localeCompare(b.figure.kind) || a.figure.key.localeCompare(b.figure.key));
  console.log(`${subject}\n${sorted.map(row).join('\n')}`);
}
