import { parseArguments, USAGE } from '#cli/diff/arguments.ts';
import type { DiffArguments, ReviewFormat } from '#cli/diff/arguments.ts';
import { findCommit, findMergeBase, GitError, outsideChanges } from '#cli/diff/git.ts';
import { readSides } from '#cli/diff/sides.ts';
import { committedTree, workingTree } from '#cli/diff/trees.ts';
import { renderJson, renderMarkdown, renderText } from '#review/render.ts';
import { describeReview, reviewData, reviewSides } from '#review/review.ts';
import type { Review } from '#review/review.ts';

/** A revision as people call it, with the commit it stands for. */
function called(revision: string, commit: string): string {
  return commit.startsWith(revision) ? commit.slice(0, 7) : `${revision} (${commit.slice(0, 7)})`;
}

function review(root: string, { base, head, exact }: DiffArguments): Review {
  const [named, late] = [findCommit(root, base), head === undefined ? undefined : findCommit(root, head)];
  const parted = exact ? named : (findMergeBase(root, named, late ?? findCommit(root, 'HEAD')) ?? named);
  const since = parted === named ? called(base, named) : `${parted.slice(0, 7)}, where it parted from ${called(base, named)},`;
  const [before, after] = [committedTree(root, parted), late === undefined ? workingTree(root, parted.length) : committedTree(root, late)];
  const sides = readSides(before, after, late === undefined ? root : undefined);
  const { changed, unread } = sides;
  return reviewSides(sides.base, sides.head, {
    base: since,
    head: head === undefined || late === undefined ? 'the working tree' : called(head, late),
    changed,
    unread,
    outside: outsideChanges(root, parted, late),
  });
}

const RENDER: Record<ReviewFormat, (made: Review) => string> = {
  text: (made) => renderText(describeReview(made)),
  markdown: (made) => renderMarkdown(describeReview(made)),
  json: (made) => renderJson(reviewData(made)),
};

/** Prints what a change does to the records; see USAGE. */
function main(words: readonly string[]): void {
  try {
    const wanted = parseArguments(words);
    process.stdout.write(RENDER[wanted.format](review(process.cwd(), wanted)));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.error(error instanceof GitError ? error.message : `${error.message}\n\n${USAGE}`);
    process.exitCode = 2;
  }
}

main(process.argv.slice(2));
