import type { Cycle } from './cycle.ts';
import { type Entries, type Entry, NOBODY, noteLog, type Target } from './graph-entry.ts';
import type { CheckIn, LogEntry } from './okr.ts';
import { cycleKey, tokensOf } from './reference-index.ts';
import { WaitingList } from './waiting-list.ts';

interface Log {
  readonly lines: readonly LogEntry[];
  /** The cycle of its file, in which references are looked up first. */
  readonly cycle: Cycle | null;
  /** The objectives to which it contributes. */
  readonly to: ReadonlySet<Entry>;
  /** For which ids and cycles it waits. */
  readonly tokens: readonly string[];
}

/** The logs of a graph's files, and to which key results their check-ins go. */
export class Logs {
  private readonly logs = new Map<string, Log>();
  private readonly waiting = new WaitingList<string>();

  constructor(
    private readonly entries: Entries,
    private readonly lookUp: (ref: string, from: Cycle | null) => Target,
  ) {}

  /** Takes over what a file's log says now. Answers whether its check-ins are to be given out again. */
  set(uri: string, lines: readonly LogEntry[], cycle: Cycle | null): boolean {
    const before = this.logs.get(uri);
    if (lines.length === 0 && !before) return false;
    const isSame = before !== undefined && sameItems(before.lines, lines) && cycleKey(before.cycle) === cycleKey(cycle);
    this.logs.set(uri, { lines, cycle, to: before?.to ?? NOBODY, tokens: before?.tokens ?? [] });
    return !isSame;
  }

  /** The files whose logs name an id or a cycle that came or went. */
  waitingFor(token: string): Iterable<string> {
    return this.waiting.of(token);
  }

  /** Gives the check-ins of a file's log to their key results, and takes back those of before. Answers whose they are and were. */
  giveOut(uri: string): ReadonlySet<Entry> {
    const log = this.logs.get(uri);
    if (!log) return NOBODY;
    const touched = new Set<Entry>();
    for (const entry of log.to) if (noteLog(entry, uri, null)) touched.add(entry);
    const byRef = new Map<string, LogEntry[]>();
    for (const line of log.lines) {
      const lines = byRef.get(line.keyResult.value);
      if (lines) lines.push(line);
      else byRef.set(line.keyResult.value, [line]);
    }
    const to = new Set<Entry>();
    for (const [ref, lines] of byRef) {
      const target = this.lookUp(ref, log.cycle);
      const entry = target.kind === 'key-result' ? this.entries.get(target.key) : undefined;
      if (!entry || target.kind !== 'key-result') continue;
      const known: ReadonlyMap<number, readonly CheckIn[]> = entry.logged.get(uri) ?? new Map();
      // Two spellings of one reference (`id/kr`, `id/kr@cycle`) fill one list, in the order of the log.
      const merged = [...(known.get(target.index) ?? []), ...lines].sort((a, b) => a.range[0] - b.range[0]);
      noteLog(entry, uri, new Map(known).set(target.index, merged));
      to.add(entry);
    }
    for (const entry of to) touched.add(entry);
    const tokens = [...new Set([...byRef.keys()].flatMap(tokensOf))];
    this.waiting.replace(uri, log.tokens, tokens);
    if (log.lines.length > 0) this.logs.set(uri, { ...log, to, tokens });
    else this.logs.delete(uri);
    return touched;
  }
}

function sameItems<T>(a: readonly T[], b: readonly T[]): boolean {
  return a === b || (a.length === b.length && a.every((item, i) => item === b[i]));
}
