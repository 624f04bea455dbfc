import type { KeyResult } from '../../model/okr.ts';
import { lineEnding } from '../../syntax/edits.ts';
import { columnOf, lineEndOf, lineStartOf } from '../../write/source.ts';
import type { Fix } from '../rule.ts';

/** Puts stages in the place of `done: false`, as a snippet. `null` where something else stands on the line. */
export function stagesForDone({ done }: KeyResult, text: string): Fix | null {
  if (!done) return null;
  const [start, end] = done.range;
  const line = lineStartOf(text, start);
  const key = /^( *(?:- +)?)done: *$/.exec(text.slice(line, start));
  if (!key || text.slice(end, lineEndOf(text, end)).trim() !== '') return null;
  const at = line + (key[1] as string).length;
  const newLine = `${lineEnding(text)}${columnOf(text, at)}  - `;
  return {
    title: 'add-stages',
    data: {},
    edits: [{ range: [at, end], newText: `milestones:${newLine}\${1}${newLine}\${2}` }],
    snippet: true,
  };
}
