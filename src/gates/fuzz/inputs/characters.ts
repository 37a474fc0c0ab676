import { ARTICLE, CLEAN, SOURCE, article } from '#gates/fixtures/base.ts';
import { inArticle, inFile } from '#gates/fuzz/input.ts';
import type { FuzzInput } from '#gates/fuzz/input.ts';

const PERSON = 'content/people/ann.yaml';
const CLEAN_ARTICLE = String(CLEAN[ARTICLE]);
const bytes = (...parts: (string | number[])[]): Uint8Array => Buffer.concat(parts.map((part) => Buffer.from(part as string)));
const utf16 = (text: string): Uint8Array => bytes([0xff, 0xfe], [...Buffer.from(text, 'utf16le')]);
const raw = (rows: Record<string, readonly [path: string, content: Uint8Array]>): FuzzInput[] =>
  Object.entries(rows).map(([name, [path, content]]) => ({ family: 'bytes', name, files: () => ({ [path]: content }), expected: ['not-text', 'hidden-character'] }));

const hidden = inArticle('characters', Object.fromEntries(([
  ['a NUL', '\u0000'], ['a bell', '\u0007'], ['a backspace', '\b'], ['an escape sequence of terminals', '\u001b[31m'], ['a delete', '\u007f'], ['a control character of old', '\u0085'],
  ['a line separator', '\u2028'], ['a paragraph separator', '\u2029'], ['a zero-width space', '\u200b'], ['a word joiner', '\u2060'], ['a byte order mark inside', '\ufeff'],
  ['a mark from left to right', '\u200e'], ['a mark from right to left', '\u200f'], ['an Arabic mark', '\u061c'], ['an embedding from right to left', '\u202b'], ['an override from right to left', '\u202e'],
  ['an isolate', '\u2067'], ['an end of isolates', '\u2069'], ['an invisible plus', '\u2064'], ['an annotation', '\ufff9'], ['a hidden tag', '\u{e0041}'], ['a character for private use', '\ue000'], ['a character that never is one', '\ufffe'],
  ['a form feed', '\f'], ['a vertical tab', '\v'],
] as const).map(([name, character]) => [name, [`Words${character}words.`, 'hidden-character'] as const])));

const asEntities = inArticle('characters as entities', {
  'an override from right to left': ['Words &#x202e;words.', 'hidden-character'],
  'an override in decimals': ['Words &#8238;words.', 'hidden-character'],
  'a zero-width space': ['Words &#8203;words.', 'hidden-character'],
  'a zero-width space by its name': ['Words &ZeroWidthSpace;words.', 'hidden-character'],
  'an override in the words of a link': ['[words &#x202e;](../../glossary/fund.mdx)', 'hidden-character'],
  'an override in a title': ['[words](../../glossary/fund.mdx "a &#x202e; b")', 'hidden-character'],
  'an override in the alternative text of a picture': ['![words &#x202e;](../../glossary/fund.mdx)', 'hidden-character'],
  'an override in a heading': ['## One &#x202e; two', 'hidden-character'],
  'an override in an attribute': ['<Facts subjects="acme &#x202e;" />', 'hidden-character', 'invalid-attribute'],
  'a NUL, which becomes a sign': ['Words &#x0;words.'],
  'half a character, which becomes a sign': ['Words &#xd800;words.'],
  'a number beyond all characters, which becomes a sign': ['Words &#x110000;words.'],
  'a number without end': [() => `Words &#${'9'.repeat(50_000)};words.`, 'unsupported-figure', 'too-long', 'undefined-reference'],
  'a name that does not exist, which is shown': ['Words &evil; words.'],
  'an entity of XML': ['<!DOCTYPE a [<!ENTITY b "c">]>\n\n&b;', 'invalid-mdx'],
  '24,000 entities': [() => '&lt;'.repeat(24_000)],
  '20,000 entities': [() => '&lt;'.repeat(20_000)],
  '20,000 entities without an end': [() => '&lt'.repeat(20_000)],
  '20,000 ampersands': [() => '&'.repeat(20_000)],
  '20,000 numbers': [() => '&#60'.repeat(20_000), 'unsupported-figure'],
});

const shown = inArticle('characters that are right', {
  'a joiner in an emoji': ['Words 👩‍💻 words.'],
  'a non-joiner in Persian': ['Words می‌خواهم words.'],
  'Hebrew': ['Words שלום words.'],
  '10,000 accents on one letter': [() => `Words a${'\u0301'.repeat(10_000)} words.`],
  'ligatures that grow when taken apart': [() => `## ${'\ufdfa'.repeat(2000)}\n\nWords.`],
  'letters that are larger in capitals': [() => 'ŉǰΐ'.repeat(3000)],
  'an en dash, a thin space and a soft hyphen': ['Words – words\u2009words\u00adwords.'],
});

const encodings = raw({
  'half a character in UTF-8': [PERSON, bytes('name: A', [0xc3], '\n')],
  'a stray continuation': [PERSON, bytes('name: A', [0x80], '\n')],
  'a slash in too many bytes': [PERSON, bytes('name: ', [0xc0, 0xaf], '\n')],
  'a NUL in too many bytes': [PERSON, bytes('name: ', [0xc0, 0x80], '\n')],
  'half a pair of surrogates': [PERSON, bytes('name: ', [0xed, 0xa0, 0x80], '\n')],
  'a pair of surrogates in UTF-8': [PERSON, bytes('name: ', [0xed, 0xa0, 0xbd, 0xed, 0xb2, 0xa9], '\n')],
  'a character beyond all': [PERSON, bytes('name: ', [0xf4, 0x90, 0x80, 0x80], '\n')],
  'UTF-16 with its mark': [PERSON, utf16('name: Ann\n')],
  'UTF-16 without its mark': [PERSON, Buffer.from('name: Ann\n', 'utf16le')],
  'UTF-16 in an article': [ARTICLE, utf16(CLEAN_ARTICLE)],
  'UTF-32': [PERSON, bytes([0xff, 0xfe, 0, 0, 0x6e, 0, 0, 0])],
  'Latin-1': [PERSON, Buffer.from('name: Zoë\n', 'latin1')],
  'UTF-7, which is a plus': [PERSON, bytes('name: "+ADw-script+AD4-"\n', [0xff])],
  'a picture': [PERSON, bytes([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0x0d])],
  'compressed data': [PERSON, bytes([0x1f, 0x8b, 8, 0, 0, 0, 0, 0])],
  'a program': [PERSON, bytes([0x7f], 'ELF', [2, 1, 1, 0])],
  '100,000 NULs': [PERSON, new Uint8Array(100_000)],
});

const lineEnds = inFile('line ends', ARTICLE, {
  'of Windows': [CLEAN_ARTICLE.replaceAll('\n', '\r\n')],
  'of old Macintoshes': [CLEAN_ARTICLE.replaceAll('\n', '\r'), 'missing-front-matter'],
  'of old Macintoshes in the text': [article('Words {a}.\r\rWords.\r\r## One')[ARTICLE] ?? '', 'no-expression'],
  'of all kinds': [article('One.\r\n\rTwo.\n\r\nThree. {x}')[ARTICLE] ?? '', 'no-expression'],
  'missing at the end': [CLEAN_ARTICLE.trimEnd()],
  'and a byte order mark': [`\ufeff${CLEAN_ARTICLE}`],
  'and two byte order marks': [`\ufeff\ufeff${CLEAN_ARTICLE}`, 'missing-front-matter', 'hidden-character'],
});

const inYaml = inFile('line ends of records', 'content/sources/paper.yaml', {
  'of Windows': [SOURCE.replaceAll('\n', '\r\n')],
  'of old Macintoshes': [SOURCE.replaceAll('\n', '\r'), 'invalid-yaml', 'missing-key', 'wrong-type'],
  'and a byte order mark': [`\ufeff${SOURCE}`],
});

export const characterInputs: FuzzInput[] = [...hidden, ...asEntities, ...shown, ...encodings, ...lineEnds, ...inYaml];
