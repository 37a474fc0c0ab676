/**
 * How Pagefind ranks and cuts. Names have an index of their own, so that a title or another name counts little more than the text;
 * a short text that holds a word is about it. "groups" are the words that stand for synonyms. An empty tag keeps the address of the list of indexes the same.
 */
export const PAGEFIND_OPTIONS = {
  excerptLength: 26,
  excerptEllipsis: '…',
  ranking: { pageLength: 0.75, metaWeights: { title: 1, aliases: 0.3, groups: 0.5 } },
  metaCacheTag: '',
};
