import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { fixContent } from '#cli/check/fix/fix.ts';
import type { Mending } from '#cli/check/fix/fix.ts';
import { checkAnew, checkContent } from '#gates/content.ts';
import { ARTICLE, CLEAN, FACTS, FIXTURE_DAY, OTHER_SOURCE, SOURCE, TERM, article, fact, facts, term, writeTree } from '#gates/fixtures/base.ts';
import type { Fixture } from '#gates/fixtures/base.ts';
import { formatFindings } from '#gates/print.ts';

/** A tree after it was mended: what was done, what is left, and its files. */
interface Mended {
  root: string;
  mendings: Mending[];
  left: string;
  read(path: string): string;
}

function withMended(files: Fixture['files'], use: (mended: Mended) => void, before: (root: string) => void = () => undefined, isWanted: (path: string) => boolean = () => true): void {
  const root = writeTree({ ...CLEAN, ...files });
  try {
    before(root);
    const mendings = fixContent(root, checkAnew, isWanted);
    use({ root, mendings, left: formatFindings(checkContent(root, FIXTURE_DAY).findings), read: (path) => readFileSync(join(root, path), 'utf8') });
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Makes the tree a repository with one commit. */
function commit(root: string): void {
  const git = (...parameters: string[]): unknown => execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@acme.example', '-c', 'commit.gpgsign=false', ...parameters], { cwd: root, stdio: 'ignore' });
  git('init', '--quiet');
  git('add', '--all');
  git('commit', '--quiet', '--message', 'one');
}

test('clean content is left as it is', () => withMended({}, ({ mendings, read }) => {
  assert.deepEqual(mendings, []);
  assert.equal(read(FACTS), CLEAN[FACTS]);
}));

describe('mended by itself', () => {
  test('keys in another order, with the comments above them', () => {
    const text = '# Found by Ann\nkind: company\nsummary: >-\n  A company\n  in two lines.\n# Its own spelling\nname: "Acme"\n';
    withMended({ 'content/organizations/acme.yaml': text }, ({ read, left }) => {
      assert.equal(read('content/organizations/acme.yaml'), '# Found by Ann\n# Its own spelling\nname: "Acme"\nkind: company\nsummary: >-\n  A company\n  in two lines.\n');
      assert.equal(left, 'No findings.');
    });
  });

  test('keys of facts and of front matter', () => {
    const listed = '- statement: Acme began its work.\n  id: acme-begins\n  date: "2010-03-12"\n  kind: event\n  lane: market\n  subjects: [acme]\n  sources: [paper]\n  confidence: high\n';
    withMended({ [FACTS]: listed, [TERM]: '---\nsummary: "Money."\nterm: "Fund"\n---\n\nIt is money. [@paper]\n' }, ({ read }) => {
      assert.equal(read(FACTS), fact());
      assert.equal(read(TERM), '---\nterm: "Fund"\nsummary: "Money."\n---\n\nIt is money. [@paper]\n');
    });
  });

  test('dates that can mean only one day', () => withMended({ [FACTS]: facts(fact({ date: 'March 12, 2010' }), fact({ id: 'acme-grows', date: '2010/4/2' }), fact({ id: 'acme-rests', date: '2010' })) }, ({ read, left }) => {
    assert.deepEqual(read(FACTS).match(/date: .*/g), ['date: "2010-03-12"', 'date: "2010-04-02"', 'date: "2010"']);
    assert.equal(left, 'No findings.');
  }));

  test('a fact in the file of another year', () => withMended({ [FACTS]: facts(fact(), fact({ id: 'acme-grows', date: '"2011-05"' })), 'content/facts/2011.yaml': fact({ id: 'acme-rests', date: '"2011-07"' }) }, ({ read, left }) => {
    assert.equal(read(FACTS), fact());
    assert.match(read('content/facts/2011.yaml'), /^- id: acme-grows[\s\S]+^- id: acme-rests/m);
    assert.equal(left, 'No findings.');
  }));

  test('a file with a wrong ending, name or folder', () => withMended({ ...article('Words. [@paper] [@other-paper] [@third]'), 'content/sources/Other Paper.yml': OTHER_SOURCE, 'content/sorces/third.yaml': SOURCE.replace('/paper', '/third') }, ({ root, left }) => {
    assert.deepEqual(['other-paper', 'third'].map((id) => existsSync(join(root, `content/sources/${id}.yaml`))), [true, true]);
    assert.equal(left, 'No findings.');
  }));

  test('links to a file that was renamed, and of an article that went to another section', () => withMended(
    { ...article('See [funds](../../glossary/fund.mdx#a), and [it](../../glossary/fund.mdx). [@paper]'), [TERM]: term('', '## A\n\nIt is money, as [Acme](../organizations/acme.yaml) says. [@paper]'), 'content/sections/story.yaml': 'title: "Story"\nnavigation: "Story"\nsummary: "A story."\norder: 2\n', 'content/glossary/other.mdx': term('see: [fund]\n').replace('"Fund"', '"Other"'), 'content/redirects.yaml': '# Old ones\n{}\n' },
    ({ read, left }) => {
      assert.match(read('content/articles/story/overview.mdx'), /\[funds\]\(\.\.\/\.\.\/glossary\/pot\.mdx#a\), and \[it\]\(\.\.\/\.\.\/glossary\/pot\.mdx\)/);
      assert.equal(read('content/glossary/other.mdx').includes('see: [pot]'), true);
      assert.equal(read('content/redirects.yaml'), '# Old ones\n/history/overview/: content/articles/story/overview.mdx\n/glossary/fund/: content/glossary/pot.mdx\n');
      assert.doesNotMatch(left, /missing-file|unknown-term|unknown-article/);
    },
    (root) => {
      commit(root);
      renameSync(join(root, TERM), join(root, 'content/glossary/pot.mdx'));
      execFileSync('mkdir', [join(root, 'content/articles/story')]);
      renameSync(join(root, ARTICLE), join(root, 'content/articles/story/overview.mdx'));
    }));
});

describe('left to a person', () => {
  test('a date that could mean two days', () => withMended({ [FACTS]: fact({ date: '"3/12/2010"' }) }, ({ mendings, left }) => {
    assert.deepEqual(mendings, []);
    assert.match(left, /invalid-date/);
  }));

  test('a file whose right place is taken', () => withMended({ 'content/sources/paper.yml': SOURCE }, ({ root, mendings }) => {
    assert.deepEqual(mendings, []);
    assert.ok(existsSync(join(root, 'content/sources/paper.yml')));
  }));

  test('files outside of the request', () => withMended({ [FACTS]: fact({ date: 'March 12, 2010' }) }, ({ mendings }) => assert.deepEqual(mendings, []), undefined, (path) => path.startsWith('content/people/')));
});
