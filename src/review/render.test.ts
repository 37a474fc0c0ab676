import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { visit } from 'unist-util-visit';
import { parseText } from '#markdown/parse.ts';
import { name, own, say } from '#review/parts.ts';
import type { Report } from '#review/parts.ts';
import { escapeMarkdown, renderJson, renderMarkdown, renderText } from '#review/render.ts';

/** Texts by which a contributor could try to say something in our name, or to the machine. */
const HOSTILE = [
  '::set-output name=x::y', '\n::error file=a.ts::x', 'a\r\n::add-mask::x', '##[command]x', '%0A::warning::x', '@everyone and @org/team', 'mail someone@acme.example',
  '[click](https://evil.example)', '![x](https://evil.example/x.png)', '<img src=x onerror=alert(1)>', '</details><script>x</script>', '<!-- x', 'https://evil.example/?a=b', 'www.evil.example', '#1 and org/repo#2',
  '**bold** _em_ `code` ~~x~~', '# heading', '\n\n# heading', '- item', '1. item', '> quote', '| a | b |', '```\nfence', '``` ` ``', '$x$', '\\', '&lt;b&gt; &#64;x', '[^1]', '[x]: https://evil.example', '[ ] task',
  '\u202Egnp.exe', 'a\u0000b\u001b[31mred', '\u{e0041}tag', 'line\u2028break', 'xmpp:a@b.example', 'mailto:a@b.example', 'ftp://evil.example',
];

/** A report in which a text stands wherever one can. */
function reportOf(text: string): Report {
  const line = say`says ${text} of ${name(text)} and ${[{ kind: 'changed' as const, text }]}`;
  return { summary: [line], blocks: [{ heading: 'Look at', note: line, items: [{ line, details: [line] }] }] };
}

/** Kinds of nodes of a Markdown text, each once, and its words outside of code as readers and services see them. */
function readingOf(markdown: string): { kinds: Set<string>; words: string } {
  const tree = parseText(markdown, { path: 'summary.md', bodyLine: 1 });
  if ('rule' in tree) throw new Error(tree.what);
  const kinds = new Set<string>();
  let words = '';
  visit(tree, (node) => {
    kinds.add(node.type === 'html' && /^<\/?b>$/.test(node.value) ? 'b' : node.type);
    if (node.type === 'text') words += node.value;
  });
  return { kinds, words };
}

describe('texts of contributors do nothing', () => {
  const plain = readingOf(renderMarkdown(reportOf('A plain text.'))).kinds;
  for (const text of HOSTILE) {
    test(JSON.stringify(text), () => {
      const [markdown, shown] = [renderMarkdown(reportOf(text)), renderText(reportOf(text))];
      const { kinds, words } = readingOf(markdown);
      assert.deepEqual(kinds, plain, markdown);
      assert.doesNotMatch(words, /@\w|#\d|:\/\/\w|www\.\w|(?:xmpp|mailto):\w/);
      for (const written of [markdown, shown, renderJson({ text, [text]: 1 })]) {
        assert.doesNotMatch(written, /^\s*::/m);
        assert.ok(!written.includes('##['), written);
        // eslint-disable-next-line no-control-regex
        assert.doesNotMatch(written.replace(/\\u.{4}/g, ''), /[\u0000-\u0009\u000b-\u001f\u007f]/);
      }
      assert.equal(shown.split('\n').length, renderText(reportOf('x')).split('\n').length);
    });
  }
});

test('plain words stay as they are, and signs are shown', () => {
  assert.equal(escapeMarkdown('Acme’s 5.4 million (2010–2012), “so”.'), 'Acme’s 5.4 million (2010–2012), “so”.');
  assert.equal(escapeMarkdown('a * b'), 'a &#42; b');
});

test('a summary that would be too long ends with a word on that', () => {
  const items = Array.from({ length: 80 }, () => ({ line: say`${'x '.repeat(290)}`, details: Array.from({ length: 20 }, () => say`${'y '.repeat(290)}`) }));
  const written = renderMarkdown({ summary: [[own('x')]], blocks: [{ heading: 'h', items }] });
  assert.ok(written.length < 450_000);
  assert.match(written, /too long for a summary\.\n$/);
});

test('a long list is cut in a summary, not on a terminal', () => {
  const report: Report = { summary: [], blocks: [{ heading: 'h', items: Array.from({ length: 100 }, (_, index) => ({ line: say`item ${index}`, details: [] })) }] };
  assert.match(renderMarkdown(report), /… and 20 more/);
  assert.match(renderText(report), /item 99/);
});
