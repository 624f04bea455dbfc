import { type Entries, type Entry, parentsOf } from './graph-entry.ts';

/**
 * Finds objectives that support each other in a circle. Links inside such a ring are reported, not followed.
 * It looks upward only, so its work is bounded by an objective's ancestors; what it learnt lasts until a link changes.
 */
export class Rings {
  /** Entries above which, themselves included, there is a ring; `false` for those that are free of any. */
  private readonly tainted = new Map<Entry, boolean>();
  private readonly above = new Map<Entry, ReadonlySet<Entry>>();

  constructor(private readonly entries: Entries) {}

  /** Forgets everything, since a link has changed. */
  reset(): void {
    if (this.tainted.size > 0) this.tainted.clear();
    if (this.above.size > 0) this.above.clear();
  }

  /** Whether the link from `child` up to `parent` is part of a ring. */
  joins(child: Entry, parent: Entry): boolean {
    if (child === parent) return true;
    return this.isTainted(parent) && this.ancestors(parent).has(child);
  }

  /** The shortest ring through an entry, from itself upward; empty when there is none. */
  through(entry: Entry): readonly Entry[] {
    if (entry.children.size === 0 || !this.isTainted(entry)) return [];
    const cameFrom = new Map<Entry, Entry>();
    const queue = [entry];
    for (let i = 0; i < queue.length; i++) {
      const at = queue[i] as Entry;
      for (const parent of parentsOf(this.entries, at)) {
        if (parent === entry) {
          const ring = [at];
          for (let step = at; step !== entry; ring.push(step)) step = cameFrom.get(step) as Entry;
          return ring.reverse();
        }
        if (!cameFrom.has(parent)) {
          cameFrom.set(parent, at);
          queue.push(parent);
        }
      }
    }
    return [];
  }

  /** All that share a ring with an entry, itself included: what is both above and below it. Empty when there is no ring. */
  around(entry: Entry): ReadonlySet<Entry> {
    if (this.through(entry).length === 0) return new Set();
    const above = this.ancestors(entry);
    const found = new Set([entry]);
    for (const at of found) for (const child of at.children) if (above.has(child)) found.add(child);
    return found;
  }

  private ancestors(entry: Entry): ReadonlySet<Entry> {
    const known = this.above.get(entry);
    if (known) return known;
    const found = new Set<Entry>();
    const stack = [entry];
    for (let at = stack.pop(); at; at = stack.pop()) {
      for (const parent of parentsOf(this.entries, at)) {
        if (!found.has(parent)) {
          found.add(parent);
          stack.push(parent);
        }
      }
    }
    this.above.set(entry, found);
    return found;
  }

  /** Depth-first, without recursion: a chain of ten thousand objectives must not end the stack. */
  private isTainted(start: Entry): boolean {
    const open = new Set<Entry>();
    const stack = [start];
    for (let at = stack.at(-1); at; at = stack.at(-1)) {
      if (this.tainted.has(at)) {
        stack.pop();
        continue;
      }
      const parents = parentsOf(this.entries, at);
      const unseen = open.has(at) ? [] : parents.filter((parent) => !this.tainted.has(parent) && !open.has(parent));
      open.add(at);
      if (unseen.length > 0) {
        stack.push(...unseen);
        continue;
      }
      // A parent that is still open is below on the stack: the way up has come back.
      const here = at;
      this.tainted.set(
        here,
        parents.some((parent) => parent === here || open.has(parent) || this.tainted.get(parent) === true),
      );
      open.delete(here);
      stack.pop();
    }
    return this.tainted.get(start) === true;
  }
}
