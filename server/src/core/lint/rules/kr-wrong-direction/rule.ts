import type { KeyResult } from '../../../model/okr.ts';
import type { KeyResultRule, Report } from '../../rule.ts';
import { inOneUnit, statedBaseline, statedTarget } from '../../support/amounts.ts';
import { joinsTwoResults } from '../../support/clauses.ts';
import { placeOf } from '../../support/words.ts';

/** A verb that points one way and numbers that go the other; a `maintain` band that the sentence or the target leaves. */
export const krWrongDirection: KeyResultRule = {
  id: 'kr-wrong-direction',
  subject: 'key-result',
  level: 'error',
  yieldsTo: ['kr-unit-mismatch', 'kr-text-field-mismatch'],
  check(keyResult) {
    const report = againstNumbers(keyResult);
    const reports = againstBand(keyResult);
    return report ? [report, ...reports] : reports;
  },
};

function againstNumbers(keyResult: KeyResult): Report | null {
  const { title } = keyResult;
  const { direction, directionWords, band, baseline: spokenBaseline, target: spokenTarget } = title.reading;
  const baseline = statedBaseline(keyResult);
  const target = statedTarget(keyResult);
  if (!directionWords || !baseline || !target || direction === 'hold' || direction === null) return null;
  const amounts = inOneUnit(baseline.quantity, target.quantity);
  if (!amounts || amounts.a === amounts.b || (direction === 'up') === amounts.a < amounts.b) return null;
  // "Accelerate from 5 days to 2" goes up in speed and down in days.
  const unit = baseline.quantity.unit ?? target.quantity.unit;
  if (direction === 'up' && unit?.dimension === 'time') return null;
  // "Arrears of more than 90 days under 1.2 % (now 1.9 %)": the band says where to, whatever a word elsewhere seems to say.
  const agrees = band && (amounts.b < amounts.a ? band.max : band.min);
  if (agrees) return null;
  const spoken = [spokenBaseline, spokenTarget].flatMap((mention) => (mention ? [mention.range] : []));
  if (joinsTwoResults(title, directionWords.range, ...spoken)) return null;
  return {
    message: direction,
    data: { words: directionWords.text, from: baseline.quantity.text, to: target.quantity.text },
    range: placeOf(title, directionWords.range),
  };
}

function againstBand({ maintain, target, title }: KeyResult): Report[] {
  const reports: Report[] = [];
  if (!maintain) return reports;
  const { min, max } = maintain.value;
  const spoken = title.reading.band;
  const opposite = spoken && ((min && !max && spoken.max && !spoken.min) || (max && !min && spoken.min && !spoken.max));
  if (opposite) {
    const [start, end] = spoken.range;
    const data = { words: title.text.slice(start, end), bound: (min ?? max)?.text ?? '' };
    reports.push({ message: min ? 'band-above' : 'band-below', data, range: maintain.range });
  }
  if (!target) return reports;
  const low = min && inOneUnit(target.value, min);
  const high = max && inOneUnit(target.value, max);
  if ((low && low.a < low.b) || (high && high.a > high.b)) {
    reports.push({ message: 'outside-band', data: { target: target.value.text }, range: target.range });
  }
  return reports;
}
