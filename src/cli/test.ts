import { mkdirSync } from 'node:fs';
import { findBrowser } from '#cli/browser.ts';
import { runBrowserTests, runBuild, runCommand, runOutputGate, runUnitTests } from '#cli/test-steps.ts';
import type { StepResult } from '#cli/test-steps.ts';

/** A step of the whole test: its heading and what it does. */
interface Step {
  title: string;
  run(): Promise<StepResult>;
}

const steps: Step[] = [
  { title: 'Types', run: () => runCommand('astro', ['check', '--minimumSeverity', 'error']) },
  { title: 'Unit and golden tests', run: runUnitTests },
  { title: 'Content', run: () => runCommand('node', ['src/cli/check.ts']) },
  { title: 'Build', run: runBuild },
  { title: 'Output', run: runOutputGate },
  { title: 'Browser', run: () => runBrowserTests(findBrowser()) },
];

/** Runs everything in order, without stopping at the first failure unless nothing could be built. */
async function main(): Promise<void> {
  mkdirSync('test-results', { recursive: true });
  const total: StepResult = { passed: 0, failed: 0 };
  for (const step of steps) {
    console.log(`\n— ${step.title}`);
    const started = Date.now();
    const result = await step.run().catch((error: unknown): StepResult => {
      console.error(error instanceof Error ? error.message : error);
      return { passed: 0, failed: 1 };
    });
    total.passed += result.passed;
    total.failed += result.failed;
    console.log(`  ${step.title}: ${result.passed} passed, ${result.failed} failed (${((Date.now() - started) / 1000).toFixed(1)} s)`);
    if (step.title === 'Build' && result.failed > 0) break;
  }
  console.log(`\n${total.passed} passed, ${total.failed} failed`);
  process.exitCode = total.failed === 0 && total.passed > 0 ? 0 : 1;
}

await main();
