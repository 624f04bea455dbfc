import { addMonths, type Day, dayOf } from '../base/calendar.ts';

/** A planning period with its first and last day, both included. */
export interface Cycle {
  readonly name: string;
  readonly start: Day;
  readonly end: Day;
}

/** What the configuration says about time. */
export interface CycleSettings {
  /** Month (1–12) in which the fiscal year starts; 1 for the calendar year. `2026-Q1` then starts in that month of 2026. */
  readonly fiscalYearStart: number;
  /** Cycles that have a name of their own. */
  readonly named: Readonly<Record<string, { readonly start: Day; readonly end: Day }>>;
}

const CALENDAR_NAME = /^(\d{4})(?:-([QH])([1-4]))?$/;

/**
 * The period that a name stands for: a cycle of the configuration, `2026-Q4`, `2026-H2` or `2026`; `null` for any other name.
 * The letters may be small. A fiscal year bears the name of the calendar year in which it starts: where it starts in
 * April, `2026-Q1` is April to June 2026 and `2026-Q4` ends in March 2027.
 */
export function cycleOf(name: string, settings: CycleSettings): Cycle | null {
  const written = name.trim();
  if (Object.hasOwn(settings.named, written)) {
    const named = settings.named[written];
    return named && named.start <= named.end ? { name: written, start: named.start, end: named.end } : null;
  }
  const match = CALENDAR_NAME.exec(written.toUpperCase());
  if (!match) return null;
  const year = Number(match[1]);
  if (match[2] === undefined) return period(match[0], year, 0, 12, settings);
  const part = Number(match[3]);
  if (match[2] === 'Q') return period(match[0], year, (part - 1) * 3, 3, settings);
  return part <= 2 ? period(match[0], year, (part - 1) * 6, 6, settings) : null;
}

function period(name: string, year: number, fromMonth: number, months: number, settings: CycleSettings): Cycle {
  const start = addMonths(yearStart(year, settings), fromMonth);
  return { name, start, end: addMonths(start, months) - 1 };
}

function yearStart(year: number, { fiscalYearStart }: CycleSettings): Day {
  const month = Number.isInteger(fiscalYearStart) && fiscalYearStart >= 1 && fiscalYearStart <= 12 ? fiscalYearStart : 1;
  return dayOf(year, month, 1);
}

/** Whether all days of `inner` lie in `outer`; a cycle contains itself and one of the same days by another name. */
export function containsCycle(outer: Cycle, inner: Cycle): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether two are one: the same name for the same days. */
export function sameCycle(a: Cycle | null, b: Cycle | null): boolean {
  return a === b || (a !== null && b !== null && a.name === b.name && a.start === b.start && a.end === b.end);
}

/** Whether two cycles have a day in common. */
export function overlaps(a: Cycle, b: Cycle): boolean {
  return a.start <= b.end && b.start <= a.end;
}

/** Number of days, both ends included. */
export function lengthOf(cycle: Cycle): number {
  return cycle.end - cycle.start + 1;
}

/**
 * The cycles that a person who writes a file today may mean, likeliest first: the running quarter, the next one,
 * the half, the year, the quarter before, then the configuration's own, latest first.
 */
export function cyclesAround(today: Day, settings: CycleSettings): Cycle[] {
  const date = new Date(today * 86_400_000);
  let year = date.getUTCFullYear();
  if (today < yearStart(year, settings)) year--;
  const quarter = [1, 2, 3, 4].find((part) => today <= addMonths(yearStart(year, settings), part * 3) - 1) ?? 4;
  const names = [
    quarterName(year, quarter),
    quarterName(year, quarter + 1),
    `${year}-H${quarter <= 2 ? 1 : 2}`,
    `${year}`,
    quarterName(year, quarter - 1),
  ];
  const own = Object.keys(settings.named).sort((a, b) => (settings.named[b]?.start ?? 0) - (settings.named[a]?.start ?? 0));
  return [...new Set([...names, ...own])].map((name) => cycleOf(name, settings)).filter((cycle) => cycle !== null);
}

function quarterName(year: number, quarter: number): string {
  if (quarter < 1) return `${year - 1}-Q4`;
  return quarter > 4 ? `${year + 1}-Q1` : `${year}-Q${quarter}`;
}

/**
 * The cycle that follows one: the next quarter, half or year; of the configuration's own, the one that starts next after
 * it (of several that start on one day, the one nearest in length). `null` where nothing says which.
 */
export function followingCycle(cycle: Cycle, settings: CycleSettings): Cycle | null {
  const own = Object.hasOwn(settings.named, cycle.name);
  if (!own) {
    const [, year, kind, part] = CALENDAR_NAME.exec(cycle.name) ?? [];
    if (year === undefined) return null;
    const next = Number(year) + 1;
    if (kind === undefined) return cycleOf(String(next), settings);
    const isLast = Number(part) === (kind === 'Q' ? 4 : 2);
    return cycleOf(isLast ? `${next}-${kind}1` : `${year}-${kind}${Number(part) + 1}`, settings);
  }
  const later = Object.keys(settings.named)
    .flatMap((name) => cycleOf(name, settings) ?? [])
    .filter(({ start }) => start > cycle.end);
  const unlike = (other: Cycle) => Math.abs(lengthOf(other) - lengthOf(cycle));
  later.sort((a, b) => a.start - b.start || unlike(a) - unlike(b) || (a.name < b.name ? -1 : 1));
  return later[0] ?? null;
}

/** Today's week in the cycle, from 1, and how many it has (13 in a quarter); `null` before and after the cycle. */
export function weekOf(cycle: Cycle, today: Day): { readonly in: number; readonly of: number } | null {
  if (today < cycle.start || today > cycle.end) return null;
  const of = Math.max(1, Math.round(lengthOf(cycle) / 7));
  return { in: Math.min(of, Math.floor((today - cycle.start) / 7) + 1), of };
}

/**
 * How much of the cycle is over, 0..1, linear: 0 on the morning of the first day,
 * 1 from the day after the last, since a cycle ends at the end of its last day.
 */
export function expectedProgress(cycle: Cycle, today: Day): number {
  return Math.min(1, Math.max(0, (today - cycle.start) / lengthOf(cycle)));
}

/** The cycle in which today lies; of several the shortest, then the one that began last, then by name. `null` when there is none. */
export function runningCycle(cycles: Iterable<Cycle>, today: Day): Cycle | null {
  const running = [...cycles].filter((cycle) => cycle.start <= today && today <= cycle.end);
  running.sort((a, b) => lengthOf(a) - lengthOf(b) || b.start - a.start || (a.name < b.name ? -1 : 1));
  return running[0] ?? null;
}
