import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { HtmlMistake, ValidityTask } from '#gates/output/validity.ts';

// A worker thread of checkValidity: validates its share of the pages and posts what it found.
const { folder, files, config } = workerData as ValidityTask;
const validator = new HtmlValidate(new StaticConfigLoader(config));
const mistakes: HtmlMistake[] = [];
for (const file of files) {
  const report = await validator.validateString(readFileSync(join(folder, file), 'utf8'), file);
  for (const { messages } of report.results) {
    mistakes.push(...messages.map(({ ruleId, message, line, column }) => ({ file, rule: ruleId, message, line, column })));
  }
}
parentPort?.postMessage(mistakes);
