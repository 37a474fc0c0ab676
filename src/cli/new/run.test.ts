import assert from 'node:assert/strict';
import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { Canceled } from '#cli/new/prompter.ts';
import type { Question } from '#cli/new/prompter.ts';
import { runNew } from '#cli/new/run.ts';
import { checkContent } from '#gates/content.ts';
import { CLEAN, FACTS, writeTree } from '#gates/fixtures/base.ts';

const roots: string[] = [];
after(() => roots.forEach((root) => rmSync(root, { recursive: true })));

interface Conversation {
  root: string;
  status: number;
  asked: string[];
  told: string;
}

/** Answers by the first word of a question; what has no answer is left out or taken as proposed; `stopAt` stops at that question. */
async function converse(argv: string[], answers: Record<string, string[]>, stopAt?: string): Promise<Conversation> {
  const root = writeTree(CLEAN);
  roots.push(root);
  const asked: string[] = [];
  const told: string[] = [];
  const left = structuredClone(answers);
  const ask = (question: Question): Promise<string[]> => {
    const name = /^\w+/.exec(question.message)?.[0] ?? '';
    asked.push(name);
    if (name === stopAt) return Promise.reject(new Canceled());
    const next = left[name]?.shift();
    const given = next === undefined ? [question.initial].flatMap((text) => text ?? []) : next === '' ? [] : [next];
    assert.ok(given.length > 0 || !question.needed, `no answer to "${question.message}"`);
    const objection = given.map((answer) => question.objection(answer)).find((found) => found !== undefined);
    if (objection !== undefined) told.push(objection);
    return objection === undefined ? Promise.resolve(given) : ask(question);
  };
  const tell = (text: string): void => { told.push(text); };
  const prompter = { ask, confirm: () => Promise.resolve(false), tell };
  const status = await runNew({ root, argv, today: '2026-11-24', prompter, print: tell, complain: tell });
  return { root, status, asked, told: told.join('\n') };
}

const SOURCE = { url: ['https://acme.example/report'], title: ['A report'], publisher: ['Acme'], published: ['2025'], kind: ['primary'] };

test('without a word it asks what to make, and for what that needs, the address first', async () => {
  const { asked, root, status } = await converse([], { What: ['source'], ...SOURCE });
  assert.equal(status, 0);
  assert.deepEqual(asked, ['What', 'url', 'title', 'publisher', 'published', 'kind', 'language', 'seen', 'Anything', 'id']);
  assert.match(readFileSync(join(root, 'content/sources/acme-2025-report.yaml'), 'utf8'), /^title: A report\n/);
});

test('what flags give is not asked for', async () => {
  const { asked } = await converse(['source', '--url', 'https://acme.example/report', '--title', 'A report', '--id', 'x'], SOURCE);
  assert.deepEqual(asked, ['publisher', 'published', 'kind', 'language', 'seen', 'Anything']);
});

test('an answer that the schema refuses is asked for again, with the reason', async () => {
  const { told } = await converse(['source'], { ...SOURCE, published: ['2025-13', '2025-12'] });
  assert.match(told, /"2025-13" is not a date\. Write an existing day, month or year/);
});

test('a known address ends the questions at once', async () => {
  const { asked, status, told } = await converse(['source'], { url: ['https://www.acme.example/paper/'] });
  assert.deepEqual([asked, status], [['url'], 1]);
  assert.match(told, /already there as "paper"/);
});

test('optional keys are asked for where somebody wants them', async () => {
  const { root } = await converse(['person'], { name: ['Ann'], summary: ['Chair.'], Anything: ['links'], links: ['homepage | https://ann.example/'] });
  assert.match(readFileSync(join(root, 'content/people/ann.yaml'), 'utf8'), /links:\n {2}- rel: homepage\n {4}url: https:\/\/ann\.example\/\n$/);
});

const FACT = { statement: ['Acme hired Ann.'], date: ['2010-05'], kind: ['event', 'primary'], lane: ['market'], subjects: ['acme'], confidence: ['low'], checked: [''] };

test('a fact asks for its new source on the way', async () => {
  const { root, status } = await converse(['fact'], { ...SOURCE, ...FACT, sources: ['+new'] });
  assert.equal(status, 0);
  assert.match(readFileSync(join(root, FACTS), 'utf8'), /sources: \[acme-2025-report\]/);
  assert.deepEqual(checkContent(root).findings, []);
});

test('a fact whose new source is there already goes on with that one', async () => {
  const { root, told } = await converse(['fact'], { ...FACT, sources: ['+new'], url: ['https://acme.example/paper'] });
  assert.match(told, /already there as "paper"/);
  assert.match(readFileSync(join(root, FACTS), 'utf8'), /Ann\.\n[\s\S]*sources: \[paper\]/);
});

test('what the gates find is shown, and one answer asked for again', async () => {
  const { root, told, status } = await converse(['term'], { term: ['Money'], summary: ['It is paid.'], text: ['See [@papr].', 'See [@paper].'], Which: ['text'] });
  assert.equal(status, 0, told);
  assert.match(told, /unknown-source/);
  assert.match(readFileSync(join(root, 'content/glossary/money.mdx'), 'utf8'), /See \[@paper\]/);
});

describe('stopping at any question leaves nothing behind', () => {
  for (const question of ['What', 'statement', 'sources', 'url', 'kind', 'Anything', 'id', 'checked']) {
    test(question, async () => {
      const { root, status, told } = await converse([], { What: ['fact'], ...SOURCE, ...FACT, sources: ['+new'] }, question);
      assert.equal(status, 130);
      assert.match(told, /Stopped\. Nothing was written\.$/);
      assert.equal(readFileSync(join(root, FACTS), 'utf8'), CLEAN[FACTS]);
      assert.deepEqual(readdirSync(root), ['content']);
      assert.deepEqual(readdirSync(join(root, 'content/sources')), ['paper.yaml']);
    });
  }
});
