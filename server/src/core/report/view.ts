import type { Health, Level } from '../model/okr.ts';

/**
 * One row of the alignment tree, ready to draw: the panel, `okr tree` and the hover show the same. What is looked at one
 * row at a time (where it stands in its file, the explanation of its number) is not in it, but asked for by its id.
 */
export interface TreeRow {
  /**
   * Unique in a tree: the node key of an objective drawn in full, wherever it stands, so what a person has opened stays
   * open when it moves; for a key result and for a reference, the id of the row above with what it is.
   */
  readonly id: string;
  /** The row above it; `null` at the root. */
  readonly parent: string | null;
  readonly kind: 'group' | 'objective' | 'key-result' | 'reference';
  readonly ref: string | null;
  readonly title: string;
  readonly team: string | null;
  readonly owner: string | null;
  /** Whose objective it is; a key result's is its objective's. */
  readonly level: Level | null;
  readonly progress: number | null;
  /** The mean of an objective's own key results, only where what is aligned to it makes `progress` another number. */
  readonly own: number | null;
  readonly expected: number | null;
  readonly final: number | null;
  readonly health: Health;
  /** Current value with its unit, as the reader's locale writes it; a key result only. */
  readonly value: string | null;
  readonly confidence: number | null;
  /** Days since the last check-in, `null` without one. */
  readonly checkInAge: number | null;
  /** Change of `progress` since the day of the check-in before the last one; `null` with fewer than two days. */
  readonly moved: number | null;
  /** Where the check-ins lead by the end of the cycle, 0..1; the explanation has the band. */
  readonly forecast: number | null;
  /** How many check-ins the cadence asked for and did not get since the last one; of an objective, by all its key results. */
  readonly missed: number;
  readonly counted: { readonly in: number; readonly of: number } | null;
  readonly reached: { readonly in: number; readonly of: number } | null;
  /** The wording findings of warning and above, in the reader's language. */
  readonly weak: readonly string[];
  /** For a reference: the title of the parent under which the objective is drawn in full. */
  readonly shownUnder: string | null;
  /** For a reference: the id of the row that draws the objective in full. */
  readonly full: string | null;
  /** Ids of the rows below, in order. */
  readonly children: readonly string[];
}

/** Where a row's sentence begins. */
export interface RowPlace {
  readonly uri: string;
  /** From 0. */
  readonly line: number;
}

/** A line of an explanation: what went in, its weight when it is not 1, its value, its share. */
export interface ExplainLine {
  readonly label: string;
  readonly detail: string | null;
  readonly value: string | null;
  readonly score: string | null;
  /** The closing line ("mean of 3, by weight") stands apart. */
  readonly total?: boolean;
}

/** The top of the panel: one number first. */
export interface CycleSummary {
  readonly cycle: string | null;
  readonly cycles: readonly string[];
  /** Today's week in the cycle and how many it has. */
  readonly week: { readonly in: number; readonly of: number } | null;
  readonly elapsed: number | null;
  readonly progress: number | null;
  readonly expected: number | null;
  readonly health: Health;
  /** How many objectives the number is made of, and whose: the company's, or all at the top. */
  readonly objectives: number;
  readonly scope: 'company' | 'top';
  /** Where `progress` comes from: a line for each of the first objectives, and the mean. Empty where there is none. */
  readonly explain: readonly ExplainLine[];
  readonly counts: { readonly behind: number; readonly stale: number; readonly weak: number };
}

/** A whole tree of one cycle. Rows are in drawing order. */
export interface AlignmentTree {
  readonly summary: CycleSummary;
  readonly rows: readonly TreeRow[];
}
