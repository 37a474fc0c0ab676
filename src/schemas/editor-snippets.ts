import { ASIDE_KINDS, components } from '#schemas/components.ts';
import type { ComponentContract } from '#schemas/components.ts';
import { definitionOf } from '#schemas/collections.ts';
import { FACT_KINDS } from '#schemas/fact.ts';
import { fieldsOfKind, isText, kinds, placeOfKind } from '#schemas/kinds.ts';
import type { Kind } from '#schemas/kinds.ts';
import type { Field } from '#schemas/record-fields.ts';

/** A snippet as editors read it; stops are written ${1:like this}. */
export interface Snippet {
  scope: string;
  prefix: string;
  body: string[];
  description: string;
}

const TEXTS = 'mdx,markdown';

/** Counts the stops of one snippet, in the order in which they are reached. */
class Stops {
  #last = 0;

  /** A place to write, with a word on what belongs there. */
  text(hint: string): string {
    this.#last += 1;
    return `\${${this.#last}:${hint.replace(/[\\$}]/g, '\\$&')}}`;
  }

  /** A place to choose. */
  choice(values: readonly string[]): string {
    this.#last += 1;
    return `\${${this.#last}|${values.map((value) => value.replace(/[\\,|]/g, '\\$&')).join(',')}|}`;
  }
}

type Attribute = ComponentContract['attributes'][string];

function attributeStop({ value }: Attribute, stops: Stops): string {
  if (value === 'asideKind') return stops.choice(ASIDE_KINDS);
  if (value === 'factKind') return stops.choice(FACT_KINDS);
  return stops.text(value === 'text' ? 'text' : value === 'year' ? 'year' : value === 'subjects' ? 'subject-ids' : `${value}-id`);
}

function componentSnippet(name: string, { meaning, attributes, children }: ComponentContract): Snippet {
  const stops = new Stops();
  const written = Object.entries(attributes).filter(([, { required }]) => required).map(([key, attribute]) => ` ${key}="${attributeStop(attribute, stops)}"`).join('');
  const optional = Object.entries(attributes).filter(([, { required }]) => !required).map(([key]) => key);
  const body = children ? [`<${name}${written}>`, '', stops.text('text'), '', `</${name}>`] : [`<${name}${written} />`];
  return { scope: TEXTS, prefix: `<${name}`, body, description: optional.length > 0 ? `${meaning} It may also have: ${optional.join(', ')}.` : meaning };
}

function valueStop({ form, options, meaning, date, id }: Field, stops: Stops): string {
  if (form === 'yes') return 'true';
  if (form === 'choice') return options.length === 1 ? options[0] ?? '' : stops.choice(options);
  if (date && !id) return `"${stops.text('2025-03-12')}"`;
  return stops.text(meaning);
}

function linesOf(field: Field, stops: Stops): string[] {
  const { key, list, neededParts, id, meaning, form } = field;
  const parts = (form === 'parts' ? neededParts : []).map((part) => `${part}: ${stops.text(part)}`);
  if (form === 'cells') return [`${key}:`, `  - [${stops.text('2010')}, ${stops.text('null')}]`];
  if (!list && form === 'parts') return [`${key}: {${parts.join(', ')}}`];
  if (!list) return [`${key}: ${valueStop(field, stops)}`];
  if (id) return [`${key}: [${stops.text(meaning)}]`];
  if (form === 'parts') return [`${key}:`, ...parts.map((part, index) => `  ${index === 0 ? '- ' : '  '}${part}`)];
  return [`${key}:`, `  - ${stops.text(meaning)}`];
}

function recordSnippet(kind: Kind): Snippet {
  const stops = new Stops();
  const isList = definitionOf(kind.collection).format === 'list';
  const id = isList ? [`id: ${stops.text('permanent-id')}`] : [];
  const lines = [...id, ...fieldsOfKind(kind).filter(({ key, required }) => required || kind.asked.includes(key)).flatMap((field) => linesOf(field, stops))];
  const indented = isList ? lines.map((line, index) => `${index === 0 ? '- ' : '  '}${line}`) : lines;
  const body = isText(kind) ? ['---', ...indented, '---', '', stops.text('Text with a source for every paragraph. [@source-id]')] : indented;
  return { scope: isText(kind) ? TEXTS : 'yaml', prefix: kind.name, body, description: `${kind.meaning}: ${placeOfKind(kind)}` };
}

/** What stands in a line of text. */
const WRITTEN: Readonly<Record<string, Omit<Snippet, 'scope'>>> = {
  citation: { prefix: '[@', body: ['[@${1:source-id}]'], description: 'Cites a source: its id is the name of its file in content/sources.' },
  'citation with a place': { prefix: '[@,', body: ['[@${1:source-id}, ${2:§ 7}]'], description: 'Cites a place in a source.' },
  footnote: { prefix: '[^', body: ['[^${1:name}]$0', '', '[^$1]: ${2:An aside that is not a source.}'], description: 'A remark at the end of the page; move its second line to the end of the text.' },
  'link to a term': { prefix: 'term-link', body: ['[${1:words}](../../glossary/${2:term}.mdx)'], description: 'Links from an article to the glossary by the path of the file.' },
  'link to a subject': { prefix: 'subject-link', body: ['[${1:words}](../../${2|organizations,people,projects|}/${3:id}.yaml)'], description: 'Links from an article to the page of an organization, person or project.' },
  'link to a fact': { prefix: 'fact-link', body: ['[${1:words}](../../facts/${2:year}.yaml#${3:fact-id})'], description: 'Links from an article to a fact on the timeline.' },
};

/** All snippets by name: one a component, one a kind of record, and what stands in a line. */
export function editorSnippets(): Record<string, Snippet> {
  return {
    ...Object.fromEntries(Object.entries(components).map(([name, contract]) => [`<${name}>`, componentSnippet(name, contract)])),
    ...Object.fromEntries(Object.entries(WRITTEN).map(([name, snippet]) => [name, { scope: TEXTS, ...snippet }])),
    ...Object.fromEntries(kinds.map((kind) => [kind.name, recordSnippet(kind)])),
  };
}
