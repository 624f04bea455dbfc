import type { Locale } from '../messages/index.ts';
import type { ComparedState } from '../report/compare-differences.ts';
import { OverlayBuilder } from '../report/compare-overlay.ts';
import type { CompareOverlay } from '../report/compare-overlay-view.ts';
import type { TreePlan } from '../report/tree-plan.ts';
import type { AlignmentTree, ExplainLine } from '../report/view.ts';

/** A service over an earlier state of the same files, as far as it is asked here. */
export interface Earlier {
  readonly state: ComparedState;
  tree(cycle: string | null, locale: Locale): AlignmentTree;
  explain(id: string, locale: Locale): readonly ExplainLine[];
}

/** A comparison that goes on while somebody writes. */
export interface OngoingComparison {
  /** What differs now in a cycle's tree (`null`: the running one's). Rows of which nothing else is to be said are the same objects as the last time. */
  overlay(cycle: string | null): CompareOverlay;
  /** Where the number of a row came from then; empty for a row that was not there. */
  explainBefore(id: string): readonly ExplainLine[];
  /** How many objectives were looked into since it began. */
  readonly written: number;
}

export interface Comparing {
  /** Holds the files against an earlier state of them from now on. `pathOf`: a file as the reader knows it. */
  with(earlier: Earlier, locale: Locale, pathOf: (uri: string) => string): OngoingComparison;
}

export function createComparing(after: ComparedState & { plan(cycle: string | null): TreePlan }): Comparing {
  return {
    with(earlier, locale, pathOf) {
      const before = { ...earlier.state, tree: earlier.tree };
      const builder = new OverlayBuilder({ before, after, locale, pathOf });
      return {
        overlay: (cycle) => builder.build(cycle),
        explainBefore(id) {
          const row = builder.rowBefore(id);
          return row === null ? [] : earlier.explain(row, locale);
        },
        get written() {
          return builder.written;
        },
      };
    },
  };
}
