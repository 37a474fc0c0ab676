import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { componentIds, linkedFiles } from '#lib/links.ts';
import { href, pathOfContentFile, pathOfLink, recordPath, resolveLink, secondYearPath } from '#lib/paths.ts';

describe('every content file leads to the page that shows it', () => {
  const pages: Record<string, string | undefined> = {
    'content/articles/merger/overview.mdx': '/merger/overview/',
    'content/facts/2025.yaml': '/timeline/2025/',
    'content/facts/undated.yaml': '/timeline/undated/',
    'content/organizations/acme.yaml': '/organizations/acme/',
    'content/people/ann.yaml': '/people/ann/',
    'content/projects/nova.yaml': '/projects/nova/',
    'content/glossary/fund.mdx': '/glossary/fund/',
    'content/sources/paper.yaml': '/sources/paper/',
    'content/series/members.yaml': '/data/members/',
    'content/claims/alone.mdx': '/claims/alone/',
    'content/changes/2026-01-01-note.md': '/changes/#2026-01-01-note',
    'content/pages/contribute.mdx': '/contribute/',
    'content/home/home.yaml': '/',
    'content/pages/search-quality.mdx': '/about/search-quality/',
    'content/pages/rules.mdx': '/contribute/rules/',
    'content/sections/merger.yaml': '/merger/',
    'content/redirects.yaml': undefined,
    'README.md': undefined,
    'content/glossary/fund.txt': undefined,
  };
  for (const [file, path] of Object.entries(pages)) test(file, () => assert.equal(pathOfContentFile(file), path));
});

test('records and second pages of years have their own addresses', () => {
  assert.equal(recordPath('articles', 'merger/overview'), '/merger/overview/');
  assert.equal(secondYearPath(2025), '/timeline/2025/july/');
});

test('a link to a file leads to its page and the heading in it, one to a fact to where it stands in full', () => {
  const facts = (): Map<string, string> => new Map([['acme-grows', '/timeline/2025/july/#acme-grows']]);
  assert.equal(pathOfLink('content/facts/2025.yaml', 'acme-grows', facts), '/timeline/2025/july/#acme-grows');
  assert.equal(pathOfLink('content/facts/2025.yaml', 'new-one', facts), '/timeline/2025/#new-one');
  assert.equal(pathOfLink('content/facts/2025.yaml', undefined, facts), '/timeline/2025/');
  assert.equal(pathOfLink('content/glossary/fund.mdx', 'acme-grows', facts), '/glossary/fund/#acme-grows');
  assert.equal(pathOfLink('content/changes/2026-01-01-note.md', 'part', facts), '/changes/#2026-01-01-note');
  assert.equal(pathOfLink('content/words.yaml', 'part', facts), undefined);
});

test('addresses stand under the base of the site', () => {
  assert.deepEqual([href('/a/', '/'), href('/a/', '/base'), href('/a/', '/base/')], ['/a/', '/base/a/', '/base/a/']);
});

test('relative links are resolved against the folder of their file', () => {
  assert.equal(resolveLink('content/articles/merger/a.mdx', '../../glossary/b.mdx'), 'content/glossary/b.mdx');
  assert.equal(resolveLink('content/articles/merger/a.mdx', './b.mdx'), 'content/articles/merger/b.mdx');
  assert.equal(resolveLink('content/glossary/a.mdx', '../../../../b'), '../../b');
});

test('the files that a text links to, each once', () => {
  const text = '[a](../glossary/a.mdx#part) [b](b.yaml) [a](../glossary/a.mdx) [c](https://c.example/) [d](#d) [e](mailto:e@e.example)';
  assert.deepEqual(linkedFiles(text, 'content/claims/x.mdx'), ['content/glossary/a.mdx', 'content/claims/b.yaml']);
});

test('the ids that a component is given', () => {
  assert.deepEqual(componentIds('<Fact id="a" />\n<Facts subjects="x" />\n<Fact\n  id="b"\n/>\n<Fact id="a" />', 'Fact'), ['a', 'b']);
});
