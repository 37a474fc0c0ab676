import { defineCollection } from 'astro:content';
import { textCollection, yamlCollection } from '#loaders/astro.ts';
import { article } from '#schemas/article.ts';
import { change } from '#schemas/change.ts';
import { claim } from '#schemas/claim.ts';
import { drawing } from '#schemas/drawing.ts';
import { organization, person, project } from '#schemas/entity.ts';
import { era } from '#schemas/era.ts';
import { fact } from '#schemas/fact.ts';
import { guide } from '#schemas/guide.ts';
import { judgment } from '#schemas/judgment.ts';
import { home, page, section } from '#schemas/page.ts';
import { series } from '#schemas/series.ts';
import { source } from '#schemas/source.ts';
import { synonym } from '#schemas/synonym.ts';
import { term } from '#schemas/term.ts';

export const collections = {
  articles: defineCollection({ loader: textCollection('articles'), schema: article }),
  glossary: defineCollection({ loader: textCollection('glossary'), schema: term }),
  claims: defineCollection({ loader: textCollection('claims'), schema: claim }),
  changes: defineCollection({ loader: textCollection('changes'), schema: change }),
  pages: defineCollection({ loader: textCollection('pages'), schema: page }),
  facts: defineCollection({ loader: yamlCollection('facts'), schema: fact }),
  eras: defineCollection({ loader: yamlCollection('eras'), schema: era }),
  organizations: defineCollection({ loader: yamlCollection('organizations'), schema: organization }),
  people: defineCollection({ loader: yamlCollection('people'), schema: person }),
  projects: defineCollection({ loader: yamlCollection('projects'), schema: project }),
  sources: defineCollection({ loader: yamlCollection('sources'), schema: source }),
  series: defineCollection({ loader: yamlCollection('series'), schema: series }),
  drawings: defineCollection({ loader: yamlCollection('drawings'), schema: drawing }),
  guides: defineCollection({ loader: yamlCollection('guides'), schema: guide }),
  sections: defineCollection({ loader: yamlCollection('sections'), schema: section }),
  home: defineCollection({ loader: yamlCollection('home'), schema: home }),
  judgments: defineCollection({ loader: yamlCollection('judgments'), schema: judgment }),
  synonyms: defineCollection({ loader: yamlCollection('synonyms'), schema: synonym }),
};
