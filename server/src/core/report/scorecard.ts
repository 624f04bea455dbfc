import type { Locale } from '../messages/index.ts';
import type { ObjectiveNode } from '../model/alignment.ts';
import { expectedProgress } from '../model/cycle.ts';
import { weightedMean } from '../model/mean.ts';
import type { Health } from '../model/okr.ts';
import type { ObjectiveScore } from '../model/score.ts';
import type { WorkspaceSnapshot } from '../workspace/state.ts';
import { explainKeyResult, explainObjective, explainText } from './explain.ts';
import { objectiveRows, placeOf, type RowBase } from './tree-rows.ts';
import type { ExplainLine, RowPlace } from './view.ts';

/** One score as data for other programs. Numbers are 0..1 with at most four decimals, `null` where nothing can be scored. */
export interface ScoreEntry {
  /** `id` or `id/key-result`; `null` without an id. */
  readonly ref: string | null;
  readonly kind: 'objective' | 'key-result';
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
  const { graph, today } = snapshot;
  const uris = [...snapshot.states()].map(({ uri }) => uri).sort();
  return uris.flatMap((uri) =>
    graph.nodesOf(uri).flatMap((node) => {
      const score = graph.score(node.key);
      if (!score) return [];
      const state = snapshot.state(uri);
      const elapsed = node.cycle && expectedProgress(node.cycle, today);
      const rows = objectiveRows({ node, score, state, weak: [], locale, today });
      return [
        entryOf(node, 'objective', rows.objective, placeOf(node, state, null), {
          own: score.own,
          rollup: score.aligned,
          explain: explainObjective(node, score, locale),
          elapsed,
        }),
        ...node.objective.keyResults.flatMap((keyResult, index) => {
          const row = rows.keyResults[index];
          const own = score.keyResults[index];
          if (!row || !own) return [];
          const more = {
            own: row.progress,
            rollup: alignedTo(snapshot, node, score, index),
            explain: explainKeyResult(keyResult, own, locale),
            elapsed,
          };
          return [entryOf(node, 'key-result', row, placeOf(node, state, keyResult), more)];
        }),
      ];
    }),
  );
}

/** What a row of the tree does not say. */
interface More {
  readonly own: number | null;
  readonly rollup: number | null;
  readonly explain: readonly ExplainLine[];
  readonly elapsed: number | null;
}

function entryOf(
  node: ObjectiveNode,
  kind: ScoreEntry['kind'],
  row: RowBase,
  { uri, line }: RowPlace,
  { own, rollup, explain, elapsed }: More,
): ScoreEntry {
  const { ref, title, progress, health, expected, team, owner, final } = row;
  return {
    ref,
    kind,
    title,
    uri,
    line: line + 1,
    progress: rounded(progress),
    own: rounded(own),
    rollup: rounded(rollup),
    health,
    expected: rounded(expected),
    elapsed: rounded(elapsed),
    explain: explainText(explain),
    cycle: node.cycle?.name ?? null,
    team,
    owner,
    final: rounded(final),
  };
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

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 1e4) / 1e4;
}
