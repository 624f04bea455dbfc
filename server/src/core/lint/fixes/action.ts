import { messagesOf } from '../../messages/index.ts';
import type { KeyResult } from '../../model/okr.ts';
import { lineEnding, quoteSentence } from '../../syntax/edits.ts';
import type { Fix, RuleContext } from '../rule.ts';
import { columnOf, inSnippet, isBlockItem, lineEndOf } from '../support/source.ts';

/**
 * Keeps the work and asks for its result: the sentence moves to `actions:` below a key result whose title is to be
 * written, in the language of the file. `null` where the item already has actions or is not a block of its own lines.
 */
export function turnIntoAction(keyResult: KeyResult, { text, file }: RuleContext): Fix | null {
  const { range, title } = keyResult;
  if (keyResult.actions.length > 0 || !isBlockItem(text, range[0])) return null;
  const source = text.slice(title.range[0], title.range[1]);
  const work = title.misread === null && !/[\r\n]/.test(source) ? source : quoteSentence(title.text);
  const newLine = lineEnding(text) + columnOf(text, range[0]);
  const outcome = `\${1:${inSnippet(messagesOf(file.language).fixes.outcome)}}`;
  const actions = `${newLine}actions:${newLine}  - ${inSnippet(work)}`;
  if (keyResult.bare) {
    return { title: 'turn-into-action', data: {}, edits: [{ range, newText: `title: ${outcome}${actions}` }], snippet: true };
  }
  if (text[range[0]] === '{') return null;
  const end = lineEndOf(text, title.range[1]);
  const newText = `${outcome}${inSnippet(text.slice(title.range[1], end))}${actions}`;
  return { title: 'turn-into-action', data: {}, edits: [{ range: [title.range[0], end], newText }], snippet: true };
}
