import type { ObjectiveNode } from './alignment.ts';
import { type Cycle, containsCycle, lengthOf } from './cycle.ts';
import { byPlace, type Entry, type Target } from './graph-entry.ts';
import { parseReference } from './reference.ts';

/** Whoever claims an id: an entry of the graph, or a node that is thought of as one. */
type Claim = { readonly node: ObjectiveNode };

/**
 * Which objectives claim which id, and where a reference leads.
 *
 * A reference that names no cycle is looked up in the cycle of the file it stands in, then in the cycles that contain
 * that one, shortest first, then among files without a cycle, which stand outside of time. In a file without a cycle it
 * is looked up among such files first, and then leads to the only objective of that id, wherever it is; of several
 * cycles none is guessed. `id@cycle` looks in the named cycle only. Where two objectives claim an id in one cycle
 * (a finding of its own) the first by file and place is taken.
 */
export class ReferenceIndex {
  private readonly claims = new Map<string, Set<Entry>>();
  private readonly cycles = new Map<string, number>();

  /** Adds an entry's claim. Returns the tokens of the references that may lead elsewhere now. */
  add(entry: Entry): string[] {
    const tokens: string[] = [];
    const cycle = cycleKey(entry.node.cycle);
    if (cycle) {
      const before = this.cycles.get(cycle) ?? 0;
      this.cycles.set(cycle, before + 1);
      if (before === 0) tokens.push(`@${cycle}`);
    }
    const id = entry.node.objective.id?.value;
    if (id !== undefined) {
      const claims = this.claims.get(id);
      if (claims) claims.add(entry);
      else this.claims.set(id, new Set([entry]));
      tokens.push(id);
    }
    return tokens;
  }

  /** Takes an entry's claim back; to be called while the entry still holds the node that claimed. */
  remove(entry: Entry): string[] {
    const tokens: string[] = [];
    const cycle = cycleKey(entry.node.cycle);
    if (cycle) {
      const left = (this.cycles.get(cycle) ?? 1) - 1;
      if (left > 0) this.cycles.set(cycle, left);
      else {
        this.cycles.delete(cycle);
        tokens.push(`@${cycle}`);
      }
    }
    const id = entry.node.objective.id?.value;
    if (id !== undefined) {
      const claims = this.claims.get(id);
      claims?.delete(entry);
      if (claims?.size === 0) this.claims.delete(id);
      tokens.push(id);
    }
    return tokens;
  }

  /** Everybody who claims an id, in any cycle. */
  claiming(id: string): ReadonlySet<Entry> {
    return this.claims.get(id) ?? NOBODY;
  }

  /** Where a reference leads that stands in a file of cycle `from`. */
  resolve(text: string, from: Cycle | null): Target {
    const reference = parseReference(text);
    const claims = [...this.claiming(reference.objective)].sort(byPlace);
    if (reference.cycle !== null && !this.cycles.has(reference.cycle.toLowerCase())) return { kind: 'unknown', missing: 'cycle' };
    const found = meantAmong(claims, reference.cycle, from);
    if (!found) return { kind: 'unknown', missing: 'objective' };
    if (reference.keyResult === null) return { kind: 'objective', key: found.node.key };
    const index = found.node.objective.keyResults.findIndex(({ id }) => id?.value === reference.keyResult);
    return index < 0 ? { kind: 'unknown', missing: 'key-result' } : { kind: 'key-result', key: found.node.key, index };
  }
}

const NOBODY: ReadonlySet<Entry> = new Set();

/** Tokens under which a reference waits: its id; for a key result the objective's key results too; a named cycle. */
export function tokensOf(text: string): string[] {
  const { objective, keyResult, cycle } = parseReference(text);
  const tokens = [objective];
  if (keyResult !== null) tokens.push(keyResultsToken(objective));
  if (cycle !== null) tokens.push(`@${cycle.toLowerCase()}`);
  return tokens;
}

/** The token that tells of a change among an objective's key result ids. */
export function keyResultsToken(objectiveId: string): string {
  return `${objectiveId}/`;
}

/** Cycle names are compared without regard to case. */
export function cycleKey(cycle: Cycle | null): string | null {
  return cycle ? cycle.name.toLowerCase() : null;
}

/**
 * The objective that an id means in a file of cycle `from`, of all those that claim it, sorted by place. With a named
 * cycle it is looked up in that one only.
 */
export function meantAmong<C extends Claim>(claims: readonly C[], named: string | null, from: Cycle | null): C | undefined {
  return named !== null ? inCycle(claims, named) : nearestClaim(claims, from);
}

function inCycle<C extends Claim>(claims: readonly C[], name: string): C | undefined {
  const wanted = name.toLowerCase();
  return claims.find(({ node }) => cycleKey(node.cycle) === wanted);
}

function nearestClaim<C extends Claim>(claims: readonly C[], from: Cycle | null): C | undefined {
  const timeless = claims.find((entry) => entry.node.cycle === null);
  if (!from) {
    if (timeless) return timeless;
    return new Set(claims.map((entry) => cycleKey(entry.node.cycle))).size === 1 ? claims[0] : undefined;
  }
  const same = inCycle(claims, from.name);
  if (same) return same;
  let nearest: C | undefined;
  for (const entry of claims) {
    const cycle = entry.node.cycle;
    if (!cycle || !containsCycle(cycle, from)) continue;
    if (!nearest?.node.cycle || lengthOf(cycle) < lengthOf(nearest.node.cycle)) nearest = entry;
  }
  return nearest ?? timeless;
}
