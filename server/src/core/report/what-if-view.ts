import type { Health } from '../model/okr.ts';
import type { Move } from '../model/suppose.ts';

/** What a person can do to a key result's row to see what it would move. */
export interface WhatIfForm {
  /** The row's id. */
  readonly id: string;
  readonly title: string;
  readonly reach: WhatIfReach;
}

export type WhatIfReach =
  | {
      /** Along its way, from the start to the target: a falling one goes down. */
      readonly kind: 'value';
      readonly from: number;
      readonly to: number;
      /** Where it stands, which may be beyond either end. */
      readonly at: number;
      /** Whether it is counted in whole numbers. */
      readonly whole: boolean;
      /** What the reader's language writes before and behind the number: `$`, ` %`, ` h`. */
      readonly before: string;
      readonly behind: string;
    }
  | {
      readonly kind: 'either';
      readonly at: boolean;
      /** What the one side is called: inside its band, done, or at its target. */
      readonly how: 'held' | 'done' | 'reached';
      /** The band or the target, for people. */
      readonly goal: string | null;
    }
  | { readonly kind: 'stages'; readonly stages: readonly { readonly title: string; readonly done: boolean }[] };

/** A key result, by its row and by the title that the person saw there, and where it is moved to. */
export interface WhatIfMove {
  readonly id: string;
  readonly title: string;
  readonly to: Move;
}

/** Everything that would be different. */
export interface WhatIfView {
  /** The moved key results, and the objectives whose number or health would be another. */
  readonly rows: readonly WhatIfRow[];
  /** The number at the top; `null` where it stays as it is. */
  readonly summary: { readonly progress: number | null; readonly health: Health } | null;
  /** What to type at a check-in to make it so, in the language of the file; nothing where no number is asked for. */
  readonly typed: readonly { readonly id: string; readonly text: string }[];
  /** Moves whose key result is no longer there, or cannot be moved like this. */
  readonly gone: readonly string[];
  /** What moves the objective of one row the most, and the top. Empty unless asked for. */
  readonly levers: readonly LeverList[];
}

/** What a row would say; the rest of it as it is. */
export interface WhatIfRow {
  readonly id: string;
  readonly progress: number | null;
  readonly health: Health;
  /** Of a moved key result: the value with its unit. */
  readonly value?: string | null;
  /** Of an objective: what its own key results would make, where that reads differently from its number. */
  readonly own?: number | null;
  /** Of an objective, where it would be others. */
  readonly reached?: { readonly in: number; readonly of: number };
}

/** The key results that move a number the most once they are reached, the largest first. */
export interface LeverList {
  /** The objective's row; `null`: the number at the top. */
  readonly id: string | null;
  readonly title: string | null;
  /** Where the number stands, with what is moved already. */
  readonly now: number | null;
  readonly levers: readonly LeverLine[];
  /** How many more there are. */
  readonly more: number;
}

export interface LeverLine {
  readonly id: string;
  readonly title: string;
  /** The number once this one is reached. */
  readonly reached: number;
  /** The number after another tenth of its way; `null` for what is either reached or not. */
  readonly tenth: number | null;
}
