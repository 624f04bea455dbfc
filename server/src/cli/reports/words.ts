import {
  type CycleReport,
  formatDate,
  formatNumber,
  formatPercent,
  formatScore,
  formatSigned,
  type Health,
  type Move,
  type ReportKeyResult,
  type ReportObjective,
  type Standing,
} from '../../core/index.ts';
import type { ReportContext } from './format.ts';

/** The sentences that pages share: each list is to be joined with ` · `. All of it is plain text. */
export interface Head {
  /** When: the days of the cycle, the week, the share that is over, the day of the report. */
  readonly when: readonly string[];
  /** What the number is made of, what is expected, how it moved. */
  readonly made: readonly string[];
  /** What asks for attention, with the healths that are counted in it; none for weak wording, whose sign is a tilde. */
  readonly todo: readonly { readonly healths: readonly Health[]; readonly text: string }[];
  readonly totals: readonly string[];
  /** How many objectives are of each health. */
  readonly health: readonly { readonly health: Health; readonly count: number }[];
}

/** Below this, two decimals show no change. */
const LEAST = 0.005;

export function headOf(report: CycleReport, { messages, files }: ReportContext): Head {
  const { report: t, cycleReport: words } = messages;
  const { summary, totals, cycle, locale, today } = report;
  const { counts, week, elapsed } = summary;
  return {
    when: [
      ...(cycle ? [words.span(formatDate(cycle.start, locale, true), formatDate(cycle.end, locale, true))] : [t.noCycle]),
      ...(week ? [t.week(week.in, week.of)] : []),
      ...(elapsed === null ? [] : [elapsed < 1 ? t.elapsed(formatPercent(elapsed, locale)) : words.over]),
      words.asOf(formatDate(today, locale, true)),
    ],
    made: [
      summary.scope === 'company' ? t.fromCompany(summary.objectives) : t.fromTop(summary.objectives),
      ...(summary.expected === null ? [] : [t.expected(formatScore(summary.expected, locale))]),
      ...changeOf(report, report.before.progress, summary.progress, words, true),
    ],
    todo: [
      ...(counts.behind > 0 ? [{ healths: ['at-risk', 'off-track'] as const, text: t.behind(counts.behind) }] : []),
      ...(counts.stale > 0 ? [{ healths: ['outdated'] as const, text: t.stale(counts.stale) }] : []),
      ...(counts.weak > 0 ? [{ healths: [], text: t.weak(counts.weak) }] : []),
    ],
    totals: [
      words.objectives(totals.objectives),
      words.keyResults(totals.keyResults),
      words.reached(totals.reached.in, totals.reached.of),
      ...(files === null ? [] : [words.partOf(files)]),
    ],
    health: HEALTHS.flatMap((health) => {
      const count = totals.health[health] ?? 0;
      return count > 0 ? [{ health, count }] : [];
    }),
  };
}

const HEALTHS: readonly Health[] = ['on-track', 'at-risk', 'off-track', 'outdated', 'pending', 'closed', 'none'];

/** Who, and then what a lead would ask next about an objective. */
export function factsOf(objective: ReportObjective, report: CycleReport, { messages }: ReportContext): readonly string[] {
  const { report: t, cycleReport: words } = messages;
  const { row, own, aligned, mode, before, cycle, type } = objective;
  const { locale } = report;
  const score = (value: number) => formatScore(value, locale);
  const parts = mode === 'both' && own !== null && aligned !== null;
  return [
    ...[row.team, row.owner].filter((name) => name !== null),
    ...(cycle !== null && cycle !== report.cycle?.name ? [`${words.cycleLabel} ${cycle}`] : []),
    ...(type === 'committed' ? [words.committed] : []),
    ...(row.expected === null || row.progress === null ? [] : [t.expected(score(row.expected))]),
    ...changeOf(report, before.progress, row.progress, words, false),
    ...forecastOf(objective.forecast, report, words),
    ...(parts ? [words.own(score(own)), words.aligned(score(aligned))] : []),
    ...(row.final === null ? [] : [words.grade(score(row.final))]),
    ...(row.counted !== null && row.counted.in < row.counted.of ? [t.counted(row.counted.in, row.counted.of)] : []),
    ...(row.reached !== null && row.reached.of > 0 ? [t.reached(row.reached.in, row.reached.of)] : []),
  ];
}

/** What is measured, who, and the last word about a key result. The note is not in it: it is a person's own sentence. */
export function keyResultFacts(keyResult: ReportKeyResult, report: CycleReport, { messages }: ReportContext): readonly string[] {
  const { cycleReport: words } = messages;
  const { row, goal, weight, last } = keyResult;
  const { locale } = report;
  return [
    ...(goal === null ? [] : [goal]),
    ...(row.owner === null ? [] : [row.owner]),
    ...(weight === 1 ? [] : [words.weight(formatNumber(weight, locale))]),
    ...(row.final === null ? [] : [words.grade(formatScore(row.final, locale))]),
    ...forecastOf(keyResult.forecast, report, words),
    ...(last ? [words.lastCheckIn(formatDate(last.day, locale)), ...(last.by === null ? [] : [words.by(last.by)])] : []),
  ];
}

function forecastOf(
  forecast: ReportObjective['forecast'],
  { locale }: CycleReport,
  words: ReportContext['messages']['cycleReport'],
): readonly string[] {
  if (forecast === null) return [];
  const [low, high] = [formatScore(forecast.low, locale), formatScore(forecast.high, locale)];
  return [words.forecast(formatScore(forecast.progress, locale), low === high ? null : `${low}–${high}`)];
}

/** `+0.06 since 15 Nov`; nothing where there is no number on both days, or (unless `told`) where none moved. */
function changeOf(
  { locale, since }: CycleReport,
  before: number | null,
  now: number | null,
  words: ReportContext['messages']['cycleReport'],
  told: boolean,
): readonly string[] {
  if (before === null || now === null) return [];
  const date = formatDate(since, locale);
  if (Math.abs(now - before) >= LEAST) return [words.changeSince(formatSigned(now - before, locale), date)];
  return told ? [words.unchangedSince(date)] : [];
}

/** A change since the earlier day, with its sign; empty where nothing moved. */
export function changeText({ progress }: Standing, now: number | null, { locale }: CycleReport): string {
  if (progress === null || now === null || Math.abs(now - progress) < LEAST) return '';
  return formatSigned(now - progress, locale);
}

/** `0.42 → 0.55`, or the one number where it stayed. */
export function beforeAfter({ before, after }: Move, { locale }: CycleReport): string {
  const [was, is] = [formatScore(before.progress, locale), formatScore(after.progress, locale)];
  return was === is ? is : `${was} → ${is}`;
}

/** Text from a file, cut where it would fill a page. */
export function short(text: string, most = 240): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
