import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cardPath, datesPath } from '#lib/search/card.ts';

test('a card lies where the path of its record says, a fact’s by its id, and facts of a month by its key', () => {
  assert.equal(cardPath('/organizations/cncf/'), '/search/cards/organizations/cncf.json');
  assert.equal(cardPath('/timeline/2025/#plan'), '/search/cards/facts/plan.json');
  assert.equal(datesPath('2025-03'), '/search/dates/2025-03.json');
});
