import type { SentenceReading } from '../language/reading.ts';
import type { KeyResult, Metric, Sourced } from '../model/okr.ts';
import { adoptUnit, amountOf, comparable, type Quantity } from '../model/quantity.ts';

type Declared = Pick<KeyResult, 'baseline' | 'target' | 'maintain' | 'milestones' | 'done'>;

/** What a key result is measured by: the fields first, and where a field is missing, what the sentence says. */
export function metricOf(declared: Declared, reading: SentenceReading): Metric {
  // "Open in three countries" counts its stages, "from 12 % to 3 %" is another measure.
  const isAside = declared.target !== null || (reading.baseline !== null && reading.target !== null);
  const aside = isAside ? ({ aside: true } as const) : {};
  if (declared.milestones) return { kind: 'milestones', milestones: declared.milestones, ...aside };
  if (declared.done) return { kind: 'boolean', done: declared.done.value, ...aside };
  if (declared.maintain) return { kind: 'maintain', band: { value: declared.maintain.value, from: 'field' }, ...aside };

  const baseline = sourced(declared.baseline?.value, reading.baseline?.quantity);
  if (declared.target) return between(baseline, { value: declared.target.value, from: 'field' }, reading);

  const { band } = reading;
  if (band && (reading.direction === 'hold' || (band.min && band.max))) {
    return { kind: 'maintain', band: { value: band, from: 'sentence' } };
  }
  if (reading.target) return between(baseline, { value: reading.target.quantity, from: 'sentence' }, reading);
  if (reading.change) {
    const { mention, sign } = reading.change;
    if (!baseline) return { kind: 'change', change: mention.quantity, sign };
    const value = afterChange(baseline.value, mention.quantity, sign);
    return value ? between(baseline, { value, from: 'sentence' }, reading) : { kind: 'none', reason: 'unit-mismatch' };
  }
  const bound = band?.min ?? band?.max;
  return bound ? between(baseline, { value: bound, from: 'sentence' }, reading) : { kind: 'none', reason: 'no-target' };
}

function sourced(field: Quantity | undefined, said: Quantity | undefined): Sourced<Quantity> | null {
  if (field) return { value: field, from: 'field' };
  return said ? { value: said, from: 'sentence' } : null;
}

function between(start: Sourced<Quantity> | null, end: Sourced<Quantity>, reading: SentenceReading): Metric {
  let baseline = start;
  if (baseline && !comparable(baseline.value, end.value)) {
    // What was read out of a sentence may be about something else; two fields that disagree are a contradiction.
    if (baseline.from === end.from || end.from === 'sentence') return { kind: 'none', reason: 'unit-mismatch' };
    baseline = null;
  }
  const target = { value: adoptUnit(end.value, baseline?.value), from: end.from };
  if (baseline) baseline = { value: adoptUnit(baseline.value, target.value), from: baseline.from };
  return { kind: 'metric', baseline, target, rising: rises(baseline?.value, target.value, reading) };
}

function rises(baseline: Quantity | undefined, target: Quantity, reading: SentenceReading): boolean {
  if (baseline && amountOf(baseline) !== amountOf(target)) return amountOf(target) > amountOf(baseline);
  if (reading.direction === 'up') return true;
  if (reading.direction === 'down') return false;
  // "CAC < 150 €" has no verb: a bound from above alone is a value to come down to, and so is zero.
  if (reading.band) return reading.band.min !== undefined;
  return target.value !== 0;
}

/** The level that a change leads to: "by 30 %" and "doubler" are relative, "+25 000" and "5 points" are added. */
function afterChange(baseline: Quantity, change: Quantity, sign: 1 | -1 | 0): Quantity | null {
  const direction = sign === -1 ? -1 : 1;
  const dimension = change.unit?.dimension;
  const at = (value: number): Quantity => ({ value, unit: baseline.unit, text: change.text });
  if (dimension === 'percent') return at(baseline.value * (1 + (direction * change.value) / 100));
  // A third is "÷ 3" or "× 0.33", however the sentence put it; "× 0.5" cannot mean twice as much.
  if (dimension === 'multiple')
    return at(direction === -1 && change.value > 1 ? baseline.value / change.value : baseline.value * change.value);
  if (dimension === 'points' || !change.unit) return at(baseline.value + direction * change.value);
  if (!comparable(baseline, change)) return null;
  const sum = amountOf(baseline) + direction * amountOf(change);
  return baseline.unit ? at(sum / baseline.unit.scale) : { value: sum / change.unit.scale, unit: change.unit, text: change.text };
}
