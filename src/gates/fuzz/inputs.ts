import type { FuzzInput } from '#gates/fuzz/input.ts';
import { addressInputs } from '#gates/fuzz/inputs/addresses.ts';
import { characterInputs } from '#gates/fuzz/inputs/characters.ts';
import { codeInputs } from '#gates/fuzz/inputs/code.ts';
import { fileInputs } from '#gates/fuzz/inputs/files.ts';
import { markdownInputs } from '#gates/fuzz/inputs/markdown.ts';
import { recordInputs } from '#gates/fuzz/inputs/records.ts';
import { textInputs } from '#gates/fuzz/inputs/texts.ts';
import { valueInputs } from '#gates/fuzz/inputs/values.ts';

/** All hostile or broken inputs. */
export const inputs: readonly FuzzInput[] = [...codeInputs, ...addressInputs, ...recordInputs, ...characterInputs, ...fileInputs, ...markdownInputs, ...textInputs, ...valueInputs];
