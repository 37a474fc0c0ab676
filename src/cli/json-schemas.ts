import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { editorFiles } from '#schemas/editor-files.ts';

/** Usage: npm run schemas. Writes the JSON Schemas for editors and the settings that point to them. */
for (const [path, text] of editorFiles()) {
  const file = join(process.cwd(), path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  console.log(path);
}
