import { inFile } from '#schemas/problems/guide/example.ts';
import type { RuleExample, RuleGuide } from '#schemas/problems/guide/example.ts';

/** Examples in a built page: elements of its head replace those of the same kind, others stand in its main part. */
const inPage = (wrong: string, right: string): RuleExample => inFile('dist/about/index.html', wrong, right);

/** The built site; these rules speak to people who change `src/`. */
export const outputGuides = {
  'broken-link': {
    explanation: 'After the build each address in the pages, style sheets and scripts is held against the files that were written: links, pictures, forms, the script of a tool, redirects. A page address ends with a slash. Find the component or layout that writes the address; paths of records come from the catalog, so that a record which moves takes its links along.',
    example: inPage('<a href="/about">About</a>', '<a href="/about/">About</a>'),
  },
  'broken-fragment': {
    explanation: 'A link with a number sign leads to an element with that id, on its own page or on another. None of the elements there has it. Headings get their ids from their words, facts and sources from the records; use the same function for the id and for the link.',
    example: inPage('<p><a href="#gone">Figures</a></p>', '<p><a href="#figures">Figures</a></p>\n<h2 id="figures">Figures</h2>'),
  },
  'duplicate-element-id': {
    explanation: 'An id may stand once on a page. With two, a browser takes the first, and labels, popovers and links of the second fail in silence. Components that can stand on a page more than once make their ids from the id of what they show.',
    example: inPage('<h2 id="figures">Figures</h2>\n<p id="figures">Counted in May.</p>', '<h2 id="figures">Figures</h2>\n<p id="figures-note">Counted in May.</p>'),
  },
  'title-missing': {
    explanation: 'The title is what tabs, bookmarks, search engines and screen readers announce first. Each page has one, and no two pages have the same. The layouts make it from the heading and the name of the site; where headings repeat, they take a title for the tab.',
    example: inPage('<title>Page /</title>', '<title>About · Common Ground</title>'),
  },
  'inline-code': {
    explanation: 'The content policy of the site allows scripts and styles from files alone, so that code which somebody smuggled into a page does not run. Script and style elements with text, style attributes, event handlers and `javascript:` addresses are therefore refused everywhere, also where they would be harmless. Move scripts to `src/client/` and styles to a layer of `src/styles/`.',
    example: inPage('<p style="color: red">Closed</p>', '<p class="verdict-wrong">Closed</p>'),
  },
  'missing-policy': {
    explanation: 'Each page names in its head what a browser may load and run. The policy is written by the `Document` layout, and a page that does not go through this layout has none. Use one of the layouts, which all end in it.',
  },
  'third-party-resource': {
    explanation: 'Fonts, scripts, styles, pictures and frames come from this site. Anything fetched from elsewhere tells a third party which page somebody reads, and breaks when that party changes it. Put the file into the repository, with its license, or link to it.',
    example: inFile('dist/style.css', '@font-face { font-family: Text; src: url("https://cdn.example/text.woff2") }', '@font-face { font-family: Text; src: url("./text.woff2") }'),
  },
  'wrong-canonical': {
    explanation: 'The canonical address tells search engines under which address a page is to be listed. It must be complete, belong to this site and be that of a page in the build. The `Document` layout writes it; a page that is a copy of another passes the path of the original.',
    example: inPage('<link rel="canonical" href="/about/">', '<link rel="canonical" href="https://common-ground.example/about/">'),
  },
  'wrong-sitemap': {
    explanation: 'The sitemap lists every page of the site once, and no redirect. Search engines read it, and the browser tests take their list of pages from it, so a page that is missing there is tested by nobody. The build writes it from all pages that it makes; `astro.config.mjs` says how.',
  },
  'invalid-html': {
    explanation: 'The built pages are held against the HTML standard: which element may stand in which, which attributes it needs, what must be unique. Browsers repair mistakes, each in its own way, and screen readers meet what is left. The name in parentheses is the rule of the validator.',
    example: inPage('<ul><p>A paragraph in a list</p></ul>', '<ul><li>An item of a list</li></ul>'),
  },
  'over-budget': {
    explanation: 'The design sets ceilings for what a reader downloads: the first view of an article, its scripts, the longest page of a year, a search. Sizes are measured as a server would send them, compressed. `npm test` prints the table of all figures. See what the change added, and look for the same effect with less; a ceiling is raised only together with its reason.',
  },
} as const satisfies Record<string, RuleGuide>;
