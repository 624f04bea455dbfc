import type { OffsetRange } from '../../../base/range.ts';
import type { KeyResult } from '../../../model/okr.ts';
import { TOLERANCE } from '../../../model/pace.ts';
import { adoptUnit, amountOf, comparable, type Quantity } from '../../../model/quantity.ts';
import { valueInMapping } from '../../../write/source.ts';
import type { KeyResultRule } from '../../rule.ts';
import { statedTarget } from '../../support/amounts.ts';
import { draftCheckIn } from '../../support/draft.ts';
import { numberIn } from '../../support/options.ts';
import { placeOf } from '../../support/words.ts';

const options = {
  share: { kind: 'number', min: 0.1, max: 1, fraction: true, default: 0.8 },
  confidence: { kind: 'number', min: 0.5, max: 1, fraction: true, default: 0.9 },
} as const;

/** A target that asks for little more than what would come by itself, or of which everybody is sure from the start. */
export const krSandbagged: KeyResultRule = {
  id: 'kr-sandbagged',
  subject: 'key-result',
  level: 'warning',
  yieldsTo: ['kr-unit-mismatch', 'kr-target-equals-baseline', 'kr-wrong-direction'],
  options,
  check(keyResult, objective, context) {
    const { trend, metric } = keyResult;
    const goal = trend && goalOf(keyResult);
    if (trend && goal) {
      const share = shareByItself(keyResult, trend.value);
      const data = { trend: trend.value.text, target: goal.words, share: Math.round((share ?? 0) * 100) };
      const isMost = share !== null && share >= numberIn(context, 'share') - TOLERANCE;
      if (share !== null && share >= 1 - TOLERANCE) return { message: 'trend', data, range: goal.range };
      if (isMost) return { message: 'nearly', data, range: goal.range };
    }
    // What was committed to, and a level that is held, should be sure.
    if (objective.type === 'committed' || metric.kind === 'maintain' || metric.kind === 'none') return null;
    const draft = draftCheckIn(keyResult, context.cycle);
    if (!draft || draft.confidence <= numberIn(context, 'confidence')) return null;
    const range = valueInMapping(context.text, draft.range, 'confidence');
    return { message: 'sure', data: { confidence: draft.confidence }, range };
  },
};

/** Where the key result says how far it wants to go. */
function goalOf(keyResult: KeyResult): { readonly words: string; readonly range: OffsetRange } | null {
  const target = statedTarget(keyResult);
  if (target) return { words: target.quantity.text, range: target.range };
  const change = keyResult.title.reading.change?.mention;
  return change ? { words: change.quantity.text, range: placeOf(keyResult.title, change.range) } : null;
}

/** How much of the way would be gone by itself, 1 for all of it; `null` where the numbers do not tell. */
function shareByItself({ metric }: KeyResult, trend: Quantity): number | null {
  if (metric.kind === 'change') return shareOfChange(metric.change, metric.sign, trend);
  if (metric.kind !== 'metric') return null;
  const target = metric.target.value;
  if (!comparable(trend, target)) return null;
  const [end, natural] = [amountOf(adoptUnit(target, trend)), amountOf(adoptUnit(trend, target))];
  if (!metric.baseline) return (metric.rising ? natural >= end : natural <= end) ? 1 : null;
  const start = amountOf(adoptUnit(metric.baseline.value, target));
  return start === end ? null : (natural - start) / (end - start);
}

/** "+5 %" is held against "+4 %"; a trend without a sign may be a level, which says nothing about a change. */
function shareOfChange(change: Quantity, sign: 1 | -1 | 0, trend: Quantity): number | null {
  const own = /^\s*([+\-−–])/.exec(trend.text)?.[1];
  if (!own || sign === 0 || change.unit?.dimension !== trend.unit?.dimension || change.unit?.dimension === 'multiple')
    return null;
  const natural = Math.abs(amountOf(trend)) * (own === '+' ? 1 : -1);
  const wanted = Math.abs(amountOf(change)) * sign;
  return wanted === 0 ? null : natural / wanted;
}
