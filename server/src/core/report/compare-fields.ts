import { formatNumber, formatScore, quoteQuantity } from '../messages/format.ts';
import { type Locale, messagesOf } from '../messages/index.ts';
import type { ObjectiveNode } from '../model/alignment.ts';
import type { KeyResult, Milestone } from '../model/okr.ts';
import { amountOf, type Band, comparable, type Quantity } from '../model/quantity.ts';
import type { FieldDifference, FieldName } from './compare-view.ts';
import { goalText } from './goal.ts';
import { amount } from './provenance.ts';

/** Gathers the fields that differ. */
class Fields {
  readonly found: FieldDifference[] = [];

  text(field: FieldName, before: string | null, after: string | null): void {
    if (before !== after) this.found.push({ field, before, after, ease: null, amounts: null });
  }

  quantity(field: FieldName, before: Quantity | null, after: Quantity | null, locale: Locale, ease: Ease = null): void {
    if (sameQuantity(before, after)) return;
    this.found.push({
      field,
      before: before && quoteQuantity(before, locale),
      after: after && quoteQuantity(after, locale),
      ease,
      amounts: { before: before && amount(before), after: after && amount(after) },
    });
  }

  number(field: FieldName, before: number | null, after: number | null, write: (value: number) => string): void {
    if (before === after) return;
    const amounts = { before: plain(before), after: plain(after) };
    this.found.push({
      field,
      before: before === null ? null : write(before),
      after: after === null ? null : write(after),
      ease: null,
      amounts,
    });
  }
}

type Ease = FieldDifference['ease'];

const plain = (value: number | null) => (value === null ? null : { value, unit: null });

/** What an objective says of itself, its links and key results aside. */
export function objectiveFields(before: ObjectiveNode, after: ObjectiveNode, locale: Locale): readonly FieldDifference[] {
  const fields = new Fields();
  const [was, is] = [before.objective, after.objective];
  fields.text('id', was.id?.value ?? null, is.id?.value ?? null);
  fields.text('title', was.title.text, is.title.text);
  fields.text('file', before.uri, after.uri);
  fields.text('team', before.team, after.team);
  fields.text('level', before.level, after.level);
  fields.text('cycle', before.cycle?.name ?? null, after.cycle?.name ?? null);
  fields.text('owner', was.owner?.value ?? null, is.owner?.value ?? null);
  fields.text('why', was.why?.value ?? null, is.why?.value ?? null);
  fields.text('type', was.type, is.type);
  fields.text('rollup', was.rollup, is.rollup);
  fields.number('grade', was.score?.value ?? null, is.score?.value ?? null, (grade) => formatScore(grade, locale));
  fields.text('retrospective', was.retrospective?.value ?? null, is.retrospective?.value ?? null);
  return fields.found;
}

/** What a key result says of itself, its check-ins aside. What it is measured by is taken from its fields and its sentence together. */
export function keyResultFields(before: KeyResult, after: KeyResult, locale: Locale): readonly FieldDifference[] {
  const fields = new Fields();
  measureFields(fields, before, after, locale);
  fields.number('weight', before.weight, after.weight, (weight) => formatNumber(weight, locale));
  fields.text('id', before.id?.value ?? null, after.id?.value ?? null);
  fields.text('title', before.title.text, after.title.text);
  fields.text('owner', before.owner?.value ?? null, after.owner?.value ?? null);
  fields.quantity('current', before.current?.value ?? null, after.current?.value ?? null, locale);
  fields.number('grade', before.score?.value ?? null, after.score?.value ?? null, (grade) => formatScore(grade, locale));
  return fields.found;
}

/** A target that moved is said first: it is what a review is for. */
function measureFields(fields: Fields, before: KeyResult, after: KeyResult, locale: Locale): void {
  const [was, is] = [before.metric, after.metric];
  if (was.kind === 'metric' && is.kind === 'metric') {
    const [from, to] = [was.target.value, is.target.value];
    fields.quantity('target', from, to, locale, was.rising === is.rising ? easeOf(from, to, is.rising) : null);
    fields.quantity('baseline', was.baseline?.value ?? null, is.baseline?.value ?? null, locale);
    return;
  }
  const goals = [goalText(before, locale), goalText(after, locale)] as const;
  if (was.kind === 'change' && is.kind === 'change') {
    if (was.sign === is.sign && sameQuantity(was.change, is.change)) return;
    const ease = was.sign === is.sign ? easeOf(sized(was.change), sized(is.change), true) : null;
    fields.found.push({
      field: 'target',
      before: goals[0],
      after: goals[1],
      ease,
      amounts: { before: amount(was.change), after: amount(is.change) },
    });
    return;
  }
  if (was.kind === 'maintain' && is.kind === 'maintain') {
    if (sameBand(was.band.value, is.band.value)) return;
    const ease = easeOfBand(was.band.value, is.band.value);
    fields.found.push({ field: 'target', before: goals[0], after: goals[1], ease, amounts: null });
    return;
  }
  if (was.kind === 'milestones' && is.kind === 'milestones') {
    stages(fields, was.milestones, is.milestones, locale);
    return;
  }
  if (was.kind === 'boolean' && is.kind === 'boolean') {
    const t = messagesOf(locale).report;
    fields.text('done', was.done ? t.done : t.notDone, is.done ? t.done : t.notDone);
    return;
  }
  if (was.kind !== is.kind) fields.text('measure', goals[0], goals[1]);
}

/** Stages by title; several of one title in their order. */
function stages(fields: Fields, before: readonly Milestone[], after: readonly Milestone[], locale: Locale): void {
  const t = messagesOf(locale).report;
  const say = ({ title, done, weight }: Milestone) => {
    const weighed = weight === 1 ? '' : `, ${t.weight(formatNumber(weight, locale))}`;
    return `${title} (${done ? t.done : t.notDone}${weighed})`;
  };
  const left = new Map<string, Milestone[]>();
  for (const stage of before) left.set(stage.title, [...(left.get(stage.title) ?? []), stage]);
  for (const stage of after) {
    const was = left.get(stage.title)?.shift();
    fields.text('stage', was ? say(was) : null, say(stage));
  }
  for (const gone of [...left.values()].flat()) fields.text('stage', say(gone), null);
}

function sameQuantity(a: Quantity | null, b: Quantity | null): boolean {
  if (a === null || b === null) return a === b;
  return a.value === b.value && a.unit?.symbol === b.unit?.symbol && a.unit?.dimension === b.unit?.dimension;
}

function sameBand(a: Band, b: Band): boolean {
  return (
    sameQuantity(a.min ?? null, b.min ?? null) &&
    sameQuantity(a.max ?? null, b.max ?? null) &&
    !a.minExcluded === !b.minExcluded &&
    !a.maxExcluded === !b.maxExcluded
  );
}

const sized = (quantity: Quantity): Quantity => ({ ...quantity, value: Math.abs(quantity.value) });

/** A target nearer to where things come from is easier; `null` where the two do not compare, or are as much. */
function easeOf(before: Quantity, after: Quantity, rising: boolean): Ease {
  if (!comparable(before, after)) return null;
  const moved = amountIn(after, before) - amountIn(before, after);
  if (moved === 0) return null;
  return moved > 0 === rising ? 'harder' : 'easier';
}

/** In the base unit; a number without a unit is in that of the other. */
function amountIn(quantity: Quantity, other: Quantity): number {
  return quantity.unit ? amountOf(quantity) : quantity.value * (other.unit?.scale ?? 1);
}

/** A band is easier where it got wider, harder where it got narrower; `null` where it did both. */
function easeOfBand(before: Band, after: Band): Ease {
  const ends = [
    endEase(before.min, after.min, true) ?? exclusionEase(before.minExcluded, after.minExcluded),
    endEase(before.max, after.max, false) ?? exclusionEase(before.maxExcluded, after.maxExcluded),
  ].filter((ease) => ease !== null);
  return ends.length > 0 && ends.every((ease) => ease === ends[0]) ? (ends[0] as Ease) : null;
}

function endEase(before: Quantity | undefined, after: Quantity | undefined, rising: boolean): Ease {
  if (before && after) return easeOf(before, after, rising);
  if (before) return 'easier';
  return after ? 'harder' : null;
}

function exclusionEase(before = false, after = false): Ease {
  return before === after ? null : after ? 'harder' : 'easier';
}
