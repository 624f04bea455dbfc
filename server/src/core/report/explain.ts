import { formatDate, formatNumber, formatQuantity, formatScore, quoteQuantity } from '../messages/format.ts';
import { type Locale, messagesOf } from '../messages/index.ts';
import type { ObjectiveNode } from '../model/alignment.ts';
import { counts } from '../model/mean.ts';
import type { KeyResult, Metric, Provenance } from '../model/okr.ts';
import type { Band } from '../model/quantity.ts';
import type { KeyResultScore, ObjectiveScore, ScoreNote, ScoreTerm } from '../model/score.ts';
import { explainGrade, explainGrades } from './explain-grade.ts';
import { explainForecast, explainTime } from './explain-time.ts';
import type { ExplainLine } from './view.ts';

/**
 * Where a key result's number comes from, in the reader's language: what went in, where it was found, how it was taken together;
 * what the days say of it, and beside it what people said.
 */
export function explainKeyResult(keyResult: KeyResult, score: KeyResultScore, locale: Locale): ExplainLine[] {
  const t = messagesOf(locale).report;
  const measured = explainMeasure(keyResult, score, locale);
  return [
    ...measured.slice(0, -1),
    ...explainTime(keyResult, score, locale),
    ...(score.statedHealth ? [{ label: t.stated, detail: null, value: t.health[score.statedHealth], score: null }] : []),
    ...explainGrade(score.graded, locale),
    ...measured.slice(-1),
  ];
}

/** What a key result's number is made of, and as the last line how. */
export function explainMeasure(keyResult: KeyResult, score: KeyResultScore, locale: Locale): ExplainLine[] {
  const t = messagesOf(locale).report;
  const { metric } = keyResult;
  const lines: ExplainLine[] = [];
  const say = (label: string, value: string | null, detail: string | null = null) =>
    lines.push({ label, detail, value, score: null });
  const source = (from: Provenance) => t.from[from];
  const now = () => say(t.now, currentText(score, locale), currentSource(score, locale));
  switch (metric.kind) {
    case 'metric':
      say(t.start, metric.baseline ? quoteQuantity(metric.baseline.value, locale) : '–', startSource(metric, score, locale));
      now();
      say(t.target, quoteQuantity(metric.target.value, locale), source(metric.target.from));
      break;
    case 'change':
      say(t.change, changeText(metric, locale));
      now();
      break;
    case 'maintain':
      say(t.band, formatBand(metric.band.value, locale, quoteQuantity), source(metric.band.from));
      now();
      break;
    case 'milestones':
      for (const { title, weight, done } of metric.milestones) {
        say(title, done ? t.done : t.notDone, weight === 1 ? null : t.weight(formatNumber(weight, locale)));
      }
      break;
    case 'boolean':
      say(t.now, metric.done ? t.done : t.notDone);
      break;
    case 'none':
      if (score.current) now();
  }
  lines.push({ ...totalOf(metric, score, locale), total: true });
  return lines;
}

/** Where an objective's number comes from: a line for each term, what was left out and why, and the mean. */
export function explainObjective(node: ObjectiveNode, score: ObjectiveScore, locale: Locale): ExplainLine[] {
  const t = messagesOf(locale).report;
  const lines = score.terms.map((term) => termLine(term, node, score, locale));
  const other = score.mode === 'key-results' ? score.aligned : score.mode === 'aligned' ? score.own : null;
  if (other !== null) {
    const label = score.mode === 'aligned' ? t.otherMean.own : t.otherMean.aligned;
    lines.push({ label, detail: t.notCounted(score.mode), value: null, score: formatScore(other, locale) });
  }
  lines.push(...explainForecast(score.forecast, true, locale));
  lines.push(...explainGrade(score.graded, locale), ...explainGrades(node.objective, locale));
  const counted = score.terms.filter(({ progress, weight }) => progress !== null && counts(weight));
  const weighted = counted.some(({ weight }) => weight !== counted[0]?.weight);
  const hasOwn = score.mode !== 'aligned' && node.objective.keyResults.length > 0 && score.reached.of > 0;
  lines.push({
    label: counted.length > 0 ? t.mean(counted.length, weighted) : t.nothingCounts,
    detail: counted.length > 0 && counted.length < score.terms.length ? t.leftOut(counted.length, score.terms.length) : null,
    value: hasOwn ? t.reached(score.reached.in, score.reached.of) : null,
    score: formatScore(score.progress, locale),
    total: true,
  });
  return lines;
}

/** An explanation as plain text, a line a term: `Driver NPS · 37 · 0.68`. */
export function explainText(lines: readonly ExplainLine[]): string {
  return lines
    .map(({ label, detail, value, score, total }) => {
      const parts = [label, value, score, detail].filter((part) => part !== null);
      return `${total ? '= ' : ''}${parts.join(' · ')}`;
    })
    .join('\n');
}

/** The current value as the reader writes it: with its unit, for a key result in stages as `1/3`; `null` when nobody has said it. */
export function currentValue(keyResult: KeyResult, score: KeyResultScore, locale: Locale): string | null {
  if (keyResult.metric.kind === 'milestones') {
    const { milestones } = keyResult.metric;
    return `${milestones.filter(({ done }) => done).length}/${milestones.length}`;
  }
  return score.current && score.current.from !== 'baseline' ? quoteQuantity(score.current.quantity, locale) : null;
}

/** A band in signs: `≥ 99.9%`, `16–48`. */
export function formatBand(band: Band, locale: Locale, write = formatQuantity): string {
  const t = messagesOf(locale).report;
  const min = band.min && write(band.min, locale);
  const max = band.max && write(band.max, locale);
  if (min && max) return `${min} – ${max}`;
  if (min) return band.minExcluded ? t.moreThan(min) : t.atLeast(min);
  return max ? (band.maxExcluded ? t.lessThan(max) : t.atMost(max)) : '–';
}

function termLine(term: ScoreTerm, node: ObjectiveNode, score: ObjectiveScore, locale: Locale): ExplainLine {
  const t = messagesOf(locale).report;
  const weight = term.weight === 1 ? [] : [t.weight(formatNumber(term.weight, locale))];
  if (term.kind === 'aligned') {
    const details = [t.rolledUp, ...weight, ...(term.note ? [t.termNotes[term.note]] : [])];
    return { label: t.aligned(term.title), detail: details.join(', '), value: null, score: formatScore(term.progress, locale) };
  }
  const keyResult = node.objective.keyResults[term.index ?? -1];
  const own = score.keyResults[term.index ?? -1];
  const value = keyResult && own ? currentValue(keyResult, own, locale) : null;
  const why = own
    ? own.notes.filter((note) => ALWAYS_TOLD.has(note) || (term.progress === null && !ON_CURRENT.includes(note)))
    : [];
  const details = [...weight, ...why.filter((note) => note !== 'no-cycle' && note !== 'clamped').map((note) => t.notes[note])];
  return { label: term.title, detail: details.join(', ') || null, value, score: formatScore(term.progress, locale) };
}

/** Notes that a reader of the sum should see, even where there is a number. */
const ALWAYS_TOLD: ReadonlySet<ScoreNote> = new Set([
  'no-check-in',
  'no-value',
  'no-baseline-counted-from-zero',
  'no-baseline-first-check-in',
  'baseline-equals-target',
  'check-in-before-cycle',
]);

function totalOf(metric: Metric, score: KeyResultScore, locale: Locale): Omit<ExplainLine, 'total'> {
  const t = messagesOf(locale).report;
  const how = {
    metric: t.byShare,
    change: t.byChange,
    maintain: t.byBand,
    milestones: t.byStages,
    boolean: t.byDone,
    none: t.unscored,
  }[metric.kind];
  const details: string[] = score.notes.flatMap((note) => (TOLD_ABOVE.has(note) ? [] : [t.notes[note]]));
  if (score.unclamped !== null && score.notes.includes('clamped')) details.push(t.without(formatScore(score.unclamped, locale)));
  const held = score.held && score.held.of > 0 ? t.held(score.held.in, score.held.of) : null;
  const value =
    metric.kind === 'milestones' ? t.stages(metric.milestones.filter(({ done }) => done).length, metric.milestones.length) : held;
  const label = score.progress === null ? t.unscored : how;
  return { label, detail: details.join(', ') || null, value, score: formatScore(score.progress, locale) };
}

/** Notes on the check-in whose value counts: they stand beside it. */
const ON_CURRENT: readonly ScoreNote[] = ['check-ins-by-date', 'check-in-same-day', 'check-in-logged', 'check-in-before-cycle'];

/** Notes on the start that nobody gave. */
const ON_START: ReadonlySet<ScoreNote> = new Set(['no-baseline-counted-from-zero', 'no-baseline-first-check-in', 'no-baseline']);

/** Notes that stand beside the line they are about. */
const TOLD_ABOVE: ReadonlySet<ScoreNote> = new Set([...ON_START, ...ON_CURRENT, 'check-in-later']);

function startSource(metric: Extract<Metric, { kind: 'metric' }>, score: KeyResultScore, locale: Locale): string | null {
  const t = messagesOf(locale).report;
  if (metric.baseline) return t.from[metric.baseline.from];
  const note = score.notes.find((one) => ON_START.has(one));
  return note ? t.notes[note] : null;
}

function currentText(score: KeyResultScore, locale: Locale): string {
  return score.current ? quoteQuantity(score.current.quantity, locale) : '–';
}

function currentSource({ current, notes }: KeyResultScore, locale: Locale): string | null {
  const t = messagesOf(locale).report;
  if (!current) return null;
  if (current.day === null) return t.from[current.from];
  const why = ON_CURRENT.filter((note) => notes.includes(note)).map((note) => t.notes[note]);
  return [t.checkInOf(formatDate(current.day, locale)), ...why].join(', ');
}

/** A change with its sign: `+40 %`, `2×`. */
export function changeText({ change, sign }: Extract<Metric, { kind: 'change' }>, locale: Locale): string {
  const text = quoteQuantity(change, locale);
  // A multiple already says where it goes, and a written sign is not said twice.
  if (change.unit?.dimension === 'multiple' || change.value < 0 || sign === 0) return text;
  return sign === 1 ? `+${text}` : `−${text}`;
}
