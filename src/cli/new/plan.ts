import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '#cli/new/draft.ts';
import type { Draft } from '#cli/new/draft.ts';
import { insertItem, positionOf } from '#cli/new/insert.ts';
import type { DatedItem } from '#cli/new/insert.ts';
import { isText } from '#schemas/kinds.ts';
import { renderItem, renderRecord, renderText } from '#cli/new/render.ts';
import { recordsOf, takenIds } from '#cli/new/world.ts';
import type { World } from '#cli/new/world.ts';
import { parseDate, yearOf } from '#lib/dates.ts';
import { definitionOf } from '#schemas/collections.ts';

/** A file as it is to be. */
export interface Creation {
  /** From the top of the repository. */
  path: string;
  text: string;
  /** Text of the file now, where there is one. */
  replaces?: string;
  /** Lines that are new, counted from 1. */
  from: number;
  to: number;
}

/** What an article without a text begins with: one paragraph that cites nothing, so that the gates ask for it until it is replaced. */
const ARTICLE = `Replace this paragraph with the text. Begin with a list of three to five sentences between \`<KeyPoints>\` and \`</KeyPoints>\`, each on a line of its
own. End every paragraph with its source, as in \`[@source-id]\`, and let headings say the finding.`;

function pathOf({ kind, id, section }: Draft): string {
  const { collection } = kind;
  return `content/${collection}/${collection === 'articles' ? `${section}/` : ''}${id}${definitionOf(collection).extension}`;
}

/** Throws a refusal where the id of a draft belongs to another record. */
function assertFree(draft: Draft, path: string, world: World): void {
  const { kind, id, section } = draft;
  const other = takenIds(world, kind.collection).get(section === undefined ? id ?? '' : `${section}/${id}`);
  const file = other?.path ?? (kind.collection !== 'facts' && existsSync(join(world.root, path)) ? path : undefined);
  if (file !== undefined) throw new Refusal(`The id "${id}" is taken: ${file} exists and was left as it is. If you mean something else, choose another id with --id.`);
}

function newFile(path: string, text: string): Creation {
  return { path, text, from: 1, to: text.split('\n').length };
}

function planFact(draft: Draft, world: World): Creation {
  const date = typeof draft.data['date'] === 'string' && parseDate(draft.data['date']) ? draft.data['date'] : undefined;
  const path = `content/facts/${date === undefined ? 'undated' : yearOf(date)}.yaml`;
  assertFree(draft, path, world);
  const yaml = renderItem('facts', { id: draft.id, ...draft.data });
  if (!existsSync(join(world.root, path))) return newFile(path, yaml);
  const replaces = readFileSync(join(world.root, path), 'utf8');
  const items = recordsOf(world, ['facts']).filter((record) => record.path === path);
  const dated = items.map(({ data }): DatedItem => {
    const { id, date: itsDate } = data as { id?: unknown; date?: unknown };
    return { id: String(id), date: typeof itsDate === 'string' && parseDate(itsDate) ? itsDate : undefined };
  });
  try {
    return { path, replaces, ...insertItem(replaces, yaml, positionOf({ id: draft.id ?? '', date }, dated), items.length) };
  } catch (error) {
    throw new Refusal(`${path} cannot be added to: ${error instanceof Error ? error.message : String(error)}. Run "npm run check -- ${path}", or put this into the file yourself:\n\n${yaml}`);
  }
}

/** Files that a whole draft makes; throws a refusal where its id is taken. Nothing is written. */
export function planCreations(draft: Draft, world: World): Creation[] {
  const source = draft.source ? planCreations(draft.source, world) : [];
  if (draft.kind.collection === 'facts') return [...source, planFact(draft, world)];
  const path = pathOf(draft);
  assertFree(draft, path, world);
  const body = draft.text ?? (draft.kind.collection === 'articles' ? ARTICLE : '');
  const text = isText(draft.kind) ? renderText(draft.kind.collection, draft.data, body) : renderRecord(draft.kind.collection, draft.data);
  return [...source, newFile(path, text)];
}
