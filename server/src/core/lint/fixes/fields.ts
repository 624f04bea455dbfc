import { shift } from '../../base/range.ts';
import type { PlacedObjective } from '../../model/okr.ts';
import { changeItem, type Item } from '../../write/item.ts';
import type { Fix } from '../rule.ts';

/** Adds fields to a key result as a snippet, one tab stop a field. */
export function addFields(item: Item, text: string, names: readonly string[], title: string): Fix | null {
  const fields = names.map((name, i) => ({ name, source: `\${${i + 1}}` }));
  const edit = changeItem(item, text, { fields }, true);
  return edit && { title, data: { fields: names.join(', ') }, edits: [edit], snippet: true };
}

/** Adds a field to an objective as a snippet. `text` is the one from which the objective's base counts. */
export function addObjectiveField({ base, objective }: PlacedObjective, text: string, name: string, title: string): Fix | null {
  const range = shift(objective.range, base);
  const words = { ...objective.title, range: shift(objective.title.range, base) };
  return addFields({ range, title: words, bare: range[0] === words.range[0] }, text, [name], title);
}
