import { inputs } from '#gates/fuzz/inputs.ts';
import { judge } from '#gates/fuzz/judge.ts';

/** A process that judges inputs by their numbers, one at a time; started by run.ts with the secret in its environment. */
const canary = process.env['FUZZ_CANARY'] ?? '';
const outside = process.env['FUZZ_OUTSIDE'] ?? '';

process.on('message', (index: number) => {
  const input = inputs[index];
  if (!input) return;
  void judge(input, outside, canary).then((verdict) => process.send?.(verdict));
});
process.send?.('ready');
