import type { KeyResult } from '../../model/okr.ts';
import { lineEnding, quoteSentence } from '../../syntax/edits.ts';
import type { Fix, MessageData, TextEdit } from '../rule.ts';
import { columnOf, inSnippet, isBlockItem, lineEndOf } from '../support/source.ts';

/**
 * Adds fields to a key result as a snippet, one tab stop a field. A bare sentence becomes the `title` of a mapping;
 * indentation, line breaks and the sentence's own spelling stay. `null` where the item is written in a way that
 * leaves no place for it.
 */
export function addFields(keyResult: KeyResult, text: string, names: readonly string[], title: string): Fix | null {
  const edit = keyResult.bare ? besideSentence(keyResult, text, names) : belowTitle(keyResult, text, names);
  return edit && { title, data: { fields: names.join(', ') } satisfies MessageData, edits: [edit], snippet: true };
}

function besideSentence({ range, title }: KeyResult, text: string, names: readonly string[]): TextEdit | null {
  if (!isBlockItem(text, range[0])) return null;
  const indentation = columnOf(text, range[0]);
  const source = text.slice(range[0], range[1]);
  const kept = title.misread === null && !/[\r\n]/.test(source) ? source : quoteSentence(title.text);
  const fields = names.map((name, i) => `${lineEnding(text)}${indentation}${name}: \${${i + 1}}`);
  return { range, newText: `title: ${inSnippet(kept)}${fields.join('')}` };
}

function belowTitle({ range, title }: KeyResult, text: string, names: readonly string[]): TextEdit | null {
  const at = title.range[1];
  if (text[range[0]] === '{') {
    return { range: [at, at], newText: names.map((name, i) => `, ${name}: \${${i + 1}}`).join('') };
  }
  if (!isBlockItem(text, range[0])) return null;
  const end = lineEndOf(text, at);
  const indentation = columnOf(text, range[0]);
  const newText = names.map((name, i) => `${lineEnding(text)}${indentation}${name}: \${${i + 1}}`).join('');
  return { range: [end, end], newText };
}
