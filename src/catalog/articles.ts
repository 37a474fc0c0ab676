import type { CollectionEntry } from 'astro:content';
import { withoutCitations } from '#lib/citations.ts';
import { formatDate } from '#lib/dates.ts';
import { componentIds } from '#lib/links.ts';
import { recordPath } from '#lib/paths.ts';
import { countWords } from '#lib/text.ts';
import { allFacts } from '#catalog/facts.ts';
import { allRecords, byId, once } from '#catalog/records.ts';
import { citedSources, mustFind } from '#catalog/sources.ts';
import type { ArticleView, CitedSource, FactView, PageLink, SectionView } from '#catalog/views.ts';

type ArticleEntry = CollectionEntry<'articles'>;

/** Words a minute of an attentive reader of prose. */
const READING_SPEED = 230;

function linkTo(entry: ArticleEntry | undefined): PageLink | undefined {
  return entry && { text: entry.data.navigation ?? entry.data.title, path: recordPath('articles', entry.id) };
}

function primaryPercent(cited: readonly CitedSource[]): number {
  const primary = cited.filter(({ source }) => source.source.kind === 'primary' || source.source.kind === 'data').length;
  return cited.length === 0 ? 0 : Math.round((100 * primary) / cited.length);
}

async function factsOf(entry: ArticleEntry): Promise<FactView[]> {
  const facts = await allFacts();
  const body = entry.body ?? '';
  const guides = byId((await allRecords()).guides);
  const shown = componentIds(body, 'Guide').flatMap((id) => mustFind(guides, id).data.outcomes.flatMap((outcome) => outcome.facts ?? []));
  const ids = new Set([...entry.data.facts, ...componentIds(body, 'Fact'), ...shown]);
  ids.forEach((id) => mustFind(facts, id));
  return [...facts.values()].filter((view) => ids.has(view.id));
}

async function viewOf(entry: ArticleEntry, siblings: readonly ArticleEntry[], section: CollectionEntry<'sections'>): Promise<ArticleView> {
  const body = entry.body ?? '';
  const index = siblings.indexOf(entry);
  const [cited, facts] = [await citedSources(body), await factsOf(entry)];
  const words = countWords(withoutCitations(body));
  const [previous, next] = [linkTo(siblings[index - 1]), linkTo(siblings[index + 1])];
  return {
    id: entry.id,
    path: recordPath('articles', entry.id),
    entry,
    title: entry.data.title,
    navigation: entry.data.navigation ?? entry.data.title,
    summary: entry.data.summary,
    aliases: entry.data.aliases ?? [],
    sectionId: section.id,
    sectionTitle: section.data.title,
    sectionPath: `/${section.id}/`,
    position: index + 1,
    count: siblings.length,
    reviewed: entry.data.reviewed,
    reviewedText: formatDate(entry.data.reviewed),
    words,
    minutes: Math.max(1, Math.round(words / READING_SPEED)),
    cited,
    primaryPercent: primaryPercent(cited),
    facts,
    checkedCount: facts.filter((view) => view.checked).length,
    ...(previous && { previous }),
    ...(next && { next }),
  };
}

/** Sections in the order of the navigation, each with its articles in order. */
export const allSections = once(async (): Promise<SectionView[]> => {
  const { articles, sections } = await allRecords();
  const ordered = sections.toSorted((a, b) => a.data.order - b.data.order);
  return Promise.all(ordered.map(async (section) => {
    const own = articles.filter((entry) => entry.id.startsWith(`${section.id}/`)).sort((a, b) => a.data.order - b.data.order);
    const { title, navigation, summary, lane } = section.data;
    return {
      id: section.id,
      path: `/${section.id}/`,
      title,
      navigation,
      summary,
      ...(lane !== undefined && { lane }),
      articles: await Promise.all(own.map((entry) => viewOf(entry, own, section))),
    };
  }));
});

/** A section by id; throws where there is none. */
export async function findSection(id: string): Promise<SectionView> {
  return mustFind(byId(await allSections()), id);
}

/** All articles, section by section. */
export async function allArticles(): Promise<ArticleView[]> {
  return (await allSections()).flatMap((section) => section.articles);
}
