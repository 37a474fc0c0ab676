import { insertItem, positionOf } from '#cli/new/insert.ts';
import { parseYaml } from '#loaders/yaml.ts';
import { yearOf } from '#lib/dates.ts';

/** An item of a list of facts as it is written. */
interface Item {
  id: string;
  date?: string;
  text: string;
}

function yearFile(date: string | undefined): string {
  return `content/facts/${date === undefined ? 'undated' : yearOf(date)}.yaml`;
}

/** Items of a list written one a block, comments right above an item with it; undefined where it is written otherwise. */
function itemsOf(text: string): Item[] | undefined {
  const { value } = parseYaml(text, '');
  const blocks = text.split(/^(?=(?:#.*\r?\n)*- )/m).filter((block) => /^- /m.test(block));
  if (!Array.isArray(value) || value.length !== blocks.length) return undefined;
  return value.map((item: unknown, index) => ({ ...(item as { id: string; date?: string }), text: blocks[index] ?? '' }));
}

function putInto(text: string | undefined, item: Item): string | undefined {
  const yaml = `${item.text.trimEnd()}\n`;
  if (text === undefined) return yaml;
  const others = itemsOf(text);
  return others && insertItem(text, yaml, positionOf(item, others), others.length).text;
}

/** Texts of the files of facts, by path, after facts that stand in the wrong year were moved; only files that change, each whole. */
export function moveToYears(texts: ReadonlyMap<string, string>, misplaced: ReadonlyMap<string, ReadonlySet<string>>): Map<string, string> {
  const changed = new Map<string, string>();
  for (const [path, ids] of misplaced) {
    for (const item of itemsOf(texts.get(path) ?? '')?.filter(({ id }) => ids.has(id)) ?? []) {
      const target = yearFile(item.date);
      const inserted = target === path ? undefined : putInto(changed.get(target) ?? texts.get(target), item);
      if (inserted === undefined) continue;
      changed.set(target, inserted);
      changed.set(path, (changed.get(path) ?? texts.get(path) ?? '').replace(item.text, ''));
    }
  }
  return changed;
}
