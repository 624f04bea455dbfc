import { formatDate, formatScore, quoteQuantity } from '../messages/format.ts';
import { type Locale, messagesOf } from '../messages/index.ts';
import type { ObjectiveNode } from '../model/alignment.ts';
import type { KeyResult } from '../model/okr.ts';
import { goalOf } from '../model/pace.ts';
import { adoptUnit, amountOf, type Band } from '../model/quantity.ts';
import type { KeyResultScore } from '../model/score.ts';
import { type Step, wayOf } from '../model/way.ts';
import type { ChartData } from './chart.ts';

/** How far below the start and beyond the target a chart goes; what lies further stands at its edge. */
const BEYOND = 0.25;

/** What the chart of a key result shows; `null` without a cycle and without a check-in that can be measured. */
export function chartOf(
  keyResult: KeyResult,
  score: KeyResultScore,
  { cycle, objective }: Pick<ObjectiveNode, 'cycle' | 'objective'>,
  today: number,
  locale: Locale,
): ChartData | null {
  const steps = cycle ? wayOf(keyResult, score.checkIns, today).filter(({ day }) => day <= cycle.end) : [];
  const first = steps[0];
  const last = steps.at(-1);
  if (!cycle || !first || !last) return null;
  const { metric } = keyResult;
  const { forecast } = score;
  // A forecast is held to 0..1: from a level below, it would seem to rise, and one above stands at its edge.
  const shown = forecast && !(forecast.progress === 0 && last.unclamped < 0) ? forecast : null;
  const levels = metric.kind === 'maintain' ? inBand(steps, metric.band.value) : ofProgress(steps, shown === null);
  const { chart } = messagesOf(locale).standing;
  const number = (progress: number) => formatScore(progress, locale);
  const said = (step: Step) => [quoteQuantity(step.quantity, locale), formatDate(step.day, locale)] as const;
  return {
    start: cycle.start,
    end: cycle.end,
    today,
    goal: metric.kind === 'maintain' ? null : goalOf(objective.type),
    ...levels,
    forecast: shown && { level: shown.progress, low: shown.low, high: shown.high },
    labels: { start: formatDate(cycle.start, locale), end: formatDate(cycle.end, locale) },
    title: chart.title(keyResult.title.text),
    description: [
      first === last ? chart.once(...said(last)) : chart.way(...said(first), ...said(last)),
      ...(score.expected === null || metric.kind === 'maintain' ? [] : [chart.expected(number(score.expected))]),
      ...(forecast ? [chart.forecast(number(forecast.progress), number(forecast.low), number(forecast.high))] : []),
    ].join(' · '),
  };
}

type Levels = Pick<ChartData, 'points' | 'band' | 'scale'>;

/** A share of the way for each check-in. */
function ofProgress(steps: readonly Step[], beyond: boolean): Levels {
  const points = steps.map(({ day, unclamped }) => ({ day, level: unclamped }));
  const levels = points.map(({ level }) => level);
  const low = Math.max(-BEYOND, Math.min(0, ...levels));
  return { points, band: null, scale: [low, beyond ? Math.min(1 + BEYOND, Math.max(1, ...levels)) : 1] };
}

/** Values beside a band to stay in: 0 is the lowest of all levels and bounds, 1 the highest. */
function inBand(steps: readonly Step[], band: Band): Levels {
  const [min, max] = [band.min && amountOf(adoptUnit(band.min, band.max)), band.max && amountOf(adoptUnit(band.max, band.min))];
  const bounds = [min, max].filter((bound) => bound !== undefined);
  const amounts = [...steps.map(({ amount }) => amount), ...bounds];
  const low = Math.min(...amounts);
  const way = Math.max(...amounts) - low;
  const level = (amount: number) => (way > 0 && Number.isFinite(way) ? (amount - low) / way : 0.5);
  return {
    points: steps.map(({ day, amount }) => ({ day, level: level(amount) })),
    band: { low: min === undefined ? null : level(min), high: max === undefined ? null : level(max) },
    scale: [-BEYOND, 1 + BEYOND],
  };
}
