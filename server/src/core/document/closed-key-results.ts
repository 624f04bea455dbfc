import type { Located } from '../base/range.ts';
import type { Language } from '../language/reading.ts';
import type { CheckIn, Health, KeyResult, Metric } from '../model/okr.ts';
import type { Quantity } from '../model/quantity.ts';
import { ClosedSentence } from './closed-sentence.ts';
import { deepDetach } from './detach.ts';
import { type Packed, PackReader, PackWriter, type Pool } from './pack.ts';

/** Which optional parts follow, as bits. */
const HAS = {
  id: 1,
  owner: 2,
  source: 4,
  score: 8,
  done: 16,
  baseline: 32,
  target: 64,
  current: 128,
  trend: 256,
  /** Parts that few key results have are kept as objects. */
  rare: 512,
  misread: 1024,
  textStart: 2048,
  bare: 4096,
  /** The metric is made of the fields alone, so it need not be kept. */
  fieldMetric: 8192,
  rising: 16384,
} as const;

const CHECK_IN = { value: 1, confidence: 2, note: 4, status: 8, by: 16 } as const;

type Rare = Pick<KeyResult, 'maintain' | 'milestones' | 'actions'>;

const NOTHING_RARE: Rare = { maintain: null, milestones: null, actions: [] };

/** Packs the key results of an objective; about a tenth of what the objects take. */
export function packKeyResults(keyResults: readonly KeyResult[], pool: Pool): Packed {
  const writer = new PackWriter(pool);
  writer.number(keyResults.length);
  for (const keyResult of keyResults) writeKeyResult(keyResult, writer);
  return writer.done();
}

export function unpackKeyResults(packed: Packed, language: Language): readonly KeyResult[] {
  const reader = new PackReader(packed);
  return Array.from({ length: reader.number() }, () => readKeyResult(reader, language));
}

function writeKeyResult(keyResult: KeyResult, writer: PackWriter): void {
  const { title, metric, maintain, milestones, actions } = keyResult;
  const fieldMetric = isFieldMetric(keyResult);
  const rare = maintain !== null || milestones !== null || actions.length > 0;
  const has = (bit: number, part: unknown) => (part === null || part === false ? 0 : bit);
  writer.number(
    has(HAS.id, keyResult.id) +
      has(HAS.owner, keyResult.owner) +
      has(HAS.source, keyResult.source) +
      has(HAS.score, keyResult.score) +
      has(HAS.done, keyResult.done) +
      has(HAS.baseline, keyResult.baseline) +
      has(HAS.target, keyResult.target) +
      has(HAS.current, keyResult.current) +
      has(HAS.trend, keyResult.trend) +
      has(HAS.rare, rare) +
      has(HAS.misread, title.misread) +
      has(HAS.textStart, title.textStart) +
      has(HAS.bare, keyResult.bare) +
      has(HAS.fieldMetric, fieldMetric) +
      has(HAS.rising, metric.kind === 'metric' && metric.rising),
  );
  writer.range(keyResult.range);
  writer.number(keyResult.weight);
  writer.word(title.text);
  writer.range(title.range);
  if (title.misread !== null) writer.word(title.misread);
  if (title.textStart !== null) writer.number(title.textStart);
  if (keyResult.id) {
    writer.own(keyResult.id.value);
    writer.range(keyResult.id.range);
  }
  writeText(keyResult.owner, writer);
  writeText(keyResult.source, writer);
  writeNumber(keyResult.score, writer);
  writeNumber(keyResult.done, writer);
  writeQuantity(keyResult.baseline, writer);
  writeQuantity(keyResult.target, writer);
  writeQuantity(keyResult.current, writer);
  writeQuantity(keyResult.trend, writer);
  if (rare) writer.word(deepDetach({ maintain, milestones, actions }));
  if (!fieldMetric) writer.word(deepDetach(metric));
  writer.number(keyResult.checkIns.length);
  for (const checkIn of keyResult.checkIns) writeCheckIn(checkIn, writer);
}

function writeText(text: Located<string> | null, writer: PackWriter): void {
  if (!text) return;
  writer.word(text.value);
  writer.range(text.range);
}

function writeNumber(number: Located<number | boolean> | null, writer: PackWriter): void {
  if (!number) return;
  writer.number(Number(number.value));
  writer.range(number.range);
}

function writeQuantity(quantity: Located<Quantity> | null, writer: PackWriter): void {
  if (!quantity) return;
  writer.quantity(quantity.value);
  writer.range(quantity.range);
}

function readKeyResult(reader: PackReader, language: Language): KeyResult {
  const parts = reader.number();
  const has = (bit: number) => (parts & bit) !== 0;
  const range = reader.range();
  const weight = reader.number();
  const text = reader.word<string>();
  const textRange = reader.range();
  const misread = has(HAS.misread) ? reader.word<KeyResult['title']['misread']>() : null;
  const textStart = has(HAS.textStart) ? reader.number() : null;
  const located = (bit: number): Located<string> | null =>
    has(bit) ? { value: reader.word<string>(), range: reader.range() } : null;
  const id = located(HAS.id);
  const owner = located(HAS.owner);
  const source = located(HAS.source);
  const score = has(HAS.score) ? { value: reader.number(), range: reader.range() } : null;
  const done = has(HAS.done) ? { value: reader.number() === 1, range: reader.range() } : null;
  const quantity = (bit: number): Located<Quantity> | null =>
    has(bit) ? { value: reader.quantity(), range: reader.range() } : null;
  const baseline = quantity(HAS.baseline);
  const target = quantity(HAS.target);
  const current = quantity(HAS.current);
  const trend = quantity(HAS.trend);
  const { maintain, milestones, actions } = has(HAS.rare) ? reader.word<Rare>() : NOTHING_RARE;
  const metric = has(HAS.fieldMetric) ? fieldMetricOf(baseline, target, has(HAS.rising)) : reader.word<Metric>();
  const checkIns = Array.from({ length: reader.number() }, () => readCheckIn(reader));
  return {
    range,
    id,
    title: new ClosedSentence(text, textRange, textStart, misread, language),
    owner,
    weight,
    baseline,
    target,
    current,
    trend,
    maintain,
    milestones,
    done,
    source,
    actions,
    checkIns,
    score,
    metric,
    bare: has(HAS.bare),
  };
}

/** Whether the metric says no more than baseline and target do. */
function isFieldMetric({ metric, baseline, target }: KeyResult): boolean {
  if (metric.kind !== 'metric' || metric.target.value !== target?.value) return false;
  return metric.baseline === null ? baseline === null : metric.baseline.value === baseline?.value;
}

function fieldMetricOf(baseline: Located<Quantity> | null, target: Located<Quantity> | null, rising: boolean): Metric {
  if (!target) return { kind: 'none', reason: 'no-target' };
  const from = 'field';
  return { kind: 'metric', baseline: baseline && { value: baseline.value, from }, target: { value: target.value, from }, rising };
}

function writeCheckIn(checkIn: CheckIn, writer: PackWriter): void {
  const { value, confidence, note, status, by } = checkIn;
  writer.number(
    (value ? CHECK_IN.value : 0) +
      (confidence === null ? 0 : CHECK_IN.confidence) +
      (note === null ? 0 : CHECK_IN.note) +
      (status === null ? 0 : CHECK_IN.status) +
      (by === null ? 0 : CHECK_IN.by),
  );
  writer.number(checkIn.day);
  writer.range(checkIn.range);
  if (value) writer.quantity(value);
  if (confidence !== null) writer.number(confidence);
  if (note !== null) writer.word(note);
  if (status) {
    writer.word(status.value);
    writer.range(status.range);
  }
  if (by !== null) writer.word(by);
}

function readCheckIn(reader: PackReader): CheckIn {
  const parts = reader.number();
  const day = reader.number();
  const range = reader.range();
  const value = parts & CHECK_IN.value ? reader.quantity() : null;
  const confidence = parts & CHECK_IN.confidence ? reader.number() : null;
  const note = parts & CHECK_IN.note ? reader.word<string>() : null;
  const status = parts & CHECK_IN.status ? { value: reader.word<Health>(), range: reader.range() } : null;
  const by = parts & CHECK_IN.by ? reader.word<string>() : null;
  return { day, value, confidence, note, status, by, range };
}
