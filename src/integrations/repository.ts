import { execFileSync } from 'node:child_process';

/** Web address of the git remote "origin" of the working folder, or an empty string where there is none. */
export function repositoryAddress(): string {
  try {
    const remote = execFileSync('git', ['remote', 'get-url', 'origin'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    const address = remote.replace(/^git@([^:]+):/, 'https://$1/').replace(/^ssh:\/\/git@/, 'https://').replace(/\.git$/, '');
    return /^https:\/\/[^@/]+\//.test(address) ? address : '';
  } catch {
    return '';
  }
}
