import { themeOf } from '../../language/theme.ts';
import { messagesOf } from '../../messages/index.ts';
import type { KeyResult } from '../../model/okr.ts';
import { changeItem, titleSource } from '../../write/item.ts';
import { inSnippet } from '../../write/source.ts';
import type { Fix, RuleContext } from '../rule.ts';

/** Keeps the work and asks for its result, in words that fit such work or, at last, in none in particular. */
export function turnIntoAction(keyResult: KeyResult, { text, file }: RuleContext): Fix[] {
  // It has a plan already, and what it is for should be said above that plan.
  if (keyResult.actions.length > 0) return [];
  const { outcome, outcomes } = messagesOf(file.language).fixes;
  const theme = themeOf(keyResult.title.text, file.language);
  const fixes = (theme ? outcomes[theme] : []).map((template) =>
    withOutcome(keyResult, text, stopsOf(template), { title: 'write-outcome', data: { outcome: template.replace(/[‹›]/g, '') } }),
  );
  fixes.push(withOutcome(keyResult, text, `\${1:${inSnippet(outcome)}}`, { title: 'turn-into-action', data: {} }));
  return fixes.filter((fix) => fix !== null);
}

/**
 * The sentence moves to `actions:` below a key result whose title is to be written. `null` where the item is not a block of
 * its own lines.
 */
function withOutcome(keyResult: KeyResult, text: string, titleStop: string, name: Pick<Fix, 'title' | 'data'>): Fix | null {
  const actions = { name: 'actions', source: '', lines: [`- ${inSnippet(titleSource(keyResult, text))}`] };
  const edit = changeItem(keyResult, text, { titleStop, fields: [actions] }, true);
  return edit && { ...name, edits: [edit], snippet: true };
}

/** A template as a snippet: each `‹…›` is a tab stop. */
function stopsOf(template: string): string {
  let stop = 0;
  return template
    .split(/(‹[^›]*›)/)
    .map((part) => (part.startsWith('‹') ? `\${${++stop}:${inSnippet(part.slice(1, -1))}}` : inSnippet(part)))
    .join('');
}
