import { site } from '#site.ts';
import { href } from '#lib/paths.ts';
import { allFacts } from '#catalog/facts.ts';
import { guidePath } from '#catalog/guides.ts';
import { findPage } from '#catalog/pages.ts';
import { allRecords } from '#catalog/records.ts';
import { cslItem, formatBibtex } from '#catalog/references.ts';
import type { CslItem } from '#catalog/references.ts';

/** License of the content, as an SPDX identifier. */
export const CONTENT_LICENSE = 'CC-BY-4.0';

/** A published collection: what it is, under which license, and its records. */
export interface PublicCollection {
  collection: string;
  license: string;
  records: Record<string, unknown>[];
}

const COLLECTIONS = ['organizations', 'people', 'projects', 'claims', 'glossary', 'sources'] as const;
export type PublicName = (typeof COLLECTIONS)[number] | 'facts' | 'guides';
export const publicNames: readonly PublicName[] = [...COLLECTIONS, 'facts', 'guides'];

async function publicFacts(): Promise<Record<string, unknown>[]> {
  return [...(await allFacts()).values()].map((view) => ({ url: `${site.url}${href(view.path, site.base)}`, ...view.fact }));
}

/** Guides have no page of their own; their permalink is the place where an article shows them. */
async function publicGuides(): Promise<Record<string, unknown>[]> {
  return Promise.all((await allRecords()).guides.map(async ({ id, data }) => {
    const path = await guidePath(id);
    return { id, ...(path !== undefined && { url: `${site.url}${href(path, site.base)}#guide-${id}` }), ...data };
  }));
}

/** A collection as it is published: ids, permalinks and the records as written. */
export async function publicCollection(name: PublicName): Promise<PublicCollection> {
  if (name === 'facts') return { collection: name, license: CONTENT_LICENSE, records: await publicFacts() };
  if (name === 'guides') return { collection: name, license: CONTENT_LICENSE, records: await publicGuides() };
  const entries = (await allRecords())[name];
  const records = entries.map((entry) => ({ id: entry.id, url: `${site.url}${href(`/${name}/${entry.id}/`, site.base)}`, ...entry.data, ...('body' in entry && entry.body ? { text: entry.body } : {}) }));
  return { collection: name, license: CONTENT_LICENSE, records };
}

/** A published collection with the files that hold it. */
export interface OpenFiles {
  title: string;
  /** Number of records. */
  count: number;
  files: { label: string; path: string }[];
}

/** Pages whose titles name the collections that have no page of the same name. */
const TITLE_PAGES: Partial<Record<PublicName, string>> = { facts: 'timeline' };

/** Every published collection, in the order of the open data. */
export async function openFiles(): Promise<OpenFiles[]> {
  return Promise.all(publicNames.toSorted().map(async (name) => {
    const page = await findPage(TITLE_PAGES[name] ?? name);
    const forms = [['JSON', 'json'], ['CSV', 'csv'], ...(name === 'sources' ? [['BibTeX', 'bib'], ['CSL-JSON', 'csl.json']] : [])];
    const files = forms.map(([label = '', ending = '']) => ({ label, path: `/open/${name}.${ending}` }));
    return { title: page.data.title, count: (await publicCollection(name)).records.length, files };
  }));
}

/** All sources as CSL-JSON items. */
export async function publicReferences(): Promise<CslItem[]> {
  return (await allRecords()).sources.map((entry) => cslItem(entry.id, entry.data));
}

/** All sources as BibTeX. */
export async function publicBibtex(): Promise<string> {
  return formatBibtex(await publicReferences());
}
