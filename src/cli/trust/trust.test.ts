import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { importsOf } from '#checks/source-files.ts';
import { readChangedFiles } from '#cli/trust/changed-files.ts';
import { formatVerdict } from '#cli/trust/words.ts';

const ROOT = mkdtempSync(join(tmpdir(), 'trust-'));
const COMMAND = join(import.meta.dirname, '../trust.ts');
const environment = { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null', GIT_AUTHOR_NAME: 'a', GIT_AUTHOR_EMAIL: 'a@b.example', GIT_COMMITTER_NAME: 'a', GIT_COMMITTER_EMAIL: 'a@b.example' };
const git = (...parameters: string[]): string => execFileSync('git', parameters, { cwd: ROOT, encoding: 'utf8', env: environment, stdio: ['ignore', 'pipe', 'ignore'] });

function write(path: string, text: string): void {
  mkdirSync(dirname(join(ROOT, path)), { recursive: true });
  writeFileSync(join(ROOT, path), text);
}

/** Commits what `change` does, on a branch of its own that begins at main. */
function branch(name: string, change: () => void): string {
  git('checkout', '--quiet', '-B', name, 'main');
  change();
  git('add', '--all');
  git('commit', '--quiet', '--message', name);
  return name;
}

before(() => {
  git('init', '--quiet', '--initial-branch=main');
  write('content/facts/2025.yaml', '- id: a\n');
  write('content/facts/2024.yaml', '- id: b\n');
  write('src/a.ts', 'a\n');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'first');
});
after(() => rmSync(ROOT, { recursive: true }));

test('a branch that changes, adds, renames and removes records is data', () => {
  branch('records', () => {
    write('content/facts/2025.yaml', '- id: c\n');
    write('content/terms/new.mdx', 'new\n');
    git('mv', 'content/facts/2024.yaml', 'content/facts/2023.yaml');
  });
  const files = readChangedFiles(ROOT, 'main', 'records');
  assert.deepEqual(files.map(({ path, mode }) => `${mode} ${path}`), ['100644 content/facts/2023.yaml', '000000 content/facts/2024.yaml', '100644 content/facts/2025.yaml', '100644 content/terms/new.mdx']);
  assert.equal(formatVerdict(files).kind, 'data');
});

test('what main did meanwhile is not held against a branch', () => {
  branch('old', () => write('content/facts/2025.yaml', '- id: d\n'));
  git('checkout', '--quiet', 'main');
  write('src/b.ts', 'b\n');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'meanwhile');
  assert.equal(formatVerdict(readChangedFiles(ROOT, 'main', 'old')).kind, 'data');
});

test('a file that moves out of src/, or into it, makes the change code', () => {
  branch('out', () => git('mv', 'src/a.ts', 'content/a.yaml'));
  branch('in', () => git('mv', 'content/facts/2025.yaml', 'src/2025.yaml'));
  for (const name of ['out', 'in']) assert.equal(formatVerdict(readChangedFiles(ROOT, 'main', name)).kind, 'code', name);
});

test('a link and another repository below content/ make the change code', () => {
  branch('link', () => {
    rmSync(join(ROOT, 'content/facts/2025.yaml'));
    symlinkSync('/etc/passwd', join(ROOT, 'content/facts/2025.yaml'));
  });
  branch('module', () => void git('clone', '--quiet', '.', 'content/other.yaml'));
  rmSync(join(ROOT, 'content/other.yaml'), { recursive: true });
  assert.match(formatVerdict(readChangedFiles(ROOT, 'main', 'link')).text, /a symbolic link: content\/facts\/2025\.yaml/);
  assert.match(formatVerdict(readChangedFiles(ROOT, 'main', 'module')).text, /another repository: content\/other\.yaml/);
});

test('a file name cannot write a second line, a workflow command or Markdown', () => {
  branch('names', () => write('src/x`\n::set-output name=kind::data\n##[set-output name=kind;]data', 'x'));
  const { text, markdown } = formatVerdict(readChangedFiles(ROOT, 'main', 'names'));
  for (const words of [text, markdown]) assert.doesNotMatch(words, /::|##\[|^data/m);
  assert.equal(text.split('\n').length, 2);
});

test('a long list is cut, and says so', () => {
  const files = Array.from({ length: 60 }, (_, index) => ({ path: `src/${index}.ts`, mode: '100644' }));
  assert.match(formatVerdict(files).text, /and 10 more files$/);
});

test('the command writes its verdict for the workflow, and refuses what is no commit', () => {
  const [output, summary] = [join(ROOT, '.git/output'), join(ROOT, '.git/summary')];
  const run = (...parameters: string[]) => spawnSync(process.execPath, [COMMAND, ...parameters], { cwd: ROOT, encoding: 'utf8', env: { ...environment, GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary } });
  assert.equal(run('main', 'records').status, 0);
  assert.equal(readFileSync(output, 'utf8'), 'kind=data\n');
  assert.match(readFileSync(summary, 'utf8'), /^\*\*Data only\.\*\*/);
  assert.deepEqual([run('main', '--help').status, run('main').status, run('main', 'nothing').stderr], [2, 2, 'git knows no commit "nothing"\n']);
});

/** Packages and modules of Node that a file of src needs, by itself or through others. */
function needs(path: string): string[] {
  const imports = importsOf({ path, text: readFileSync(join(import.meta.dirname, '../../..', path), 'utf8') }).map(({ specifier }) => specifier);
  return imports.flatMap((specifier) => (specifier.startsWith('#') ? needs(`src/${specifier.slice(1)}`) : [specifier]));
}

test('the command runs before any package is installed', () => {
  assert.ok(needs('src/cli/trust.ts').length > 1);
  assert.deepEqual(needs('src/cli/trust.ts').filter((specifier) => !specifier.startsWith('node:')), []);
});
