import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { yearsOf } from '#catalog/year-pages.ts';
import type { YearPageView } from '#catalog/timeline-views.ts';
import type { FactView } from '#catalog/views.ts';
import { yearOf } from '#lib/dates.ts';
import { MOST_ON_A_PAGE, factPathsOf } from '#lib/fact-paths.ts';

/** Facts of dates in their order, undated ones last, as the catalog gives them; those of "openstack" are checked. */
function facts(...dates: (string | undefined)[]): FactView[] {
  const dated = dates.map((date, index) => ({ id: `fact-${index}`, date }));
  const paths = factPathsOf(dated);
  return dated.map(({ id, date }, index): FactView => {
    const lane = index % 2 === 0 ? 'openstack' : 'market';
    const statement = `Fact ${index}.`;
    return {
      id, statement, lane, path: paths.get(id) ?? '', edit: '', dateText: date ?? '', shortDateText: date ?? '', subjects: [], sources: [], disputes: [], checked: lane === 'openstack', checkedText: '',
      fact: { id, statement, kind: 'event', lane, subjects: [], sources: [], confidence: 'high', ...(date !== undefined && { date }) },
      ...(date !== undefined && { year: yearOf(date) }),
    };
  });
}

function pages(...dates: (string | undefined)[]): YearPageView[] {
  return yearsOf(facts(...dates)).flatMap((year) => year.pages);
}

function many(date: string, count = MOST_ON_A_PAGE - 1): string[] {
  return Array.from({ length: count }, () => date);
}

const months = ({ months: list }: { months: YearPageView['months'] }): string[] => list.map(({ title, facts: { length } }) => `${title} ${length}`);

test('a year is one page with its months, those that hold for longer first, and what is undated comes last', () => {
  const [first, second, undated, none] = pages('2010-08', '2011', '2011-03', '2011-03', undefined);
  assert.deepEqual([first, second, undated].map((page) => page && [page.path, page.title]), [['/timeline/2010/', '2010'], ['/timeline/2011/', '2011'], ['/timeline/undated/', 'Undated']]);
  assert.equal(none, undefined);
  assert.deepEqual(second && months(second), ['2011 as a whole 1', 'March 2011 2']);
  assert.deepEqual([second?.previous?.text, second?.next?.text, second?.rest], ['2010', 'Undated', undefined]);
  assert.equal(second?.summary, '3 facts, 1 of them checked: OpenStack 1, Market 2.');
});

describe('a year with more facts than fit on a page', () => {
  const dates = ['2024-05', '2025', ...many('2025-03'), '2025-07', '2025-12-05', '2026-01'];
  const [before, first, second, after] = pages(...dates);

  test('has two pages, each with its own facts in full', () => {
    assert.deepEqual([first?.path, first && months(first)], ['/timeline/2025/', ['2025 as a whole 1', 'March 2025 149']]);
    assert.deepEqual([second?.path, second && months(second)], ['/timeline/2025/july/', ['July 2025 1', 'December 2025 1']]);
    assert.equal(new Set([first, second].flatMap((page) => page?.facts ?? [])).size, 152);
  });

  test('lists on the first what stands on the second', () => {
    assert.deepEqual([first?.rest?.path, first?.rest && months(first.rest)], [second?.path, second && months(second)]);
    assert.equal(second?.rest, undefined);
  });

  test('leads from page to page, and from each to every month', () => {
    assert.deepEqual([before, first, second, after].map((page) => page?.next?.text), ['2025', 'July–December 2025', '2026', undefined]);
    assert.deepEqual([before, first, second, after].map((page) => page?.previous?.text), [undefined, '2024', '2025', 'July–December 2025']);
    assert.deepEqual(first?.places.map(({ text, path }) => `${text} ${path}`), ['2025 /timeline/2025/#year', 'Mar /timeline/2025/#month-3', 'July /timeline/2025/july/#month-7', 'Dec /timeline/2025/july/#month-12']);
    assert.deepEqual(second?.places, first?.places);
    assert.deepEqual(second?.above.map(({ text }) => text), ['Timeline', '2025']);
    assert.deepEqual([first?.trail, second?.trail], ['2025', 'July–December']);
  });

  test('tells how much it holds, and how much of it is on the page', () => {
    assert.equal(first?.summary, '152 facts, 76 of them checked: OpenStack 76, Market 76. Here in full: 2025 as a whole and January–June, 150 facts.');
    assert.equal(second?.summary, '2 of the 152 facts of 2025, 1 of them checked: OpenStack 1, Market 1.');
  });
});

test('a long year without a fact in its second half is one page, and one with none in its first half keeps its address', () => {
  assert.deepEqual(pages(...many('2025-03', MOST_ON_A_PAGE + 1)).map(({ path, rest }) => [path, rest]), [['/timeline/2025/', undefined]]);
  assert.deepEqual(pages(...many('2025-08', MOST_ON_A_PAGE + 1)).map(({ path, facts: { length } }) => [path, length]), [['/timeline/2025/', 0], ['/timeline/2025/july/', MOST_ON_A_PAGE + 1]]);
});
