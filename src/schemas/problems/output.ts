import type { Problem } from '#schemas/problems/problem.ts';

/** Is the built site whole? Paths are those of built files. */
export const outputProblems = {
  'broken-link': { gate: 'output', what: 'the link to {url} leads nowhere', why: 'Readers would meet a page that is not there.', cure: 'Correct the link in the page or component that writes it.' },
  'broken-fragment': { gate: 'output', what: 'no element has the id of {url}', why: 'The link would lead to the top of the page.', cure: 'Correct the fragment, or give the element its id.' },
  'duplicate-element-id': { gate: 'output', what: 'the id "{id}" stands twice on the page', why: 'Links and labels would lead to the wrong element.', cure: 'Make the ids of the page unique.' },
  'title-missing': { gate: 'output', what: 'the page has no title of its own: "{title}"', why: 'Titles tell tabs, bookmarks and search results apart.', cure: 'Give the page a title that no other page has.' },
  'inline-code': { gate: 'output', what: 'the page holds {found}', why: 'The content policy forbids inline scripts and styles, so that injected ones cannot run.', cure: 'Move it to a file.' },
  'missing-policy': { gate: 'output', what: 'the page has no content security policy', why: 'The policy keeps injected code from running.', cure: 'Let the page use the Document layout, which writes the policy.' },
  'third-party-resource': { gate: 'output', what: 'the page loads {url} from another site', why: 'It would tell a third party who reads the page, and fail when that site does.', cure: 'Serve the file from this site, or link to it instead.' },
  'wrong-canonical': { gate: 'output', what: 'the canonical address "{url}" is not that of an own page', why: 'Search engines would list a page that is not there.', cure: 'Let the layout write the address of an existing page of this site.' },
  'wrong-sitemap': { gate: 'output', what: '{what}', why: 'Search engines and the browser tests take the pages of the site from the sitemap.', cure: 'Let the sitemap hold every page of its own, and nothing else.' },
  'invalid-html': { gate: 'output', what: '{message} ({name})', why: 'Browsers and screen readers guess at invalid HTML, each in its own way.', cure: 'Correct the component, layout or plugin that writes it.' },
  'over-budget': { gate: 'output', what: '{what} is {found}, over the ceiling of {ceiling}', why: 'Light pages are a promise of this site.', cure: 'Find what grew; raise a ceiling only with a reason in the design.' },
} as const satisfies Record<string, Problem>;
