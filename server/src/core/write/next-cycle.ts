import type { Day } from '../base/calendar.ts';
import { isFinished } from '../language/statuses.ts';
import type { KeyResult, OkrFile } from '../model/okr.ts';
import type { Quantity } from '../model/quantity.ts';
import { applyEdits, lineEnding } from '../syntax/edits.ts';
import { newBaseline } from './new-baseline.ts';
import { fileEdits, type KeyResultPlan, parentIn, titleIn } from './next-cycle-edits.ts';
import { hasNewProblems, type KeyResultModel, type Model, modelOf, type ReadFile, readFile, sameModel } from './same-model.ts';

/** How a key result stood at the end of the cycle. */
export interface Standing {
  /** 0..1; `null` where there is nothing to score by. */
  readonly progress: number | null;
  readonly reached: boolean;
  /** What was reported last; `null` where nobody has said a value since the start. */
  readonly last: Quantity | null;
  /** Whether the last value is in a unit that cannot be compared. */
  readonly mismatch: boolean;
}

export interface NextCycleInput {
  readonly text: string;
  readonly about: Pick<OkrFile, 'uri' | 'language'>;
  /** The new cycle, as it is written into the file. */
  readonly to: string;
  /** The first day of the new cycle. */
  readonly starts: Day;
  /** Whether a name behind `@` means the cycle that the file is in. */
  readonly isOwnCycle: (name: string) => boolean;
  /** The team, where only the old file's name said it. */
  readonly team: string | null;
  /** By objective, by key result. */
  readonly standings: readonly (readonly Standing[])[];
  /** Whether a key result keeps its start, since the new one would contradict something else. */
  readonly keepsStart?: (objective: number, keyResult: number) => boolean;
}

/** What a person should know of the new file; `title` is the key result's, or the action's. */
export type NextCycleNote =
  | {
      readonly kind: 'reached' | 'no-value' | 'unit-mismatch' | 'change' | 'not-marked' | 'kept-baseline';
      readonly title: string;
    }
  | { readonly kind: 'sentence-stays' | 'target-moves'; readonly title: string; readonly baseline: string }
  | { readonly kind: 'due-before'; readonly title: string; readonly due: Day };

export type NextCycleText =
  | { readonly text: string; readonly notes: readonly NextCycleNote[]; readonly problem: null }
  | { readonly text: null; readonly problem: 'no-cycle' | 'unsafe' };

/**
 * The text of the next cycle's file: the old one with its comments, its order and the fields that nobody knows, without what
 * was measured and graded. The result is read again and must declare what was to come along, and nothing else.
 */
export function nextCycle(input: NextCycleInput): NextCycleText {
  const before = readFile(input.text, input.about);
  if (!before.file.cycle) return { text: null, problem: 'no-cycle' };
  const notes: NextCycleNote[] = [];
  const plans = before.file.objectives.map(({ objective }, index) =>
    objective.keyResults.map((keyResult, at) => {
      const standing = input.standings[index]?.[at] ?? NOT_SCORED;
      const plan = planOf(keyResult, standing, input, input.keepsStart?.(index, at) ?? false);
      notes.push(...notesOf(plan, standing, input.starts));
      return plan;
    }),
  );
  const planned = fileEdits(before, input, plans);
  if (!planned) return { text: null, problem: 'unsafe' };
  const made = applyEdits(input.text, planned.edits);
  const text = [withoutBlankEnd(made, input.text), made].find((one) =>
    isAsPlanned(before, readFile(one, input.about), input, plans),
  );
  if (text === undefined) return { text: null, problem: 'unsafe' };
  return {
    text,
    notes: [...notes, ...planned.notMarked.map((title) => ({ kind: 'not-marked' as const, title }))],
    problem: null,
  };
}

/** Where a block at the end went, the blank lines above it go as well. */
function withoutBlankEnd(text: string, before: string): string {
  const endsBlank = (one: string) => /\n[ \t]*\r?\n$/.test(one);
  return endsBlank(text) && !endsBlank(before) ? text.trimEnd() + lineEnding(text) : text;
}

const NOT_SCORED: Standing = { progress: null, reached: false, last: null, mismatch: false };

function planOf(
  keyResult: KeyResult,
  { progress, reached, last, mismatch }: Standing,
  { about }: NextCycleInput,
  keepsStart: boolean,
): KeyResultPlan {
  const { metric } = keyResult;
  const isReached = reached && metric.kind !== 'maintain';
  const isMeasured = metric.kind === 'metric' || (metric.kind === 'none' && metric.reason === 'no-target');
  const stages = (keyResult.milestones ?? []).map(({ done }) => done);
  return {
    keyResult,
    mark: metric.kind === 'maintain' ? null : isReached ? 'reached' : 'carried',
    progress,
    last,
    // What is reached waits for a new target: half of new numbers would say the opposite of the sentence.
    baseline: isReached || !isMeasured || mismatch || !last || keepsStart ? null : newBaseline(keyResult, last, about.language),
    milestonesGone: stages.map((done) => done && stages.includes(false)),
    actionsGone: keyResult.actions.map(({ status }) => status !== null && isFinished(status)),
  };
}

function notesOf(plan: KeyResultPlan, { last, mismatch }: Standing, starts: Day): NextCycleNote[] {
  const { keyResult, mark, baseline, actionsGone } = plan;
  const { metric } = keyResult;
  const title = keyResult.title.text.trim();
  const notes: NextCycleNote[] = [];
  if (mark === 'reached') notes.push({ kind: 'reached', title });
  else if (metric.kind === 'change') notes.push({ kind: 'change', title });
  else if (metric.kind === 'metric' || (metric.kind === 'none' && last)) {
    if (mismatch) notes.push({ kind: 'unit-mismatch', title });
    else if (!last) notes.push({ kind: 'no-value', title });
    else if (!baseline) notes.push({ kind: 'kept-baseline', title });
    else if (baseline.note) notes.push({ kind: baseline.note, title, baseline: last.text.trim() });
  }
  keyResult.actions.forEach((action, index) => {
    if (action.due === null || action.due >= starts || actionsGone[index]) return;
    notes.push({ kind: 'due-before', title: action.title.trim(), due: action.due });
  });
  return notes;
}

/** Whether the new text declares what the old one did, with what was planned and nothing else. */
function isAsPlanned(
  before: ReadFile,
  after: ReadFile,
  input: NextCycleInput,
  plans: readonly (readonly KeyResultPlan[])[],
): boolean {
  const old = modelOf(before.file);
  const read = modelOf(after.file);
  const expected: Model = {
    ...old,
    team: input.team ?? old.team,
    cycle: input.to,
    log: [],
    objectives: old.objectives.map((objective, index) => ({
      ...objective,
      parents: objective.parents.map((link) => ({ ...link, ref: { ...link.ref, value: parentIn(link.ref.value, input) } })),
      keyResults: objective.keyResults.map((keyResult, at) => {
        const plan = plans[index]?.[at] as KeyResultPlan;
        return expectedKeyResult(keyResult, plan, read.objectives[index]?.keyResults[at]);
      }),
      score: null,
      retrospective: null,
    })),
  };
  return sameModel(expected, read) && !hasNewProblems(before.file, after.file);
}

function expectedKeyResult(old: KeyResultModel, plan: KeyResultPlan, read: KeyResultModel | undefined): KeyResultModel {
  return {
    ...old,
    title: titleIn(plan).trim(),
    // That it is the last value was seen when it was planned; here it must be what was planned.
    baseline: plan.baseline?.field != null && read?.baseline?.text === plan.baseline.field ? read.baseline : old.baseline,
    current: null,
    milestones: old.milestones?.filter((_, at) => !plan.milestonesGone[at]) ?? null,
    actions: old.actions.filter((_, at) => !plan.actionsGone[at]),
    checkIns: [],
    score: null,
  };
}
