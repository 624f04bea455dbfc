import { CountedOnce } from './counted-once.ts';
import { AS_IT_IS, childLinks, type Entries, type Entry, parentsOf, type Standing } from './graph-entry.ts';
import { counts } from './mean.ts';
import type { ParentLink } from './okr.ts';
import { referenceTo } from './reference.ts';
import type { Rings } from './rings.ts';
import type { TermNote } from './score.ts';
import { type AlignedObjective, rollupOf } from './score-objective.ts';

/**
 * What the aligned objectives count, so that nothing is counted twice under one ancestor.
 *
 * An objective with several parents counts in each of them. Where two of its ways up meet in one ancestor,
 * it counts there by one way only: through the parent that it names first among those that lead there. The other
 * terms of that ancestor are taken without it, and say so. The parents' own scores stay whole.
 * Two links to one parent (to the objective and to a key result of it) count once, by the first.
 * A link of weight 0 shows but does not count; a link inside a ring is left out.
 */
export class RollUp {
  constructor(
    private readonly entries: Entries,
    private readonly rings: Rings,
  ) {}

  /** The aligned objectives of `entry` as terms. All that {@link below} names must have their score. */
  terms(entry: Entry, standing: Standing = AS_IT_IS): readonly AlignedObjective[] {
    const once = this.meets(entry) ? new CountedOnce(this, entry, standing) : null;
    const first = new Set<Entry>();
    return childLinks(entry).map(({ entry: child, link }) => {
      const { objective } = child.node;
      const target = child.targets[link];
      const { weight } = objective.parents[link] as ParentLink;
      const base = {
        key: child.node.key,
        ref: referenceTo(objective),
        title: objective.title.text,
        weight,
        keyResult: target?.kind === 'key-result' ? target.index : null,
      };
      const leftOut = (note: TermNote) => ({ ...base, ...NOTHING, note });
      if (this.rings.joins(child, entry)) return leftOut('ring');
      const score = standing.score(child);
      if (!score) return { ...base, ...NOTHING };
      const { progress, health, moved, forecast } = score;
      if (!counts(weight)) return { ...base, progress, health, moved, forecast };
      if (first.has(child) || once?.countsIn(child, entry) === false) return leftOut('counted-elsewhere');
      first.add(child);
      const here = once ? once.progressOf(child) : progress;
      return here === progress
        ? { ...base, progress, health, moved, forecast }
        : // The child's forecast is about all of it, also what counts elsewhere.
          { ...base, progress: here, health, moved, forecast: null, note: 'partly-elsewhere' };
    });
  }

  /** The objectives whose scores `entry` is made of: aligned, outside of any ring, each once. */
  below(entry: Entry): readonly Entry[] {
    const found = new Set<Entry>();
    for (const { entry: child } of childLinks(entry)) if (!this.rings.joins(child, entry)) found.add(child);
    return [...found];
  }

  /** The objectives below that count: those whose link has a weight. */
  counting(entry: Entry): readonly Entry[] {
    const found = new Set<Entry>();
    for (const { entry: child, link } of childLinks(entry)) {
      if (counts(child.node.objective.parents[link]?.weight ?? 1) && !this.rings.joins(child, entry)) found.add(child);
    }
    return [...found];
  }

  /** The parents in which an objective counts, in the order it names them. */
  countingParents(entry: Entry): readonly Entry[] {
    return parentsOf(this.entries, entry, true).filter((parent) => !this.rings.joins(entry, parent));
  }

  /** The objectives whose scores say something of `entry`, with a weight or without: its parents outside of any ring. */
  above(entry: Entry): readonly Entry[] {
    return parentsOf(this.entries, entry).filter((parent) => !this.rings.joins(entry, parent));
  }

  isShared(entry: Entry): boolean {
    return entry.targets.length > 1 && this.countingParents(entry).length > 1;
  }

  /** Whether some objective reaches `entry` by two ways. Also notes what of that flows on to whatever is above. */
  private meets(entry: Entry): boolean {
    if (entry.shared !== null) return entry.meets;
    const seen = new Set<Entry>();
    let met = false;
    for (const child of this.counting(entry)) {
      for (const one of this.isShared(child) ? [child, ...(child.shared ?? [])] : (child.shared ?? [])) {
        met ||= seen.has(one);
        seen.add(one);
      }
    }
    entry.meets = met;
    entry.shared = rollupOf(entry.node) === 'key-results' || seen.size === 0 ? NONE : seen;
    return met;
  }
}

const NONE: ReadonlySet<Entry> = new Set();
const NOTHING = { progress: null, health: 'none', moved: null, forecast: null } as const;
