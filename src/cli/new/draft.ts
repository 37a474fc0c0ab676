import { fieldsOfKind } from '#schemas/kinds.ts';
import type { Kind } from '#schemas/kinds.ts';
import { checkShape } from '#schemas/shape.ts';

/** A record in the making. */
export interface Draft {
  kind: Kind;
  /** Given id; one is proposed where there is none. */
  id?: string;
  /** Section of an article. */
  section?: string;
  /** Text below the front matter. */
  text?: string;
  /** Values by key. */
  data: Record<string, unknown>;
  /** A source that is made along with a fact. */
  source?: Draft;
}

/** Why nothing is written, in words for the person who asked for it. */
export class Refusal extends Error {}

/** Id under which the shape gate knows a fact that has none yet. */
const NO_ID = 'x';

/** What is wrong with the values of a draft by key, in the words of the catalogue; "" holds what concerns the record as a whole. */
export function shapeProblems({ kind, data }: Draft): Map<string, string> {
  const record = kind.collection === 'facts' ? { id: NO_ID, ...data } : data;
  const place = (path: readonly (string | number)[]): { path: string; line: number; column: number } => ({ path: String(path[0] ?? ''), line: 1, column: 1 });
  const findings = checkShape(kind.collection, record, { path: '', locate: place }).filter(({ rule }) => rule !== 'missing-key');
  return new Map(findings.map(({ path, what, cure }) => [path, `${what}. ${cure}`]));
}

/** Fields that a draft needs and lacks. */
export function missingFields({ kind, data, section }: Draft): { key: string; meaning: string }[] {
  const missing: { key: string; meaning: string }[] = fieldsOfKind(kind).filter(({ key, required }) => required && data[key] === undefined);
  return kind.collection === 'articles' && section === undefined ? [{ key: 'section', meaning: 'Section of the article' }, ...missing] : missing;
}
