import { inArticle, inTerm } from '#schemas/problems/guide/example.ts';
import type { ContentRuleGuide } from '#schemas/problems/guide/example.ts';

/** Texts that are only data: no code, no HTML, known components. */
export const codeGuides = {
  'invalid-mdx': {
    explanation: 'Texts are Markdown with components, and in such a text the signs `<` and `{` begin something. A bare one, or a component that is never closed, leaves the rest of the page without meaning, and the page cannot be built. Write "less than" in words, put literal signs into a code span, and close each component on a line of its own.',
    example: inTerm('The share stayed <5 percent. [@paper]', 'The share stayed below 5 percent. [@paper]'),
  },
  'no-import-export': {
    explanation: 'In the language that texts are written in, a line that begins with the word import or export is a line of program, and it would run on the machine of whoever builds the site. Content is data: a change that touches only `content/` can be built by a stranger without fear. Components need no import here. If your sentence only happens to begin with that word, begin it with another.',
    example: inArticle('import of hardware fell in that year.', 'The import of hardware fell in that year.'),
  },
  'no-expression': {
    explanation: 'Braces hold a piece of program that runs when the site is built and prints its result into the page. That is refused everywhere: in sentences, as a block, and as the value of an attribute. Write the words themselves. Values of attributes stand in double quotes, and literal braces in a code span.',
    example: inArticle('<Fact id={"acme-begins"} />', '<Fact id="acme-begins" />'),
  },
  'no-html': {
    explanation: 'HTML tags are refused in all texts. They could carry scripts, and even harmless ones escape the design, the dark colors, the print sheet and the care taken for screen readers. Nearly everything has a form in Markdown: two asterisks for bold, a pipe table, a list. For blocks there are the components that the message lists.',
    example: inArticle('The board has <b>nine</b> seats.', 'The board has **nine** seats.'),
  },
  'no-event-handler': {
    explanation: 'An attribute whose name begins with "on" is a program that runs in the browser of each reader, when they click or when the page loads. No component takes one, and the content policy of the site would block it. Delete the attribute.',
    example: inArticle('<Analysis onClick="start()">\nThe budget was too small.\n</Analysis>', '<Analysis>\nThe budget was too small.\n</Analysis>'),
  },
  'unknown-component': {
    explanation: 'A tag that begins with a capital is a component, a block that the site draws: a fact with its sources, a chart, a remark. Only registered ones exist, and most mistakes here are typing errors. The message lists all names and proposes the nearest.',
    example: inArticle('<Analisys>\nThe budget was too small.\n</Analisys>', '<Analysis>\nThe budget was too small.\n</Analysis>'),
  },
  'unknown-attribute': {
    explanation: 'Each component understands a few attributes and would ignore all others, so that a mistyped one silently changes what readers see: with `form` instead of `from` the list below would begin in any year. The message names the attributes that the component has.',
    example: inArticle('<Facts subjects="acme" form="2010" />', '<Facts subjects="acme" from="2010" />'),
  },
  'missing-attribute': {
    explanation: 'Components that show a record need to know which one. Without its id there is nothing to draw, and readers would meet a gap in the middle of a text. Add the attribute that the message names; ids are file names, and those of facts stand in `content/facts/`.',
    example: inArticle('<Fact />', '<Fact id="acme-begins" />'),
  },
  'invalid-attribute': {
    explanation: 'Some attributes take only certain values: a year of four digits, a kind of fact, one of three kinds of remarks. Another value would show the wrong thing or nothing. The cure in the message says what is possible.',
    example: inArticle('<Aside kind="warning">\nThe two counts differ.\n</Aside>', '<Aside kind="caution">\nThe two counts differ.\n</Aside>'),
  },
  'unexpected-text': {
    explanation: 'Components that show a record fill themselves from that record. Words between their tags would be dropped, and their author would believe that they are published. Close the component at once with `/>`, and write the words as a paragraph before or after it.',
    example: inArticle('<Fact id="acme-begins">\nThis came first.\n</Fact>', 'This came first:\n\n<Fact id="acme-begins" />'),
  },
  'component-in-line': {
    explanation: 'Components are blocks, like a table or a picture. Inside a sentence they would break the paragraph in two, and the page would no longer be valid HTML. Give the component a line of its own with an empty line before and after it.',
    example: inArticle('It began with <Fact id="acme-begins" /> in March.', 'It began in March:\n\n<Fact id="acme-begins" />'),
  },
} as const satisfies Record<string, ContentRuleGuide>;
