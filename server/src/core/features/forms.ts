/**
 * What a person is asked at a check-in and at the close of a cycle, and what comes of the answers. Plain data in the
 * reader's language, so that every face (editor, panel, terminal) asks the same and decides nothing.
 */
import type { Health, Metric } from '../model/okr.ts';
import type { TextEdit } from '../syntax/edits.ts';

/** Names a key result: by its reference (`objective/key-result`, with `@cycle` where it must), by a place in an open file, or by the id of its row in the tree. */
export type Pointer =
  | { readonly ref: string; readonly cycle?: string }
  | { readonly uri: string; readonly offset: number }
  | { readonly row: string };

/** A stage of a key result in stages; a key result that is done or not has one, itself. */
export interface Stage {
  readonly title: string;
  readonly weight: number;
  readonly done: boolean;
}

/** What a check-in asks about one key result. */
export interface CheckInForm {
  /** The row's id, by which the answers come back. */
  readonly row: string;
  readonly ref: string | null;
  readonly uri: string;
  readonly title: string;
  /** The title of its objective. */
  readonly objective: string;
  readonly team: string | null;
  readonly owner: string | null;
  readonly kind: Metric['kind'];
  /** Whether a number is asked for; stages and what is done or not are ticked instead. */
  readonly asksValue: boolean;
  /** What it is measured by, as the explanation writes it: `61 % → 95 %`, `≥ 99.9 %`; `null` without a measure. */
  readonly goal: string | null;
  /** What the field for the value starts with: the last value in the file's own words, unit and all; empty without one. */
  readonly value: string;
  /** The last value with its day, for people: `68 % on 12 Oct`; `null` without one. */
  readonly last: string | null;
  /** 0..1, the last one given. */
  readonly confidence: number | null;
  /** Empty where there is nothing to tick. */
  readonly stages: readonly Stage[];
  readonly progress: number | null;
  readonly expected: number | null;
  readonly health: Health;
  /** Whether it waits for a check-in: none yet, or the last one is older than the cadence and its grace. */
  readonly due: boolean;
}

/** Answers as they were typed; the engine reads and judges them. */
export interface CheckInAnswers {
  /** `YYYY-MM-DD`; `null` for today. */
  readonly date: string | null;
  /** `71 %`, or `71`: a number without a unit is taken in the unit of the last value. `null`: no news of the number. */
  readonly value: string | null;
  /** `0.7`, `0,7`, `70 %`, `7/10`. */
  readonly confidence: string | null;
  readonly note: string | null;
  /** `on-track`, `at-risk` or `off-track`: what the team says, whatever the pace says. */
  readonly status: string | null;
  readonly by: string | null;
  /** Positions of the stages that are done now; `null` leaves them as they are. */
  readonly done: readonly number[] | null;
}

/** What would come of answers, while they are typed. */
export interface CheckInPreview {
  /** What is wrong, by answer, in one line each. */
  readonly problems: Partial<Readonly<Record<keyof CheckInAnswers, string>>>;
  /** What the score would be: `0.62 ▲ at risk (0.54 before)`; `null` where there is nothing to say or something is wrong. */
  readonly outcome: string | null;
}

/** Edits of one open file, or in one line why there are none. All edits are one undo step. */
export type Written =
  | { readonly uri: string; readonly edits: readonly TextEdit[]; readonly problem: null }
  | { readonly uri: string | null; readonly edits: null; readonly problem: string };

/** What the close asks: each key result in turn, then its objective. */
export interface GradeForm {
  readonly row: string;
  readonly kind: 'objective' | 'key-result';
  readonly ref: string | null;
  readonly uri: string;
  readonly title: string;
  readonly team: string | null;
  readonly owner: string | null;
  readonly weight: number;
  /** What the check-ins make of it, 0..1; of an objective, what its roll-up makes of it. */
  readonly derived: number | null;
  /** How `derived` came about, in one line. */
  readonly explain: string;
  /** The grade that stands in the file. */
  readonly grade: number | null;
  /** The retrospective that stands in the file; objectives only. */
  readonly retrospective: string | null;
}

/** A final grade as it was typed; `null` leaves what stands in the file. */
export interface GradeAnswers {
  readonly row: string;
  /** `0.7`, `0,7`, `70 %`. */
  readonly score: string | null;
  readonly retrospective: string | null;
}

/** The file of the next cycle, not written yet. */
export type NextCycleFile =
  | {
      /** Where it would stand: beside the old one, or in the folder of its cycle. */
      readonly uri: string;
      readonly text: string;
      /** What a person should know, in one line each: what was reached, what had no value, which parent is not there yet. */
      readonly notes: readonly string[];
      readonly problem: null;
    }
  | { readonly uri: null; readonly text: null; readonly notes: readonly string[]; readonly problem: string };
