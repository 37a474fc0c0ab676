import { parseArgs } from 'node:util';
import { inputs } from '#gates/fuzz/inputs.ts';
import { runInputs } from '#gates/fuzz/run.ts';
import { formatSummary, formatTable } from '#gates/fuzz/table.ts';

/** Usage: npm run fuzz [-- --only words] [--workers 1]. Checks every hostile or broken input and prints what became of it, as a Markdown table. */
const { values } = parseArgs({ options: { only: { type: 'string', default: '' }, workers: { type: 'string', default: '2' } } });
const numbers = [...inputs.keys()].filter((index) => `${inputs[index]?.family}: ${inputs[index]?.name}`.includes(values.only));
const judged = await runInputs(inputs, Number(values.workers), numbers);

console.log(`${formatTable(judged)}\n\n${formatSummary(judged)}`);
process.exitCode = judged.some(({ verdict }) => verdict.faults.length > 0) ? 1 : 0;
