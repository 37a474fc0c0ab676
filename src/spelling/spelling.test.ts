import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readDictionary } from '#loaders/dictionary.ts';
import { parseText } from '#markdown/parse.ts';
import { checkWords } from '#spelling/check-words.ts';
import { lazyDictionary } from '#spelling/dictionary.ts';
import { UnknownWords } from '#spelling/unknown-words.ts';
import type { StatedWord } from '#spelling/unknown-words.ts';

const dictionary = lazyDictionary(readDictionary);
const place = { path: 'content/glossary/fund.mdx', bodyLine: 6 };

function stated(text: string): StatedWord[] {
  const tree = parseText(text, place);
  if ('rule' in tree) throw new Error(tree.what);
  return new UnknownWords(dictionary.has).ofText(tree, text, place);
}

const RECORDS = [
  { collection: 'projects', data: { name: 'OpenStack', aliases: [{ name: 'Nebula tooling' }, { name: 'licence' }] } },
  { collection: 'people', data: { name: 'Thierry Carrez' } },
  { collection: 'sources', data: { title: 'A qwertish Zuiderzee', publisher: 'Vrije', authors: ['Ann Xyzzy'] } },
  { collection: 'words', data: { about: 'x', words: ['kubelet', 'Gitea', 'honour'] } },
  { collection: 'organizations', data: undefined },
  { collection: 'organizations', data: { name: 'Acme Foundation' } },
  { collection: 'facts', data: { statement: 'Acme went further, as it should. '.repeat(20) } },
] as const;

const found = (text: string): string[] => checkWords(stated(text), { records: RECORDS, incomplete: new Set() }, dictionary).map(({ line, column, what, change }) => `${line}:${column} ${what}${change ? ` → ${change.to}${change.certain ? '!' : ''}` : ''}`);

describe('words that are right', () => {
  const texts: Record<string, string> = {
    'of the dictionary, also at the beginning of a sentence': 'Organizations vote. The board didn’t.',
    'that are names of records, also with an ending': 'OpenStack’s Thierry Carrez and two OpenStacks',
    'in titles of sources with a capital': 'Zuiderzee, Vrije and Xyzzy',
    'that are listed, also in the plural and at the beginning of a sentence': 'Kubelets and the kubelet on Gitea honour it',
    'in names of two right words': 'StackTach by CloudBase',
    'in code and in links to sources and claims': '`teh` and [teh](../sources/a.yaml) and <Fact id="teh" />',
    'in titles in quotation marks, whatever is marked in them': 'See “The *Teh* `teh` **End**” and so on',
    'written as signs': 'One &amp; two&nbsp;three',
  };
  for (const [name, text] of Object.entries(texts)) test(name, () => assert.deepEqual(found(text), []));
});

describe('words that are wrong', () => {
  const texts: Record<string, [text: string, ...answers: string[]]> = {
    'get what was probably meant': ['It was teh begining.', '6:8 the word "teh" is not in the dictionary → the', '6:12 the word "begining" is not in the dictionary → beginning'],
    'get words from further away where none is near': ['An infrestruktur', '6:4 the word "infrestruktur" is not in the dictionary → infrastructure'],
    'are named once a file with the number of places': ['Teh teh\n\n**teh**', '6:1 the word "Teh" is not in the dictionary', '6:5 the word "teh" is not in the dictionary (2 times in this file) → the'],
    'in British spelling get the American one at every place': ['The colour of colour', '6:5 "colour" is British spelling → color!', '6:15 "colour" is British spelling → color!'],
    'in British spelling that Americans know too': ['Labelled labelled', '6:10 "labelled" is British spelling → labeled!'],
    'in British spelling are not made right by an alias': ['a licence', '6:3 "licence" is British spelling → license!'],
    'in names are names of records': ['Thiery runs opensta and OpenStak', '6:1 the word "Thiery" is not in the dictionary → Thierry', '6:13 the word "opensta" is not in the dictionary → OpenStack', '6:25 the word "OpenStak" is not in the dictionary → OpenStack'],
    'are names without their capital': ['the openstack project', '6:5 the name "OpenStack" is written "openstack" → OpenStack'],
    'with a capital are not exchanged for an ordinary word': ['Goverment', '6:1 the word "Goverment" is not in the dictionary'],
    'that the site often uses are proposed before others': ['It went futher than it shoud', '6:9 the word "futher" is not in the dictionary → further', '6:24 the word "shoud" is not in the dictionary → should'],
    'in small letters are not made part of a name': ['A foundaton', '6:3 the word "foundaton" is not in the dictionary → foundation'],
    'in titles in small letters': ['qwertish', '6:1 the word "qwertish" is not in the dictionary → wettish'],
    'far from every word get nothing': ['xqzzywv', '6:1 the word "xqzzywv" is not in the dictionary'],
  };
  for (const [name, [text, ...answers]] of Object.entries(texts)) test(name, () => assert.deepEqual(found(text), answers));

  test('stand at their place in a text of many lines', () => {
    assert.deepEqual(stated('One.\n\n- Two teh\n\n| A |\n|---|\n| **teh** |').map(({ line, column, exact }) => [line, column, exact]), [[8, 7, true], [12, 5, true]]);
  });

  test('are not looked for while a file with names cannot be read', () => {
    assert.deepEqual(checkWords(stated('teh'), { records: RECORDS, incomplete: new Set(['people']) }, dictionary), []);
  });

  test('of a text in another language are counted after the first hundred', () => {
    const letters = (index: number): string => String(index).replace(/\d/g, (digit) => 'qwrtzpsdfg'.charAt(Number(digit)));
    const answers = found(Array.from({ length: 2000 }, (_, index) => `xx${letters(index)}q`).join(' '));
    assert.equal(answers.length, 101);
    assert.match(answers.at(-1) ?? '', /1,900 more words of this file are not in the dictionary$/);
  });
});
