import type { Day } from '../base/calendar.ts';
import { isOverdue, missedSince } from './cadence.ts';
import type { Cycle } from './cycle.ts';
import { FEWEST_DAYS, forecastOf } from './forecast.ts';
import { gradedAs } from './grades.ts';
import { counts } from './mean.ts';
import { isInside, type Measured, measure, type Reported, reportedIn, scaleOf, worthOf } from './measure.ts';
import type { CheckIn, Health, KeyResult, Metric, Objective } from './okr.ts';
import { expectedToday, paceHealth } from './pace.ts';
import type { Band } from './quantity.ts';
import type { Forecast, KeyResultScore, ScorableKeyResult, ScoreNote } from './score.ts';
import type { ScoringSettings } from './settings.ts';

export interface KeyResultContext {
  readonly today: Day;
  readonly cycle: Cycle | null;
  readonly settings: ScoringSettings;
  readonly type: Objective['type'];
  /** Whether the objective has its final grade, which closes its key results too. */
  readonly closed?: boolean;
}

const NONE: readonly CheckIn[] = [];

/** Scores one key result on one day, from the check-ins up to that day. Pure; never throws, whatever the file holds. */
export function scoreKeyResult(subject: ScorableKeyResult, context: KeyResultContext): KeyResultScore {
  const { keyResult } = subject;
  const { today, cycle } = context;
  const { checkIns, later } = checkInsOn(today, subject);
  const reported = reportedIn(checkIns);
  const now = measure(keyResult, reported);
  const before = beforeLastDay(reported);
  const past = before > 0 ? measure(keyResult, reported.slice(0, before)) : null;
  const expected = expectedToday(context.type, cycle, today);
  const last = checkIns.at(-1);
  const health = healthOf(keyResult, now, last, expected, context);
  return {
    progress: now.progress,
    unclamped: now.unclamped,
    current: now.current,
    checkIns,
    later,
    held: keyResult.metric.kind === 'maintain' ? held(keyResult.metric.band.value, reported) : null,
    expected,
    health,
    statedHealth: last?.status?.value ?? null,
    confidence: lastConfidence(checkIns),
    final: keyResult.score?.value ?? null,
    graded: keyResult.score && gradedAs(keyResult.score.value, context.settings.bands),
    reached: now.progress !== null && now.progress >= 1,
    moved: past && past.progress !== null && now.progress !== null ? now.progress - past.progress : null,
    forecast: health === 'closed' || now.progress === null || !cycle ? null : forecastFor(keyResult, reported, cycle),
    missed: missedBy(health, isDone(keyResult.metric, now.progress) ? null : last, context),
    notes: notesOf(subject, now, checkIns, context, later.length > 0),
  };
}

/** The check-ins of a key result by day, inline and from logs: those that count on a day, and those of days to come. */
export function checkInsOn(
  today: Day,
  { keyResult, logged }: ScorableKeyResult,
): { readonly checkIns: readonly CheckIn[]; readonly later: readonly CheckIn[] } {
  const all = mergeCheckIns(keyResult.checkIns, logged);
  const until = countUntil(all, today);
  return until === all.length ? { checkIns: all, later: NONE } : { checkIns: all.slice(0, until), later: all.slice(until) };
}

function notesOf(
  subject: ScorableKeyResult,
  { notes, unclamped, current }: Measured,
  checkIns: readonly CheckIn[],
  { cycle }: KeyResultContext,
  hasLater: boolean,
): readonly ScoreNote[] {
  const { metric } = subject.keyResult;
  // Somebody checked in, but without a number.
  const all = checkIns.length > 0 ? notes.map((note) => (note === 'no-check-in' ? 'no-value' : note)) : [...notes];
  if ('aside' in metric) all.push('target-aside');
  if (unclamped !== null && (unclamped < 0 || unclamped > 1)) all.push('clamped');
  if (!cycle) all.push('no-cycle');
  if (current?.from === 'check-in' && !isDeliverable(metric)) all.push(...notesOnCurrent(subject, checkIns, cycle));
  if (hasLater) all.push('check-in-later');
  return all;
}

/** What a person should know of the check-in whose value counts: why it is this one of several, and where it comes from. */
function notesOnCurrent(
  { keyResult, logged }: ScorableKeyResult,
  checkIns: readonly CheckIn[],
  cycle: Cycle | null,
): ScoreNote[] {
  const notes: ScoreNote[] = [];
  let at = checkIns.length - 1;
  while (at > 0 && !checkIns[at]?.value) at--;
  const current = checkIns[at] as CheckIn;
  if (logged.includes(current)) notes.push('check-in-logged');
  const hasRival = checkIns.some(({ day, value }, i) => i < at && day === current.day && value !== null);
  if (hasRival) notes.push('check-in-same-day');
  else if (!isOrdered(keyResult.checkIns)) notes.push('check-ins-by-date');
  if (cycle && current.day < cycle.start) notes.push('check-in-before-cycle');
  return notes;
}

/** Inline check-ins and those of logs by day; on the same day the later line comes last, a log's line after an inline one. */
function mergeCheckIns(inline: readonly CheckIn[], logged: readonly CheckIn[]): readonly CheckIn[] {
  const all = logged.length === 0 ? inline : [...inline, ...logged];
  return isOrdered(all) ? all : [...all].sort((a, b) => a.day - b.day);
}

function isOrdered(checkIns: readonly CheckIn[]): boolean {
  for (let i = 1; i < checkIns.length; i++) if ((checkIns[i - 1] as CheckIn).day > (checkIns[i] as CheckIn).day) return false;
  return true;
}

/** How many of the check-ins, by day, are not of a day to come. */
function countUntil(checkIns: readonly CheckIn[], today: Day): number {
  let count = checkIns.length;
  while (count > 0 && (checkIns[count - 1] as CheckIn).day > today) count--;
  return count;
}

/** How many were reported before the day of the last one: a second line of that day corrects the first, it does not move on from it. */
function beforeLastDay(reported: readonly Reported[]): number {
  let count = reported.length;
  while (count > 0 && reported[count - 1]?.day === reported.at(-1)?.day) count--;
  return count;
}

function lastConfidence(checkIns: readonly CheckIn[]): number | null {
  for (let i = checkIns.length - 1; i >= 0; i--) {
    const confidence = checkIns[i]?.confidence ?? null;
    if (confidence !== null) return confidence;
  }
  return null;
}

/** Only what is measured by a value that moves is on a line: stages are done or not, a band is held or not. */
function forecastFor(keyResult: KeyResult, reported: readonly Reported[], cycle: Cycle): Forecast | null {
  if (reported.length < FEWEST_DAYS) return null;
  const scale = scaleOf(keyResult, reported);
  if (!scale && keyResult.metric.kind !== 'change') return null;
  const dated = reported.map(({ day, value }) => ({ day, progress: worthOf(keyResult, reported, value) }));
  return forecastOf(dated, cycle.end, scale);
}

/**
 * How many check-ins were due since the last one, or since the cycle began, and did not come. Where a field or a stage says how it
 * stands, and no check-in does, nobody knows since when: none was missed.
 */
function missedBy(health: Health, last: CheckIn | null | undefined, { today, cycle, settings }: KeyResultContext): number {
  if (health === 'closed' || (!last && health !== 'pending')) return 0;
  const since = Math.max(last?.day ?? Number.NEGATIVE_INFINITY, cycle?.start ?? Number.NEGATIVE_INFINITY);
  return Number.isFinite(since) ? missedSince(since, today, settings.cadence) : 0;
}

function held(band: Band, reported: readonly Reported[]): { in: number; of: number } {
  const inside = reported.map(({ value }) => isInside(band, value)).filter((answer) => answer !== null);
  return { in: inside.filter(Boolean).length, of: inside.length };
}

/** closed → outdated → pending → by pace. Pending means: nothing was reported yet, and a report would give a number. */
function healthOf(
  keyResult: KeyResult,
  { progress, current }: Measured,
  last: CheckIn | undefined,
  expected: number | null,
  { today, cycle, settings, type, closed }: KeyResultContext,
): Health {
  const { metric } = keyResult;
  if (closed || keyResult.score || (cycle && today > cycle.end)) return 'closed';
  if (last && !isDone(metric, progress) && isOverdue(last.day, today, settings.cadence)) return 'outdated';
  const isSilent = !last && (isDeliverable(metric) ? progress === 0 : current === null || current.from === 'baseline');
  if (isSilent && isScorable(metric)) return 'pending';
  return paceHealth(progress, expected, type);
}

function isDeliverable({ kind }: Metric): boolean {
  return kind === 'milestones' || kind === 'boolean';
}

/** A stage that is done stays done: nobody has to report it again. */
function isDone(metric: Metric, progress: number | null): boolean {
  return isDeliverable(metric) && progress === 1;
}

/** Whether a report would give a number. */
function isScorable(metric: Metric): boolean {
  return metric.kind === 'milestones' ? metric.milestones.some(({ weight }) => counts(weight)) : metric.kind !== 'none';
}
