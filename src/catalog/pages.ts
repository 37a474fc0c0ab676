import type { CollectionEntry } from 'astro:content';
import { formatDate } from '#lib/dates.ts';
import { pathOfContentFile, recordPath } from '#lib/paths.ts';
import { allArticles } from '#catalog/articles.ts';
import { findFact } from '#catalog/facts.ts';
import { allRecords, byId } from '#catalog/records.ts';
import { mustFind } from '#catalog/sources.ts';
import type { ChangeView, FactView, PageLink } from '#catalog/views.ts';

/** Words of a fixed page by the name of its file; throws where there are none. */
export async function findPage(id: string): Promise<CollectionEntry<'pages'>> {
  return mustFind(byId((await allRecords()).pages), id);
}

/** A fixed page as lists name it. */
export interface FixedPage {
  id: string;
  path: string;
  title: string;
  summary: string;
  aliases: string[];
}

function fixedPage({ id, data: { title, summary, aliases = [] } }: CollectionEntry<'pages'>): FixedPage {
  return { id, path: pathOfContentFile(`content/pages/${id}.mdx`) ?? '/', title, summary, aliases };
}

/** All fixed pages. */
export async function allPages(): Promise<FixedPage[]> {
  return (await allRecords()).pages.map(fixedPage);
}

/** A fixed page by the name of its file; throws where there is none. */
export async function findFixedPage(id: string): Promise<FixedPage> {
  return fixedPage(await findPage(id));
}

/** Fixed pages that no search should lead to. */
const NOT_FOUND_BY_NAME = ['not-found', 'search'];

/** Fixed pages that are found by their name. */
export async function foundPages(): Promise<FixedPage[]> {
  return (await allPages()).filter(({ id }) => !NOT_FOUND_BY_NAME.includes(id));
}

/** Fixed pages that lie below a path. */
export async function pagesBelow(path: string): Promise<FixedPage[]> {
  return (await allPages()).filter((page) => page.path.startsWith(path) && page.path !== path);
}

/** The home page: its words with links and facts resolved. */
export interface HomeView {
  title: string;
  lead: string;
  question: string;
  searches: string[];
  doors: { title: string; text: string; links: PageLink[] }[];
  /** Words at the strip of the timeline. */
  timeline: { title: string; link: string };
  surprises: { figure: string; text: string; fact: FactView }[];
}

/** What the home page shows. */
export async function homePage(): Promise<HomeView> {
  const { data } = mustFind(byId((await allRecords()).home), 'home');
  const articles = byId(await allArticles());
  return {
    ...data,
    doors: data.doors.map((door) => ({ ...door, links: door.links.map(({ text, article }) => ({ text, path: mustFind(articles, article).path })) })),
    surprises: await Promise.all(data.surprises.map(async (surprise) => ({ ...surprise, fact: await findFact(surprise.fact) }))),
  };
}

/** All notes of changes, newest first. */
export async function allChanges(): Promise<ChangeView[]> {
  const { changes } = await allRecords();
  return changes.toSorted((a, b) => (a.id < b.id ? 1 : -1)).map((entry) => {
    const date = entry.id.slice(0, 10);
    return { id: entry.id, path: recordPath('changes', entry.id), entry, title: entry.data.title, kind: entry.data.kind, date, dateText: formatDate(date) };
  });
}
