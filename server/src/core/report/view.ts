import type { Health } from '../model/okr.ts';

/** One row of the alignment tree, ready to draw: the panel, `okr tree` and the hover show the same. */
export interface TreeRow {
  /**
   * Unique in a tree: the node key of an objective drawn in full, wherever it stands, so what a person has opened stays
   * open when it moves; for a key result and for a reference, the id of the row above with what it is.
   */
  readonly id: string;
  /** The row above it; `null` at the root. */
  readonly parent: string | null;
  /** Node key of the objective; for a key result `<node key>/<index>`. */
  readonly key: string;
  readonly kind: 'group' | 'objective' | 'key-result' | 'reference';
  readonly ref: string | null;
  readonly title: string;
  readonly team: string | null;
  readonly owner: string | null;
  readonly cycle: string | null;
  readonly uri: string;
  /** From 0. */
  readonly line: number;
  readonly progress: number | null;
  readonly own: number | null;
  readonly aligned: number | null;
  readonly expected: number | null;
  readonly final: number | null;
  readonly health: Health;
  /** Current value with its unit, as the reader's locale writes it; a key result only. */
  readonly value: string | null;
  readonly confidence: number | null;
  /** Days since the last check-in, `null` without one. */
  readonly checkInAge: number | null;
  readonly checkIns: number;
  /** Change of `progress` since the check-in before the last one; `null` with fewer than two. */
  readonly moved: number | null;
  readonly counted: { readonly in: number; readonly of: number } | null;
  readonly reached: { readonly in: number; readonly of: number } | null;
  /** The wording findings of warning and above, in the reader's language. */
  readonly weak: readonly string[];
  /** The lines of the explanation, in the reader's language: the same text as on hover and in `okr score`. */
  readonly explain: readonly ExplainLine[];
  /** For a reference: the title of the parent under which the objective is drawn in full. */
  readonly shownUnder: string | null;
  /** Ids of the rows below, in order. */
  readonly children: readonly string[];
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
  /** Where `progress` comes from: a line for each objective, and the mean. Empty where there is none. */
  readonly explain: readonly ExplainLine[];
  readonly counts: { readonly behind: number; readonly stale: number; readonly weak: number };
}

/** A whole tree of one cycle. Rows are in drawing order. */
export interface AlignmentTree {
  readonly summary: CycleSummary;
  readonly rows: readonly TreeRow[];
}
