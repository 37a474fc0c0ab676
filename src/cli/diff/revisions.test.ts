import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { CLEAN, FACTS, SOURCE, fact } from '#gates/fixtures/base.ts';
import { parseArguments } from '#cli/diff/arguments.ts';
import { change, commit, git, makeRepository, tell } from '#cli/diff/fixtures/repository.ts';
import { findCommit } from '#cli/diff/git.ts';

const roots: string[] = [];

function repository(): string {
  const root = makeRepository({ ...CLEAN, 'README.md': 'A\n', 'package.json': '{}\n' });
  roots.push(root);
  return root;
}

after(() => roots.forEach((root) => rmSync(root, { recursive: true })));

/** A repository whose main went on after a branch parted from it; the branch is checked out. */
function parted(): string {
  const root = repository();
  git(root, 'checkout', '--quiet', '-b', 'mine');
  change(root, { [FACTS]: fact({ date: '"2010-03-13"' }) });
  commit(root);
  git(root, 'checkout', '--quiet', 'main');
  change(root, { 'content/sources/paper.yaml': SOURCE.replace('A paper', 'The paper') });
  commit(root);
  git(root, 'checkout', '--quiet', 'mine');
  return root;
}

describe('what is compared', () => {
  test('is what a branch does since it parted, unless the revision is to be taken as it is', () => {
    const root = parted();
    assert.doesNotMatch(tell(root).text, /The paper/);
    assert.match(tell(root).text, /^Compared: [0-9a-f]{7}, where it parted from main \([0-9a-f]{7}\), with the working tree\.\nRecords: facts: 1 changed\./);
    assert.match(tell(root, 'main', { exact: true }).text, /title: The paper → A paper/);
  });

  test('is the working tree, or a second revision that is not checked out', () => {
    const root = parted();
    git(root, 'checkout', '--quiet', 'main~1');
    assert.match(tell(root, 'main~1', { head: 'mine' }).text, /with mine \([0-9a-f]{7}\)\.\nRecords: facts: 1 changed/);
    assert.match(tell(root, 'main~1').text, /Nothing changed/);
    assert.equal(git(root, 'status', '--porcelain'), '');
  });

  test('is also what lies outside of the content, and files that nobody added yet', () => {
    const root = repository();
    change(root, { 'README.md': 'B\n', 'package.json': undefined, 'src/new\nfile "x".ts': 'x\n', 'content/sources/new.yaml': SOURCE });
    const { text } = tell(root);
    assert.match(text, /Files that can run code \(2\)\n.+\n {2}- deleted package\.json\n {2}- added src\/new\\nfile "x"\.ts\n/);
    assert.match(text, /Documents outside content\/ \(1\)\n.+\n {2}- changed README\.md/);
    assert.match(text, /added new \(content\/sources\/new\.yaml:1\)/);
  });
});

describe('a hostile tree', () => {
  test('is told of and not followed: links, names that are no names, files that are too large', () => {
    const root = repository();
    symlinkSync('/etc/passwd', join(root, 'content/sources/passwd.yaml'));
    change(root, { 'content/sources/new\nline.yaml': SOURCE, 'content/people/"quoted" `x`.yaml': 'name: x\n', 'content/sources/huge.yaml': 'x'.repeat(4_000_001) });
    commit(root);
    for (const { text } of [tell(root, 'main~1'), tell(root, 'main~1', { head: 'main' })]) {
      assert.match(text, /Could not be read \(4\)/);
      assert.match(text, /- content\/sources\/passwd\.yaml as it is: it is a symbolic link\n/);
      assert.match(text, /- content\/sources\/new\\nline\.yaml as it is: line 1: /);
      assert.match(text, /- content\/people\/"quoted" `x`\.yaml as it is: line 1: /);
      assert.match(text, /- content\/sources\/huge\.yaml as it is: it is too large\n/);
      assert.doesNotMatch(text, /root:/);
    }
  });

  test('runs no hook, filter or outside program of the repository', () => {
    const root = repository();
    const canary = join(root, 'canary');
    for (const [key, value] of Object.entries({ 'diff.external': `touch ${canary}`, 'core.fsmonitor': `touch ${canary}`, 'diff.x.textconv': `touch ${canary};`, 'core.pager': `touch ${canary}` })) git(root, 'config', key, value);
    change(root, { '.gitattributes': '* diff=x\n', 'package.json': '{"a":1}\n' });
    assert.match(tell(root).text, /changed package\.json/);
    assert.doesNotMatch(tell(root).text, /canary/);
  });
});

describe('a revision', () => {
  test('that does not exist, or is an option, is an error in words', () => {
    const root = repository();
    for (const revision of ['nowhere', '--output=x', '', 'main:README.md']) assert.throws(() => findCommit(root, revision), { message: new RegExp(`^"${revision}" is no revision of this repository`) });
    assert.throws(() => findCommit('/', 'main'), /not a git repository/);
  });

  test('that is wrong ends the command with 2, a report with 0', () => {
    const root = repository();
    const run = (...words: string[]): { status: number | null; stdout: string; stderr: string } => spawnSync(process.execPath, [join(import.meta.dirname, '../diff.ts'), ...words], { cwd: root, encoding: 'utf8' });
    const bad = run('nowhere');
    assert.deepEqual([bad.status, bad.stdout], [2, '']);
    assert.match(bad.stderr, /^"nowhere" is no revision/);
    change(root, { [FACTS]: fact({ date: '"2010-03-13"' }) });
    const good = run('HEAD', '--format', 'json');
    assert.equal(good.status, 0, good.stderr);
    const { records } = JSON.parse(good.stdout) as { records: unknown[] };
    assert.equal(records.length, 1);
  });
});

test('the command takes one or two revisions and a format', () => {
  assert.deepEqual(parseArguments(['main']), { base: 'main', format: 'text', exact: false });
  assert.deepEqual(parseArguments(['a', 'b', '--format=json', '--exact']), { base: 'a', head: 'b', format: 'json', exact: true });
  for (const words of [[], ['a', 'b', 'c'], ['a', '--format', 'html'], ['a', '--format'], ['a', '-x']]) assert.throws(() => parseArguments(words), Error);
});
