import { findCommit, findMergeBase, outsideChanges } from '#cli/diff/git.ts';
import type { DiffArguments } from '#cli/diff/arguments.ts';
import { readSides } from '#cli/diff/sides.ts';
import { committedTree, workingTree } from '#cli/diff/trees.ts';
import { reviewSides } from '#review/review.ts';
import type { Review } from '#review/review.ts';

/** A revision as people call it, with the commit it stands for. */
function called(revision: string, commit: string): string {
  return commit.startsWith(revision) ? commit.slice(0, 7) : `${revision} (${commit.slice(0, 7)})`;
}

/** Compares two states of the content of a repository at `root`; throws a GitError where a revision cannot be found. */
export function readReview(root: string, { base, head, exact }: DiffArguments): Review {
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
