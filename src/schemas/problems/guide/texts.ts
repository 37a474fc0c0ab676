import { inArticle, inTerm } from '#schemas/problems/guide/example.ts';
import type { ContentRuleGuide } from '#schemas/problems/guide/example.ts';

const LONG = 'The company hired people in many towns, opened an office abroad, and in the end paid more people than its three partners together.';

/** Sources, marks, headings and links in texts. */
export const textGuides = {
  'undefined-footnote': {
    explanation: 'A footnote has two parts: the mark in the sentence and the line that says what stands in the note. Without the second, readers see the raw signs of the mark. Footnotes are for asides; a source is cited as `[@source-id]` instead.',
    example: inArticle('The board met twice.[^1]', 'The board met twice.[^1]\n\n[^1]: Once by telephone.'),
  },
  'undefined-reference': {
    explanation: 'Two pairs of brackets make a link whose path is given elsewhere in the file. If no such line exists, readers see the brackets. The plain form with the path in parentheses is easier to keep right. Brackets that are part of the sentence get a backslash before the first.',
    example: inArticle('The money went into [a fund][fund].', 'The money went into [a fund](../../glossary/fund.mdx).'),
  },
  'invalid-citation': {
    explanation: 'A citation names a source by its id, which is its file name in `content/sources/` without the ending. Several are separated by semicolons, each with its own `@`; a page or section follows its id after a comma. Anything else would be printed as it stands instead of becoming a numbered mark.',
    example: inArticle('Acme had three partners. [see @paper]', 'Acme had three partners. [@paper, § 2]'),
  },
  'misplaced-citation': {
    explanation: 'The mark of a citation is itself a link, to the list of sources. In a heading it would turn up in the contents list as well, and in a link it would make a link within a link, which no browser can follow. Put it after the sentence that it supports.',
    example: inArticle('## Three partners joined [@paper]\n\nThey came in winter.', '## Three partners joined\n\nThey came in winter. [@paper]'),
  },
  'missing-citation': {
    explanation: 'Readers of this site are promised that they can check each statement. A paragraph of 20 words or more therefore cites a source, or stands in an `<Analysis>` block, which shows that it is the site’s own judgment. Lists and tables with long cells need a source too, in one of their items or in the sentence that leads into them. Find the document that says it, add it to `content/sources/` if it is new, and cite it by its id.',
    example: inArticle(LONG, `${LONG} [@paper]`),
  },
  'heading-level': {
    explanation: 'The title of a page is its heading of level 1 and comes from the front matter. Headings in the text begin with two number signs and go down one step at a time. Screen readers and the contents list show this order as the outline of the page; a skipped level looks like a missing part.',
    example: inArticle('# How it began\n\nAcme was small.', '## How it began\n\nAcme was small.'),
  },
  'duplicate-heading': {
    explanation: 'Each heading is an address within its page, made from its words. Two with the same words would share one address, and links to the second would stop at the first. Headings that state a finding rarely collide; say in one of them what is different there.',
    example: inArticle('## Members\n\nThey were few.\n\n## Members\n\nThey were many.', '## Few members came at first\n\nThey were few.\n\n## Many members came later\n\nThey were many.'),
  },
  'missing-alternative-text': {
    explanation: 'The words in the brackets of a picture are read aloud to those who cannot see it, and shown when it does not load. Say what one learns from the picture, not that it is one. For a chart give its shape: what rises, what falls, from when to when.',
    example: inArticle('![](../../glossary/fund.mdx)', '![Two boards side by side, linked by one treasurer](../../glossary/fund.mdx)'),
  },
  'outside-picture': {
    explanation: 'A picture from another site is fetched by the browser of each reader, and so tells that site who reads which page. It also vanishes when the other site changes. The content policy blocks it in any case. Link to the page that shows it, or describe what it shows.',
    example: inArticle('![Members by year](https://acme.example/members.png)', 'Acme draws [its members by year](https://acme.example/members.png).'),
  },
  'unsafe-link': {
    explanation: 'An address can hold a program or a whole document instead of a place to go to. Those forms begin with `javascript:` or `data:`, also where they are disguised with entities, and they could run in the browser of whoever clicks. Only https addresses and paths to content files are accepted.',
    example: inArticle('Read [the minutes](javascript:open%28%29).', 'Read [the minutes](https://acme.example/minutes).'),
  },
  'insecure-link': {
    explanation: 'Over plain http anybody between the reader and the other site can exchange the page, so that a cited document says something else. Nearly all sites answer under https as well: try the same address with it. Where none does, link to a copy in a web archive.',
    example: inArticle('Read [the minutes](http://acme.example/minutes).', 'Read [the minutes](https://acme.example/minutes).'),
  },
  'absolute-own-link': {
    explanation: 'Links to pages of this site are written as paths from the file in which they stand to the file of the page. Such links can be followed in an editor, in the repository and in a review, and the build notices when their target moves. `../` goes up one folder; an article stands two folders below `content/`.',
    example: inArticle('It was held in [a fund](/glossary/fund/).', 'It was held in [a fund](../../glossary/fund.mdx).'),
  },
} as const satisfies Record<string, ContentRuleGuide>;

/** Words and dates as the editorial standard wants them. */
export const styleGuides = {
  'forbidden-word': {
    explanation: 'A reference is trusted because it describes and leaves the praise to others. Words that make an event grand, or that only fill a sentence, tell readers what to feel and nothing that they could check. Say what happened, who did it and how much; often the word can simply go. Titles in quotation marks and capitalized names are left alone.',
    example: inArticle('It was a pivotal year for Acme.', 'In that year Acme found three partners.'),
  },
  'undated-now': {
    explanation: 'Pages are read years after they were written. A sentence with one of these words keeps sounding true when it no longer is, and nobody can see when it was. Give the month to which the statement holds, which is mostly the day on which the source was read.',
    example: inTerm('The fund is currently closed. [@paper]', 'As of August 2026 the fund was closed. [@paper]'),
  },
  'date-form': {
    explanation: 'Prose writes dates in one form, with the month in words, then the day, a comma and the year. Numbers alone are read as two different days on two continents, and several forms side by side cannot be searched. Dates in data keep the ISO form in quotes: `"2010-03-12"`.',
    example: inTerm('It began on 12 March 2010. [@paper]', 'It began on March 12, 2010. [@paper]'),
  },
} as const satisfies Record<string, ContentRuleGuide>;
