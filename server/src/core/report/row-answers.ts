import type { Locale } from '../messages/index.ts';
import type { ObjectiveNode } from '../model/alignment.ts';
import type { KeyResult } from '../model/okr.ts';
import type { KeyResultScore, ObjectiveScore } from '../model/score.ts';
import type { WorkspaceSnapshot } from '../workspace/state.ts';
import type { ChartData } from './chart.ts';
import { chartOf } from './chart-data.ts';
import { explainKeyResult, explainObjective } from './explain.ts';
import { subjectOf } from './row-id.ts';
import { placeOf } from './tree-rows.ts';
import type { ExplainLine, RowPlace } from './view.ts';

interface Subject {
  readonly node: ObjectiveNode;
  readonly score: ObjectiveScore;
  readonly own: { readonly keyResult: KeyResult; readonly score: KeyResultScore } | null;
}

/** What a row of the tree is about today; `null` for a group and for what is not there (any more). */
function subjectIn({ graph }: WorkspaceSnapshot, id: string): Subject | null {
  const { key, index } = subjectOf(id);
  const node = graph.node(key);
  const score = graph.score(key);
  if (!node || !score) return null;
  if (index === null) return { node, score, own: null };
  const keyResult = node.objective.keyResults[index];
  const own = score.keyResults[index];
  return keyResult && own ? { node, score, own: { keyResult, score: own } } : null;
}

/** Where the number of a row comes from, by the row's id: the same lines as on hover and in `okr score`. */
export function explainRow(snapshot: WorkspaceSnapshot, id: string, locale: Locale): readonly ExplainLine[] {
  const subject = subjectIn(snapshot, id);
  if (!subject) return [];
  const { node, score, own } = subject;
  return own ? explainKeyResult(own.keyResult, own.score, locale) : explainObjective(node, score, locale);
}

/** Where a row's sentence stands in its file now, by the row's id. */
export function placeOfRow(snapshot: WorkspaceSnapshot, id: string): RowPlace | null {
  const subject = subjectIn(snapshot, id);
  return subject && placeOf(subject.node, snapshot.state(subject.node.uri), subject.own?.keyResult ?? null);
}

/** The way of a key result, by the row's id; `null` for other rows, and where nothing can be drawn. */
export function chartRow(snapshot: WorkspaceSnapshot, id: string, locale: Locale): ChartData | null {
  const subject = subjectIn(snapshot, id);
  if (!subject?.own) return null;
  return chartOf(subject.own.keyResult, subject.own.score, subject.node, snapshot.today, locale);
}
