import { metricOf } from '../document/metric.ts';
import { readQuantity, readSentence } from '../language/index.ts';
import type { Language } from '../language/reading.ts';
import type { KeyResult, Metric } from '../model/okr.ts';
import { adoptUnit, amountOf, comparable, type Quantity } from '../model/quantity.ts';

/** Where the last value of a cycle is written as the start of the next one. */
export interface NewBaseline {
  /** The sentence with the new start in it; `null` where it stays. */
  readonly title: { readonly text: string; readonly range: readonly [number, number]; readonly words: string } | null;
  /** The value of the field `baseline`, as it is written; `null` where the field is not needed, or stays away. */
  readonly field: string | null;
  /** `sentence-stays`: it still says the old start. `target-moves`: it is counted from the start ("by 30 %"). */
  readonly note: 'sentence-stays' | 'target-moves' | null;
}

type Start = Pick<KeyResult, 'title' | 'baseline' | 'target' | 'maintain' | 'milestones' | 'done' | 'metric'>;

/** Digits with what may stand between them. */
const NUMBER = /\d(?:[\d.,\u00a0\u202f\u2009]*\d)?/u;

/**
 * Says the last value as the start: in the field, in the sentence where that states one, and in a new field where nothing
 * does. `null` where it cannot be said so that it is read back as the same amount, on the way to the same target.
 */
export function newBaseline(keyResult: Start, last: Quantity, language: Language): NewBaseline | null {
  const { title, baseline, metric } = keyResult;
  const spoken = title.reading.baseline;
  const like = baseline?.value.text ?? (metric.kind === 'metric' ? metric.target.value.text : '');
  const fieldText = ways(last, like, null).find((text) => {
    const quantity = quantityOf(text, keyResult, language);
    return quantity && sameAmount(quantity, last) && leadsOn(keyResult, quantity, keyResult.title.reading);
  });
  // A number that the scorer does not take for the start is about something else.
  const isStart = spoken && (baseline ? sameAmount(spoken.quantity, baseline.value) : startsIn(metric));
  if (spoken && isStart) {
    const [start, end] = spoken.range;
    const old = title.text.slice(start, end);
    for (const words of ways(last, old, language)) {
      const text = title.text.slice(0, start) + words + title.text.slice(end);
      const reading = readSentence(text, language);
      if (!reading.baseline || !sameAmount(reading.baseline.quantity, last) || /[\r\n]/.test(words)) continue;
      if (!leadsOn(keyResult, baseline ? last : null, reading)) continue;
      if (baseline && fieldText === undefined) continue;
      const note = movesTarget(keyResult) ? 'target-moves' : null;
      return { title: { text, range: spoken.range, words }, field: baseline ? (fieldText as string) : null, note };
    }
  }
  if (fieldText === undefined) return null;
  return { title: null, field: fieldText, note: isStart ? 'sentence-stays' : movesTarget(keyResult) ? 'target-moves' : null };
}

/** How a value may be written in the place of another: in the other's style, and as it was reported. */
function ways({ text, unit }: Quantity, old: string, sentence: Language | null): string[] {
  const typed = text.trim();
  const digits = NUMBER.exec(typed)?.[0];
  const found = new Set<string>();
  if (digits !== undefined && NUMBER.test(old)) {
    // A check-in's 8.5 is what YAML calls a number; a French sentence says 8,5.
    if (sentence === 'fr' && /^\d+\.\d{1,2}$/.test(digits)) found.add(old.replace(NUMBER, digits.replace('.', ',')));
    found.add(old.replace(NUMBER, digits));
  }
  found.add(typed);
  if (unit && digits === typed) found.add(`${typed} ${unit.symbol}`);
  return [...found];
}

/** A field as it will be read: a bare number takes the unit that the old one had, or the target has. */
function quantityOf(text: string, { baseline, metric }: Start, language: Language): Quantity | null {
  const number = /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : null;
  const quantity = number === null ? readQuantity(text, language)?.quantity : { value: number, unit: null, text };
  if (!quantity) return null;
  const old = baseline?.value;
  // `unit: k€` gave the old number its size; it will give it to the new one.
  if (quantity.unit === null && old?.unit && !/[^\d.,\s+-]/.test(old.text)) {
    const factor = old.value / Number(old.text.replace(/\s/g, '').replace(',', '.'));
    return Number.isFinite(factor) ? { ...quantity, value: quantity.value * factor, unit: old.unit } : null;
  }
  return adoptUnit(quantity, metric.kind === 'metric' ? metric.target.value : undefined);
}

function startsIn(metric: Metric): boolean {
  return metric.kind === 'none' || (metric.kind === 'metric' && metric.baseline?.from === 'sentence');
}

/** Whether the key result is measured as before, from the new start to the same target, unless that is counted from the start. */
function leadsOn(keyResult: Start, field: Quantity | null, reading: Start['title']['reading']): boolean {
  const { metric } = keyResult;
  const baseline = field ? { value: field, range: [0, 0] as const } : keyResult.baseline;
  const after = metricOf({ ...keyResult, baseline }, reading);
  if (metric.kind !== 'metric') return after.kind === metric.kind;
  if (after.kind !== 'metric' || after.rising !== metric.rising) return false;
  return movesTarget(keyResult) || sameAmount(after.target.value, metric.target.value);
}

/** "By 30 %", from a start: where it leads follows from the start. */
function movesTarget({ target, title, metric }: Start): boolean {
  return metric.kind === 'metric' && !target && !title.reading.target && title.reading.change !== null && !title.reading.band;
}

function sameAmount(a: Quantity, b: Quantity): boolean {
  if (!comparable(a, b)) return false;
  const [x, y] = [amountOf(adoptUnit(a, b)), amountOf(adoptUnit(b, a))];
  return Math.abs(x - y) <= 1e-9 * Math.max(1, Math.abs(x));
}
