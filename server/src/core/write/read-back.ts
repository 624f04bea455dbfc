import { createDeclarer } from '../document/declare-file.ts';
import { detectedLanguage } from '../document/detected-language.ts';
import { type SegmentedText, segmentText } from '../document/segments.ts';
import type { CheckIn, KeyResult, OkrFile, PlacedObjective } from '../model/okr.ts';
import { applyEdits, type TextEdit } from '../syntax/edits.ts';
import type { CheckInChange, KeyResultPlace, NewCheckIn } from './check-in.ts';
import { pairOf } from './place.ts';
import { hasNewProblems, modelOf, sameModel } from './same-model.ts';

/**
 * Whether a text with edits says what it said before plus the change, and nothing else. `index` is the position of the new
 * check-in among its key result's. Only the pieces that differ are read again: all others say what they said.
 */
export function isWhatWasMeant(
  { source, file, objective, keyResult }: KeyResultPlace,
  edits: readonly TextEdit[],
  change: CheckInChange,
  index: number,
): boolean {
  const pieces = differing(source, applyEdits(source.text, edits));
  const placed = file.objectives[objective];
  const isMisread = placed?.objective.keyResults[keyResult]?.title.misread != null;
  if (!pieces || !placed || (isMisread && turnsLanguage(source, pieces.whole, file))) return false;
  const before = declared(pieces.before, file);
  const after = declared(pieces.after, file);
  const at = before.objectives.findIndex(
    (one) => one.base === placed.base && one.objective.range[0] === placed.objective.range[0],
  );
  const added = after.objectives[at]?.objective.keyResults[keyResult]?.checkIns[index];
  if (at < 0 || hasNewProblems(before, withoutDoubts(after))) return false;
  if (change.checkIn && !(added && says(added, change.checkIn))) return false;
  const expected = changed(before, at, keyResult, (one) => ticked(one, change));
  const found = changed(after, at, keyResult, (one) =>
    change.checkIn ? { ...one, checkIns: one.checkIns.filter((_, i) => i !== index) } : one,
  );
  return sameModel(modelOf(expected), modelOf(found));
}

/** Whether a text whose language is recognised would be taken for another one, now that a sentence in it is read in full. */
function turnsLanguage(before: SegmentedText, after: SegmentedText, { language }: OkrFile): boolean {
  const isSaid = before.segments.some(
    ({ content: { result } }) => result.root?.kind === 'map' && pairOf(result.root, 'language') !== undefined,
  );
  const recognised = (source: SegmentedText) => detectedLanguage(source) ?? 'en';
  return !isSaid && recognised(before) === language && recognised(after) !== language;
}

/** The pieces of two versions of a text that are not the same, and the second as a whole; `null` where it is cut into other pieces. */
export function differing(
  source: SegmentedText,
  text: string,
): { before: SegmentedText; after: SegmentedText; whole: SegmentedText } | null {
  const next = segmentText(text, source);
  const { segments } = source;
  if (segments.length !== next.segments.length) return null;
  const differ = segments.map(({ kind, content }, i) => content !== next.segments[i]?.content || kind !== next.segments[i]?.kind);
  return {
    before: { ...source, segments: segments.filter((_, i) => differ[i]) },
    after: { ...next, segments: next.segments.filter((_, i) => differ[i]) },
    whole: next,
  };
}

export function declared(source: SegmentedText, { uri, language }: OkrFile): OkrFile {
  return createDeclarer().declare(source, { uri, language, once: true });
}

/** A number that can be read in two ways is told where it is typed, and is no reason not to write it. */
export function withoutDoubts(file: OkrFile): OkrFile {
  const rest = (problems: OkrFile['problems']) => problems.filter(({ code }) => code !== 'quantity-ambiguous');
  const objectives = file.objectives.map(({ base, objective }) => ({
    base,
    objective: { ...objective, problems: rest(objective.problems) },
  }));
  return { ...file, objectives, problems: rest(file.problems) };
}

function changed(file: OkrFile, objective: number, keyResult: number, change: (one: KeyResult) => KeyResult): OkrFile {
  const objectives = file.objectives.map((placed, i): PlacedObjective => {
    if (i !== objective) return placed;
    const keyResults = placed.objective.keyResults.map((one, k) => (k === keyResult ? change(one) : one));
    return { ...placed, objective: { ...placed.objective, keyResults } };
  });
  return { ...file, objectives };
}

function ticked(one: KeyResult, { done }: CheckInChange): KeyResult {
  if (!done) return one;
  const milestones = one.milestones?.map((stage, i) => ({ ...stage, done: done[i] ?? stage.done })) ?? null;
  const isOne = one.metric.kind === 'boolean' && one.done;
  return { ...one, milestones, done: isOne ? { ...isOne, value: done[0] ?? isOne.value } : one.done };
}

/** Whether a check-in was read as it was meant; of its value it is enough that its words were taken for a number. */
export function says(read: CheckIn, { day, value, confidence, note, status, by }: NewCheckIn): boolean {
  return (
    read.day === day &&
    (read.value?.text ?? null) === value &&
    (confidence === null ? read.confidence === null : Math.abs((read.confidence ?? Number.NaN) - confidence) < 1e-9) &&
    read.note === note &&
    (read.status?.value ?? null) === status &&
    read.by === by
  );
}
