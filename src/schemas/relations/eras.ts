import { sortKey } from '#lib/dates.ts';
import type { Era } from '#schemas/era.ts';
import { finding } from '#schemas/problems.ts';
import type { Finding } from '#schemas/problems.ts';
import type { Relations } from '#schemas/references.ts';
import { validOf } from '#schemas/relations/known.ts';

/** Rules overlapping-eras, and end-before-start for an era. */
export function checkEras(relations: Relations): Finding[] {
  const eras = validOf<Era>(relations, 'eras').toSorted((a, b) => (sortKey(a.data.from) < sortKey(b.data.from) ? -1 : 1));
  return eras.flatMap(({ record, data }, index) => {
    const before = eras[index - 1]?.data;
    const overlaps = before !== undefined && (before.to === undefined || sortKey(before.to) > sortKey(data.from));
    const reversed = data.to !== undefined && sortKey(data.to) < sortKey(data.from);
    return [
      ...(reversed ? [finding('end-before-start', record.locate(['to']), { message: `the era "${data.id}" ends before it begins` })] : []),
      ...(overlaps ? [finding('overlapping-eras', record.locate(['from']), { id: data.id, other: before.id })] : []),
    ];
  });
}
