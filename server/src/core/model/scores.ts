import type { Day } from '../base/calendar.ts';
import { type Entries, type Entry, parentsOf } from './graph-entry.ts';
import { KeptScore } from './kept-score.ts';
import type { CheckIn, KeyResult } from './okr.ts';
import type { RollUp } from './roll-up.ts';
import type { KeyResultScore, ObjectiveScore } from './score.ts';
import { scoreKeyResult } from './score-key-result.ts';
import { scoreObjective } from './score-objective.ts';

/** The scores of a graph's objectives: computed when they are asked for, and kept until something below them changes. */
export class Scores {
  /** The key results that were asked for last, until anything changes. */
  private asked: { readonly entry: Entry; readonly scores: readonly KeyResultScore[] } | null = null;
  /** How often an objective's score was computed. */
  computed = 0;

  constructor(
    private readonly entries: Entries,
    private readonly rollUp: RollUp,
    private readonly today: () => Day,
  ) {}

  of(wanted: Entry): ObjectiveScore | null {
    // What is below comes first; without recursion, since a chain may be as long as the workspace is large.
    const stack = [wanted];
    for (let entry = stack.at(-1); entry; entry = stack.at(-1)) {
      const unscored = entry.score ? [] : this.rollUp.below(entry).filter((child) => !child.score);
      if (unscored.length > 0) {
        stack.push(...unscored);
        continue;
      }
      entry.score ??= this.compute(entry);
      stack.pop();
    }
    return wanted.score;
  }

  /** Of the objective's own key results alone. They are not kept for it. */
  ofKeyResults(entry: Entry): readonly KeyResultScore[] {
    if (entry.keyResults) return entry.keyResults;
    // Several rules ask one after the other for the same objective.
    if (this.asked?.entry !== entry) this.asked = { entry, scores: this.scoreKeyResults(entry) };
    return this.asked.scores;
  }

  /** Of one key result, as it is or as it might be; with the check-ins of logs. */
  ofKeyResult(entry: Entry, index: number, keyResult: KeyResult): KeyResultScore {
    return this.scoreOf(entry, keyResult, loggedFor(entry, index));
  }

  private scoreOf({ node }: Entry, keyResult: KeyResult, logged: readonly CheckIn[]): KeyResultScore {
    const { cycle, settings, objective } = node;
    const context = { today: this.today(), cycle, settings, type: objective.type, closed: objective.score !== null };
    return scoreKeyResult({ keyResult, logged }, context);
  }

  /** Something changes: what was kept of the last question may not hold any more. */
  forgetLast(): void {
    this.asked = null;
  }

  /** Another day: nothing holds any more. */
  forgetAll(): void {
    this.asked = null;
    for (const entry of this.entries.values()) {
      entry.keyResults = null;
      entry.score = null;
    }
  }

  /**
   * Forgets the scores of an entry and of everything above it, and tells whose; with `links`, also what flows up by which ways.
   * It stops where nobody has asked since the last time, for then nobody above has asked either. That does not hold
   * inside a ring, whose objectives do not count in each other: with `inRing` it goes all the way.
   */
  forget(entry: Entry, links: boolean, tell: (forgotten: Entry) => void, inRing = false): void {
    const seen = new Set([entry]);
    for (const at of seen) {
      tell(at);
      const isForgotten = at.score === null && (!links || at.shared === null);
      if (isForgotten && at !== entry && !inRing) continue;
      at.score = null;
      if (links) at.shared = null;
      for (const parent of parentsOf(this.entries, at)) seen.add(parent);
    }
  }

  private compute(entry: Entry): ObjectiveScore {
    this.computed++;
    entry.keyResults ??= this.keptScores(entry);
    return scoreObjective(entry.node, entry.keyResults, this.rollUp.terms(entry), this.today());
  }

  /** The same to be kept: see {@link KeptScore}. */
  private keptScores(entry: Entry): KeyResultScore[] {
    const { node } = entry;
    return node.objective.keyResults.map((keyResult, index) => {
      const logged = loggedFor(entry, index);
      return new KeptScore(this.scoreOf(entry, keyResult, logged), node.objective, index, logged, this.today());
    });
  }

  private scoreKeyResults(entry: Entry): KeyResultScore[] {
    return entry.node.objective.keyResults.map((keyResult, index) => this.ofKeyResult(entry, index, keyResult));
  }
}

const NO_LINES: readonly CheckIn[] = [];

/** What logs say of a key result, file by file in the order of their names. */
function loggedFor({ logged }: Entry, index: number): readonly CheckIn[] {
  if (logged.size === 0) return NO_LINES;
  return [...logged].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([, entries]) => entries.get(index) ?? []);
}
