import { parseArguments, USAGE } from '#cli/diff/arguments.ts';
import type { ReviewFormat } from '#cli/diff/arguments.ts';
import { readReview } from '#cli/diff/compare.ts';
import { GitError } from '#cli/diff/git.ts';
import { renderJson, renderMarkdown, renderText } from '#review/render.ts';
import { describeReview } from '#review/describe-review.ts';
import { reviewData } from '#review/review.ts';
import type { Review } from '#review/review.ts';

const RENDER: Record<ReviewFormat, (made: Review) => string> = {
  text: (made) => renderText(describeReview(made)),
  markdown: (made) => renderMarkdown(describeReview(made)),
  json: (made) => renderJson(reviewData(made)),
};

/** Prints what a change does to the records; see USAGE. */
function main(words: readonly string[]): void {
  if (words.includes('--help')) {
    console.log(USAGE);
    return;
  }
  try {
    const wanted = parseArguments(words);
    process.stdout.write(RENDER[wanted.format](readReview(process.cwd(), wanted)));
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    console.error(error instanceof GitError ? error.message : `${error.message}\n\n${USAGE}`);
    process.exitCode = 2;
  }
}

main(process.argv.slice(2));
