import assert from 'node:assert/strict';
import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { ARTICLE, CLEAN, DRAWING, ERAS, FACTS, FIXTURE_DAY, TERM, article, fact, facts, flow, writeTree } from '#gates/fixtures/base.ts';
import type { Fixture } from '#gates/fixtures/base.ts';
import { relationFixtures } from '#gates/fixtures/relations.ts';
import { shapeFixtures } from '#gates/fixtures/shape.ts';
import { syntaxFixtures } from '#gates/fixtures/syntax.ts';
import { checkContent } from '#gates/content.ts';
import { soundText } from '#markdown/sound-text.ts';
import { keyOf, workingContent } from '#gates/working-content.ts';
import { readBody } from '#loaders/read-body.ts';
import type { WorkingRecord } from '#loaders/working.ts';
import { allMentions } from '#schemas/relations/ids.ts';
import { site } from '#site.ts';

type Earlier = ReadonlyMap<string, WorkingRecord>;

/** What development shows of a tree, by "<collection>/<id>". */
function shownOf(files: Fixture['files'], earlier: Earlier = new Map()): Map<string, WorkingRecord> {
  const root = writeTree(files);
  try {
    const records = workingContent(checkContent(root, FIXTURE_DAY), { earlier, exists: (path) => existsSync(join(root, path)), body: (path) => readBody(root, path), day: FIXTURE_DAY });
    return new Map(records.map((record) => [keyOf(record), record]));
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Mentions in records that find nothing. */
function danglingIn(shown: Earlier): string[] {
  const place = { path: '', line: 1, column: 1 };
  const records = [...shown.values()].map(({ collection, id, data }) => ({ collection, id, path: '', data, valid: true, locate: () => place }));
  return allMentions({ records, texts: [] }).flatMap(({ collections, references }) => references.map(({ id }) => ({ collections, id })))
    .filter(({ collections, id }) => !collections.some((collection) => shown.has(`${collection}/${id}`))).map(({ id }) => id);
}

const clean = shownOf(CLEAN);

test('sound content is shown as it is written', () => {
  const root = writeTree(CLEAN);
  const { records } = checkContent(root, FIXTURE_DAY);
  assert.deepEqual([...clean.values()], records.map(({ collection, id, path, data, locate }) => ({ collection, id, path, data, line: path === FACTS || path === ERAS ? locate([]).line : undefined, body: readBody(root, path) })));
  rmSync(root, { recursive: true });
});

describe('whatever is wrong, every mention finds something and every text can be shown', () => {
  for (const { rule, variant = '', files } of [...syntaxFixtures, ...shapeFixtures, ...relationFixtures]) {
    test(`${rule} ${variant}`, () => {
      const shown = shownOf({ ...CLEAN, ...files });
      assert.deepEqual(danglingIn(shown), []);
      for (const { collection, path, body } of shown.values()) {
        if (path === undefined || body === '') continue;
        assert.equal(soundText(body, { path, collection, origin: site.url }, () => true).body, body);
      }
    });
  }
});

describe('a broken record', () => {
  test('keeps what can be used of it', () => {
    const shown = shownOf({ ...CLEAN, [FACTS]: fact({ kind: 'evnt', subjects: '[acme, "No Id"]' }) }).get('facts/acme-begins');
    assert.equal(shown?.data['statement'], 'Acme began its work.');
    assert.deepEqual([shown.data['kind'], shown.data['subjects']], ['event', ['acme']]);
  });

  test('shows what it showed before where it does not parse', () => {
    const shown = shownOf({ ...CLEAN, [FACTS]: `${fact()}- id: "x\n` }, clean);
    assert.deepEqual(shown.get('facts/acme-begins'), clean.get('facts/acme-begins'));
  });

  test('shows what it showed before where only the whole is of use', () => {
    const broken = { ...CLEAN, [DRAWING]: flow({ links: '[{from: nobody, to: fund, amount: 5, year: "2010", sources: [paper]}]' }) };
    assert.deepEqual(shownOf(broken, clean).get('drawings/money'), clean.get('drawings/money'));
    const alone = shownOf(broken).get('drawings/money')?.data;
    assert.deepEqual([alone?.['title'], alone?.['stacks'], alone?.['links']], ['Acme paid for all', [], []]);
  });

  test('that was never sound is named by its id, a fact by the year of its file', () => {
    const shown = shownOf({ ...CLEAN, [FACTS]: '- id: "x\n' }).get('facts/acme-begins');
    assert.match(String(shown?.data['statement']), /"acme-begins" is missing or cannot be read/);
    assert.equal(shown?.data['date'], '2010');
  });

  test('without front matter keeps its page', () => {
    assert.equal(shownOf({ ...CLEAN, [TERM]: '' }).get('glossary/fund')?.data['term'], 'fund');
  });
});

describe('a missing record', () => {
  test('that others mention is stood in for, without a file', () => {
    const shown = shownOf({ ...CLEAN, 'content/sources/paper.yaml': undefined });
    assert.deepEqual([shown.get('sources/paper')?.path, shown.get('sources/paper')?.data['title']], [undefined, 'paper']);
    assert.equal(shownOf({ ...CLEAN, 'content/sections/history.yaml': undefined }).get('sections/history')?.data['navigation'], 'history');
  });

  test('that nothing mentions is gone, whatever it showed before', () => {
    const more = { ...CLEAN, [FACTS]: facts(fact(), fact({ id: 'acme-grows' })) };
    assert.ok(!shownOf(CLEAN, shownOf(more)).has('facts/acme-grows'));
  });
});

describe('a text that cannot be shown', () => {
  const sound = 'The beginning was small: one company and three partners wrote the first version in a single winter. [@paper]';
  for (const [name, broken] of [['HTML', 'It was <b>small</b>.'], ['an expression', 'It was {small}.'], ['an open tag', '<Analysis>'], ['an unknown component', '<Foo id="a" />'], ['a link to nothing', 'See [it](../../glossary/nothing.mdx).']] as const) {
    test(`is shown without the block that holds ${name}`, () => {
      const shown = shownOf({ ...CLEAN, ...article(`${sound}\n\n${broken}\n\nThe end.`) }).get('articles/history/overview');
      assert.equal(shown?.body.trim(), `${sound}\n\n\nThe end.`);
    });
  }

  test('leaves other texts as they are', () => {
    assert.deepEqual(shownOf({ ...CLEAN, [ARTICLE]: 'x' }).get('glossary/fund'), clean.get('glossary/fund'));
  });
});
