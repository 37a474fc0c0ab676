import { spawnSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { inputs } from '#gates/fuzz/inputs.ts';
import { runInputs } from '#gates/fuzz/run.ts';
import { formatSummary, formatTable } from '#gates/fuzz/table.ts';

/**
 * Usage: npm run fuzz [-- --only words] [--workers 1] [--seed number]. Checks every hostile or broken input and prints what became of
 * it, as a Markdown table. With a seed, runs instead the properties that must hold for whatever is generated from it.
 */
const { values } = parseArgs({ options: { only: { type: 'string', default: '' }, workers: { type: 'string', default: '2' }, seed: { type: 'string' } } });

async function fuzz(): Promise<boolean> {
  const numbers = [...inputs.keys()].filter((index) => `${inputs[index]?.family}: ${inputs[index]?.name}`.includes(values.only));
  const judged = await runInputs(inputs, Number(values.workers), numbers);
  console.log(`${formatTable(judged)}\n\n${formatSummary(judged)}`);
  return judged.every(({ verdict }) => verdict.faults.length === 0);
}

function fuzzProperties(seed: string): boolean {
  const { status } = spawnSync('node', ['--test', 'src/gates/fuzz/property.test.ts'], { stdio: 'inherit', env: { ...process.env, FUZZ_SEED: seed } });
  return status === 0;
}

const good = values.seed === undefined ? await fuzz() : fuzzProperties(values.seed);
process.exitCode = good ? 0 : 1;
