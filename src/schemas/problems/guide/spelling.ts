import { inArticle, inTerm } from '#schemas/problems/guide/example.ts';
import type { ContentRuleGuide } from '#schemas/problems/guide/example.ts';

const KUBELET = { 'content/glossary/fund.mdx': 'It pays for the kubelet. [@paper]' };

/** Words that are not in the dictionary, and days that are not in the calendar. */
export const spellingGuides = {
  'impossible-day': {
    explanation: 'The sentence names a day that its month does not have. That is no matter of style: either the day or the month was copied wrongly, and the event happened at another time than the page says. Open the source and take the date from there; if it gives only a month, write only the month.',
    example: inTerm('Acme began on February 30, 2010. [@paper]', 'Acme began on March 12, 2010. [@paper]'),
  },
  'misspelling': {
    explanation: 'The word is neither in the American English dictionary nor among the names and terms that this site knows from its records. Take one of the proposed words if it was a typing error or a British form. If the word is right, add it to `content/words.yaml` in the same change. Names need no entry once their record exists. A warning stops nothing: a reviewer decides.',
    example: inArticle('The comittee met in winter.', 'The committee met in winter.'),
  },
  'unneeded-word': {
    explanation: 'The words in `content/words.yaml` are right although the dictionary lacks them. Once no text uses a word any more, the dictionary has it, or a record has it as a name, its line only lets slips pass that look like it. Take the line out. The check in the browser does not ask for this, because it sees one file at a time.',
    example: {
      wrong: { 'content/words.yaml': '- about: Computing\n  words: [kubelet, virtio]', ...KUBELET },
      right: { 'content/words.yaml': '- about: Computing\n  words: [kubelet]', ...KUBELET },
    },
  },
} as const satisfies Record<string, ContentRuleGuide>;
