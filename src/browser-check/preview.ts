import type { RecordPreview } from '#browser-check/messages.ts';
import type { FileCheck } from '#gates/check-file.ts';
import type { ContentSnapshot } from '#gates/check-offered.ts';
import { formatDate, parseDate } from '#lib/dates.ts';
import { factPathsOf } from '#lib/fact-paths.ts';
import { splitFrontMatter } from '#loaders/front-matter.ts';
import { previewText } from '#markdown/preview.ts';
import type { PreviewKnowledge } from '#markdown/preview.ts';
import type { CitedDocument } from '#markdown/remark-citations.ts';
import type { CollectionName } from '#schemas/collections.ts';
import type { Fact } from '#schemas/fact.ts';

/** Keys whose value stands above a record. */
const TITLES = ['title', 'term', 'name', 'claim', 'label', 'statement', 'query', 'id'];
/** Collections of what a component shows, by its name. */
const SHOWN: Readonly<Record<string, CollectionName>> = { Fact: 'facts', Series: 'series', Drawing: 'drawings', Guide: 'guides' };

type Values = Readonly<Record<string, unknown>>;

function isMap(value: unknown): value is Values {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function titleKey(data: Values): string | undefined {
  return TITLES.find((key) => typeof data[key] === 'string');
}

function titleOf(data: unknown): string {
  const key = isMap(data) ? titleKey(data) : undefined;
  return key === undefined ? '' : String((data as Values)[key]);
}

/** A value on one line: dates in words, lists joined, tables by their size. */
function valueText(value: unknown): string {
  if (typeof value === 'string') return parseDate(value) ? formatDate(value) : value;
  if (Array.isArray(value)) return value.map(valueText).join(', ');
  return isMap(value) ? Object.values(value).map(valueText).join(' · ') : String(value);
}

/** What a preview knows of the published content and of the offered files. */
export function knowledgeOf(files: readonly FileCheck[], base: string): PreviewKnowledge {
  const titles = new Map<string, string>();
  const sources = new Map<string, CitedDocument>();
  const facts = new Map<string, Fact>();
  for (const { collection, records } of files) {
    for (const { id, data, valid } of records) {
      titles.set(`${collection}/${id}`, titleOf(data));
      if (collection === 'sources' && valid) sources.set(id, data as CitedDocument);
      if (collection === 'facts' && valid) facts.set(id, data as Fact);
    }
  }
  const describe = (component: string, id: string): string => {
    const collection = SHOWN[component];
    const title = collection && titles.get(`${collection}/${id}`);
    return [component, title ?? id].filter((part) => part !== '').join(': ');
  };
  return { sources, facts: factPathsOf(facts.values()), describe, base };
}

/** How the records of checked files would read; `text` gives the text of a file at a path. */
export function previewFiles(files: readonly FileCheck[], snapshot: ContentSnapshot, base: string, text: (path: string) => string): RecordPreview[] {
  const knowledge = knowledgeOf([...snapshot.files, ...files], base);
  return files.flatMap(({ path, records, hasText }) => records.flatMap(({ data }) => {
    if (!isMap(data)) return [];
    const title = titleKey(data);
    const fields = Object.entries(data).filter(([name]) => name !== title).map(([name, value]) => ({ name, value: valueText(value) }));
    return [{ path, title: titleOf(data), fields, body: hasText ? previewText(splitFrontMatter(text(path)).body, path, knowledge) : [] }];
  }));
}
