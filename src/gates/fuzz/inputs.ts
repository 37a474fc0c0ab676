import type { FuzzInput } from '#gates/fuzz/input.ts';
import { addressInputs } from '#gates/fuzz/inputs/addresses.ts';
import { characterInputs } from '#gates/fuzz/inputs/characters.ts';
import { codeInputs } from '#gates/fuzz/inputs/code.ts';
import { fileInputs } from '#gates/fuzz/inputs/files.ts';
import { recordInputs } from '#gates/fuzz/inputs/records.ts';

/** All hostile or broken inputs. */
export const inputs: readonly FuzzInput[] = [...codeInputs, ...addressInputs, ...recordInputs, ...characterInputs, ...fileInputs];
