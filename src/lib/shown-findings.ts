/** Findings as the development server hands them to its pages, and how a page orders them. */
import { plural } from '#lib/text.ts';

/** A line of a file with a sign under the column that is meant. */
export interface Excerpt {
  text: string;
  marker: string;
}

/** One finding, ready to be shown. */
export interface ShownFinding {
  rule: string;
  severity: 'error' | 'warning';
  path: string;
  line: number;
  column: number;
  what: string;
  why: string;
  cure: string;
  /** The line meant; left out where the file has none. */
  excerpt?: Excerpt;
  /** Addresses of the pages that it concerns, without the base. */
  pages: string[];
}

/** Findings of a page and all others, each with errors first. */
export interface FindingsOfPage {
  here: ShownFinding[];
  elsewhere: ShownFinding[];
}

/** Widest part of a long line that is shown, in characters. */
const WIDTH = 100;
/** Of a long line, how much is shown before the column. */
const BEFORE = 40;

/** The line of a text that a place means, cut to the part around the column. */
export function excerptOf(text: string, line: number, column: number): Excerpt | undefined {
  const whole = text.split(/\r?\n/)[line - 1]?.replaceAll('\t', ' ');
  if (whole === undefined || whole.trim() === '') return undefined;
  const start = column > WIDTH ? column - BEFORE : 0;
  const part = whole.slice(start, start + WIDTH);
  const [head, tail] = [start > 0 ? '… ' : '', start + WIDTH < whole.length ? ' …' : ''];
  return { text: `${head}${part}${tail}`, marker: `${' '.repeat(head.length + Math.max(0, column - 1 - start))}^` };
}

/** The path of a page without the base of the site and without "index.html". */
export function pageOf(pathname: string, base: string): string {
  const prefix = base.replace(/\/$/, '');
  const path = pathname.startsWith(`${prefix}/`) ? pathname.slice(prefix.length) : pathname;
  return path.replace(/index\.html$/, '');
}

/** Findings with the errors before the warnings, else as they came. */
export function errorsFirst<Found extends Pick<ShownFinding, 'severity'>>(findings: readonly Found[]): Found[] {
  return findings.toSorted((one, other) => Number(one.severity === 'warning') - Number(other.severity === 'warning'));
}

/** Parts findings into those of a page and the others. */
export function findingsOf(page: string, findings: readonly ShownFinding[]): FindingsOfPage {
  const ordered = errorsFirst(findings);
  const isHere = ({ pages }: ShownFinding): boolean => pages.includes(page);
  return { here: ordered.filter(isHere), elsewhere: ordered.filter((found) => !isHere(found)) };
}

/** "2 findings in 1 file, 1 warning": errors are counted as findings, warnings by themselves. */
export function summaryOf(findings: readonly ShownFinding[]): string {
  const errors = findings.filter(({ severity }) => severity === 'error');
  const warnings = findings.length - errors.length;
  const files = new Set(errors.map(({ path }) => path)).size;
  const parts = [...(errors.length > 0 ? [`${plural(errors.length, 'finding')} in ${plural(files, 'file')}`] : []), ...(warnings > 0 ? [plural(warnings, 'warning')] : [])];
  return parts.length === 0 ? 'No findings' : parts.join(', ');
}

/** What tells one state of findings from another, so that a panel that was closed stays closed until something changes. */
export function fingerprintOf(findings: readonly ShownFinding[]): string {
  return findings.map(({ path, line, column, rule, what }) => [path, line, column, rule, what].join(' ')).join('\n');
}
