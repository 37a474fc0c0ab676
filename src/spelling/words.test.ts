import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { wordsOf } from '#spelling/words.ts';

const found = (text: string): string => wordsOf(text).map(({ word }) => word).join(' ');

describe('the words of a text that can be looked up', () => {
  const examples: Record<string, [text: string, words: string]> = {
    'are words of three letters or more': ['It is an old fund.', 'old fund'],
    'are parts of compounds': ['A well-known, long–lived 12-month and/or two—three', 'well known long lived month two three'],
    'lose the ending of the possessive': ["The board's, Acme’s and members' votes", 'The board Acme and members votes'],
    'keep an apostrophe inside': ['They didn’t', "They didn't"],
    'are no titles in quotation marks, code and citations': ['He wrote “Teh End” and "teh start" in `teh` [@teh-paper, § 2].', 'wrote and'],
    'are no addresses, files, handles and repositories': ['See openstack.org, https://teh.example/x, landscape.yml, @teh, foo_bar, openstack/releases and /teh/', 'See and'],
    'are no ids and no versions': ['See cdf-2019-teh-agreement and v1.79beta of 3rd x86', 'See and'],
    'are no abbreviations': ['The API of VMs and SIGs', 'The and'],
    'are names with capitals inside': ['OpenStack and eBay', 'OpenStack and eBay'],
    'are of our script': ['Words 和 слова', 'Words'],
    'have accents': ['A naïve Société', 'naïve Société'],
    'are not what has no space for long': [`Words ${'word-'.repeat(50)}`, 'Words'],
  };
  for (const [name, [text, words]] of Object.entries(examples)) test(name, () => assert.equal(found(text), words));

  test('come with their places', () => assert.deepEqual(wordsOf('A well-known “x” fund'), [{ word: 'well', index: 2 }, { word: 'known', index: 7 }, { word: 'fund', index: 17 }]));
});
