import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { nearest, slips, tolerance } from '#lib/search/distance.ts';

describe('a slip', () => {
  test('is a letter left out, put in or exchanged', () => {
    assert.equal(slips('kuberntes', 'kubernetes', 2), 1);
    assert.equal(slips('openstaack', 'openstack', 2), 1);
    assert.equal(slips('zemlim', 'zemlin', 2), 1);
  });

  test('is two neighbors swapped, and counts again wherever there is another', () => {
    assert.equal(slips('opnestack', 'openstack', 2), 1);
    assert.equal(slips('kubernets', 'kuberentes', 3), 2);
  });
});

test('where there are more slips than the limit the count is above it', () => {
  assert.equal(slips('ceph', 'kubernetes', 2), 3);
  assert.ok(slips('nova', 'swift', 1) > 1);
});

test('a longer word may hold more slips, a short one or one with digits none', () => {
  assert.deepEqual(['osf', 'nova', 'zemlin', 'foundation', 'k8s1', '20255'].map(tolerance), [0, 1, 1, 2, 0, 0]);
});

describe('the word that is meant', () => {
  test('is the one with the fewest slips, even against weight and first letter', () => {
    assert.equal(nearest('foundaton', [['fundation', 9], ['foundation', 0]]), 'foundation');
  });

  test('begins with the same letter where slips are equal, whatever the order', () => {
    assert.equal(nearest('nova', [['mova', 9], ['nove', 0]]), 'nove');
    assert.equal(nearest('nova', [['nove', 0], ['mova', 9]]), 'nove');
  });

  test('is the weightier where all else is equal', () => {
    assert.equal(nearest('zemli', [['zemla', 2], ['zemlo', 5]]), 'zemlo');
  });

  test('is none for a short word or one with digits, and where every known word is too far or too short', () => {
    assert.equal(nearest('osg', [['osga', 9]]), undefined);
    assert.equal(nearest('2024a', [['2025a', 9]]), undefined);
    assert.equal(nearest('quarrel', [['kubernetes', 9]]), undefined);
    assert.equal(nearest('osfs', [['osf', 9]]), undefined);
  });
});
