import type { Day } from '../base/calendar.ts';
import type { NodeKey } from './alignment.ts';
import { CountedOnce } from './counted-once.ts';
import type { Entries, Entry, Standing } from './graph-entry.ts';
import { leversOf } from './levers.ts';
import type { RollUp } from './roll-up.ts';
import type { KeyResultScore, ObjectiveScore } from './score.ts';
import { scoreObjective } from './score-objective.ts';
import type { Scores } from './scores.ts';
import type { Supposed, Supposition } from './suppose.ts';

/**
 * Scores as they would be with some key results moved. They stand beside those that the graph keeps, which are read where
 * nothing moved and never touched: by the same sums, over the objectives that hold the moved ones and their ancestors alone.
 */
export class WhatIf {
  /** How often an objective's score was supposed. */
  computed = 0;

  constructor(
    private readonly entries: Entries,
    private readonly rollUp: RollUp,
    private readonly scores: Scores,
    private readonly today: () => Day,
  ) {}

  suppose(supposed: readonly Supposed[]): Supposition {
    const moved = this.movedIn(supposed);
    const known = new Map<Entry, ObjectiveScore>();
    const standing: Standing = {
      score: (entry) => known.get(entry) ?? entry.score,
      keyResults: (entry) => moved.get(entry) ?? entry.keyResults,
    };
    for (const entry of this.upward(moved.keys())) {
      // What is below and beside is read off the scores as they are.
      const kept = this.scores.of(entry)?.keyResults ?? [];
      this.computed++;
      const terms = this.rollUp.terms(entry, standing);
      known.set(entry, scoreObjective(entry.node, moved.get(entry) ?? kept, terms, this.today()));
    }
    return {
      scores: new Map([...known].map(([entry, score]) => [entry.node.key, score])),
      levers: (key) => this.levers(key, standing),
    };
  }

  private levers(key: NodeKey, standing: Standing): ReturnType<Supposition['levers']> {
    const root = this.entries.get(key);
    if (!root) return [];
    this.scores.of(root);
    return leversOf(root, new CountedOnce(this.rollUp, root, standing), standing);
  }

  /** The scores of the key results of each objective that holds a moved one. */
  private movedIn(supposed: readonly Supposed[]): ReadonlyMap<Entry, readonly KeyResultScore[]> {
    const moved = new Map<Entry, KeyResultScore[]>();
    for (const { key, index, keyResult } of supposed) {
      const entry = this.entries.get(key);
      if (!entry?.node.objective.keyResults[index]) continue;
      const scores = moved.get(entry) ?? [...(this.scores.of(entry)?.keyResults ?? [])];
      scores[index] = this.scores.ofKeyResult(entry, index, keyResult);
      moved.set(entry, scores);
    }
    return moved;
  }

  /** Objectives and all in which they count, each after those below it. Without recursion: a chain may be long. */
  private upward(from: Iterable<Entry>): readonly Entry[] {
    const done = new Set<Entry>();
    const open = new Set<Entry>();
    const stack = [...from];
    for (let at = stack.at(-1); at; at = stack.at(-1)) {
      const above = open.has(at) ? [] : this.rollUp.above(at).filter((one) => !open.has(one));
      open.add(at);
      if (above.length > 0) stack.push(...above);
      else {
        stack.pop();
        done.add(at);
      }
    }
    return [...done].reverse();
  }
}
