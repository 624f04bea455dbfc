import { LineIndex, type OffsetRange, shift } from '../base/range.ts';
import { type Locale, messagesOf } from '../messages/index.ts';
import type { OkrFile } from '../model/okr.ts';
import { applyEdits } from '../syntax/edits.ts';
import type { FileState, WorkspaceSnapshot } from '../workspace/state.ts';
import { type ItemWriting, newActionEdits, newKeyResultEdits, newObjectiveEdits } from '../write/new-item.ts';
import { readFile } from '../write/same-model.ts';
import type { AddedItem, ItemKind } from './writing-forms.ts';

/** Adds an objective to a file, a key result to the objective at an offset, or an action to the key result there. */
export function addItem(
  { snapshot, locale }: { readonly snapshot: WorkspaceSnapshot; readonly locale: Locale },
  uri: string,
  offset: number,
  kind: ItemKind,
): AddedItem {
  const { align, writing } = messagesOf(locale);
  const refused = (problem: string): AddedItem => ({ edits: null, problem });
  const state = snapshot.state(uri);
  if (!state?.source) return refused(align.notOpen);
  const { text } = state.source;
  const { file } = state;
  const title = messagesOf(file.objectives.length > 0 ? file.language : locale).writing.newTitle[kind];
  const objective = kind === 'objective' ? file.objectives.length : objectiveAbove(state, offset);
  const placed = file.objectives[objective];
  if (kind !== 'objective' && !placed) return refused(writing.noObjective);
  const keyResult = placed ? keyResultAbove(state, objective, offset) : -1;
  if (kind === 'action' && keyResult < 0) return refused(writing.noKeyResult);
  const made: ItemWriting =
    kind === 'objective'
      ? newObjectiveEdits(text, file, { id: null, title, parent: null }, [])
      : kind === 'keyResult'
        ? newKeyResultEdits(text, file, objective, title)
        : newActionEdits(text, file, [objective, keyResult], title);
  if (made.problem !== null) return refused(align.cannot[made.problem]);
  const after = applyEdits(text, made.edits);
  const range = titleIn(readFile(after, file).file, kind, objective, keyResult);
  if (!range) return refused(align.cannot.misread);
  const lines = LineIndex.of(after);
  return { edits: made.edits, selection: { start: lines.positionAt(range[0]), end: lines.positionAt(range[1]) }, problem: null };
}

/** The objective in which a line is, or below which; −1 above the first one. */
function objectiveAbove({ file, lines }: FileState, offset: number): number {
  const { line } = lines.positionAt(offset);
  return lastIndex(file.objectives, ({ base, objective }) => lines.positionAt(base + objective.range[0]).line <= line);
}

/** The key result in which a line of an objective is, or below which; −1 above the first one. */
function keyResultAbove({ file, lines }: FileState, objective: number, offset: number): number {
  const placed = file.objectives[objective];
  if (!placed) return -1;
  const { line } = lines.positionAt(offset);
  return lastIndex(placed.objective.keyResults, ({ range }) => lines.positionAt(placed.base + range[0]).line <= line);
}

function lastIndex<T>(all: readonly T[], isSo: (one: T) => boolean): number {
  let index = all.length - 1;
  while (index >= 0 && !isSo(all[index] as T)) index--;
  return index;
}

/** Where the words of the added item stand, without their quotes. */
function titleIn(file: OkrFile, kind: ItemKind, objective: number, keyResult: number): OffsetRange | null {
  const placed = file.objectives[objective];
  const one = placed?.objective;
  const range =
    kind === 'objective'
      ? one?.title.range
      : kind === 'keyResult'
        ? one?.keyResults.at(-1)?.title.range
        : one?.keyResults[keyResult]?.actions.at(-1)?.range;
  return placed && range ? shift(range, placed.base) : null;
}
