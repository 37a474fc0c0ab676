import { ARTICLE, TERM, article, term } from '#gates/fixtures/base.ts';
import { inFile } from '#gates/fuzz/input.ts';
import type { FuzzInput } from '#gates/fuzz/input.ts';

const many = (count: number, part: (index: number) => string): string => Array.from({ length: count }, (_, index) => part(index)).join('');

export const textInputs: FuzzInput[] = [
  ...inFile('front matter', ARTICLE, {
    'that is missing': ['Words.', 'missing-front-matter'],
    'that never ends': ['---\ntitle: A\n', 'missing-front-matter'],
    'that is empty': ['---\n---\n\nWords.\n', 'missing-front-matter'],
    'that is empty, with a rule further down': ['---\n---\n\nWords.\n\n---\n', 'invalid-yaml', 'missing-key', 'wrong-type'],
    'behind an empty line': ['\n---\ntitle: A\n---\n', 'missing-front-matter'],
    'behind a space': [' ---\ntitle: A\n---\n', 'missing-front-matter'],
    'of four hyphens': ['----\ntitle: A\n----\n', 'missing-front-matter'],
    'of TOML': ['+++\ntitle = "A"\n+++\n', 'missing-front-matter'],
    'of JavaScript': ['---js\n{ title: process.env.FUZZ_CANARY }\n---\n\nWords.\n', 'missing-front-matter'],
    'of JSON': ['---\n{"title": "A"}\n---\n\nWords.\n', 'missing-key'],
    'that is a list': ['---\n- a\n---\n\nWords.\n', 'wrong-type', 'missing-key'],
    'that is a word': ['---\nwords\n---\n\nWords.\n', 'wrong-type', 'missing-key'],
    'twice': ['---\ntitle: A\n---\n---\ntitle: B\n---\n\nWords.\n', 'missing-key'],
    'with a layout': [article('Words.')[ARTICLE]?.replace('order: 1', 'order: 1\nlayout: ../../../../secret.astro') ?? '', 'unknown-key'],
    'with a draft': [article('Words.')[ARTICLE]?.replace('order: 1', 'order: 1\ndraft: true') ?? '', 'unknown-key'],
    'with a slug': [article('Words.')[ARTICLE]?.replace('order: 1', 'order: 1\nslug: ../../x') ?? '', 'unknown-key'],
    'with HTML in its title, which is escaped': [article('A source. [@paper]')[ARTICLE]?.replace('How it began', '<script>alert(1)</script>') ?? ''],
    'with an expression in its title, which is text': [article('A source. [@paper]')[ARTICLE]?.replace('How it began', '{process.env.FUZZ_CANARY}') ?? ''],
    'with a closing mark in a value': ['---\ntitle: "A\n---\nB"\n---\n\nWords.\n', 'invalid-yaml'],
    'with a tag': ['---\ntitle: !!js/undefined A\n---\n\nWords.\n', 'invalid-yaml'],
    'with hyphens without end': [() => `---\n${'-'.repeat(80_000)}\n`, 'missing-front-matter'],
    'with spaces behind its marks': [() => `---${' '.repeat(80_000)}\ntitle: A\n`, 'missing-front-matter'],
    'with marks that are none': [() => `---\n${'--- a\n'.repeat(14_000)}`, 'missing-front-matter'],
    'with line ends without end': [() => `---\n${'\r\n'.repeat(40_000)}`, 'missing-front-matter'],
    'with a script in place of the text': [() => '---\ntitle: A\n---\n<script>', 'invalid-mdx'],
  }),
  ...inFile('texts of terms', TERM, {
    'a term with HTML in its summary, which is escaped': [term('', 'Words. [@paper]').replace('Money set', '<script>alert(1)</script> set')],
    'a term that refers to itself': [term('see: [fund]\n', 'See [fund](fund.mdx). [@paper]')],
    'a term with 3,000 aliases': [() => term(`aliases: [${many(3000, (index) => `a${index},`)}]\n`)],
    'a term that sees 5,000 that do not exist': [() => term(`see: [${many(5000, (index) => `a${index},`)}]\n`), 'unknown-term'],
  }),
];
