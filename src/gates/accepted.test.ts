import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { describe, test } from 'node:test';
import { checkContent } from '#gates/content.ts';
import { CLEAN, DRAWING, FACTS, FIXTURE_DAY, GUIDE, JUDGMENTS, OTHER_SOURCE, SERIES, SOURCE, SYNONYMS, WORDS, article, fact, facts, feeTables, graph, guide, judgment, series, stack, writeTree } from '#gates/fixtures/base.ts';
import type { Fixture } from '#gates/fixtures/base.ts';
import { formatFindings } from '#gates/print.ts';

const LONG = 'The company kept growing for years, hired people in many towns, opened an office abroad, and in the end employed more than a thousand of them';

/** Texts of an article that must pass. */
const TEXTS: Record<string, string> = {
  'a paragraph with a citation anywhere': `${LONG} [@paper], and more.`,
  'a short paragraph without a citation': 'Nineteen words or fewer only connect.',
  'a paragraph that leads into a list': `${LONG}:\n\n- One.\n- Two.`,
  'a paragraph that leads into a table': `${LONG}:\n\n| A |\n|---|\n| b |`,
  'a paragraph that leads into a chart': `${LONG}:\n\n<Series id="members" />`,
  'a paragraph that leads into a drawing': `${LONG}:\n\n<Drawing id="money" />`,
  'a paragraph that leads into facts': `${LONG}:\n\n<Facts subjects="acme" from="2009" to="2011" kind="event" />`,
  'a judgement of the site': `<Analysis>\n${LONG}.\n\n- ${LONG}.\n</Analysis>`,
  'figures that a listed fact or a shown series states': '<Series id="members" />\n\nOn March 12, 2010, it had 4 members.',
  'figures of the site’s own arithmetic in a judgement': '<Analysis>\nThat was 37 percent.\n</Analysis>',
  'numbers that are no figures': '1. One.\n2. See [section](https://acme.example/77) `78`, v1.79 and § 3.8(a). [@paper, p. 80]',
  'a judgement on one line': `<Analysis>${LONG}.</Analysis>`,
  'key points': `<KeyPoints>\n- ${LONG}.\n</KeyPoints>`,
  'a sourced remark': `<Aside kind="caution">\n${LONG}. [@paper]\n</Aside>`,
  'a list of which one item cites': `- ${LONG}.\n- Two. [@paper]`,
  'a list after a paragraph that cites': `They did this. [@paper]\n\n- ${LONG}.`,
  'a table of which one cell cites': `| A | B |\n|---|---|\n| ${LONG} | [@paper] |`,
  'a task list': '- [ ] One.\n- [x] Two.',
  'brackets in code': 'Write `[@Any_Thing]`, `[^1]` or `{braces}`.\n\n```\n[text][ref] {x} <b>\n```',
  'escaped brackets and braces': 'He said \\[sic\\] and \\{so\\} and \\<five.',
  'a footnote': 'Words.[^1]\n\n[^1]: A remark.',
  'a link by reference': 'See [funds][1] and [funds].\n\n[1]: ../../glossary/fund.mdx\n[funds]: ../../glossary/fund.mdx',
  'a link with brackets in its words': 'See [funds \\[plural\\]](../../glossary/fund.mdx).',
  'links to all kinds of files': '[a](../../organizations/acme.yaml) [b](../../facts/2010.yaml#acme-begins) [c](../../series/members.yaml) [d](../../sources/paper.yaml) [e](../../claims/alone.mdx) [f](../../sections/history.yaml)',
  'a link to a heading': 'See [below](#what-s-new-here) and [again](overview.mdx#what-s-new-here).\n\n## What’s *new* here?\n\nWords.',
  'an address and a mailbox': '[a](https://acme.example/) [b](mailto:mail@acme.example)',
  'headings that go down and up': '## One\n\nA.\n\n### Two\n\nB.\n\n#### Three\n\nC.\n\n## Four\n\nD.',
  'locators with signs': 'One. [@paper, § 7, no. 3–4] Two. [@paper, pp. 1; @paper, “A”]',
  'strikethrough and a hard break': '~~One~~  \ntwo',
};

/** Trees that must pass, beside the clean one. */
const TREES: Record<string, Fixture['files']> = {
  'a plan for a day to come': { 'content/facts/2027.yaml': fact({ id: 'acme-plans', date: '"2027"', planned: 'true' }) },
  'a plan for the current year': { 'content/facts/2026.yaml': fact({ id: 'acme-plans', date: '"2026"', planned: 'true' }) },
  'the current year without a plan': { 'content/facts/2026.yaml': fact({ id: 'acme-does', date: '"2026"' }) },
  'a term that runs into the future': { 'content/facts/2025.yaml': fact({ id: 'acme-serves', date: '"2025/2027"' }) },
  'an undated definition': { 'content/facts/undated.yaml': fact({ id: 'what-acme-is', date: '', kind: 'definition' }) },
  'an open start': { [FACTS]: fact({ date: '"../2010-05-19"' }) },
  'the date of a document in the paragraph or the row that cites it': { 'content/sources/paper.yaml': SOURCE.replace('url:', 'published: "2011-05-19"\nurl:'), ...article('Acme said on May 19, 2011,\nthat it grew. [@paper]\n\n| On | What |\n|---|---|\n| May 19, 2011 | It grew. [@paper] |') },
  'facts that dispute each other': { [FACTS]: facts(fact({ disputes: '[acme-later]' }), fact({ id: 'acme-later', disputes: '[acme-begins]' })) },
  'a source that only a cell cites': { 'content/sources/other.yaml': OTHER_SOURCE, [SERIES]: series({ rows: '[[2010, 4, other]]', columns: ', {id: source, label: Source, type: source}' }) },
  'two passages of one document': { 'content/sources/paper.yaml': SOURCE.replace('/paper', '/paper#one'), 'content/sources/other.yaml': SOURCE.replace('/paper', '/paper#two'), [FACTS]: fact({ sources: '[paper, other]' }) },
  'a page and its earlier version in a web archive': { 'content/sources/other.yaml': SOURCE.replace('https:', 'https://web.archive.org/web/2012/https:'), [FACTS]: fact({ sources: '[paper, other]' }) },
  'a table without a chart': { [SERIES]: series({ chart: '{type: none}' }) },
  'a graph with a link that runs upward': { [DRAWING]: graph(1, 0) },
  'a stack whose layer is its own': { [DRAWING]: stack('', '') },
  'a stack in layers': { [DRAWING]: stack('layers: [{id: base, label: Base, does: "It carries."}]\n', 'layer: base, ') },
  'a source that only a drawing cites': { 'content/sources/other.yaml': OTHER_SOURCE, [DRAWING]: graph(0, 1).replace('sources: [paper]', 'sources: [other]') },
  'a guide that an article shows': { [GUIDE]: guide(), ...article('A source. [@paper]\n\n<Guide id="way" />') },
  'a guide with two ways to one outcome': { [GUIDE]: guide({ first: '{answer: "Large", next: place}, {answer: "Larger", next: place}' }) },
  'a guide whose first question stands last': { [GUIDE]: guide({ start: 'place', second: '{answer: "Far", next: size}', first: '{answer: "Large", outcome: go}' }) },
  'a calculator with both its tables': { ...feeTables(), ...article('A source. [@paper]\n\n<MembershipCost funds="fund-fees" foundation="dues" />') },
  'a change note without citations': { 'content/changes/2026-01-01-note.md': `---\ntitle: "A"\nkind: correction\npages: [content/glossary/fund.mdx]\n---\n\n${LONG}.\n` },
  'a fixed page without text': { 'content/pages/contribute.mdx': '---\ntitle: "A"\nsummary: "B"\n---\n' },
  'a fixed page without citations': { 'content/pages/contribute.mdx': `---\ntitle: "A"\nsummary: "B"\n---\n\n${LONG}.\n` },
  'a redirect': { 'content/redirects.yaml': '/old/page/: content/glossary/fund.mdx\n' },
  'queries with what they must find': { [JUDGMENTS]: judgment({ first: '[organizations/acme, sections/history]', five: '[years/2010, facts/acme-begins]', card: 'organizations/acme' }) + judgment({ query: 'acme -fund', never: '[glossary/fund, articles/history/overview]' }) },
  'words that mean the same': { [SYNONYMS]: '- words: [fee, dues, price]\n- words: [exit, leave]\n  note: "Not stop."\n' },
  'words that the dictionary lacks': { [WORDS]: '- about: "A"\n  words: [kubelet, Börse]\n', ...article('Kubelets of the Börse. [@paper]') },
  'Windows line ends': article('One. [@paper]\r\n\r\nTwo.'),
};

function assertAccepted(files: Fixture['files']): void {
  const root = writeTree({ ...CLEAN, ...files });
  const { findings } = checkContent(root, FIXTURE_DAY);
  rmSync(root, { recursive: true });
  assert.equal(formatFindings(findings), 'No findings.');
}

describe('an article may hold', () => {
  for (const [name, text] of Object.entries(TEXTS)) test(name, () => assertAccepted(article(`${text}\n\nA source. [@paper]`)));
});

describe('the content may hold', () => {
  for (const [name, files] of Object.entries(TREES)) test(name, () => assertAccepted(files));
});

test('a file that cannot be read does not make its ids unknown elsewhere', () => {
  const root = writeTree({ ...CLEAN, [FACTS]: '- id: "broken\n' });
  const { findings } = checkContent(root, FIXTURE_DAY);
  rmSync(root, { recursive: true });
  assert.deepEqual([...new Set(findings.map(({ rule }) => rule))], ['invalid-yaml']);
});
