import type { Day } from '../base/calendar.ts';
import type { AlignmentGraph } from '../model/alignment.ts';
import type { CheckIn } from '../model/okr.ts';
import type { KeyResultScore, ObjectiveScore } from '../model/score.ts';
import type { Move, Moves, ReportObjective, Standing } from './report-view.ts';
import type { TreeRow } from './view.ts';

/** A change that two decimals do not show is none. */
const LEAST = 0.005;

/** The scores of an objective today and on the earlier day. */
export interface TwoScores {
  readonly now: ObjectiveScore;
  readonly earlier: ObjectiveScore | undefined;
}

export function standingOf(score: ObjectiveScore | KeyResultScore | undefined): Standing {
  return score ? { progress: score.progress, health: score.health } : { progress: null, health: 'none' };
}

export function scoresOf(now: AlignmentGraph, earlier: AlignmentGraph, key: string): TwoScores | null {
  const score = now.score(key);
  return score ? { now: score, earlier: earlier.score(key) } : null;
}

interface Weighed {
  readonly move: Move;
  readonly weight: number;
}

/** Gathers what moved, objective by objective. */
export class MoveList {
  private readonly found: Weighed[] = [];
  private checkIns = 0;
  private keyResults = 0;

  constructor(private readonly since: Day) {}

  /** `depth`: how many objectives stand above this one. */
  add({ row, before, keyResults }: ReportObjective, { now }: TwoScores, depth: number): void {
    const fresh = keyResults.map((_, index) => this.fresh(now.keyResults[index]?.checkIns ?? []));
    const count = fresh.reduce((sum, { length }) => sum + length, 0);
    this.checkIns += count;
    this.keyResults += fresh.filter(({ length }) => length > 0).length;
    this.push(row, null, before, count, null, depth);
    for (const [index, keyResult] of keyResults.entries()) {
      const own = fresh[index] ?? [];
      const note = own.filter((checkIn) => checkIn.note !== null).at(-1)?.note ?? null;
      this.push(keyResult.row, row, keyResult.before, own.length, note, depth);
    }
  }

  /** By size; a move counts by half one objective further down, by a third two further down, and so on. */
  result(): Moves {
    const list = this.found.sort((a, b) => b.weight - a.weight).map(({ move }) => move);
    return { list, checkIns: this.checkIns, keyResults: this.keyResults };
  }

  private fresh(checkIns: readonly CheckIn[]): readonly CheckIn[] {
    return checkIns.filter(({ day }) => day > this.since);
  }

  private push(row: TreeRow, parent: TreeRow | null, before: Standing, checkIns: number, note: string | null, depth: number) {
    const after = { progress: row.progress, health: row.health };
    const change = after.progress === null || before.progress === null ? null : after.progress - before.progress;
    const size = Math.abs((after.progress ?? 0) - (before.progress ?? 0));
    const isMoved = change === null ? after.progress !== before.progress : size >= LEAST;
    if (!isMoved && after.health === before.health && note === null) return;
    const shown = change !== null && size < LEAST ? 0 : change;
    const move = {
      row,
      objective: parent?.title ?? null,
      home: parent?.id ?? row.id,
      before,
      after,
      change: shown,
      checkIns,
      note,
    };
    this.found.push({ move, weight: isMoved ? Math.round((size * 1e9) / (1 + depth)) : 0 });
  }
}
