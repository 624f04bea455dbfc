/** Lines of the same text around a change. */
const CONTEXT = 3;
/** More lines than these differ in no edit that a person reads: then everything between the first and the last is one change. */
const MOST = 600;

/** Lines `[from, to)` of the old text that lines `[at, end)` of the new one take the place of. */
interface Change {
  readonly from: number;
  readonly to: number;
  readonly at: number;
  readonly end: number;
}

/**
 * What differs between two texts, as `diff -u` writes it and `git apply` reads it; empty where nothing does. Line endings belong to
 * their lines. `before` is `null` for a file that is not there yet.
 */
export function unifiedDiff(path: string, before: string | null, after: string): string {
  const [old, now] = [linesOf(before ?? ''), linesOf(after)];
  const changes = changesOf(old, now);
  if (changes.length === 0) return '';
  const out = [`--- ${before === null ? '/dev/null' : `a/${path}`}\n`, `+++ b/${path}\n`];
  for (let first = 0; first < changes.length; ) {
    let last = first;
    while (last + 1 < changes.length && changes[last + 1]!.from - changes[last]!.to <= 2 * CONTEXT) last++;
    out.push(...hunk(old, now, changes.slice(first, last + 1)));
    first = last + 1;
  }
  return out.join('');
}

function hunk(old: readonly string[], now: readonly string[], changes: readonly Change[]): string[] {
  const [first, last] = [changes[0]!, changes.at(-1)!];
  const from = Math.max(0, first.from - CONTEXT);
  const to = Math.min(old.length, last.to + CONTEXT);
  const at = first.at - (first.from - from);
  const end = last.end + (to - last.to);
  const range = (start: number, stop: number) => `${stop > start ? start + 1 : start},${stop - start}`;
  const out = [`@@ -${range(from, to)} +${range(at, end)} @@\n`];
  let line = from;
  const put = (mark: string, text: string) =>
    out.push(text.endsWith('\n') ? `${mark}${text}` : `${mark}${text}\n\\ No newline at end of file\n`);
  for (const change of changes) {
    for (; line < change.from; line++) put(' ', old[line]!);
    for (; line < change.to; line++) put('-', old[line]!);
    for (const added of now.slice(change.at, change.end)) put('+', added);
  }
  for (; line < to; line++) put(' ', old[line]!);
  return out;
}

/** With their line feeds. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** The fewest lines to take away and to add (Myers, “An O(ND) Difference Algorithm”, 1986), between what is the same at both ends. */
function changesOf(old: readonly string[], now: readonly string[]): Change[] {
  let top = 0;
  while (top < old.length && top < now.length && old[top] === now[top]) top++;
  let tail = 0;
  while (tail < old.length - top && tail < now.length - top && old.at(-1 - tail) === now.at(-1 - tail)) tail++;
  const [n, m] = [old.length - top - tail, now.length - top - tail];
  if (n + m === 0) return [];
  const trace: Int32Array[] = [];
  const reach = new Int32Array(2 * MOST + 3);
  const mid = MOST + 1;
  const most = Math.min(n + m, MOST);
  for (let d = 0; d <= most; d++) {
    trace.push(reach.slice());
    for (let k = -d; k <= d; k += 2) {
      const down = k === -d || (k !== d && reach[mid + k - 1]! < reach[mid + k + 1]!);
      let x = down ? reach[mid + k + 1]! : reach[mid + k - 1]! + 1;
      while (x < n && x - k < m && old[top + x] === now[top + x - k]) x++;
      reach[mid + k] = x;
      if (x >= n && x - k >= m) return merged(walkBack(trace, d, n, m, mid), top);
    }
  }
  return [{ from: top, to: top + n, at: top, end: top + m }];
}

/** The single steps of the shortest way, from its end. */
function walkBack(trace: readonly Int32Array[], steps: number, n: number, m: number, mid: number): Change[] {
  const changes: Change[] = [];
  let [x, y] = [n, m];
  for (let d = steps; d > 0; d--) {
    const reach = trace[d]!;
    const k = x - y;
    const down = k === -d || (k !== d && reach[mid + k - 1]! < reach[mid + k + 1]!);
    const before = down ? k + 1 : k - 1;
    const from = reach[mid + before]!;
    const at = from - before;
    changes.push(down ? { from, to: from, at, end: at + 1 } : { from, to: from + 1, at, end: at });
    [x, y] = [from, at];
  }
  return changes.reverse();
}

/** Steps that touch each other are one change. */
function merged(steps: readonly Change[], top: number): Change[] {
  const all: Change[] = [];
  for (const { from, to, at, end } of steps) {
    const last = all.at(-1);
    if (last && last.to === from + top && last.end === at + top) all[all.length - 1] = { ...last, to: to + top, end: end + top };
    else all.push({ from: from + top, to: to + top, at: at + top, end: end + top });
  }
  return all;
}
