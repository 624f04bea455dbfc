/**
 * What a person is asked when the plan itself is changed, an objective aligned to another parent or something added below
 * a row, and what comes of it. Plain data in the reader's language.
 */
import type { Position } from '../base/range.ts';
import type { TextEdit } from '../syntax/edits.ts';

/** What an objective may be aligned to: an objective, or one of its key results. */
export interface AlignTarget {
  readonly row: string;
  readonly kind: 'objective' | 'key-result';
  readonly title: string;
  readonly team: string;
  readonly cycle: string | null;
  /** As the reader's locale writes it; `null` where it is not scored. */
  readonly score: string | null;
}

/** A parent that an objective has. */
export interface AlignParent {
  readonly ref: string;
  /** `null` where the reference leads nowhere. */
  readonly title: string | null;
}

/** What would be done, before anything is. */
export interface AlignPlan {
  readonly title: string;
  readonly target: string;
  /** The files that change: the objective's own, and the target's where that has no id yet. */
  readonly uris: readonly string[];
  /** Those that it has; of several a person says which one goes. */
  readonly parents: readonly AlignParent[];
  /** The cycle of the target where it has to be named, for it is no cycle that the objective's own lies in. */
  readonly cycle: string | null;
  /** Why it cannot be, in one line. */
  readonly problem: string | null;
}

/** Which parent the new one takes the place of: a position, or `null` to have one more. */
export interface AlignAnswers {
  readonly row: string;
  readonly title: string;
  readonly target: string;
  readonly targetTitle: string;
  readonly replaces: number | null;
}

/** Edits of some open files that are one step, or in one line why there are none. */
export type WrittenFiles =
  | {
      readonly files: readonly { readonly uri: string; readonly edits: readonly TextEdit[] }[];
      /** What is said of it, in one line. */
      readonly done: string;
      /** Where somebody goes on writing, in the first file with its edits. */
      readonly cursor: Position | null;
      readonly problem: null;
    }
  | { readonly files: null; readonly problem: string };

/** Where an objective below a row can be written. */
export interface ChildPlace {
  readonly uri: string;
  readonly team: string;
}

export interface ChildForm {
  /** The title of what the objective is to support, and its cycle. */
  readonly title: string;
  readonly cycle: string | null;
  /** Files of that cycle, the row's own first. */
  readonly places: readonly ChildPlace[];
  /** The folder for a file of another team. */
  readonly folder: string;
  /** The file in which the row stands: it changes too where the row has no id yet. */
  readonly uri: string;
}

export interface ChildAnswers {
  readonly row: string;
  /** The title of the row that a person saw. */
  readonly title: string;
  /** The file: one that is there, or with `team` a new one. */
  readonly uri: string;
  readonly team: string | null;
  readonly text: string;
}

/** What a new sentence is worth: a problem keeps it from being written, a note is what a linter would say of it. */
export interface SentenceVerdict {
  readonly problem: string | null;
  readonly note: string | null;
}
