import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { describe, test } from 'node:test';
import fc from 'fast-check';
import { stringify } from 'yaml';
import { checkContent } from '#gates/content.ts';
import { CLEAN, FIXTURE_DAY, writeTree } from '#gates/fixtures/base.ts';
import { formatFindings } from '#gates/print.ts';
import { citationOrder, citationsIn, parseCitationGroup, withoutCitations } from '#lib/citations.ts';
import { endsBeforeStart, formatDate, parseDate, sortKey } from '#lib/dates.ts';
import { figuresIn, isSupported, keysOf } from '#lib/figures.ts';
import { styleOffences } from '#lib/house-style.ts';
import { pathOfContentFile, resolveLink } from '#lib/paths.ts';
import { clip, closest, firstSentences, plainText, slugify } from '#lib/text.ts';
import { splitFrontMatter } from '#loaders/front-matter.ts';
import { parseYaml } from '#loaders/yaml.ts';
import { parseText } from '#markdown/parse.ts';
import { referencesOf } from '#markdown/references.ts';
import { checkTree } from '#markdown/rules/index.ts';
import { collectionNames } from '#schemas/collections.ts';
import { problems } from '#schemas/problems.ts';
import type { Place } from '#schemas/problems.ts';
import { checkShape } from '#schemas/shape.ts';

/** Same cases on every run; FUZZ_SEED chooses others, and a failure prints its own. */
const seed = Number(process.env['FUZZ_SEED'] ?? 20261124);
const holds = <Values extends [unknown, ...unknown[]]>(numRuns: number, property: fc.IProperty<Values>): void => fc.assert(property, { seed, numRuns });

const id = fc.stringMatching(/^[a-z0-9]{1,8}(-[a-z0-9]{1,8}){0,3}$/);
const locator = fc.stringMatching(/^[A-Za-z§][A-Za-z0-9 .–-]{0,20}[A-Za-z0-9]$/);
const soup = (...tokens: string[]): fc.Arbitrary<string> => fc.array(fc.oneof({ weight: 6, arbitrary: fc.constantFrom(...tokens) }, { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 6 }) }), { maxLength: 40 }).map((parts) => parts.join(''));
const markdown = soup('\n', '\n\n', ' ', '# ', '## ', '- ', '1. ', '> ', '*', '**', '_', '~~', '`', '```\n', '[', ']', '(', ')', '](', '][', '![', '[^1]', '[^1]: ', '[@paper]', '[@', '; @', ', § 7]', '|', '|---|\n', '\\', '&lt;', '&#x202e;', '<', '>', '</', '/>', '<Analysis>', '</Analysis>', '<Fact id="acme-begins" />', '<b>', '{', '}', '{a}', 'import a', 'export const', 'javascript:a', 'https://a.example/', '../../glossary/fund.mdx', '"', "'", 'March 12, 2010', '$5.4 million', 'Words of a sentence.', '\r', '\t', '---\n');
const yaml = soup('\n', ' ', '  ', '- ', ': ', ':', '? ', '[', ']', '{', '}', ',', '"', "'", '|\n', '>\n', '&a ', '*a', '!!set ', '!t ', '<<', '#', '---\n', '...\n', '%YAML 1.1\n', '__proto__', 'toString', 'a', 'null', '1e999', '.inf', '0x1', '\t', '\r\n', '\\u202e', '\u0000');
const value = fc.letrec<{ tree: unknown }>((tie) => ({ tree: fc.oneof({ depthSize: 'small' }, fc.constantFrom<unknown>(null, true, 0, -1, 1e300, 'paper', 'acme', '2010-03', '', 'flow', 'none', 'high'), fc.string(), fc.array(tie('tree'), { maxLength: 4 }), fc.dictionary(fc.oneof(fc.constantFrom('id', 'type', 'date', 'sources', 'nodes', 'rows', 'chart', 'constructor', 'toString', '__proto__'), fc.string()), tie('tree'), { maxKeys: 6 })) })).tree;

function isInside({ line, column }: Place, text: string): boolean {
  return line >= 1 && column >= 1 && line <= text.split(/\r\n|\n|\r/).length;
}

describe('data of any kind', () => {
  for (const name of collectionNames) {
    test(`held against the shape of ${name} is answered by known rules`, () => {
      holds(150, fc.property(value, (data) => checkShape(name, data, { path: 'f', locate: () => ({ path: 'f', line: 1, column: 1 }) }).every(({ rule, what, cure }) => Object.hasOwn(problems, rule) && what !== '' && cure !== '')));
    });
  }

  test('is as text without running anything of it', () => holds(300, fc.property(value, (data) => typeof plainText(data) === 'string')));

  test('that has the right shape has it after it was written as YAML and read', () => {
    const source = fc.record({ title: fc.string({ minLength: 1 }).map((text) => `a${text.replace(/[^\x20-\x7e]/g, '')}`), publisher: fc.constant('Acme'), published: fc.constantFrom('2010', '2010-03', '2010-03-12', '2010/2012'), url: fc.webUrl({ validSchemes: ['https'] }), kind: fc.constantFrom('primary', 'press'), language: fc.constantFrom('en', 'pt-BR'), seen: fc.constantFrom('full', 'cited') }, { noNullPrototype: true });
    holds(300, fc.property(source, (data) => {
      const { value: read, findings, locate } = parseYaml(stringify(data), 'f.yaml');
      assert.deepEqual([findings, read], [[], data]);
      return checkShape('sources', read, { path: 'f.yaml', locate }).length === 0;
    }));
  });
});

describe('text of any kind', () => {
  test('is YAML or a finding inside it', () => holds(1500, fc.property(fc.oneof(yaml, fc.string({ unit: 'binary' })), (text) => {
    const { findings, locate } = parseYaml(text, 'f.yaml', 5);
    return [...findings, locate([]), locate(['a', 0, '__proto__'])].every(({ line, column }) => isInside({ path: 'f', line: line - 4, column }, text));
  })));

  test('is cut into front matter and body without losing a character', () => holds(1000, fc.property(yaml, fc.string(), fc.constantFrom('\n', '\r\n'), (first, body, end) => {
    const text = `---${end}${first}${end}---${end}${body}`;
    const split = splitFrontMatter(text);
    return text.endsWith(split.body) && split.bodyLine >= 1 && split.bodyLine <= text.split('\n').length && (split.yaml === undefined || text.includes(split.yaml));
  })));

  for (const path of ['content/articles/history/a.mdx', 'content/changes/a.md']) {
    test(`is ${path.endsWith('x') ? 'MDX' : 'Markdown'} whose findings lie inside it`, () => holds(1500, fc.property(markdown, (body) => {
      const context = { path, bodyLine: 1, body, collection: 'articles' as const, origin: 'https://a.example' };
      const tree = parseText(body, context);
      if ('rule' in tree) return isInside(tree, body);
      const { citations, links, figures } = referencesOf(tree, context);
      return [...checkTree(tree, context), ...[...citations, ...links, ...figures].map(({ place }) => place)].every((place) => isInside(place, body));
    })));
  }

  test('has citations, figures, offences, ids and sentences, or none', () => holds(1500, fc.property(fc.oneof(markdown, fc.string({ unit: 'binary' })), (text) => {
    const figures = figuresIn(text);
    assert.ok(figures.every((figure) => text.slice(figure.index, figure.index + figure.text.length) === figure.text && isSupported(figure, keysOf([text]))));
    assert.ok(styleOffences(text).every(({ index, found }) => text.slice(index, index + found.length) === found));
    assert.ok(citationOrder(text).length <= citationsIn(text).length && withoutCitations(text).length <= text.length);
    return !/[\s/#]/.test(slugify(text)) && clip(text, 20).length <= 21 && firstSentences(text, 10).length <= text.length;
  })));
});

test('citations that are written are read again', () => holds(1000, fc.property(fc.array(fc.record({ id, locator }, { requiredKeys: ['id'] }), { minLength: 1, maxLength: 5 }), (citations) => {
  const inside = citations.map((citation) => `@${citation.id}${citation.locator === undefined ? '' : `, ${citation.locator}`}`).join('; ');
  assert.deepEqual(parseCitationGroup(inside), citations.map((citation) => ({ ...citation })));
  assert.deepEqual(citationsIn(`Words. [${inside}]`), citations.map((citation) => ({ ...citation })));
})));

test('a link never leads to a page from outside the content', () => holds(2000, fc.property(soup('..', '.', '/', '\\', '%2e%2e', 'content', 'glossary', 'fund.mdx', 'etc', 'passwd', '\u0000', '#', '?'), (link) => {
  const file = resolveLink('content/articles/history/a.mdx', link);
  const page = pathOfContentFile(file);
  return !file.startsWith('/') && (page === undefined || (file.startsWith('content/') && !file.split('/').includes('..')));
})));

test('a date is one of the calendar, or none', () => {
  const day = fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }).map((date) => date.toISOString().slice(0, 10));
  holds(1000, fc.property(day, day, (from, to) => sortKey(from) === from && endsBeforeStart(parseDate(`${from}/${to}`) ?? { interval: true }) === to < from && formatDate(from) !== from));
  holds(2000, fc.property(soup('2010', '-', '03', '12', '/', '..', '~', '99999', '-02-30', ' '), (text) => parseDate(text) === undefined || /^[\d~/.-]+$/.test(text)));
});

test('the nearest of known words is one of them', () => holds(500, fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), (word, known) => {
  const found = closest(word, known);
  return found === undefined || known.includes(found);
})));

test('a tree of any files is checked, and its findings are of its files', () => {
  const folder = fc.constantFrom('people', 'facts', 'glossary', 'articles/history', 'series', 'drawings', 'guides', 'claims', 'changes', 'pages', 'eras', 'stray', 'home');
  const name = fc.tuple(folder, id, fc.constantFrom('.yaml', '.mdx', '.md', '.txt')).map(([where, file, ending]) => `content/${where}/${file}${ending}`);
  const text = fc.oneof(yaml, fc.tuple(yaml, markdown).map(([first, body]) => `---\n${first}\n---\n${body}`), value.map((data) => `${JSON.stringify(data)}\n`));
  holds(120, fc.property(fc.dictionary(name, text, { maxKeys: 6, noNullPrototype: true }), (files) => {
    const root = writeTree({ ...CLEAN, ...files });
    try {
      const { findings } = checkContent(root, FIXTURE_DAY);
      assert.ok(findings.every(({ path }) => path in files || path in CLEAN), formatFindings(findings));
      assert.notEqual(formatFindings(findings), '');
    } finally {
      rmSync(root, { recursive: true });
    }
  }));
});
