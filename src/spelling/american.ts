/** British forms and how they are written in the United States. */

/** Tells whether a word is in a list. */
export type Has = (word: string) => boolean;

/** Forms that a dictionary of US English may list too, because Americans read them; the site does not write them. */
const LISTED: readonly [form: RegExp, american: string][] = [
  [/^((?:arm|behavi|cand|clam|col|endeav|fav|flav|harb|hon|hum|lab|neighb|parl|rig|rum|sav|splend|val|vap|vig)o)ur/, '$1r'],
  [/^(cent|calib|fib|lit|maneuv|meag|met|som?b|spect|theat)re(s?)$/, '$1er$2'],
  [/^(cent)red$/, '$1ered'],
  [/^(cancel|channel|counsel|dial|equal|fuel|initial|label|level|marshal|model|pencil|quarrel|rival|shovel|signal|total|travel|tunnel)l(ed|er|ers|ing)$/, '$1$2'],
  [/^(judg|acknowledg|abridg)ement(s?)$/, '$1ment$2'],
  [/^ageing$/, 'aging'],
  [/^(fulfil|enrol|instal)(s|ment|ments)?$/, '$1l$2'],
  [/^(ski|wi)lful/, '$1llful'],
  [/^programme(s?)$/, 'program$1'],
  [/^whilst$/, 'while'],
  [/^amongst$/, 'among'],
  [/^learnt$/, 'learned'],
  [/^spelt$/, 'spelled'],
  [/^artefact/, 'artifact'],
  [/^(bias|focus)s(ed|es|ing)$/, '$1$2'],
  [/^cheque(s?)$/, 'check$1'],
  [/^(m)ould/, '$1old'],
];

/** All of them in one, for the many words that have none. */
const ANY_LISTED = new RegExp(LISTED.map(([{ source }]) => source).join('|'));

/** Forms that no dictionary of US English lists. */
const UNLISTED: readonly [form: RegExp, american: string][] = [
  [/is(e[drs]?|ers|ing|ation|ations|ational|ationally)$/, 'iz$1'],
  [/ys(e[drs]?|ers|ing)$/, 'yz$1'],
  [/our/, 'or'],
  [/re(s?)$/, 'er$1'],
  [/ll(ed|er|ers|ing|ery)$/, 'l$1'],
  [/(en|efen|icen|ffen|reten)ce/, '$1se'],
  [/(pract)is(e[ds]?|ing)$/, '$1ic$2'],
  [/grey/, 'gray'],
  [/sceptic/, 'skeptic'],
  [/ae|oe/, 'e'],
  [/^tyre/, 'tire'],
  [/ogue/, 'og'],
];

function firstOf(word: string, forms: typeof LISTED, has: Has): string | undefined {
  return forms.filter(([form]) => form.test(word)).map(([form, american]) => word.replace(form, american)).find(has);
}

/** US form of a word in a British form that dictionaries of US English may list; capitalized words are names. */
export function americanOfListed(word: string, has: Has): string | undefined {
  return ANY_LISTED.test(word) ? firstOf(word, LISTED, has) : undefined;
}

/** US form of a word that a dictionary of US English does not list, where it looks like a British one. */
export function americanOfUnlisted(word: string, has: Has): string | undefined {
  return firstOf(word, UNLISTED, has);
}
