import type { Judged } from '#gates/fuzz/run.ts';
import { plural } from '#lib/text.ts';

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
const cell = (text: string): string => text.replaceAll('|', '\\|').replaceAll('\n', ' ');
const faulty = ({ verdict }: Judged): boolean => verdict.faults.length > 0;

function outcomeOf({ verdict: { outcome, rules, findings, faults } }: Judged): string {
  if (faults.length > 0) return `**${faults.join('; ')}**`;
  return outcome === 'page' ? 'a correct page' : `${plural(findings, 'finding')}: ${rules.join(', ')}`;
}

/** Every input with what became of it, as a Markdown table. */
export function formatTable(judged: readonly Judged[]): string {
  const rows = judged.map((each) => row([each.input.family, each.input.name, outcomeOf(each), each.verdict.time.toFixed(0), each.verdict.memory.toFixed(0)].map(cell)));
  return [row(['family', 'input', 'outcome', 'ms', 'MB']), row(['---', '---', '---', '---:', '---:']), ...rows].join('\n');
}

/** The families with their counts and most costly inputs, as a Markdown table. */
export function formatSummary(judged: readonly Judged[]): string {
  const rows = [...Map.groupBy(judged, ({ input }) => input.family)].map(([family, own]) => {
    const [time, memory] = [Math.max(...own.map(({ verdict }) => verdict.time)), Math.max(...own.map(({ verdict }) => verdict.memory))];
    const pages = own.filter(({ verdict }) => verdict.outcome === 'page').length;
    return row([family, String(own.length), String(own.length - pages), String(pages), String(own.filter(faulty).length), time.toFixed(0), memory.toFixed(0)]);
  });
  const total = `${plural(judged.length, 'input')}, ${judged.filter(faulty).length} with faults.`;
  return [row(['family', 'inputs', 'findings', 'pages', 'faults', 'most ms', 'most MB']), row(['---', '---:', '---:', '---:', '---:', '---:', '---:']), ...rows, '', total].join('\n');
}
