import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { proposeId, proposeName, proposeSourceId } from '#cli/new/identifiers.ts';

const sources = [
  { id: 'lf-2025-intent', title: 'Intent', publisher: 'Linux Foundation', published: '2025-03-12', url: 'https://www.linuxfoundation.org/a' },
  { id: 'lf-2024-report', title: 'Report', publisher: 'Linux Foundation', published: '2024', url: 'https://www.linuxfoundation.org/b' },
  { id: 'linux-2023-other', title: 'Other', publisher: 'Linux Foundation', published: '2023', url: 'https://www.linuxfoundation.org/c' },
];
const propose = (title: string, publisher: string, url: string, published?: string): string => proposeSourceId({ title, publisher, url, published }, sources);

describe('the id of a source', () => {
  test('begins as those of its publisher', () => assert.equal(propose('The Linux Foundation welcomes a fund', 'Linux Foundation', 'https://x.example/', '2026-01-02'), 'lf-2026-welcomes-fund'));
  test('or of its site', () => assert.equal(propose('A fund', 'LF Projects', 'https://linuxfoundation.org/x', '2026'), 'lf-2026-fund'));
  test('or with the name of the publisher', () => assert.equal(propose('Money for Größe', 'The Daily Übersicht', 'https://github.com/x/y'), 'daily-ubersicht-money'));
  test('is not one that there is', () => assert.equal(propose('Intent', 'Linux Foundation', 'https://x.example/', '2025'), 'lf-2025-intent-2'));
});

test('the id of a fact has telling words and the year, once', () => {
  assert.equal(proposeId('The board of Acme voted on March 3, 2025', new Set(), '2025-03-03'), 'board-acme-voted-3-2025');
  assert.equal(proposeId('Acme voted', new Set(['acme-voted'])), 'acme-voted-2');
  assert.equal(proposeId('Acme and four others formed a fund', new Set(['acme-four-others-formed'])), 'acme-four-others-formed-fund');
});

test('the id of a name is the name', () => {
  assert.equal(proposeName('Kubernetes is Google’s Borg'), 'kubernetes-is-googles-borg');
  assert.equal(proposeName('OpenStack & Kubernetes: "both"'), 'openstack-kubernetes-both');
});
