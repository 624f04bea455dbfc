import { messagesOf } from '../../messages/index.ts';
import type { KeyResult } from '../../model/okr.ts';
import type { Fix, RuleContext } from '../rule.ts';
import { inSnippet } from '../support/source.ts';
import { changeItem, titleSource } from './item.ts';

/**
 * Keeps the work and asks for its result: the sentence moves to `actions:` below a key result whose title is to be
 * written, in the language of the file. `null` where the item already has actions or is not a block of its own lines.
 */
export function turnIntoAction(keyResult: KeyResult, { text, file }: RuleContext): Fix | null {
  if (keyResult.actions.length > 0) return null;
  const titleStop = `\${1:${inSnippet(messagesOf(file.language).fixes.outcome)}}`;
  const actions = { name: 'actions', source: '', lines: [`- ${inSnippet(titleSource(keyResult, text))}`] };
  const edit = changeItem(keyResult, text, { titleStop, fields: [actions] }, true);
  return edit && { title: 'turn-into-action', data: {}, edits: [edit], snippet: true };
}
