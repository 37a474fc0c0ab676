/** Blocks of a stack by level from top to bottom: those that stand beside each other share one. */
export function levelsOf<Block extends { beside?: true | undefined }>(blocks: readonly Block[]): Block[][] {
  const levels: Block[][] = [];
  for (const block of blocks) {
    const last = levels.at(-1);
    if (block.beside && last) last.push(block);
    else levels.push([block]);
  }
  return levels;
}
