/** The catalogue of everything the gates can find: one entry a rule, used by the build, `npm run check` and the guide. */

/** Templates of one rule; {name} stands for a detail of the finding. */
export interface Problem {
  /** Gate that reports it. */
  gate: 'syntax' | 'shape' | 'relations' | 'output';
  /** What is wrong, with details. */
  what: string;
  /** Why it matters to readers. */
  why: string;
  /** How to mend it. */
  cure: string;
}

export const problems = {
  // Syntax: can the file be read, and is it only data?
  'misplaced-file': { gate: 'syntax', what: '{file} does not belong in this folder', why: 'A file in the wrong place is never published, and nobody would notice.', cure: '{advice}' },
  'bad-file-name': { gate: 'syntax', what: '"{name}" is not a valid id', why: 'The file name is the id and becomes the address of the page.', cure: 'Use lower-case words joined by hyphens, such as "{suggestion}".' },
  'symbolic-link': { gate: 'syntax', what: '{file} is a symbolic link', why: 'A link could lead the build to read files outside the content.', cure: 'Put the file itself here.' },
  'empty-file': { gate: 'syntax', what: 'the file is empty', why: 'An empty record would be published as a page with nothing on it.', cure: 'Write the record, or delete the file.' },
  'not-text': { gate: 'syntax', what: 'the file is not valid UTF-8 text', why: 'Characters would be lost or shown wrongly.', cure: 'Save the file as UTF-8 without control characters.' },
  'invalid-yaml': { gate: 'syntax', what: 'the YAML cannot be read: {message}', why: 'A record that cannot be read would be missing from the site.', cure: 'Check indentation, quotes and colons at this place; put text with ": " or "#" in quotes.' },
  'missing-front-matter': { gate: 'syntax', what: 'the file has no front matter', why: 'Title and summary of the page stand there.', cure: 'Begin the file with a line "---", the keys, and another line "---".' },
  'empty-text': { gate: 'syntax', what: 'there is no text below the front matter', why: 'The page would be published with a heading and nothing under it.', cure: 'Write the text, or delete the file.' },
  'invalid-mdx': { gate: 'syntax', what: 'the text cannot be read: {message}', why: 'The page could not be built.', cure: 'Close every tag, and write "less than" or a code span instead of a bare "<" or "{".' },
  'no-import-export': { gate: 'syntax', what: 'the text imports or exports code', why: 'Content is data: nothing in it may run when the site is built.', cure: 'Remove the line; components need no import. A sentence must not begin its line with one of these words.' },
  'no-expression': { gate: 'syntax', what: 'the text holds an expression in braces', why: 'Content is data: an expression would run when the site is built.', cure: 'Write the words themselves; put literal braces in a code span.' },
  'no-html': { gate: 'syntax', what: 'the text holds the HTML tag <{name}>', why: 'Raw HTML can carry scripts and breaks the design and accessibility.', cure: 'Use Markdown, or one of the components: {known}.' },
  'no-event-handler': { gate: 'syntax', what: 'the attribute {name} is an event handler', why: 'Event handlers run code in the browser of every reader.', cure: 'Remove the attribute.' },
  'unknown-component': { gate: 'syntax', what: 'there is no component <{name}>', why: 'Only the registered components are rendered.', cure: 'Use one of {known}{suggestion}.' },
  'unknown-attribute': { gate: 'syntax', what: '<{component}> has no attribute "{name}"', why: 'It would be dropped without a word.', cure: 'Use {known}{suggestion}.' },
  'missing-attribute': { gate: 'syntax', what: '<{component}> needs the attribute "{name}"', why: 'Without it there is nothing to show.', cure: 'Add {name}="…".' },
  'invalid-attribute': { gate: 'syntax', what: '{name}="{value}" is not possible for <{component}>', why: 'The component would show the wrong thing or nothing.', cure: '{advice}' },
  'unexpected-text': { gate: 'syntax', what: '<{component}> holds text', why: 'This component shows a record; text between its tags would be dropped without a word.', cure: 'Close it at once, <{component} … />, and put the text before or after it.' },
  'component-in-line': { gate: 'syntax', what: '<{component}> stands in a line of text', why: 'It is a block of its own; inside a paragraph the page becomes invalid.', cure: 'Put it on its own lines with an empty line before and after it.' },
  'undefined-footnote': { gate: 'syntax', what: 'the footnote [^{id}] is not defined', why: 'Readers would see the raw mark.', cure: 'Add a line "[^{id}]: …", or remove the mark.' },
  'undefined-reference': { gate: 'syntax', what: 'the link reference [{id}] is not defined', why: 'Readers would see raw brackets instead of a link.', cure: 'Add a line "[{id}]: path", write the path in parentheses, or escape the bracket.' },
  'invalid-citation': { gate: 'syntax', what: '"{text}" is not a citation', why: 'Readers would see the raw text instead of a source.', cure: 'Write [@source-id], [@one; @two] or [@source-id, § 7].' },
  'misplaced-citation': { gate: 'syntax', what: 'the citation "{text}" stands in a {where}', why: 'The mark is a link itself and would spoil the {where}.', cure: 'Put it at the end of the sentence that it supports.' },
  'missing-citation': { gate: 'syntax', what: 'the paragraph cites no source', why: 'Every statement is sourced or labelled; readers must be able to check it.', cure: 'Add a citation such as [@source-id], put the site’s own judgement in <Analysis>, or end with a colon what only leads into a list, table or chart.' },
  'heading-level': { gate: 'syntax', what: 'a heading of level {found} follows level {before}', why: 'Screen readers and the contents list rely on an unbroken order.', cure: 'Use level {expected}; the title of the page is level 1.' },
  'duplicate-heading': { gate: 'syntax', what: 'the heading "{text}" stands twice', why: 'Links to the second one would lead to the first.', cure: 'Word one of them differently.' },
  'missing-alternative-text': { gate: 'syntax', what: 'the picture has no alternative text', why: 'Readers who cannot see it get nothing.', cure: 'Describe it in the brackets: ![what it shows](path).' },
  'outside-picture': { gate: 'syntax', what: 'the picture "{url}" does not belong to this site', why: 'Showing it would tell a third party who reads the page; the content policy blocks it.', cure: 'Link to it instead.' },
  'unsafe-link': { gate: 'syntax', what: 'the address "{url}" runs code or embeds data', why: 'Such a link could attack readers.', cure: 'Link to an https address or to a content file.' },
  'insecure-link': { gate: 'syntax', what: '"{url}" is not an https address', why: 'Readers could be led to a forged page.', cure: 'Use the https address, or an archived copy served over https.' },
  'forbidden-word': { gate: 'syntax', what: 'the word "{found}"', why: 'Words that praise or dramatize cost the trust that sources earn.', cure: '{advice}' },
  'undated-now': { gate: 'syntax', what: 'the word "{found}"', why: 'Pages are read years later, and its meaning moves with the day of reading.', cure: '{advice}' },
  'date-form': { gate: 'syntax', what: 'the date "{found}"', why: 'One form of dates can be read by everybody and searched for.', cure: '{advice}' },
  'absolute-own-link': { gate: 'syntax', what: 'the link "{url}" leads to a page of this site by its address', why: 'Addresses can change; such links do not work in review.', cure: 'Link to the file by its relative path, such as ../../glossary/term.mdx.' },
  // Shape: does each record have the keys and values its kind demands?
  'unknown-key': { gate: 'shape', what: 'unknown key "{key}"', why: 'The value would be ignored without a word.', cure: 'Use one of {known}{suggestion}.' },
  'missing-key': { gate: 'shape', what: 'the key "{key}" is missing', why: 'The page needs it: {meaning}.', cure: 'Add "{key}: …".' },
  'wrong-type': { gate: 'shape', what: '"{key}" has the wrong form: {message}', why: 'The value could not be shown or compared.', cure: '{meaning}' },
  'invalid-date': { gate: 'shape', what: '{message}', why: 'A wrong date is the worst mistake a reference can make.', cure: 'Write an existing day, month or year in quotes: "2025-03-12", "2025-03", "2025", or "2010/2012".' },
  'too-long': { gate: 'shape', what: '"{key}" has {found} words', why: 'It is read in lists and search results, where a long one is cut off.', cure: 'Say it in at most {limit} words; the rest belongs in the text or in facts.' },
  'end-before-start': { gate: 'shape', what: '{message}', why: 'Readers would see an impossible span of time.', cure: 'Exchange or correct the two dates.' },
  'future-date': { gate: 'shape', what: 'the date {date} lies in the future', why: 'A plan must not look like something that happened.', cure: 'Correct the date; a fact that is still to come needs "planned: true".' },
  'stale-plan': { gate: 'shape', what: '"planned" is set, but {date} has passed', why: 'Readers would take for a plan what has happened or failed.', cure: 'Say what happened, and remove "planned".' },
  'wrong-year-file': { gate: 'shape', what: 'the fact of {date} stands in {file}', why: 'Reviewers read facts by year.', cure: 'Move it to content/facts/{expected}.yaml.' },
  'column-count': { gate: 'shape', what: 'the row has {found} cells, the table {expected} columns', why: 'Values would stand under the wrong headings.', cure: 'Add or remove cells; write null where a value is unknown.' },
  'column-type': { gate: 'shape', what: '"{value}" does not fit the column "{column}" of type {type}', why: 'Charts and downloads would show wrong values.', cure: 'Correct the value, write null where it is unknown, or change the type of the column.' },
  'unknown-column': { gate: 'shape', what: 'the chart names the column "{column}", which does not exist', why: 'The chart would be empty.', cure: 'Use one of {known}{suggestion}.' },
  'column-not-numeric': { gate: 'shape', what: 'the chart draws the column "{column}", which is of type {type}', why: 'Only numbers have a length or a height.', cure: 'Name a column of type number or year, or set the chart to "type: none".' },
  'column-not-date': { gate: 'shape', what: 'the chart takes dates from the column "{column}", which is of type {type}', why: 'Only dates and years have a place on the axis of time.', cure: 'Name a column of type date or year.' },
  'column-not-drawn': { gate: 'shape', what: 'the chart has dots for the column "{column}", which it does not draw', why: 'The values would be missing from the chart.', cure: 'Add the column to "y", or use one of {known}{suggestion}.' },
  'too-many-kinds': { gate: 'shape', what: 'the column "{column}" holds {found} kinds', why: 'There are {most} shapes that readers can tell apart without color.', cure: 'Merge kinds until there are at most {most}.' },
  'unknown-node': { gate: 'shape', what: 'the link names the node "{id}", which the drawing does not have', why: 'The link could not be drawn.', cure: 'Add the node to "nodes", or use an existing id{suggestion}.' },
  'misplaced-link': { gate: 'shape', what: 'the link from "{from}" to "{to}" cannot be drawn: {message}', why: 'Flows run from left to right, and links of a graph between rows.', cure: 'Move one of the nodes, or turn the link around.' },
  'unlinked-node': { gate: 'shape', what: 'no link begins or ends at the node "{id}"', why: 'It would stand in the drawing without any meaning or source.', cure: 'Add the link that it is there for, or delete the node.' },
  'unknown-layer': { gate: 'shape', what: '{what}', why: 'The block would be missing from the drawing.', cure: '{advice}' },
  // Relations: do records fit together?
  'duplicate-id': { gate: 'relations', what: 'the id "{id}" is also used in {other}', why: 'Two records would claim the same address or the same reference.', cure: 'Rename one of them, or merge them if they mean the same.' },
  'unknown-source': { gate: 'relations', what: 'no source has the id "{id}"', why: 'Readers could not check the statement.', cure: 'Create content/sources/{id}.yaml, or use an existing id{suggestion}.' },
  'unknown-subject': { gate: 'relations', what: 'no organization, person or project has the id "{id}"', why: 'The fact would be missing from the page it belongs to.', cure: 'Create the record, or use an existing id{suggestion}.' },
  'unknown-fact': { gate: 'relations', what: 'no fact has the id "{id}"', why: 'The page would show nothing in its place.', cure: 'Add the fact to content/facts, or use an existing id{suggestion}.' },
  'unknown-series': { gate: 'relations', what: 'no series has the id "{id}"', why: 'The page would show nothing in its place.', cure: 'Create content/series/{id}.yaml, or use an existing id{suggestion}.' },
  'unknown-drawing': { gate: 'relations', what: 'no drawing has the id "{id}"', why: 'The page would show nothing in its place.', cure: 'Create content/drawings/{id}.yaml, or use an existing id{suggestion}.' },
  'unknown-guide': { gate: 'relations', what: 'no guide has the id "{id}"', why: 'The page would show nothing in its place.', cure: 'Create content/guides/{id}.yaml, or use an existing id{suggestion}.' },
  'unknown-term': { gate: 'relations', what: 'no glossary entry has the id "{id}"', why: 'The reference would lead nowhere.', cure: 'Create content/glossary/{id}.mdx, or use an existing id{suggestion}.' },
  'unknown-article': { gate: 'relations', what: 'no article has the id "{id}"', why: 'The link would lead nowhere.', cure: 'Use "section/slug" of an existing article{suggestion}.' },
  'unknown-section': { gate: 'relations', what: 'there is no section "{id}"', why: 'The article would be in no navigation.', cure: 'Move the file to one of {known}{suggestion}.' },
  'duplicate-order': { gate: 'relations', what: 'the order {order} is also that of {other}', why: 'Previous and next would be arbitrary.', cure: 'Give each of them its own number.' },
  'overlapping-eras': { gate: 'relations', what: 'the era "{id}" begins before "{other}" has ended', why: 'The timeline shades one era at a time.', cure: 'End the earlier era where the later one begins.' },
  'missing-file': { gate: 'relations', what: 'the link leads to {target}, which does not exist', why: 'Readers would meet a page that is not there.', cure: 'Correct the path{suggestion}.' },
  'missing-heading': { gate: 'relations', what: '{target} has no heading "#{heading}"', why: 'The link would lead to the top of the page instead of the passage.', cure: 'Use the id of an existing heading{suggestion}.' },
  'one-sided-dispute': { gate: 'relations', what: 'the fact disputes "{id}", which does not dispute it', why: 'Readers of the other fact would not learn of the contradiction.', cure: 'Add "{own}" to "disputes" of {id}.' },
  'orphan-source': { gate: 'relations', what: 'nothing cites this source', why: 'A list of sources that nobody used misleads about what the site rests on.', cure: 'Cite it where it serves, or delete the file.' },
  'unknown-step': { gate: 'relations', what: 'the guide has no {kind} "{id}"', why: 'A reader who chooses this would come to nothing.', cure: 'Use the id of one of its {kind}s{suggestion}, or add it.' },
  'unreachable-step': { gate: 'relations', what: 'no way leads to the {kind} "{id}"', why: 'Readers who answer the questions would never see it.', cure: 'Let an answer lead to it, or remove it.' },
  'circular-guide': { gate: 'relations', what: 'the answer leads back to the question "{id}", from which it is reached', why: 'Readers would go round in circles and never come to an outcome.', cure: 'Let the answer lead to a later question or to an outcome.' },
  'missing-column': { gate: 'relations', what: '<{component}> reads the column "{column}" of type {type}, which the series "{id}" does not have', why: 'The component would show nothing, or calculate with the wrong values.', cure: 'Add the column to content/series/{id}.yaml, or name another series{suggestion}.' },
  'invalid-redirect': { gate: 'relations', what: 'the redirect "{from}" cannot work: {message}', why: 'Readers who follow an old link would meet a page that is not there.', cure: 'Write "/old/address/: content/folder/file.mdx", the address of a page that is gone and the file that replaces it.' },
  'unknown-record': { gate: 'relations', what: 'there is no "{id}"', why: 'The query could never be answered as it should, and every build would count it as a miss.', cure: 'Write "<collection>/<id>" of an existing record, or "years/<year>" of a year that has facts{suggestion}.' },
  'contradictory-judgment': { gate: 'relations', what: '"{id}" is wanted and forbidden at once', why: 'No order of results could answer the query.', cure: 'Take it out of "never", or out of "first", "five" and "card".' },
  'repeated-synonym': { gate: 'relations', what: 'the word "{word}" already stands, as "{same}", in {other}', why: 'A word in two groups would make all their words mean the same; twice in one group it does nothing.', cure: 'Keep it where it is nearest in meaning, and remove it here or there.' },
  'unsupported-figure': { gate: 'relations', what: 'no record behind the article states "{found}"', why: 'A date or figure that only the article knows is checked by nobody, and stays when the record is corrected.', cure: 'Correct it, list the fact that states it under "facts", or put what the site worked out itself in <Analysis>.' },
  // Output: is the built site whole? Paths are those of built files.
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

/** Name of a rule. */
export type Rule = keyof typeof problems;

/** Where in which file, from the top of the repository; lines and columns count from 1. */
export interface Place {
  path: string;
  line: number;
  column: number;
}

/** One thing that is wrong, ready to be printed. */
export interface Finding extends Place {
  rule: Rule;
  what: string;
  why: string;
  cure: string;
}

function fill(template: string, details: Readonly<Record<string, string>>, rule: Rule): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = details[name];
    if (value === undefined) throw new Error(`rule ${rule} needs the detail "${name}"`);
    return value;
  });
}

/** Makes a finding from the catalogue; throws when a detail that the rule names is not given. */
export function finding(rule: Rule, place: Place, details: Readonly<Record<string, string>> = {}): Finding {
  const problem: Problem = problems[rule];
  return { ...place, rule, what: fill(problem.what, details, rule), why: problem.why.includes('{') ? fill(problem.why, details, rule) : problem.why, cure: fill(problem.cure, details, rule) };
}

/** " (did you mean "x"?)" for a cure, or nothing. */
export function suggestionText(candidate: string | undefined): string {
  return candidate === undefined ? '' : ` (did you mean "${candidate}"?)`;
}

/** Orders findings by file and place. */
export function byPlace(a: Finding, b: Finding): number {
  return a.path.localeCompare(b.path) || a.line - b.line || a.column - b.column || a.rule.localeCompare(b.rule);
}
