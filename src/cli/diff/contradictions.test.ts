import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ARTICLE, CLAIM, CLEAN, FACTS, SERIES, SOURCE, TERM, article, fact, facts, series, term } from '#gates/fixtures/base.ts';
import { tellChange } from '#cli/diff/fixtures/repository.ts';
import type { Files } from '#cli/diff/fixtures/repository.ts';

const ORGANIZATION = 'content/organizations/acme.yaml';
const CLAIM_FILE = 'content/claims/alone.mdx';
const organization = (summary: string, lines = ''): string => `name: "Acme"\nsummary: "${summary}"\nkind: company\n${lines}`;

/** The passages that a change contradicts, and those that it may contradict, as "path:line figure → what the record says now". */
function found(before: Files, changes: Files): { certain: string[]; perhaps: string[] } {
  const { contradictions } = tellChange({ ...CLEAN, ...before }, changes).data as { contradictions: { path: string; line: number; states: string; now: string; certain: boolean }[] };
  const told = (certain: boolean): string[] => contradictions.filter((each) => each.certain === certain).map(({ path, line, states, now }) => `${path}:${line} ${states} → ${now}`);
  return { certain: told(true), perhaps: told(false) };
}

const later = { [FACTS]: fact({ date: '"2010-03-13"' }) };

describe('a corrected date contradicts', () => {
  const cases: Record<string, [Files, string]> = {
    'an article that lists the fact': [article('It began long ago. [@paper]\n\nThe beginning was\nMarch 12, 2010. [@paper]'), `${ARTICLE}:12 March 12, 2010 → March 13, 2010`],
    'an article in its analysis, where no gate looks': [article('A source. [@paper]\n\n<Analysis>\nThat March 12 was a Friday.\n</Analysis>'), `${ARTICLE}:12 March 12 → March 13, 2010`],
    'a claim': [{ [CLAIM_FILE]: CLAIM.replace('It had', 'On March 12, 2010, it had') }, `${CLAIM_FILE}:8 March 12, 2010 → March 13, 2010`],
    'a glossary entry': [{ [TERM]: term('', 'It is money of March 12, 2010. [@paper]') }, `${TERM}:6 March 12, 2010 → March 13, 2010`],
    'the summary of an organization': [{ [ORGANIZATION]: organization('A company begun on March 12, 2010.') }, `${ORGANIZATION}:2 March 12, 2010 → March 13, 2010`],
    'the dates of an organization': [{ [ORGANIZATION]: organization('A company.', 'start: "2010-03-12"\n') }, `${ORGANIZATION}:4 March 12, 2010 → March 13, 2010`],
    'the note of a table': [{ [SERIES]: `${series()}note: "Counted since March 12, 2010."\n` }, `${SERIES}:6 March 12, 2010 → March 13, 2010`],
  };
  for (const [name, [files, expected]] of Object.entries(cases)) test(name, () => assert.deepEqual(found(files, later), { certain: [expected], perhaps: [] }));

  test('the fact’s own statement and another fact’s', () => {
    const other = fact({ id: 'acme-grows', statement: 'Acme grew from March 12, 2010, on.', date: '"2010-05"' });
    const told = found({ [FACTS]: facts(fact({ statement: 'Acme began its work on March 12, 2010.' }), other) }, { [FACTS]: facts(fact({ statement: 'Acme began its work on March 12, 2010.', date: '"2010-03-13"' }), other) });
    assert.deepEqual(told.certain, [`${FACTS}:2 March 12, 2010 → March 13, 2010`, `${FACTS}:10 March 12, 2010 → March 13, 2010`]);
  });

  test('an article though a document bears that date', () => {
    const told = tellChange({ ...CLEAN, 'content/sources/paper.yaml': `${SOURCE}published: "2010-03-12"\n`, ...article('It began on March 12, 2010. [@paper]') }, later).text;
    assert.match(told, /Contradicted by the changed records \(1\)[^]+overview\.mdx:9 says March 12, 2010: “It began on March 12, 2010\.”\n.+ paper has it as its own date or words/);
  });
});

describe('a corrected amount contradicts', () => {
  const stated = { [FACTS]: fact({ statement: 'Acme raised $5.4 million.' }), ...article('It raised $5.4 million. [@paper]') };

  test('an article that states the old one', () => {
    assert.deepEqual(found(stated, { [FACTS]: fact({ statement: 'Acme raised $6 million.' }) }).certain, [`${ARTICLE}:9 $5.4 million → $6 million`]);
  });

  test('no article that states it rounded', () => {
    assert.deepEqual(found(stated, { [FACTS]: fact({ statement: 'Acme raised $5.42 million.' }) }), { certain: [], perhaps: [] });
  });

  test('the words of a table whose cell was corrected', () => {
    const chart = '{type: line, x: year, y: [members], finding: "Members came to 4,500", alt: "A rising line"}';
    assert.deepEqual(found({ [SERIES]: series({ rows: '[[2010, 4500]]', chart }) }, { [SERIES]: series({ rows: '[[2010, 5500]]', chart }) }).certain, [`${SERIES}:5 4,500 → 5500`]);
  });
});

test('a removed fact leaves behind who states its date', () => {
  assert.deepEqual(found(article('It began on March 12, 2010. [@paper]'), { [FACTS]: fact({ id: 'acme-grows', statement: 'Acme grew.', date: '"2010-04"' }), 'content/eras/eras.yaml': undefined }).certain, [`${ARTICLE}:9 March 12, 2010 → `]);
});

describe('a corrected date does not contradict', () => {
  test('what another record behind the text states; where the passage cites the same source, that is told apart', () => {
    const other = fact({ id: 'acme-grows', statement: 'Acme grew.' });
    const told = found({ [FACTS]: facts(fact(), other), ...article('It grew on March 12, 2010. [@paper]') }, { [FACTS]: facts(fact({ date: '"2010-03-13"' }), other) });
    assert.deepEqual(told, { certain: [], perhaps: [`${ARTICLE}:9 March 12, 2010 → March 13, 2010`] });
  });

  test('a passage that was corrected with it', () => {
    assert.deepEqual(found(article('It began on March 12, 2010. [@paper]'), { ...later, ...article('It began on March 13, 2010. [@paper]') }), { certain: [], perhaps: [] });
  });

  test('the record’s own sentence that means both days, or was written with the change', () => {
    const both = 'On March 12, 2010, Acme said that it would begin on March 13, 2010.';
    assert.deepEqual(found({ [FACTS]: fact({ statement: both }) }, { [FACTS]: fact({ statement: both, date: '"2010-03-13"' }) }), { certain: [], perhaps: [] });
    assert.deepEqual(found({}, { [FACTS]: fact({ date: '"2010-03"', note: 'It was told on March 12, 2010.' }) }), { certain: [], perhaps: [] });
  });

  test('a month or a year that still holds, nor a day within the new span', () => {
    assert.deepEqual(found(article('It began in March 2010. [@paper]'), later), { certain: [], perhaps: [] });
    assert.deepEqual(found(article('It began on March 12, 2010. [@paper]'), { [FACTS]: fact({ date: '"2010-03-10/2010-03-20"' }) }), { certain: [], perhaps: [] });
  });

  test('a note of an earlier correction', () => {
    const note = { 'content/changes/2026-01-01-a.md': '---\ntitle: "A"\nkind: correction\n---\n\nIt had said March 12, 2010. [@paper]\n' };
    assert.deepEqual(found(note, later), { certain: [], perhaps: [] });
  });
});
