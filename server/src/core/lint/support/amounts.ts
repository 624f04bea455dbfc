import type { OffsetRange } from '../../base/range.ts';
import type { KeyResult } from '../../model/okr.ts';
import { adoptUnit, amountOf, comparable, type Quantity } from '../../model/quantity.ts';
import { placeOf } from './words.ts';

/** A number that a key result states, and where. */
export interface Stated {
  readonly quantity: Quantity;
  readonly range: OffsetRange;
  readonly from: 'field' | 'sentence';
}

/** The start that a key result states: the field, else the sentence's words. */
export function statedBaseline({ baseline, title }: KeyResult): Stated | null {
  if (baseline) return { quantity: baseline.value, range: baseline.range, from: 'field' };
  const mention = title.reading.baseline;
  return mention && { quantity: mention.quantity, range: placeOf(title, mention.range), from: 'sentence' };
}

/** The level to reach that a key result states: the field, else the sentence's words. */
export function statedTarget({ target, title }: KeyResult): Stated | null {
  if (target) return { quantity: target.value, range: target.range, from: 'field' };
  const mention = title.reading.target;
  return mention && { quantity: mention.quantity, range: placeOf(title, mention.range), from: 'sentence' };
}

/** Two quantities in the base unit that they share, or `null` when they share none. */
export function inOneUnit(a: Quantity, b: Quantity): { readonly a: number; readonly b: number } | null {
  if (!comparable(a, b)) return null;
  return { a: amountOf(adoptUnit(a, b)), b: amountOf(adoptUnit(b, a)) };
}

/**
 * Half of the last digit that was written, in the base unit: `1.2 M€` stands for anything from 1.15 to 1.25 million,
 * `50 000` for itself. Number words have no digits and are exact.
 */
export function roundingOf(quantity: Quantity): number {
  const digits = Number(quantity.text.replace(/\D/g, ''));
  return digits > 0 ? Math.abs(amountOf(quantity) / digits) / 2 : 0;
}

/** Whether two ways of writing say the same amount: units convert, and what was rounded may differ by its rounding. */
export function sameAmount(a: Quantity, b: Quantity): boolean {
  const amounts = inOneUnit(a, b);
  if (!amounts) return false;
  const tolerance = Math.max(roundingOf(adoptUnit(a, b)), roundingOf(adoptUnit(b, a))) + 1e-9 * Math.abs(amounts.a);
  return Math.abs(amounts.a - amounts.b) <= tolerance || sameShare(a, b) || sameShare(b, a);
}

/** A bare `0.95` is what a spreadsheet makes of 95 %. */
function sameShare(bare: Quantity, percent: Quantity): boolean {
  return (
    bare.unit === null &&
    percent.unit?.dimension === 'percent' &&
    Math.abs(bare.value * 100 - percent.value) <= roundingOf(percent) + 1e-9
  );
}
