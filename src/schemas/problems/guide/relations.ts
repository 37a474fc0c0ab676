import { inArticle, inFacts, inFile, movedFile } from '#schemas/problems/guide/example.ts';
import type { ContentRuleGuide } from '#schemas/problems/guide/example.ts';

const SECOND = 'content/articles/history/second.mdx';
const second = (order: number): string => `---\ntitle: "How it grew"\nsummary: "Partners joined."\norder: ${order}\nreviewed: "2026-11-20"\nfacts: [acme-begins]\n---\n\nPartners joined in spring. [@paper]`;
const door = (article: string): string => `doors:\n${['Story', 'Model', 'Move'].map((title, index) => `  - {title: ${title}, text: What came of it., links: [{text: Begin, article: ${index === 0 ? article : 'history/overview'}}]}`).join('\n')}`;
const minutes = (url: string): string => `title: "Minutes"\npublisher: "Acme"\nurl: ${url}\nkind: primary\nlanguage: en\nseen: full`;
const CITING = { 'content/facts/2010.yaml': '- id: acme-begins\n  sources: [paper, minutes]' };

/** References by id from record to record. */
export const referenceGuides = {
  'duplicate-id': {
    explanation: 'An id stands for one record in all references, and it is part of an address that stays. Two records with the same id cannot both be meant. This also holds across kinds: an organization and a project share one list of ids, and so do the entries of one file. If both say the same, merge them; otherwise give the newer one a more exact id.',
    example: inFacts('- id: acme-begins\n- id: acme-begins\n  statement: "Acme hired a director."', '- id: acme-begins\n- id: acme-hires-director\n  statement: "Acme hired a director."'),
  },
  'duplicate-address': {
    explanation: 'Each document is a source once, so that all that rests on it stands on one page. Addresses that differ only in `http`, `www`, a last slash or tracking parameters lead to the same document, and so do a document and a passage of it; two passages of one document may be two sources. Cite the source that is there instead of adding it again. For another document give the address that leads to it alone, such as that of the file instead of its folder; for an earlier version of a page, that of its copy in a web archive.',
    example: {
      wrong: { 'content/sources/minutes.yaml': minutes('https://www.acme.example/paper/'), ...CITING },
      right: { 'content/sources/minutes.yaml': minutes('https://acme.example/minutes'), ...CITING },
    },
  },
  'unknown-source': {
    explanation: 'The id of a source is the name of its file in `content/sources/` without the ending. An id that no file has leaves readers with a statement that they cannot check. Correct the id, or add a file with the title, the publisher, the address and the date of the document.',
    example: inArticle('Acme had three partners. [@papre]', 'Acme had three partners. [@paper]'),
  },
  'unknown-subject': {
    explanation: 'The subjects of a fact are the organizations, people and projects on whose pages it will appear. An id without a record puts it on no page at all. Correct the id; for somebody new, create the record first: a name, a kind and one sentence are enough.',
    example: inFacts('- id: acme-begins\n  subjects: [acme, acne-labs]', '- id: acme-begins\n  subjects: [acme]'),
  },
  'unknown-fact': {
    explanation: 'Articles, eras and other facts refer to facts by their ids, which stand in the files of the years in `content/facts/`. The page would have a gap where the fact should be. Search for a word of the statement in that folder to find the right id.',
    example: inArticle('<Fact id="acme-begin" />', '<Fact id="acme-begins" />'),
  },
  'unknown-series': {
    explanation: 'A series is a table of numbers with a file in `content/series/`, and its id is the name of that file. With another id the page can show neither chart nor table. Correct the id, or create the file with columns, rows and sources.',
    example: inArticle('<Series id="member" />', '<Series id="members" />'),
  },
  'unknown-drawing': {
    explanation: 'Drawings of money and decisions have files in `content/drawings/`, and their ids are the names of those files. With another id the page has nothing to draw. Correct the id, or create the drawing from its nodes and links.',
    example: inArticle('<Drawing id="moneys" />', '<Drawing id="money" />'),
  },
  'unknown-guide': {
    explanation: 'A guide leads readers through questions to an outcome and has a file in `content/guides/`. The id in the text must be the name of that file. With another one the page would show nothing in that place.',
    example: inArticle('<Guide id="ways" />', '<Guide id="way" />'),
  },
  'unknown-term': {
    explanation: 'Under `see` a glossary entry points to neighboring entries by their ids, the names of their files in `content/glossary/`. A reference to an entry that does not exist would lead nowhere. Correct the id, or write the missing entry in the same change.',
    example: inFile('content/glossary/charter.mdx',
      '---\nterm: "Charter"\nsummary: "A paper that sets up a body."\nsee: [funds]\n---\n\nA charter names who decides. [@paper]',
      '---\nterm: "Charter"\nsummary: "A paper that sets up a body."\nsee: [fund]\n---\n\nA charter names who decides. [@paper]'),
  },
  'unknown-article': {
    explanation: 'Records that point to an article name it by section and file, with a slash between them and without the ending. The address would lead to a page that is not there. Look for the file below `content/articles/`; after a rename, all records that name the old id change with it.',
    example: inFile('content/home/home.yaml', door('history/overviews'), door('history/overview')),
  },
  'unknown-section': {
    explanation: 'The folder of an article is its section, and the navigation is made from the sections that have a file in `content/sections/`. An article in any other folder would be published without a way that leads to it. Move the file; a new section is a decision for the maintainers.',
    example: movedFile('content/articles/histroy/second.mdx', SECOND, second(2)),
  },
  'duplicate-order': {
    explanation: 'The number under `order` places an article within its section, and a section in the navigation. With the same number twice, previous and next would depend on chance. Take the next free number, or renumber the neighbors if the article belongs between them.',
    example: inFile(SECOND, second(1), second(2)),
  },
  'missing-column': {
    explanation: 'Some components calculate with tables and need columns of certain ids and types: the membership calculator reads a fee, a tier and numbers of employees. If one is missing or holds text, the result would be wrong without looking wrong. Name the series that was made for it, or add the column.',
    example: inArticle('<MembershipCost funds="dues" foundation="dues" />', '<MembershipCost funds="fund-fees" foundation="dues" />'),
  },
  'unsupported-figure': {
    explanation: 'Dates and amounts in digits are the statements that readers copy. Each one in an article must therefore stand in a record behind it: in a fact listed under `facts`, in a table or drawing on the page, in a linked record or a cited source; the day on which a source was published counts in the paragraph that cites it. When the record is corrected, the check then points to every article that still says the old value. A figure that the site worked out itself belongs in `<Analysis>`.',
    example: inArticle('Acme began on March 13, 2010. [@paper]', 'Acme began on March 12, 2010. [@paper]'),
  },
} as const satisfies Record<string, ContentRuleGuide>;

/** Records that must agree with one another. */
export const agreementGuides = {
  'one-sided-dispute': {
    explanation: 'Where sources disagree, both facts are published and each says that the other contradicts it. If only one does, readers of the other take it for undisputed. Add the id to the other fact as well.',
    example: inFacts('- id: acme-begins\n  disputes: [acme-began-later]\n- id: acme-began-later\n  date: "2010-05"', '- id: acme-begins\n  disputes: [acme-began-later]\n- id: acme-began-later\n  date: "2010-05"\n  disputes: [acme-begins]'),
  },
  'overlapping-eras': {
    explanation: 'Eras divide the timeline into spans, each with a name. At any time one of them holds at most, because the timeline shades one and names one. Let the earlier era end with the month in which the later begins; only the last era may be without an end.',
    example: inFile('content/eras/eras.yaml',
      '- id: beginning\n  from: "2010"\n  to: "2012-03"\n- id: growth\n  name: "Growth"\n  from: "2012-02"\n  to: "2014"',
      '- id: beginning\n  from: "2010"\n  to: "2012-02"\n- id: growth\n  name: "Growth"\n  from: "2012-02"\n  to: "2014"'),
  },
  'orphan-source': {
    explanation: 'The list of sources shows readers what the site rests on. A document that no fact, text, table or drawing cites supports nothing, and its page would say so. Cite it where it serves, in the same change that adds it; a document worth reading but not cited is no source.',
    example: {
      wrong: { 'content/sources/minutes.yaml': minutes('https://acme.example/minutes') },
      right: { 'content/sources/minutes.yaml': minutes('https://acme.example/minutes'), ...CITING },
    },
  },
} as const satisfies Record<string, ContentRuleGuide>;
