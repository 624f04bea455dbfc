import { childLinks, type Entry, type Standing } from './graph-entry.ts';
import { weightedMean } from './mean.ts';
import { rollupOf } from './score-objective.ts';

/** What of the graph it takes to count each objective once. */
interface Ways {
  counting(entry: Entry): readonly Entry[];
  countingParents(entry: Entry): readonly Entry[];
  isShared(entry: Entry): boolean;
}

/**
 * The numbers of the objectives below one ancestor, each counted by one way only.
 * It is made for an ancestor in which several ways meet, walks what is shared below it, and is thrown away.
 */
export class CountedOnce {
  /** The ancestor and everything through which a number reaches it. */
  private readonly carriers = new Set<Entry>();
  private readonly known = new Map<Entry, number | null>();

  constructor(
    private readonly ways: Ways,
    root: Entry,
    private readonly standing: Standing,
  ) {
    const stack = [root];
    for (let at = stack.pop(); at; at = stack.pop()) {
      if (this.carriers.has(at)) continue;
      this.carriers.add(at);
      for (const child of ways.counting(at)) if (rollupOf(child.node) !== 'key-results') stack.push(child);
    }
  }

  /** Whether `child` counts in this parent, and not by another way. */
  countsIn(child: Entry, parent: Entry): boolean {
    if (!this.ways.isShared(child)) return true;
    return this.ways.countingParents(child).find((one) => this.carriers.has(one)) === parent;
  }

  /** The progress of an objective below the ancestor, without what counts elsewhere. */
  progressOf(start: Entry): number | null {
    const stack = [start];
    for (let at = stack.at(-1); at; at = stack.at(-1)) {
      if (!this.known.has(at)) {
        const waiting = this.isWhole(at) ? [] : this.counted(at).filter((child) => !this.known.has(child));
        if (waiting.length > 0) {
          stack.push(...waiting);
          continue;
        }
        this.known.set(at, this.isWhole(at) ? (this.standing.score(at)?.progress ?? null) : this.sum(at));
      }
      stack.pop();
    }
    return this.known.get(start) ?? null;
  }

  /** Whether nothing below it has a second way up, so that its own score holds. */
  private isWhole(entry: Entry): boolean {
    return entry.shared === null || entry.shared.size === 0;
  }

  /** What counts in an objective below the ancestor, by this way and no other, with the weight of its link. */
  links(entry: Entry): { readonly child: Entry; readonly weight: number }[] {
    const counted = new Set(this.counted(entry));
    return childLinks(entry).flatMap(({ entry: child, link }) => {
      const weight = child.node.objective.parents[link]?.weight ?? 1;
      // The first link that counts is the one: a second one to a key result of the same objective adds nothing.
      return weight > 0 && counted.delete(child) ? [{ child, weight }] : [];
    });
  }

  private counted(entry: Entry): Entry[] {
    return this.ways.counting(entry).filter((child) => this.countsIn(child, entry));
  }

  private sum(entry: Entry): number | null {
    const terms = this.links(entry).map(({ child, weight }) => ({ weight, progress: this.known.get(child) ?? null }));
    const scores = rollupOf(entry.node) === 'both' ? this.standing.keyResults(entry) : null;
    const own = scores
      ? entry.node.objective.keyResults.map(({ weight }, i) => ({ weight, progress: scores[i]?.progress ?? null }))
      : [];
    return weightedMean([...own, ...terms]);
  }
}
