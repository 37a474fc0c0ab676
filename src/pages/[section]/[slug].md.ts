import type { APIRoute, GetStaticPaths, InferGetStaticPropsType } from 'astro';
import { allArticles } from '#catalog/articles.ts';

export const getStaticPaths = (async () => (await allArticles()).map((article) => {
  const [section, slug] = article.id.split('/');
  return { params: { section, slug }, props: { title: article.title, summary: article.summary, body: article.entry.body ?? '' } };
})) satisfies GetStaticPaths;

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

export const GET: APIRoute<Props> = ({ props }) =>
  new Response(`# ${props.title}\n\n${props.summary}\n\n${props.body.trim()}\n`, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
