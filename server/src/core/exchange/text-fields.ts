import type { FieldName, Piece } from './draft.ts';
import type { Head } from './heads.ts';
import { sentenceOf } from './labels.ts';
import type { Outline } from './outline.ts';
import { cycleIn, levelIn } from './words.ts';

const OF_OBJECTIVES: readonly string[] = ['why', 'parent', 'type', 'origin', 'rollup', 'retrospective'];
const OF_BOTH: readonly string[] = ['id', 'owner', 'score'];

/**
 * Puts what a label announces where it belongs: into the head of the file, the objective, the key result. `nearest`: which of them
 * the line stands below. Whether it had a place.
 */
export function putField(
  outline: Outline,
  { role, of }: Head,
  piece: Piece,
  nearest: 'objective' | 'key-result',
  isNear: boolean,
): boolean {
  const text = sentenceOf(piece.text);
  if (text === '') return false;
  if (role === 'team' || role === 'cycle' || role === 'level') {
    const value = role === 'cycle' ? cycleIn(text) : role === 'level' ? levelIn(text) : text;
    // Further down, such words speak of something else.
    if (value === null || outline[role] !== null || text.length > 60) return false;
    outline[role] = value;
    return true;
  }
  if (!isNear || !outline.objective) return false;
  if (role === 'title') {
    if (outline.objective.title !== null) return false;
    outline.objective.title = { text, line: piece.line };
    return true;
  }
  if (role === 'language' || role === 'objective' || role === 'key-result' || role === 'kind' || role === 'actions') return false;
  const isObjectives = OF_OBJECTIVES.includes(role) || (OF_BOTH.includes(role) && (of ?? nearest) === 'objective');
  const holder = isObjectives ? outline.objective : outline.keyResult;
  const name: FieldName = role;
  if (!holder || holder.fields[name]) return false;
  holder.fields[name] = { text: role === 'why' ? piece.text : text, line: piece.line };
  return true;
}
