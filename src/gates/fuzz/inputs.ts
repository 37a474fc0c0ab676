import type { FuzzInput } from '#gates/fuzz/input.ts';
import { addressInputs } from '#gates/fuzz/inputs/addresses.ts';
import { codeInputs } from '#gates/fuzz/inputs/code.ts';
import { recordInputs } from '#gates/fuzz/inputs/records.ts';

/** All hostile or broken inputs. */
export const inputs: readonly FuzzInput[] = [...codeInputs, ...addressInputs, ...recordInputs];
