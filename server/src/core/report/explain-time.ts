import { formatDate, formatScore, quoteQuantity } from '../messages/format.ts';
import { type Locale, messagesOf } from '../messages/index.ts';
import { reportedIn, worthOf } from '../model/measure.ts';
import type { KeyResult } from '../model/okr.ts';
import type { Forecast, KeyResultScore } from '../model/score.ts';
import type { ExplainLine } from './view.ts';

/** What the days say of a key result: what does not count yet, what was missed, where it would go by itself, and where it is going. */
export function explainTime(keyResult: KeyResult, score: KeyResultScore, locale: Locale): ExplainLine[] {
  return [
    ...explainLater(score, locale),
    ...explainMissed(score, locale),
    ...explainTrend(keyResult, score, locale),
    ...explainForecast(score.forecast, false, locale),
  ];
}

/** The forecast with its band and how it was made; `isMean`: of an objective. */
export function explainForecast(forecast: Forecast | null, isMean: boolean, locale: Locale): ExplainLine[] {
  if (!forecast) return [];
  const t = messagesOf(locale).time;
  const [low, high] = [formatScore(forecast.low, locale), formatScore(forecast.high, locale)];
  const how = isMean ? t.fromTerms(forecast.checkIns) : t.lineThrough(forecast.checkIns);
  return [
    {
      label: t.forecast(formatDate(forecast.day, locale)),
      detail: low === high ? how : `${t.band(low, high)}, ${how}`,
      value: forecast.quantity && quoteQuantity(forecast.quantity, locale),
      score: formatScore(forecast.progress, locale),
    },
  ];
}

function explainLater({ later }: KeyResultScore, locale: Locale): ExplainLine[] {
  const [first, second] = later;
  if (!first) return [];
  const t = messagesOf(locale).time;
  const date = formatDate(first.day, locale, true);
  if (second) return [{ label: t.later, detail: t.laterFrom(date), value: t.checkIns(later.length), score: null }];
  return [{ label: t.later, detail: t.laterOf(date), value: first.value && quoteQuantity(first.value, locale), score: null }];
}

function explainMissed({ missed, checkIns }: KeyResultScore, locale: Locale): ExplainLine[] {
  if (missed === 0) return [];
  const t = messagesOf(locale).time;
  const last = checkIns.at(-1);
  const detail = last ? t.missedSince(formatDate(last.day, locale)) : t.missedSinceStart;
  return [{ label: t.missed(missed), detail, value: t.checkIns(missed), score: null }];
}

/** Natural growth, and what it would be worth. */
function explainTrend(keyResult: KeyResult, { checkIns }: KeyResultScore, locale: Locale): ExplainLine[] {
  const { trend } = keyResult;
  if (!trend) return [];
  const words = messagesOf(locale);
  const worth = worthOf(keyResult, reportedIn(checkIns), trend.value);
  const score = worth === null ? null : formatScore(Math.min(1, Math.max(0, worth)), locale);
  return [{ label: words.time.trend, detail: words.report.from.field, value: quoteQuantity(trend.value, locale), score }];
}
