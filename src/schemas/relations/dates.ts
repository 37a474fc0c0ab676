import { firstDay, lastDay, parseDate, yearOf } from '#lib/dates.ts';
import type { Article } from '#schemas/article.ts';
import type { Drawing } from '#schemas/drawing.ts';
import type { Fact } from '#schemas/fact.ts';
import type { Source } from '#schemas/source.ts';
import { finding } from '#schemas/problems.ts';
import type { Finding } from '#schemas/problems.ts';
import type { RelatedRecord, Relations } from '#schemas/references.ts';
import { validOf } from '#schemas/relations/known.ts';

function startsAfter(date: string, today: string): boolean {
  const value = parseDate(date);
  const point = value?.start ?? value?.end;
  return point !== undefined && firstDay(point) > today;
}

function endedBefore(date: string, today: string): boolean {
  const value = parseDate(date);
  const point = value?.end ?? (value?.interval ? undefined : value?.start);
  return point !== undefined && lastDay(point) < today;
}

function future(record: RelatedRecord, key: string, date: string | undefined, today: string): Finding[] {
  return date !== undefined && startsAfter(date, today) ? [finding('future-date', record.locate([key]), { date })] : [];
}

function checkFact(record: RelatedRecord, { date, planned, checked }: Fact, today: string): Finding[] {
  const stale = planned && date !== undefined && endedBefore(date, today);
  return [
    ...(planned ? [] : future(record, 'date', date, today)),
    ...(stale ? [finding('stale-plan', record.locate(['planned']), { date })] : []),
    ...future(record, 'checked', checked, today),
  ];
}

/** Rules future-date and stale-plan. */
export function checkDates(relations: Relations): Finding[] {
  const { today } = relations;
  return [
    ...validOf<Fact>(relations, 'facts').flatMap(({ record, data }) => checkFact(record, data, today)),
    ...validOf<Article>(relations, 'articles').flatMap(({ record, data }) => future(record, 'reviewed', data.reviewed, today)),
    ...validOf<Drawing>(relations, 'drawings').flatMap(({ record, data }) => future(record, 'reviewed', data.reviewed, today)),
    ...validOf<Source>(relations, 'sources').flatMap(({ record, data }) => future(record, 'published', data.published, today)),
  ];
}

/** Rule wrong-year-file. */
export function checkYearFiles(relations: Relations): Finding[] {
  return validOf<Fact>(relations, 'facts').flatMap(({ record, data }) => {
    const expected = data.date === undefined ? 'undated' : String(yearOf(data.date));
    const file = record.path.split('/').at(-1) ?? '';
    return file === `${expected}.yaml` ? [] : [finding('wrong-year-file', record.locate(['date']), { date: data.date ?? 'no date', file: record.path, expected })];
  });
}
