import type { PhraseTable } from './phrases.ts';

/** How a language says levels, and what is left of a sentence that says them no more. Words are folded. */
export interface Phrasing {
  /** Beginnings that lead a measure to its level and mean nothing without it: bring, porter, faire passer. */
  readonly carriers: PhraseTable<true>;
  /** What is said instead of them once the level is gone. */
  readonly plain: { readonly up: string; readonly down: string };
  /** Verbs that hold a measure and say something else without its bounds: keep, garder. */
  readonly keepers: ReadonlySet<string>;
  /** Beginnings that nothing else can be said for: passage. */
  readonly unfit: ReadonlySet<string>;
  /** Words that lead from a subject to its numbers and go with them: goes, down, ramené. */
  readonly escorts: ReadonlySet<string>;
  readonly fromTo: (from: string, to: string) => string;
  /** Behind a verb that says which way ("Raise NPS to 60"), and behind a measure alone ("NPS at 60"). */
  readonly to: (level: string) => string;
  readonly at: (level: string) => string;
  readonly bounds: {
    readonly min: (bound: string) => string;
    readonly above: (bound: string) => string;
    readonly max: (bound: string) => string;
    readonly below: (bound: string) => string;
    readonly between: (low: string, high: string) => string;
  };
}
