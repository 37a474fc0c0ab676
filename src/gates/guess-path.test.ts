import assert from 'node:assert/strict';
import { globSync, readFileSync, rmSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, test } from 'node:test';
import { snapshotOf } from '#gates/check-offered.ts';
import type { ContentSnapshot } from '#gates/check-offered.ts';
import { readCheckedFiles } from '#gates/content.ts';
import { CLAIM, CLEAN, SOURCE, fact, flow, guide, judgment, term, writeTree } from '#gates/fixtures/base.ts';
import { guessPath } from '#gates/guess-path.ts';

const root = writeTree(CLEAN);
const snapshot: ContentSnapshot = snapshotOf(readCheckedFiles(root), 'https://site.example');
rmSync(root, { recursive: true });

describe('a text without a name is put where its keys belong', () => {
  const texts: Record<string, string> = {
    'content/glossary/fund.mdx': term(),
    'content/claims/acme-stood-alone.mdx': CLAIM,
    'content/sources/a-paper.yaml': SOURCE,
    'content/facts/2011.yaml': fact({ date: '"2011-05"' }),
    'content/facts/undated.yaml': fact({ date: '', kind: 'definition' }),
    'content/drawings/acme-paid-for-all.yaml': flow(),
    'content/guides/where-to-go.yaml': guide(),
    'content/search-judgments.yaml': judgment({ first: '[organizations/acme]' }),
    'content/articles/history/new.mdx': '---\ntitle: "New"\nsummary: "A"\norder: 2\nreviewed: "2026-01-01"\nfacts: [acme-begins]\n---\n\nWords.\n',
  };
  for (const [path, text] of Object.entries(texts)) test(path, () => assert.equal(guessPath(text, '', snapshot), path));
});

test('a file that exists keeps its place', () => assert.equal(guessPath('---\nbroken', 'overview.mdx', snapshot), 'content/articles/history/overview.mdx'));

test('a slip in a key does not hide what a text is', () => assert.equal(guessPath('---\nterm: "Fund"\nsumary: "A"\n---\n\nWords.\n', '', snapshot), 'content/glossary/fund.mdx'));

test('what is no record is put nowhere', () => {
  for (const text of ['', 'Words.', '- a\n- b\n', 'colour: red\n']) assert.equal(guessPath(text, '', snapshot), undefined);
});

test('every file of the content would be put into its own folder by its keys alone, but a program, which may be an organization or a project', () => {
  const files = globSync('content/{organizations,people,projects,sources,series,claims,glossary,changes,facts}/*').filter((_, index) => index % 17 === 0);
  const wrong = files.filter((path) => guessPath(readFileSync(path, 'utf8'), basename(path), { ...snapshot, files: [] }) !== join(path));
  assert.deepEqual(wrong.filter((path) => !readFileSync(path, 'utf8').includes('kind: program')), []);
});
