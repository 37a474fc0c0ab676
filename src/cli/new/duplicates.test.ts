import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { findTwin } from '#cli/new/duplicates.ts';

const sources = [
  { id: 'paper', title: 'Annual report 2024 of the fund', publisher: 'Acme', published: '2025-01', url: 'https://www.acme.example/report/', archived: 'https://copy.example/42' },
  { id: 'law', title: 'Law', publisher: 'State', url: 'https://law.example/act#art_24' },
];
const other = { title: 'Something else', publisher: 'Others' };

describe('the same document is known', () => {
  for (const url of ['https://acme.example/report', 'http://acme.example/report/?utm_campaign=x', 'https://copy.example/42#top', 'https://web.archive.org/web/2025/https://acme.example/report']) {
    test(url, () => {
      const twin = findTwin({ ...other, url }, sources);
      assert.deepEqual([twin?.id, twin?.sure], ['paper', true]);
    });
  }
  test('by the copy that was read', () => assert.equal(findTwin({ ...other, url: 'https://new.example/', archived: 'https://acme.example/report' }, sources)?.sure, true));
  test('whatever passage is named', () => assert.equal(findTwin({ ...other, url: 'https://law.example/act' }, sources)?.sure, true));
});

describe('what looks the same is asked about', () => {
  test('another passage of a document', () => assert.deepEqual(findTwin({ ...other, url: 'https://law.example/act#art_25' }, sources)?.sure, false));
  test('nearly the same title', () => assert.deepEqual(findTwin({ title: 'Annual Report 2024 of the Fund!', publisher: 'acme', url: 'https://x.example/' }, sources)?.sure, false));
});

describe('another document is not taken for one', () => {
  for (const [reason, source] of Object.entries({
    'another address and title': { ...other, url: 'https://acme.example/reports' },
    'another year in the title': { title: 'Annual report 2025 of the fund', publisher: 'Acme', url: 'https://x.example/' },
    'another publisher': { title: 'Annual report 2024 of the fund', publisher: 'Others', url: 'https://x.example/' },
    'another date': { title: 'Annual report 2024 of the fund', publisher: 'Acme', published: '2025-02', url: 'https://x.example/' },
  })) test(reason, () => assert.equal(findTwin(source, sources), undefined));
});
