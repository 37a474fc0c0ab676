import { z } from 'zod';
import { edtf, id, wording } from '#schemas/fields.ts';

/** A span of the story that the timeline shades: an item of the list in content/eras/<name>.yaml. */
export const era = z.strictObject({
  id: id.describe('Id of the era'),
  name: wording.max(30).describe('Short name, printed over the shaded span'),
  from: edtf.describe('Date on which it begins'),
  to: edtf.optional().describe('Date on which it ends; left out while it lasts'),
  text: wording.describe('What the era was, in one sentence'),
  facts: z.array(id).min(1).describe('Ids of the facts on which its limits rest'),
});
export type Era = z.infer<typeof era>;
