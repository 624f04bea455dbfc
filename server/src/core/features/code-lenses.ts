import type { OffsetRange } from '../base/range.ts';
import { formatScore } from '../messages/format.ts';
import { type Locale, messagesOf } from '../messages/index.ts';
import type { ObjectiveNode } from '../model/alignment.ts';
import type { Health, KeyResult } from '../model/okr.ts';
import type { KeyResultScore, ObjectiveScore } from '../model/score.ts';
import { healthShape, healthWord } from '../report/health.ts';
import { keyResultId } from '../report/row-id.ts';
import type { WorkspaceSnapshot } from '../workspace/state.ts';
import type { Pointer } from './forms.ts';

/** A line above an objective or a key result; several stand side by side where a click does something else. */
export interface CodeLens {
  /** Where the item begins: the lens stands above that line. */
  readonly range: OffsetRange;
  readonly title: string;
  readonly action: LensAction;
}

export type LensAction =
  /** Shows where the number comes from. */
  | { readonly does: 'explain'; readonly pointer: Pointer }
  | { readonly does: 'check-in'; readonly pointer: Pointer }
  /** Goes through the key results of a file; once its cycle is over, through its grades. */
  | { readonly does: 'check-in-round'; readonly uri: string }
  | { readonly does: 'close'; readonly uri: string };

/** Which lenses a person wants to see. */
export interface ShownLenses {
  readonly objectives: boolean;
  readonly keyResults: boolean;
}

/**
 * The lenses of a file, in its order: score, health, why, and what can be done about it. A key result that is a bare sentence
 * has none: it has no check-in, and a line above each bullet would bury the sentences. The round of check-ins, or of grades, begins at
 * the first objective that waits for them.
 */
export function codeLenses(snapshot: WorkspaceSnapshot, uri: string, shown: ShownLenses, locale: Locale): CodeLens[] {
  const file = snapshot.state(uri)?.file;
  if (!file) return [];
  const lenses: CodeLens[] = [];
  let hasRound = false;
  for (const node of snapshot.graph.nodesOf(uri)) {
    const base = file.objectives[node.index]?.base ?? 0;
    const score = snapshot.graph.score(node.key);
    if (!score) continue;
    const { title, keyResults } = node.objective;
    const range = startOf(node.objective.range, base);
    if (shown.objectives && title.text !== '' && score.terms.length > 0) {
      const pointer = { uri, offset: base + title.range[0] };
      lenses.push({ range, title: objectiveTitle(node, score, locale), action: { does: 'explain', pointer } });
      const round = hasRound ? null : roundOf(node, score, snapshot.today);
      if (round) {
        hasRound = true;
        const words = messagesOf(locale).standing.lens;
        lenses.push({ range, title: round === 'close' ? words.close : words.round, action: { does: round, uri } });
      }
    }
    if (!shown.keyResults) continue;
    for (const [index, keyResult] of keyResults.entries()) {
      const own = score.keyResults[index];
      if (own && !keyResult.bare && keyResult.title.text !== '') {
        lenses.push(...ofKeyResult(snapshot, node, index, keyResult, own, uri, base, locale));
      }
    }
  }
  return lenses;
}

function ofKeyResult(
  { today }: WorkspaceSnapshot,
  node: ObjectiveNode,
  index: number,
  keyResult: KeyResult,
  score: KeyResultScore,
  uri: string,
  base: number,
  locale: Locale,
): CodeLens[] {
  const range = startOf(keyResult.range, base);
  const pointer = { uri, offset: base + keyResult.title.range[0] };
  const explain: CodeLens = {
    range,
    title: keyResultTitle(keyResult, score, today, locale),
    action: { does: 'explain', pointer },
  };
  if (!awaitsCheckIns(keyResult, score)) return [explain];
  const row = keyResultId(node.key, index);
  const title = messagesOf(locale).standing.lens.checkIn;
  return [explain, { range, title, action: { does: 'check-in', pointer: { row } } }];
}

/** What an objective waits for: check-ins of its key results, its grade once the cycle is over, or nothing. */
function roundOf({ objective, cycle }: ObjectiveNode, score: ObjectiveScore, today: number): 'check-in-round' | 'close' | null {
  if (cycle && today > cycle.end) return score.final === null ? 'close' : null;
  return objective.keyResults.some((keyResult, i) => awaitsCheckIns(keyResult, score.keyResults[i])) ? 'check-in-round' : null;
}

/** Whether a check-in would say something: it is measured, and not closed. */
function awaitsCheckIns({ metric }: KeyResult, score: KeyResultScore | undefined): boolean {
  return metric.kind !== 'none' && score !== undefined && score.health !== 'closed';
}

/** `0.54 ▲ at risk · 2 of 3 reached · forecast 0.62`. */
function objectiveTitle(node: ObjectiveNode, score: ObjectiveScore, locale: Locale): string {
  const { report, standing } = messagesOf(locale);
  if (score.progress === null) return `${formatScore(null, locale)} ${report.nothingCounts}`;
  const { counted, reached, mode } = score;
  return line([
    standingOf(score.progress, score.health, node, locale),
    score.final !== null && standing.lens.graded(formatScore(score.final, locale)),
    score.final === null && score.health === 'closed' && standing.lens.notGraded,
    mode === 'aligned' && standing.lens.aligned(counted.in),
    mode !== 'aligned' && score.health !== 'pending' && reached.of > 0 && report.reached(reached.in, reached.of),
    counted.in < counted.of && report.counted(counted.in, counted.of),
    score.forecast !== null && standing.lens.forecast(formatScore(score.forecast.progress, locale)),
  ]);
}

/** `0.54 ▲ at risk · 3 check-ins, last 6 days ago`. */
function keyResultTitle(keyResult: KeyResult, score: KeyResultScore, today: number, locale: Locale): string {
  const { report, standing } = messagesOf(locale);
  const { metric } = keyResult;
  const ages = score.checkIns.map(({ day }) => today - day).filter((age) => age >= 0);
  const last = ages.at(-1);
  const reported = last !== undefined && standing.lens.checkIns(ages.length, last);
  if (score.progress === null) return line([`${formatScore(null, locale)} ${whyUnscored(score, locale)}`, reported]);
  const done = metric.kind === 'milestones' && metric.milestones.filter((stage) => stage.done).length;
  return line([
    standingOf(score.progress, score.health, null, locale),
    // One that its objective closed needs no grade of its own.
    score.final !== null && standing.lens.graded(formatScore(score.final, locale)),
    metric.kind === 'milestones' && done !== false && report.stages(done, metric.milestones.length),
    reported || (score.current?.from === 'field' && report.from.field),
    score.health === 'closed' && score.notes.includes('no-check-in') && standing.lens.unscored['no-check-in'],
  ]);
}

/** `0.54 ▲ at risk`; of an objective without a cycle, which has no pace, that. */
function standingOf(progress: number, health: Health, node: ObjectiveNode | null, locale: Locale): string {
  const { report } = messagesOf(locale);
  const number = formatScore(progress, locale);
  if (health !== 'none') return `${number} ${healthShape(health)} ${healthWord(health, locale)}`;
  return node ? `${number} · ${report.noCycle.toLowerCase()}` : number;
}

/** Why there is no number, in two words. */
function whyUnscored({ notes }: KeyResultScore, locale: Locale): string {
  const { unscored } = messagesOf(locale).standing.lens;
  const note = notes.find((one): one is keyof typeof unscored => Object.hasOwn(unscored, one));
  return note ? unscored[note] : messagesOf(locale).report.unscored;
}

/** An empty range: a lens needs a line and no more, and some editors insist that it stays on one. */
function startOf([start]: OffsetRange, base: number): OffsetRange {
  return [base + start, base + start];
}

function line(parts: readonly (string | false)[]): string {
  return parts.filter((part) => part !== false && part !== '').join(' · ');
}
