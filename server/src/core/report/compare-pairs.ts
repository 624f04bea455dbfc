import { likenessOf } from '../language/index.ts';
import type { Language } from '../language/reading.ts';

/** Something in each of two states that may be the same: with an id that holds where it stands, and a sentence. */
export interface Candidate {
  readonly id: string | null;
  readonly title: string;
  readonly language: Language;
}

/** Which of two lists are the same, by position; everything that is in no pair came or went. */
export type Pairs = readonly (readonly [before: number, after: number])[];

/** Two sentences are one that was reworded from here on; by fewer words in common, one went and another came. */
export const REWORDED = 0.6;

/** More comparisons of sentences than these are not made: then only equal sentences are one. */
const MOST_COMPARED = 10_000;

/** Gathers pairs. What was paired once is never looked at again; swapping the two lists swaps the pairs. */
export class Pairing {
  private readonly found: (readonly [number, number])[] = [];
  private readonly openBefore: Set<number>;
  private readonly openAfter: Set<number>;

  constructor(before: number, after: number) {
    this.openBefore = new Set(Array.from({ length: before }, (_, at) => at));
    this.openAfter = new Set(Array.from({ length: after }, (_, at) => at));
  }

  get pairs(): Pairs {
    return this.found;
  }

  /** Pairs those that share a key, in their order; `null` is no key. */
  byKey(keyBefore: (at: number) => string | null, keyAfter: (at: number) => string | null): void {
    const byKey = new Map<string, number[]>();
    for (const at of this.openAfter) {
      const key = keyAfter(at);
      if (key === null) continue;
      const known = byKey.get(key);
      if (known) known.push(at);
      else byKey.set(key, [at]);
    }
    const next = new Map<string, number>();
    for (const at of [...this.openBefore]) {
      const key = keyBefore(at);
      if (key === null) continue;
      const from = next.get(key) ?? 0;
      const other = byKey.get(key)?.[from];
      if (other === undefined) continue;
      next.set(key, from + 1);
      this.take(at, other);
    }
  }

  /** Pairs what is alike at least so much, the most alike first, within groups of one key. */
  byLikeness(
    groupBefore: (at: number) => string,
    groupAfter: (at: number) => string,
    likeness: (before: number, after: number) => number,
    least: number,
  ): void {
    const groups = new Map<string, { readonly before: number[]; readonly after: number[] }>();
    const groupOf = (key: string) => {
      const known = groups.get(key) ?? { before: [], after: [] };
      groups.set(key, known);
      return known;
    };
    for (const at of this.openBefore) groupOf(groupBefore(at)).before.push(at);
    for (const at of this.openAfter) groupOf(groupAfter(at)).after.push(at);
    for (const { before, after } of groups.values()) {
      if (before.length * after.length > MOST_COMPARED) continue;
      const alike = before.flatMap((a) => after.map((b) => ({ a, b, likeness: likeness(a, b) })));
      // By what is the same seen from either side, so that swapping the lists changes nothing.
      const ranked = alike
        .filter((pair) => pair.likeness >= least)
        .sort((x, y) => y.likeness - x.likeness || x.a + x.b - (y.a + y.b) || Math.abs(x.a - x.b) - Math.abs(y.a - y.b));
      for (const { a, b } of ranked) if (this.openBefore.has(a) && this.openAfter.has(b)) this.take(a, b);
    }
  }

  private take(before: number, after: number): void {
    this.openBefore.delete(before);
    this.openAfter.delete(after);
    this.found.push([before, after]);
  }
}

/** The key results of one objective: by id, else by sentence. */
export function pairKeyResults(before: readonly Candidate[], after: readonly Candidate[]): Pairs {
  const pairing = new Pairing(before.length, after.length);
  pairing.byKey(
    (at) => before[at]?.id ?? null,
    (at) => after[at]?.id ?? null,
  );
  pairing.byKey(
    (at) => before[at]?.title ?? null,
    (at) => after[at]?.title ?? null,
  );
  pairing.byLikeness(
    () => '',
    () => '',
    (a, b) => likenessIfUnnamed(before[a], after[b]),
    REWORDED,
  );
  return pairing.pairs;
}

/** Two that bear different ids are two, however they read. */
export function likenessIfUnnamed(before: Candidate | undefined, after: Candidate | undefined): number {
  if (!before || !after || (before.id !== null && after.id !== null)) return 0;
  if (before.language !== after.language) return before.title === after.title ? 1 : 0;
  return likenessOf(before.title, after.title, after.language);
}
