import type { ObjectiveNode } from './alignment.ts';
import type { Entries, Entry } from './graph-entry.ts';
import { counts } from './mean.ts';
import type { ParentLink } from './okr.ts';
import type { Rings } from './rings.ts';
import { rollupOf } from './score-objective.ts';

/** A link of an objective that is left out in an ancestor, since the objective counts there by an earlier link. */
export interface LeftOutLink {
  readonly link: ParentLink;
  /** Where the link leads first. */
  readonly parent: ObjectiveNode;
  /** The nearest objective above in which the way is left out. */
  readonly ancestor: ObjectiveNode;
  /** The link by which it counts there. */
  readonly by: ParentLink;
  readonly through: ObjectiveNode;
}

interface Way {
  readonly link: ParentLink;
  readonly parent: Entry;
}

/**
 * Follows the links of one objective upward, as far as its number is carried, and finds where two of its ways meet: the same
 * rule by which {@link RollUp} counts it once, seen from below. It notes whom it passed, so that whoever looked
 * up hears when a link, a weight or a roll-up mode changes there; nobody else is walked through then.
 */
export class WaysUp {
  private readonly lookers = new Map<Entry, Set<Entry>>();

  constructor(
    private readonly entries: Entries,
    private readonly rings: Rings,
  ) {}

  leftOut(entry: Entry): readonly LeftOutLink[] {
    if (entry.targets.length < 2) return [];
    const ways = this.waysOf(entry);
    if (ways.length < 2) return [];
    const reached = new Map<Entry, Way>();
    const found: LeftOutLink[] = [];
    for (const way of ways) {
      const above = this.carriedTo(way.parent, entry);
      const ancestor = above.find((one) => reached.has(one) && rollupOf(one.node) !== 'key-results');
      const first = ancestor && reached.get(ancestor);
      if (first) {
        found.push({
          link: way.link,
          parent: way.parent.node,
          ancestor: ancestor.node,
          by: first.link,
          through: first.parent.node,
        });
      }
      for (const one of above) if (!reached.has(one)) reached.set(one, way);
    }
    return found;
  }

  /** Those who looked up through an entry since this was asked last. */
  takeLookers(entry: Entry): Iterable<Entry> {
    const found = this.lookers.get(entry);
    this.lookers.delete(entry);
    return found ?? [];
  }

  /** An objective and whatever its number flows on to, the nearest first. */
  private carriedTo(start: Entry, looker: Entry): readonly Entry[] {
    const found = new Set([start]);
    for (const at of found) {
      const lookers = this.lookers.get(at);
      if (lookers) lookers.add(looker);
      else this.lookers.set(at, new Set([looker]));
      if (rollupOf(at.node) === 'key-results') continue;
      for (const { parent } of this.waysOf(at)) found.add(parent);
    }
    return [...found];
  }

  /** The links that count, in their order. */
  private waysOf(entry: Entry): readonly Way[] {
    return entry.targets.flatMap((target, i) => {
      const link = entry.node.objective.parents[i];
      const parent = target.kind === 'unknown' ? undefined : this.entries.get(target.key);
      return link && parent && counts(link.weight) && !this.rings.joins(entry, parent) ? [{ link, parent }] : [];
    });
  }
}
