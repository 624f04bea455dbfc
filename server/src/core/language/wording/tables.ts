import type { PhraseTable } from '../phrases.ts';

/** The words of one language that say how a result is worded. All folded. */
export interface WordingTables {
  /** What asks that something be so, rather than that it stay so: ensure, faire en sorte. */
  readonly ensures: PhraseTable<true>;
  /** What leads from a change to what it is held against: vs, compared to, par rapport à. */
  readonly against: PhraseTable<true>;
  /** Times that a change is held against: last year, the previous quarter, l'an dernier. */
  readonly past: PhraseTable<true>;
  /** The same in one: year on year. */
  readonly sincePast: PhraseTable<true>;
  /** What makes a multiple a frequency: twice a day, deux fois par jour. */
  readonly each: ReadonlySet<string>;
  /** What makes a share the cases in which something holds: in 95% of cases, dans 95 % des cas. */
  readonly amid: ReadonlySet<string>;
  /** What leads to a condition beside the level that is held: with, avec. */
  readonly besides: ReadonlySet<string>;
  /** What makes two numbers an age or a time of day: "18-25 year olds", "les 18-25 ans". */
  readonly ages: PhraseTable<true>;
}
