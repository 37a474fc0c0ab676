import { spawnSync } from 'node:child_process';

/** Why git could not answer, in words for the person who asked. */
export class GitError extends Error {}

/** Nothing of the repository's configuration or of its environment runs: no hooks, monitors, pagers, filters of paths or downloads. */
const QUIET = ['--no-pager', '--no-optional-locks', '--no-replace-objects', '--literal-pathspecs', '-c', 'core.hooksPath=/dev/null', '-c', 'core.fsmonitor=false'];
const ENVIRONMENT = { ...process.env, LC_ALL: 'C', GIT_TERMINAL_PROMPT: '0', GIT_NO_LAZY_FETCH: '1' };
/** Most bytes that git may answer with. */
const MOST_BYTES = 512 * 1024 * 1024;

/** Answer of a git command in a folder; throws a GitError where it fails. */
export function runGit(folder: string, parameters: readonly string[], input?: string): Buffer {
  const { status, stdout, stderr, error } = spawnSync('git', [...QUIET, ...parameters], { cwd: folder, env: ENVIRONMENT, maxBuffer: MOST_BYTES, ...(input !== undefined && { input }) });
  if (error) throw new GitError(`git could not be run: ${error.message}`);
  if (status !== 0) throw new GitError(stderr.toString('utf8').trim() || `git ${parameters[0]} failed`);
  return stdout;
}

/** Parts of an answer that end with NUL. */
export function partsOf(answer: Buffer): string[] {
  return answer.toString('utf8').split('\0').filter((part) => part !== '');
}

/** Full id of the commit that a revision names; throws a GitError where there is none. */
export function findCommit(folder: string, revision: string): string {
  const none = new GitError(`"${revision}" is no revision of this repository. Name a branch, a tag or a commit; a shallow clone may have to fetch it first ("git fetch --unshallow").`);
  if (revision === '' || revision.startsWith('-')) throw none;
  try {
    return runGit(folder, ['rev-parse', '--verify', '--quiet', `${revision}^{commit}`]).toString('utf8').trim();
  } catch (error) {
    runGit(folder, ['rev-parse', '--git-dir']);
    throw error instanceof GitError ? none : error;
  }
}

/** The commit from which two others parted; undefined where they have none in common, or it was not fetched. */
export function findMergeBase(folder: string, one: string, other: string): string | undefined {
  try {
    return runGit(folder, ['merge-base', one, other]).toString('utf8').trim();
  } catch (error) {
    if (error instanceof GitError) return undefined;
    throw error;
  }
}

/** A file outside of content/ that a change adds, modifies or deletes. */
export interface OutsideChange {
  path: string;
  status: 'added' | 'deleted' | 'changed';
}

const STATUS: Record<string, OutsideChange['status']> = { A: 'added', D: 'deleted' };

/** Files outside of content/ that differ between a commit and another, or the working tree. */
export function outsideChanges(folder: string, base: string, head: string | undefined): OutsideChange[] {
  const parts = partsOf(runGit(folder, ['diff', '--name-status', '-z', '--no-renames', '--no-ext-diff', '--no-textconv', '--ignore-submodules=dirty', '--relative', base, ...(head === undefined ? [] : [head]), '--']));
  const tracked = parts.flatMap((part, index): OutsideChange[] => (index % 2 === 1 ? [{ path: part, status: STATUS[parts[index - 1] ?? ''] ?? 'changed' }] : []));
  const untracked = head === undefined ? partsOf(runGit(folder, ['ls-files', '--others', '--exclude-standard', '-z'])) : [];
  return [...tracked, ...untracked.map((path): OutsideChange => ({ path, status: 'added' }))].filter(({ path }) => !path.startsWith('content/'));
}
