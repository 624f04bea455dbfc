import type { KeyResult } from '../../model/okr.ts';
import type { Fix } from '../rule.ts';
import { changeItem } from './item.ts';

/** Adds fields to a key result as a snippet, one tab stop a field. */
export function addFields(keyResult: KeyResult, text: string, names: readonly string[], title: string): Fix | null {
  const fields = names.map((name, i) => ({ name, source: `\${${i + 1}}` }));
  const edit = changeItem(keyResult, text, { fields }, true);
  return edit && { title, data: { fields: names.join(', ') }, edits: [edit], snippet: true };
}
