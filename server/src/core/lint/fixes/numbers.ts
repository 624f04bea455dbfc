import { metricOf } from '../../document/metric.ts';
import { readBand, readQuantity, readSentence } from '../../language/index.ts';
import type { Mention } from '../../language/reading.ts';
import { bandText, withLevels, withoutLevels } from '../../language/rephrase.ts';
import type { KeyResult, Metric } from '../../model/okr.ts';
import { adoptUnit, type Band, type Quantity } from '../../model/quantity.ts';
import { quoteSentence, scalarSource } from '../../syntax/edits.ts';
import { changeItem, type NewField } from '../../write/item.ts';
import { placeOfPair } from '../../write/source.ts';
import type { Fix, RuleContext, TextEdit } from '../rule.ts';
import { sameAmount } from '../support/amounts.ts';

type Place = Pick<RuleContext, 'text'> & { readonly file: Pick<RuleContext['file'], 'language'> };
/** A number without a unit, and the number in a quantity. */
const BARE = /^[\d.,\s+-]+$/u;
const NUMBER = /\d(?:[\d.,\s]*\d)?/u;

type Declared = Pick<KeyResult, 'baseline' | 'target' | 'maintain' | 'milestones' | 'done'>;

/** The levels that a sentence says, as fields, and the sentence without them. `null` where it would not read well. */
export function moveIntoFields(keyResult: KeyResult, { text, file }: Place): Fix | null {
  const { title } = keyResult;
  const said = withoutLevels(title.text, file.language);
  if (!said || keyResult.milestones || keyResult.done) return null;
  const fields: NewField[] = [];
  const declared: { -readonly [K in keyof Declared]: Declared[K] } = { ...keyResult };
  for (const name of ['baseline', 'target'] as const) {
    const value = said[name];
    if (value === null) continue;
    const quantity = readQuantity(value, file.language)?.quantity;
    const field = keyResult[name]?.value;
    // Where field and sentence disagree, a person must say which of them is right.
    if (!quantity || (field && !sameAmount(field, quantity))) return null;
    if (field) continue;
    declared[name] = { value: quantity, range: title.range };
    fields.push({ name, source: fieldSource(value) });
  }
  if (said.unit !== null) fields.push({ name: 'unit', source: scalarSource(said.unit, { flow: true }) });
  if (said.maintain !== null) {
    const band = readBand(said.maintain, file.language);
    if (!band || keyResult.maintain) return null;
    declared.maintain = { value: band, range: title.range };
    fields.push({ name: 'maintain', source: maintainSource(band) });
  }
  const metric = metricOf(declared, readSentence(said.text, file.language));
  if (fields.length === 0 || !sameMetric(metric, keyResult.metric)) return null;
  const edit = changeItem(keyResult, text, { title: said.text, fields });
  return edit && { title: 'numbers-to-fields', data: {}, edits: [edit] };
}

/** The levels that fields say, in the sentence, and no such fields. `null` where the sentence would be read otherwise. */
export function writeIntoSentence(keyResult: KeyResult, { text, file }: Place): Fix | null {
  const { title, baseline, target, maintain } = keyResult;
  const { reading } = title;
  if (!(target || maintain) || (target && maintain) || reading.target || reading.baseline || reading.change) return null;
  const words = withLevels(title.text, file.language, {
    baseline: baseline && spoken(adoptUnit(baseline.value, target?.value)),
    target: target && spoken(adoptUnit(target.value, baseline?.value)),
    maintain: maintain?.value ?? null,
  });
  if (words === null) return null;
  const after = readSentence(words, file.language);
  const metric = metricOf({ ...keyResult, baseline: null, target: null, maintain: null }, after);
  if ((after.activity && !after.activity.presumed) || !sameMetric(metric, keyResult.metric)) return null;
  const edits: TextEdit[] = [];
  for (const [name, field] of [
    ['baseline', baseline],
    ['target', target],
    ['maintain', maintain],
  ] as const) {
    const place = field && placeOfPair(text, name, field.range);
    if (field && !place) return null;
    if (place) edits.push({ range: place, newText: '' });
  }
  const edit = changeItem(keyResult, text, { title: words });
  return edit && { title: 'fields-to-sentence', data: {}, edits: [edit, ...edits] };
}

/** Has the sentence say what a field says, in place of one of its numbers. `null` where it would be read otherwise. */
export function sayInSentence(
  keyResult: KeyResult,
  { text, file }: Place,
  field: 'baseline' | 'target',
  value: Quantity,
  spokenNow: Mention,
): Fix | null {
  const { title } = keyResult;
  const [start, end] = spokenNow.range;
  const number = value.text.trim();
  const words = BARE.test(number) ? title.text.slice(start, end).replace(NUMBER, number) : number;
  const sentence = title.text.slice(0, start) + words + title.text.slice(end);
  const after = readSentence(sentence, file.language)[field];
  if (/[\r\n]/.test(sentence) || !after || !sameAmount(value, after.quantity)) return null;
  const edit = changeItem(keyResult, text, { title: sentence });
  return edit && { title: 'take-from-field', data: { field, value: words }, edits: [edit] };
}

/** Declares the band that a sentence says it holds. */
export function declareMaintain(keyResult: KeyResult, { text, file }: Place): Fix | null {
  const { band } = keyResult.title.reading;
  const read = band && readBand(bandText(band), file.language);
  if (!read || !sameBand(read, band) || keyResult.maintain || keyResult.target) return null;
  const edit = changeItem(keyResult, text, { fields: [{ name: 'maintain', source: maintainSource(band) }] });
  return edit && { title: 'declare-maintain', data: { band: bandText(band) }, edits: [edit] };
}

/** A declaration of what a sentence says it holds: `maintain: ">= 99.9 %"`. */
export function maintainSource(band: Band): string {
  const source = bandText(band);
  return /^[<>]/.test(source) ? quoteSentence(source) : fieldSource(source);
}

/** A value as it stands behind a colon; a bare number needs no quotes. */
export function fieldSource(text: string): string {
  return Number.isFinite(Number(text)) ? text : scalarSource(text, { flow: true });
}

/** A field's number as a sentence says it; one without a unit takes the key result's. */
function spoken({ text, unit }: Quantity): string {
  const words = text.trim();
  return unit && BARE.test(words) ? `${words} ${unit.symbol}` : words;
}

/** Whether two metrics are scored alike; where the numbers are written is no matter. */
function sameMetric(a: Metric, b: Metric): boolean {
  if (a.kind === 'metric' && b.kind === 'metric') {
    const starts = a.baseline && b.baseline ? sameAmount(a.baseline.value, b.baseline.value) : a.baseline === b.baseline;
    return starts && a.rising === b.rising && sameAmount(a.target.value, b.target.value);
  }
  if (a.kind !== 'maintain' || b.kind !== 'maintain') return false;
  return sameBand(a.band.value, b.band.value);
}

function sameBand(one: Band, other: Band): boolean {
  return (
    sameBound(one.min, other.min) &&
    sameBound(one.max, other.max) &&
    one.minExcluded === other.minExcluded &&
    one.maxExcluded === other.maxExcluded
  );
}

function sameBound(a: Quantity | undefined, b: Quantity | undefined): boolean {
  return a && b ? sameAmount(a, b) : a === b;
}
