import type { Finding } from '#schemas/problems.ts';
import type { Relations } from '#schemas/references.ts';
import { checkDates, checkYearFiles } from '#schemas/relations/dates.ts';
import { checkDrawings } from '#schemas/relations/drawings.ts';
import { checkAddresses, checkDuplicateIds, checkOrders } from '#schemas/relations/duplicates.ts';
import { checkEras } from '#schemas/relations/eras.ts';
import { checkFiles, checkRedirects } from '#schemas/relations/files.ts';
import { checkGuides } from '#schemas/relations/guides.ts';
import { checkIds } from '#schemas/relations/ids.ts';
import { checkJudgments, checkSynonyms } from '#schemas/relations/search.ts';
import { checkReadColumns, checkSeries } from '#schemas/relations/series.ts';
import { checkDisputes, checkOrphans, checkSections } from '#schemas/relations/whole.ts';

/** Holds all records against one another; `files` are all content files that exist, from the top of the repository. */
export function checkRelations(relations: Relations, files: ReadonlySet<string>): Finding[] {
  return [
    ...checkDuplicateIds(relations),
    ...checkAddresses(relations),
    ...checkOrders(relations),
    ...checkIds(relations),
    ...checkDates(relations),
    ...checkYearFiles(relations),
    ...checkSeries(relations),
    ...checkEras(relations),
    ...checkDrawings(relations),
    ...checkReadColumns(relations),
    ...checkGuides(relations),
    ...checkFiles(relations, files),
    ...checkRedirects(relations, files),
    ...checkOrphans(relations),
    ...checkDisputes(relations),
    ...checkSections(relations),
    ...checkJudgments(relations),
    ...checkSynonyms(relations),
  ];
}
