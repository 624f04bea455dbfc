import type { Locale } from '../messages/index.ts';
import type { ObjectiveNode } from '../model/alignment.ts';
import { expectedProgress } from '../model/cycle.ts';
import { weightedMean } from '../model/mean.ts';
import type { Health, KeyResult } from '../model/okr.ts';
import type { ObjectiveScore } from '../model/score.ts';
import type { WorkspaceSnapshot } from '../workspace/state.ts';
import { explainKeyResult, explainObjective, explainText } from './explain.ts';
import {
  type KeyResultProvenance,
  keyResultProvenance,
  type ObjectiveProvenance,
  objectiveProvenance,
  rounded,
} from './provenance.ts';
import { objectiveRows, placeOf, type RowBase } from './tree-rows.ts';
import type { ExplainLine } from './view.ts';

/**
 * One score as data for other programs, with where it comes from. Shares are 0..1 with at most four decimals, `null` where nothing
 * can be scored.
 */
export type ScoreEntry =
  | (ScoreHead & { readonly kind: 'objective' } & ObjectiveProvenance)
  | (ScoreHead & { readonly kind: 'key-result' } & KeyResultProvenance);

/** What a score says of an objective and of a key result alike. */
export interface ScoreHead {
  /** `id` or `id/key-result`; `null` without an id. */
  readonly ref: string | null;
  readonly title: string;
  readonly uri: string;
  /** From 1. */
  readonly line: number;
  /** What the roll-up mode picks. */
  readonly progress: number | null;
  /** Mean of the own key results; of a key result its own progress. */
  readonly own: number | null;
  /** Mean of the aligned objectives, by link weight; `null` when there are none. */
  readonly rollup: number | null;
  readonly health: Health;
  /** Where the progress should stand today: the goal (0.7, or 1 for committed work) times `elapsed`. */
  readonly expected: number | null;
  /** The share of the cycle that is over. */
  readonly elapsed: number | null;
  /** The lines of the explanation, as text. */
  readonly explain: string;
  readonly cycle: string | null;
  readonly team: string | null;
  readonly owner: string | null;
  /** The grade given at the close. */
  readonly final: number | null;
}

/** All scores of the workspace as a flat list, by file and place: each objective, followed by its key results. */
export function scorecard(snapshot: WorkspaceSnapshot, locale: Locale): ScoreEntry[] {
  const { graph } = snapshot;
  const uris = [...snapshot.states()].map(({ uri }) => uri).sort();
  return uris.flatMap((uri) =>
    graph.nodesOf(uri).flatMap((node) => {
      const score = graph.score(node.key);
      return score ? entriesOf(snapshot, node, score, locale) : [];
    }),
  );
}

function entriesOf(snapshot: WorkspaceSnapshot, node: ObjectiveNode, score: ObjectiveScore, locale: Locale): ScoreEntry[] {
  const state = snapshot.state(node.uri);
  const rows = objectiveRows({ node, score, state, weak: [], locale, today: snapshot.today });
  const elapsed = node.cycle && expectedProgress(node.cycle, snapshot.today);
  const head = (row: RowBase, keyResult: KeyResult | null, { own, rollup, explain }: More) => {
    const { uri, line } = placeOf(node, state, keyResult);
    return {
      title: row.title,
      uri,
      line: line + 1,
      progress: rounded(row.progress),
      own: rounded(own),
      rollup: rounded(rollup),
      health: row.health,
      expected: rounded(row.expected),
      elapsed: rounded(elapsed),
      explain: explainText(explain),
      cycle: node.cycle?.name ?? null,
      team: row.team,
      owner: row.owner,
      final: rounded(row.final),
    };
  };
  const { objective } = rows;
  const more = { own: score.own, rollup: score.aligned, explain: explainObjective(node, score, locale) };
  return [
    { ref: objective.ref, kind: 'objective', ...head(objective, null, more), ...objectiveProvenance(node, score) },
    ...node.objective.keyResults.flatMap((keyResult, index): ScoreEntry[] => {
      const row = rows.keyResults[index];
      const its = score.keyResults[index];
      if (!row || !its) return [];
      const rollup = alignedTo(snapshot, node, score, index);
      const said = { own: row.progress, rollup, explain: explainKeyResult(keyResult, its, locale) };
      return [{ ref: row.ref, kind: 'key-result', ...head(row, keyResult, said), ...keyResultProvenance(keyResult, its) }];
    }),
  ];
}

/** What a row of the tree does not say. */
interface More {
  readonly own: number | null;
  readonly rollup: number | null;
  readonly explain: readonly ExplainLine[];
}

/** The mean of the objectives aligned to one key result. */
function alignedTo({ graph }: WorkspaceSnapshot, node: ObjectiveNode, score: ObjectiveScore, index: number): number | null {
  if (score.aligned === null) return null;
  return weightedMean(
    graph
      .children(node.key)
      .filter((child) => child.keyResult === index && !graph.inRing(child.node.key, node.key))
      .map((child) => ({ weight: child.link.weight, progress: graph.score(child.node.key)?.progress ?? null })),
  );
}
