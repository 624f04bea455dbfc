import { splitInTwo } from '../../language/split.ts';
import type { KeyResult } from '../../model/okr.ts';
import { lineEnding, scalarSource } from '../../syntax/edits.ts';
import { changeItem, retitled } from '../../write/item.ts';
import { lineEndOf, lineStartOf } from '../../write/source.ts';
import type { Fix, RuleContext } from '../rule.ts';

/**
 * Makes two key results of one that states two; its fields stay with the first. What is work beside the result becomes an
 * action of it. `null` where the item is not a block of its own lines, or has fields that say which result is meant.
 */
export function splitResults(keyResult: KeyResult, { text, file }: Pick<RuleContext, 'text' | 'file'>): Fix | null {
  const { range, title, bare } = keyResult;
  const both = splitInTwo(title.text, file.language);
  const before = text.slice(lineStartOf(text, range[0]), range[0]);
  if (!both || !/^ *- +$/.test(before)) return null;
  const { first, second, isWork } = both;
  if (isWork) {
    if (keyResult.actions.length > 0 || (!bare && text[range[0]] === '{')) return null;
    const actions = { name: 'actions', source: '', lines: [`- ${scalarSource(second)}`] };
    const edit = changeItem(keyResult, text, { title: first, fields: [actions] });
    return edit && { title: 'work-to-action', data: { words: second }, edits: [edit] };
  }
  const end = lineEndOf(text, range[1]);
  const newLine = lineEnding(text) + ' '.repeat(before.indexOf('-'));
  const added = {
    range: [end, end] as const,
    newText: `${newLine}-${before.slice(before.indexOf('-') + 1)}${scalarSource(second)}`,
  };
  return { title: 'split-in-two', data: {}, edits: [retitled(keyResult, text, first), added] };
}
