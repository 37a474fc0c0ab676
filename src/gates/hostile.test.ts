import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { unified } from '@astrojs/markdown-remark';
import { checkContent } from '#gates/content.ts';
import { ARTICLE, CLEAN, FIXTURE_DAY, SOURCE, article, writeTree } from '#gates/fixtures/base.ts';
import { formatFindings } from '#gates/print.ts';
import { pipelineOptions } from '#gates/pipeline-options.ts';
import { rehypePlugins, remarkPlugins, remarkRehypeOptions } from '#markdown/pipeline.ts';

const CANARY = 'canary-5f1e7c';
const OUTSIDE = mkdtempSync(join(tmpdir(), 'outside-'));
const SECRET = join(OUTSIDE, 'secret.yaml');

before(() => {
  process.env['HOSTILE_CANARY'] = CANARY;
  writeFileSync(SECRET, `${SOURCE}note: ${CANARY}\n`);
});
after(() => {
  delete process.env['HOSTILE_CANARY'];
  rmSync(OUTSIDE, { recursive: true });
});

/** Texts that would run code or write HTML of their own, by what they try. */
const HOSTILE: Record<string, string> = {
  'an expression in a line': 'Words {process.env.HOSTILE_CANARY} words.',
  'an expression of its own': '{process.env.HOSTILE_CANARY}',
  'an expression in a heading': '## One {process.env.HOSTILE_CANARY}',
  'an expression in a link': '[words {process.env.HOSTILE_CANARY}](../../glossary/fund.mdx)',
  'an expression in a table': '| A |\n|---|\n| {process.env.HOSTILE_CANARY} |',
  'an expression in a footnote': 'Words.[^1]\n\n[^1]: {process.env.HOSTILE_CANARY}',
  'an expression in a component': '<Analysis>\n- {process.env.HOSTILE_CANARY}\n</Analysis>',
  'an expression as an attribute': '<Fact id={process.env.HOSTILE_CANARY} />',
  'a spread of attributes': '<Analysis {...{title: process.env.HOSTILE_CANARY}}>\nWords.\n</Analysis>',
  'a component as an attribute': '<Analysis title=<b>{process.env.HOSTILE_CANARY}</b>>\nWords.\n</Analysis>',
  'a comment with code after it': '{/* words */ process.env.HOSTILE_CANARY}',
  'an import': "import { env } from 'node:process'\n\nWords.",
  'an import of a file': `import secret from '${SECRET}?raw'\n\nWords.`,
  'an export': 'export const words = process.env.HOSTILE_CANARY',
  'an export of a layout': 'export default ({ children }) => children',
  'a script': '<script>alert(1)</script>',
  'a script in a line': 'Words <script src="https://evil.example/x.js" /> words.',
  'a picture with a handler': '<img src="x" onerror="alert(1)" />',
  'a frame': '<iframe src="file:///etc/passwd" />',
  'a style': '<style>p {"{"} color: red {"}"}</style>',
  'a fragment': '<>{process.env.HOSTILE_CANARY}</>',
  'a member of an object': '<process.env />',
  'a name with a colon': '<set:html />',
  'raw HTML by Astro': '<Fragment set:html="<script>alert(1)</script>" />',
  'an unknown component': '<Debug />',
  'the name of an inherited property': '<constructor />',
  'raw HTML as an attribute of a component': '<Analysis set:html="<script>alert(1)</script>" />',
  'a browser directive on a component': '<Analysis client:load="yes">\nWords.\n</Analysis>',
  'an event handler on a component': '<Analysis onclick="alert(1)">\nWords.\n</Analysis>',
  'an address that runs code': '[words](javascript:alert)',
  'a hidden address that runs code': '[words](java&#x0A;script:alert)',
  'a definition that runs code': '[words][1]\n\n[1]: vbscript:x',
  'a picture from elsewhere': '![words](https://evil.example/pixel.png)',
  'a picture of a file outside': '![words](../../../../../../etc/passwd)',
  'a path out of the content': '[words](../../../../../../etc/passwd)',
};

/** How the build answers: with a rule of ours, or with the refusal of the parser. */
const ANSWER = /no-|unknown-|unsafe-link|missing-file|outside-picture|Unexpected character/;

async function build(root: string): Promise<string> {
  const options = pipelineOptions(root);
  const processor = unified({ gfm: false, smartypants: false, remarkPlugins: remarkPlugins(options), rehypePlugins: rehypePlugins(), remarkRehype: remarkRehypeOptions });
  assert.ok(processor.createMdxRenderer);
  const renderer = await processor.createMdxRenderer({ gfm: false, smartypants: false, syntaxHighlight: false, shikiConfig: {} } as never, { optimize: false, sourcemap: false, srcDir: new URL('file:///tmp/') } as never);
  const body = article(textOf.get(root) ?? '')[ARTICLE]?.split('---\n').slice(2).join('---\n') ?? '';
  return (await renderer.process(body, join(root, ARTICLE), {})).code;
}

const textOf = new Map<string, string>();

async function withText<Result>(text: string, use: (root: string) => Result | Promise<Result>): Promise<Result> {
  const root = writeTree({ ...CLEAN, ...article(text) });
  textOf.set(root, text);
  try {
    return await use(root);
  } finally {
    rmSync(root, { recursive: true });
  }
}

function assertRefused(root: string): void {
  const { findings } = checkContent(root, FIXTURE_DAY);
  assert.notEqual(findings.length, 0);
  assert.ok(findings.every(({ path }) => path === ARTICLE), formatFindings(findings));
  assert.doesNotMatch(formatFindings(findings), new RegExp(CANARY));
}

test('the pipeline builds an honest text', async () => {
  const code = await withText('Words one. [@paper]', build);
  assert.match(code, /source-1/);
});

describe('a hostile text is refused by the content gate and, by itself, by the plugins of the build', () => {
  for (const [name, text] of Object.entries(HOSTILE)) {
    test(name, async () => {
      await withText(text, async (root) => {
        assertRefused(root);
        await assert.rejects(build(root), ANSWER);
      });
    });
  }
});

test('HTML in a change note is refused by the plugins of the build', async () => {
  const processor = unified({ gfm: false, smartypants: false, remarkPlugins: remarkPlugins(pipelineOptions('/nowhere')), remarkRehype: remarkRehypeOptions });
  const renderer = await processor.createRenderer({ syntaxHighlight: false } as never);
  await assert.rejects(renderer.render('Words.\n\n<script>alert(1)</script>\n'), /no-html/);
});

describe('a record cannot reach a file outside', () => {
  for (const [name, file] of [['link to a file', SECRET], ['link to a folder', OUTSIDE]] as const) {
    test(name, () => {
      const path = name === 'link to a file' ? 'content/sources/secret.yaml' : 'content/people';
      const root = writeTree({ ...CLEAN, [path]: { linkTo: file } });
      const { findings, records } = checkContent(root, FIXTURE_DAY);
      rmSync(root, { recursive: true });
      assert.deepEqual(findings.map(({ rule }) => rule), ['symbolic-link']);
      assert.doesNotMatch(JSON.stringify(records), new RegExp(CANARY));
    });
  }

  test('YAML with a tag that makes objects', () => {
    const root = writeTree({ ...CLEAN, 'content/people/ann.yaml': 'name: !!js/function "function () { return process.env }"\nsummary: x\nkind: person\n' });
    const { findings } = checkContent(root, FIXTURE_DAY);
    rmSync(root, { recursive: true });
    assert.deepEqual(findings.map(({ rule }) => rule), ['invalid-yaml']);
  });

  test('YAML that grows by aliases', () => {
    const bomb = ['a: &a [x, x]', ...'bcdefgh'.split('').map((key, index) => `${key}: &${key} [${`*${'abcdefg'[index]}, `.repeat(9)}x]`)].join('\n');
    const root = writeTree({ ...CLEAN, 'content/people/ann.yaml': `${bomb}\n` });
    const { findings } = checkContent(root, FIXTURE_DAY);
    rmSync(root, { recursive: true });
    assert.deepEqual(findings.map(({ rule }) => rule), ['invalid-yaml']);
  });
});
