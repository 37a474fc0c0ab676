import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { splitFrontMatter } from '#loaders/front-matter.ts';
import { parseYaml } from '#loaders/yaml.ts';
import { parseText } from '#markdown/parse.ts';
import { checkTree } from '#markdown/rules/index.ts';
import { components } from '#schemas/components.ts';
import { editorSnippets } from '#schemas/editor-snippets.ts';
import type { Snippet } from '#schemas/editor-snippets.ts';
import { isText, kinds } from '#schemas/kinds.ts';
import { checkShape } from '#schemas/shape.ts';

const snippets = editorSnippets();

/** What an editor leaves of a snippet when somebody takes the first choice everywhere, and writes one word in place of each hint. */
function filled({ body }: Snippet): string {
  return body.join('\n').replace(/\$\{\d+\|([^,|]+)[^}]*\|\}/g, '$1').replace(/"\$\{\d+:([^}]*)\}"/g, '"$1"').replace(/\$\{\d+:(?:\\.|[^}\\])*\}/g, 'word').replace(/\$0/g, '').replace(/\$1/g, 'word');
}

function snippetOf(name: string): Snippet {
  const snippet = snippets[name];
  assert.ok(snippet, `no snippet "${name}"`);
  return snippet;
}

describe('a component has a snippet that the rules accept', () => {
  for (const name of Object.keys(components)) {
    test(name, () => {
      const body = filled(snippetOf(`<${name}>`)).replace(/="(?:fact|series|drawing|guide|subject)-ids?"/g, '="word"');
      const context = { path: 'content/articles/a/b.mdx', bodyLine: 1, body, collection: 'articles' as const, origin: 'https://own.example' };
      const tree = parseText(body, context);
      assert.ok(!('rule' in tree), body);
      assert.deepEqual(checkTree(tree, context), []);
    });
  }
});

describe('a kind of record has a snippet with all keys that it needs, and none that it does not know', () => {
  for (const kind of kinds) {
    test(kind.name, () => {
      const text = filled(snippetOf(kind.name));
      const { value, findings } = parseYaml(isText(kind) ? splitFrontMatter(text).yaml ?? '' : text, 'f.yaml');
      assert.deepEqual(findings, []);
      const place = { path: 'f.yaml', line: 1, column: 1 };
      const rules = checkShape(kind.collection, Array.isArray(value) ? value[0] : value, { path: 'f.yaml', locate: () => place }).map(({ rule }) => rule);
      assert.deepEqual(rules.filter((rule) => rule === 'missing-key' || rule === 'unknown-key'), [], text);
    });
  }
});

test('stops are numbered from 1 without a gap', () => {
  for (const [name, { body }] of Object.entries(snippets)) {
    const stops = [...new Set([...body.join('\n').matchAll(/\$\{(\d+)[:|]/g)].map((match) => Number(match[1])))];
    assert.deepEqual(stops, stops.map((_, index) => index + 1), name);
  }
});

test('no two snippets of one language share a prefix', () => {
  const prefixes = Object.values(snippets).map(({ scope, prefix }) => `${scope} ${prefix}`);
  assert.deepEqual(prefixes.filter((prefix, index) => prefixes.indexOf(prefix) !== index), []);
});
