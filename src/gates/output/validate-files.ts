import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import type { ConfigData } from 'html-validate';

/** One mistake in the HTML of a page. */
export interface HtmlMistake {
  file: string;
  rule: string;
  message: string;
  line: number;
  column: number;
}

/** Pages to validate, and the rules. */
export interface ValidityTask {
  folder: string;
  files: string[];
  config: ConfigData;
}

/** Validates the HTML of some files. */
export async function validateFiles({ folder, files, config }: ValidityTask): Promise<HtmlMistake[]> {
  const validator = new HtmlValidate(new StaticConfigLoader(config));
  const mistakes: HtmlMistake[] = [];
  for (const file of files) {
    const report = await validator.validateString(readFileSync(join(folder, file), 'utf8'), file);
    const messages = report.results.flatMap((result) => result.messages);
    mistakes.push(...messages.map(({ ruleId, message, line, column }) => ({ file, rule: ruleId, message, line, column })));
  }
  return mistakes;
}
