import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { ARTICLE, CLAIM, CLEAN, FACTS, SERIES, SOURCE, TERM, article, fact, facts, series, term } from '#gates/fixtures/base.ts';
import { MOST_ON_A_PAGE } from '#lib/fact-paths.ts';
import { tellChange } from '#cli/diff/fixtures/repository.ts';
import type { Files } from '#cli/diff/fixtures/repository.ts';

const ORGANIZATION = 'content/organizations/acme.yaml';
const PAPER = 'content/sources/paper.yaml';
const OTHER = 'content/sources/other.yaml';

/** What is told of a change of the clean tree. */
function text(changes: Files, before: Files = {}): string {
  return tellChange({ ...CLEAN, ...before }, changes).text;
}

describe('of a fact it says', () => {
  test('that its date changed, in the form of the site, and where its permalink went', () => {
    const told = text({ [FACTS]: undefined, 'content/facts/2011.yaml': fact({ date: '"2011-04"' }) });
    assert.match(told, /changed acme-begins \(content\/facts\/2011\.yaml:1\)/);
    assert.match(told, /date: March 12, 2010 → April 2011/);
    assert.match(told, /\/timeline\/2010\/#acme-begins is now \/timeline\/2011\/#acme-begins/);
  });

  test('what it said and what it says now, with the words that differ', () => {
    const told = text({ [FACTS]: fact({ statement: 'Acme and its first partners began their work in a small town in the spring.' }) }, { [FACTS]: fact({ statement: 'Acme and its partners began their work in a small town in the spring.' }) });
    assert.match(told, /statement was: Acme and its partners began/);
    assert.match(told, /statement is: Acme and its ‹first› partners began/);
  });

  test('that it is new, what it says, and that nobody checked it', () => {
    const told = text({ [FACTS]: facts(fact(), fact({ id: 'acme-grows', statement: 'Acme grew.' })) });
    assert.match(told, /added acme-grows \(content\/facts\/2010\.yaml:9\) March 12, 2010: “Acme grew\.” — confidence high, 1 source/);
    assert.match(told, /nobody has checked against their sources\n {2}- acme-grows/);
  });

  test('that it is gone, and who still mentions it', () => {
    const told = text({ [FACTS]: fact({ id: 'acme-grows', statement: 'Acme grew.' }) });
    assert.match(told, /removed acme-begins .* “Acme began its work\.”/);
    assert.match(told, /Gone, and still mentioned\n(?: {2}- .+\n)* {2}- acme-begins in content\/articles\/history\/overview\.mdx:6\n/);
  });

  test('that it has another id with the same content', () => {
    assert.match(text({ [FACTS]: fact({ id: 'acme-starts' }) }), /renamed acme-starts .+\n {6}its id was acme-begins, in content\/facts\/2010\.yaml/);
  });

  test('that its confidence was lowered, that sources came and went, and that the day of its check stayed', () => {
    const before = { [FACTS]: fact({ sources: '[paper, other]', checked: '"2026-11-20"' }), [OTHER]: SOURCE };
    const told = text({ [FACTS]: fact({ confidence: 'low', sources: '[{id: paper, locator: p. 3}]', date: '"2010-03-13"', checked: '"2026-11-20"' }) }, before);
    assert.match(told, /confidence: high → low \(lowered\)/);
    assert.match(told, /Confidence lowered\n {2}- acme-begins .+: from high to low/);
    assert.match(told, /sources: removed other/);
    assert.match(told, /date changed, still checked November 20, 2026/);
  });

  test('that its confidence was raised, and that one retelling does not bear it', () => {
    const told = text({ [FACTS]: fact({ checked: '"2026-11-20"' }) }, { [FACTS]: fact({ confidence: 'medium', checked: '"2026-11-20"' }), [PAPER]: SOURCE.replace('primary', 'press') });
    assert.match(told, /confidence: medium → high \(raised\)/);
    assert.match(told, /High confidence with one source that is neither primary nor data\n {2}- acme-begins/);
  });

  test('on which pages it stands', () => {
    const told = text({ [FACTS]: fact({ note: 'By its own account.' }) });
    for (const page of ['/timeline/2010/', '/organizations/acme/', '/sources/paper/', '/history/overview/']) assert.ok(told.includes(page), `${page} is missing in\n${told}`);
  });
});

describe('of a fact in a year with two pages it says', () => {
  const others = Array.from({ length: MOST_ON_A_PAGE }, (_, index) => fact({ id: `acme-${index}`, statement: `Acme did ${index}.`, date: '"2010-02"' }));
  const told = (after: string, before = '2010-08'): string => text({ [FACTS]: facts(...others, fact({ date: `"${after}"` })) }, { [FACTS]: facts(...others, fact({ date: `"${before}"` })) });

  test('the page on which it stands in full', () => {
    assert.match(told('2010-09'), /\/timeline\/2010\/july\//);
  });

  test('nothing of a permalink that leads on, where it moves to the second page', () => {
    assert.doesNotMatch(told('2010-08', '2010-03'), /Permalinks/);
  });

  test('where its permalink went, where it moves to the first', () => {
    assert.match(told('2010-03'), /\/timeline\/2010\/july\/#acme-begins is now \/timeline\/2010\/#acme-begins/);
  });
});

describe('of other records it says', () => {
  test('that a source has another address', () => {
    assert.match(text({ [PAPER]: SOURCE.replace('example/paper', 'example/copy') }), /open both\n {2}- paper .+: url was https:\/\/acme\.example\/paper, is https:\/\/acme\.example\/copy/);
  });

  test('that a source is new, and that one is gone without a redirect though it is cited', () => {
    const told = text({ [OTHER]: SOURCE.replace('A paper', 'Another'), [PAPER]: undefined });
    assert.match(told, /added other .+ “Another” — publisher Acme, url https:\/\/acme\.example\/paper/);
    assert.match(told, /removed paper/);
    assert.match(told, /paper in content\/facts\/2010\.yaml:7/);
    assert.match(told, /without a line in content\/redirects\.yaml\n {2}- \/sources\/paper\/ was the page of paper/);
  });

  test('that a page moved, without a word where it has a redirect', () => {
    const moved = { [TERM]: undefined, 'content/glossary/money.mdx': term() };
    assert.match(text(moved), /renamed money .+\n {6}its id was fund/);
    assert.match(text(moved), /\/glossary\/fund\/ was the page of fund/);
    assert.doesNotMatch(text({ ...moved, 'content/redirects.yaml': '/glossary/fund/: content/glossary/money.mdx\n' }), /was the page of/);
  });

  test('that a redirect was taken away', () => {
    assert.match(text({ 'content/redirects.yaml': '{}\n' }, { 'content/redirects.yaml': '/old/: content/glossary/fund.mdx\n' }), /Redirects taken away\n {2}- \/old\/ led to content\/glossary\/fund\.mdx/);
  });

  test('that a redirect was added', () => {
    assert.match(text({ 'content/redirects.yaml': '/old/: content/glossary/fund.mdx\n' }), /redirects \(1\)\n {2}- added \/old\/ → content\/glossary\/fund\.mdx/);
  });

  test('that a name was added', () => {
    assert.match(text({ [ORGANIZATION]: 'name: "Acme"\nsummary: "A company."\nkind: company\naliases: [{name: ACM, from: "2011-02"}]\n' }), /aliases: added ACM \(from February 2011\)/);
  });

  test('that a title changed', () => {
    assert.match(text({ [ARTICLE]: String(CLEAN[ARTICLE]).replace('How it began', 'Why it began') }), /title: How it began → Why it began/);
  });

  test('that a verdict changed', () => {
    assert.match(text({ 'content/claims/alone.mdx': CLAIM.replace('wrong', 'true') }), /Verdicts that change\n {2}- alone .+: from wrong to true/);
  });

  test('which cell of which row of a table changed, and which rows came', () => {
    const told = text({ [SERIES]: series({ rows: '[[2010, 5], [2011, null], [2012, 7]]' }) });
    assert.match(told, /rows › 2010 › Members: 4 → 5/);
    assert.match(told, /rows: added 2012, 7/);
  });

  test('how much of a text changed, and what it cites and states now', () => {
    const told = text(article('One short paragraph of March 2011. [@other]\n\nA second one.'), { [OTHER]: SOURCE, ...article('One paragraph of May 2010. [@paper]') });
    assert.match(told, /text: 1 paragraph changed, 1 added; \d+ words added, \d+ removed/);
    assert.match(told, /cites now other\n {6}cites no longer paper\n {6}states now March 2011\n {6}states no longer May 2010/);
  });

  test('that only the form of a file changed', () => {
    const told = text({ [PAPER]: `# A remark.\n${SOURCE}` });
    assert.match(told, /No record changed\./);
    assert.match(told, /Only in form .+: content\/sources\/paper\.yaml/);
  });
});

test('where nothing changed it says so', () => assert.match(text({}), /^Compared: .+\nNothing changed\.\n$/));

test('a correction without a note of it is noticed, one with a note is not', () => {
  const corrected = { [FACTS]: fact({ date: '"2010-03-13"' }) };
  assert.match(text(corrected), /A correction without a note/);
  assert.doesNotMatch(text({ ...corrected, 'content/changes/2026-11-20-x.md': '---\ntitle: "A"\nkind: correction\n---\n\nA.\n' }), /A correction without a note/);
});

test('a large change is called one', () => {
  const many = Array.from({ length: 41 }, (_, index) => fact({ id: `acme-${index}`, statement: `Acme made part ${index}.` }));
  assert.match(text({ [FACTS]: facts(fact(), ...many) }), /A large change\n {2}- 41 records/);
});

test('a file that cannot be read is named, and the rest is compared', () => {
  const told = text({ [FACTS]: '- id: "broken\n', [PAPER]: SOURCE.replace('A paper', 'The paper') });
  assert.match(told, /Could not be read \(1\)\n.+\n {2}- content\/facts\/2010\.yaml as it is: line \d+: /);
  assert.match(told, /title: A paper → The paper/);
  assert.doesNotMatch(told, /removed acme-begins/);
});

test('a file that could not be read before is named, too', () => {
  assert.match(text({ [ARTICLE]: String(CLEAN[ARTICLE]) }, article('{broken')), /content\/articles\/history\/overview\.mdx as it was: line \d+: /);
});
