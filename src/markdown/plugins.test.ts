import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { unified } from '@astrojs/markdown-remark';
import { assertGolden } from '#checks/golden.ts';
import { rehypePlugins, remarkPlugins, remarkRehypeOptions } from '#markdown/pipeline.ts';
import { CLEAN, writeTree } from '#gates/fixtures/base.ts';

const root = writeTree({ ...CLEAN, 'content/changes/2026-01-01-note.md': 'x', 'content/facts/2011.yaml': 'x' });
const golden = join(import.meta.dirname, 'golden');
after(() => rmSync(root, { recursive: true }));
const long = 'A very long title of a paper that says everything it has to say in its title, and then some more';
const options = {
  root,
  sources: () => new Map([
    ['paper', { title: 'A paper', publisher: 'Acme', kind: 'primary' }],
    ['letter', { title: 'Is this a letter?', publisher: 'The Post', kind: 'press' }],
    ['long', { title: long, publisher: 'A & B <Press>', kind: 'analysis' }],
  ]),
  definitions: () => new Map([['fund', 'Money set "aside" for a purpose.']]),
  facts: () => new Map([['acme-ends', '/timeline/2011/july/#acme-ends']]),
};
const processor = unified({ gfm: false, smartypants: false, remarkPlugins: remarkPlugins(options), rehypePlugins: rehypePlugins(), remarkRehype: remarkRehypeOptions });

async function html(text: string, file = 'content/articles/history/overview.md'): Promise<string> {
  const renderer = await processor.createRenderer({ syntaxHighlight: false } as never);
  return `${(await renderer.render(text, { fileURL: new URL(`file://${root}/${file}`) } as never)).code}\n`;
}

/** Golden cases: Markdown by name; the HTML stands in golden/<name>.html. */
const CASES: Record<string, string> = {
  'citation-first': 'It began in March. [@paper] It went on.',
  'citation-again': 'One. [@paper] Two. [@letter] Three. [@paper]',
  'citation-group': 'One. [@letter; @paper]',
  'citation-locator': 'One. [@paper, § 7] Two. [@paper, pp. 3–4]',
  'citation-long-title': 'One. [@long]',
  'citation-after-link': 'See [funds](../../glossary/fund.mdx). [@paper]',
  'citation-over-lines': 'One.\n[@paper;\n@letter]\nTwo.',
  'citation-list': '- One. [@paper]\n- Two. [@letter]',
  'citation-table': '| A | B |\n|---|---|\n| one [@paper] | two |',
  'citation-in-code': 'Write `[@paper]` like this. [@letter]\n\n```\n[@long]\n```',
  'citation-footnote': 'Words.[^1]\n\n[^1]: A remark. [@paper]',
  'link-term': 'A [fund](../../glossary/fund.mdx), and the [fund](../../glossary/fund.mdx) again.',
  'link-records': '[Acme](../../organizations/acme.yaml) [fact](../../facts/2011.yaml#acme-grows) [series](../../series/members.yaml) [source](../../sources/paper.yaml)',
  'link-fact': '[first half](../../facts/2011.yaml#acme-grows) [second half](../../facts/2011.yaml#acme-ends) [year](../../facts/2011.yaml)',
  'link-heading': '[here](#part) [there](overview.mdx#part) [note](../../changes/2026-01-01-note.md)',
  'link-outside': '[words](https://acme.example/) <mail@acme.example>',
  'link-reference': 'See [funds][1] and [the page][2].\n\n[1]: ../../glossary/fund.mdx\n[2]: https://acme.example/',
  'table-alignment': '| Name | Left | Middle | Right |\n|---|:--|:-:|--:|\n| a | b | c | d |',
  'table-corner': '| | *First* | [Second](../../glossary/fund.mdx) [@paper] |\n|---|---|---|\n| a | b | c |',
  'heading-ids': "## What's new: one & two\n\n### `code` in Übung",
  'footnote': 'Words.[^a] More.[^a]\n\n[^a]: A remark.',
};

describe('Markdown becomes the HTML of the golden file', () => {
  for (const [name, text] of Object.entries(CASES)) {
    test(name, async () => {
      const found = await html(text);
      assert.doesNotMatch(found, /\sstyle=/);
      assertGolden(join(golden, `${name}.html`), found);
    });
  }
});

test('MDX treats text inside components alike', async () => {
  assert.ok(processor.createMdxRenderer);
  const renderer = await processor.createMdxRenderer({ gfm: false, smartypants: false, syntaxHighlight: false, shikiConfig: {} } as never, { optimize: false, sourcemap: false, srcDir: new URL('file:///tmp/') } as never);
  const { code } = await renderer.process('<Analysis>\nOne. [@paper]\n\n| A |\n|--:|\n| b |\n</Analysis>\n', `${root}/content/articles/history/overview.mdx`, {});
  assertGolden(join(golden, 'component.jsx'), code);
  assert.doesNotMatch(code, /style/);
});

test('an unknown source stops the build with its place', async () => {
  await assert.rejects(html('One.\n\nTwo. [@papre]'), /overview\.md:3 {2}unknown-source.*"papre"/);
});

test('a link to a missing file stops the build with its place', async () => {
  await assert.rejects(html('One.\n\n[two](../../glossary/funds.mdx)'), /^Error: .*content\/articles\/history\/overview\.md:3 {2}missing-file.*content\/glossary\/funds\.mdx/s);
});
