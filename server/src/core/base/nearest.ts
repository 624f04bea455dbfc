/**
 * The names nearest to a mistyped one, best first, at most `limit`.
 * A name counts as near when at most a third of its letters (and at least one) differ, or when one contains the other.
 */
export function nearest(name: string, candidates: Iterable<string>, limit = 3): string[] {
  const wanted = name.toLowerCase();
  const scored: { candidate: string; distance: number }[] = [];
  for (const candidate of candidates) {
    const other = candidate.toLowerCase();
    const allowed = Math.max(1, Math.floor(Math.max(wanted.length, other.length) / 3));
    if (Math.abs(wanted.length - other.length) <= allowed) {
      const distance = editDistance(wanted, other, allowed);
      if (distance <= allowed) scored.push({ candidate, distance });
    } else if (wanted.length >= 3 && (other.includes(wanted) || wanted.includes(other))) {
      scored.push({ candidate, distance: allowed + 1 });
    }
  }
  scored.sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1));
  return scored.slice(0, limit).map((entry) => entry.candidate);
}

/** Optimal string alignment distance (swapped neighbours cost one); gives up with `cap + 1` once it is above `cap`. */
function editDistance(a: string, b: string, cap: number): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let best = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (beforeLast[j - 2] ?? 0) + 1);
      row.push(cost);
      best = Math.min(best, cost);
    }
    if (best > cap) return cap + 1;
    beforeLast = last;
    last = row;
  }
  return last[b.length] ?? cap + 1;
}
