import type { CheckAnswer, RecordPreview } from '#browser-check/messages.ts';
import { make } from '#client/elements.ts';
import { errorsFirst } from '#lib/shown-findings.ts';
import { plural } from '#lib/text.ts';
import type { PreviewNode } from '#markdown/preview.ts';
import type { Finding } from '#schemas/problems.ts';

/** Records of a file of which so many are shown; the others are counted. */
const SHOWN_RECORDS = 8;

function nodeOf(node: PreviewNode): Node | string {
  if (typeof node === 'string') return node;
  const outside = node.tag === 'a' ? { target: '_blank', rel: 'noopener' } : {};
  return make(node.tag, { ...node.attributes, ...(node.attributes['href']?.startsWith('#') ? {} : outside) }, ...node.children.map(nodeOf));
}

/** What leads from a finding to elsewhere. */
interface Leads {
  /** Address of the guide to the rules. */
  rules: string;
  /** Brings the place into view, where it is in a field. */
  go: ((found: Finding) => void) | undefined;
}

/** One finding: its place, which leads there, its rule, which leads to the guide, and what to do; the reason where it was not given before. */
function findingItem(found: Finding, isNew: boolean, { rules, go }: Leads): HTMLElement {
  const words = `${found.path}:${found.line}:${found.column}`;
  const place = go ? make('button', { type: 'button', class: 'check-place' }, words) : make('span', { class: 'check-place' }, words);
  if (go) place.addEventListener('click', () => go(found));
  const rule = make('a', { href: `${rules}#${found.rule}`, target: '_blank' }, found.rule);
  return make('li', { class: `check-finding check-${found.severity}` },
    make('p', { class: 'check-head' }, make('b', {}, found.severity === 'error' ? 'Error' : 'Warning'), ' ', rule, ' ', place),
    make('p', { class: 'check-what' }, `${found.what.charAt(0).toUpperCase()}${found.what.slice(1)}${/[.!?]$/.test(found.what) ? '' : '.'}`),
    isNew && make('p', { class: 'small' }, found.why),
    make('p', {}, make('b', {}, 'Cure: '), found.cure));
}

/** A list of findings under a heading, errors first, a reason once; nothing where there are none. */
export function findingList(title: string, findings: readonly Finding[], rules: string, go?: (found: Finding) => void): HTMLElement[] {
  if (findings.length === 0) return [];
  const ordered = errorsFirst(findings);
  const items = ordered.map((found, index) => findingItem(found, ordered.findIndex(({ why }) => why === found.why) === index, { rules, go }));
  return [make('h2', {}, title), make('ol', { class: 'plain check-findings' }, ...items)];
}

function recordView({ path, title, fields, body }: RecordPreview): HTMLElement {
  const rows = fields.map(({ name, value }) => make('div', {}, make('dt', {}, name), make('dd', {}, value)));
  return make('article', { class: 'check-record', 'aria-label': title },
    make('p', { class: 'block-label' }, path), make('h3', {}, title), make('dl', { class: 'check-fields' }, ...rows),
    body.length > 0 && make('div', { class: 'prose' }, ...body.map(nodeOf)));
}

/** How the records read. */
export function previewList(previews: readonly RecordPreview[]): HTMLElement[] {
  if (previews.length === 0) return [];
  const rest = previews.length - SHOWN_RECORDS;
  return [make('h2', {}, 'Preview'), ...previews.slice(0, SHOWN_RECORDS).map(recordView), ...(rest > 0 ? [make('p', { class: 'small' }, `${plural(rest, 'more record')} not shown.`)] : [])];
}

/** What the check came to, in one line. */
export function statusWords({ findings, elsewhere, paths, parts }: CheckAnswer): string {
  if (paths.includes(undefined)) return 'This does not look like a record or a text with front matter. Say in "Path" where the file is to stand.';
  const errors = [...findings, ...elsewhere].filter(({ severity }) => severity === 'error').length;
  const warnings = findings.length + elsewhere.length - errors;
  const counts = [errors > 0 && plural(errors, 'error'), warnings > 0 && plural(warnings, 'warning')].filter(Boolean).join(' and ');
  const added = parts.length > 0 ? ` Checked as records added to ${parts.join(', ')}.` : '';
  return `${counts === '' ? 'No findings.' : `${counts}.`}${added}`;
}
