import { readQuantity } from '../language/index.ts';
import type { Language } from '../language/reading.ts';
import { formatQuantity, quoteQuantity } from '../messages/format.ts';
import type { Locale } from '../messages/index.ts';
import type { KeyResult } from '../model/okr.ts';
import { adoptUnit, amountOf, type Quantity, type Unit } from '../model/quantity.ts';
import type { KeyResultScore } from '../model/score.ts';
import { movedTo, reachOf, type Supposed } from '../model/suppose.ts';
import { currentValue, formatBand } from '../report/explain.ts';
import { leversOfObjective, leversOfTop } from '../report/levers.ts';
import { keyResultId } from '../report/row-id.ts';
import { standingOf } from '../report/summary.ts';
import type { TreePlan } from '../report/tree-plan.ts';
import { ownApart } from '../report/tree-rows.ts';
import type { WhatIfForm, WhatIfMove, WhatIfReach, WhatIfRow, WhatIfView } from '../report/what-if-view.ts';
import type { WorkspaceSnapshot } from '../workspace/state.ts';
import { spelledValue } from '../write/spelled-value.ts';
import { keyResultOfRow, keyResultsAt, type PointedKeyResult } from './key-result-pointer.ts';

/** How the key result of a row can be moved; `null` where there is none, or nothing to move. */
export function whatIfForm(snapshot: WorkspaceSnapshot, row: string, locale: Locale): WhatIfForm | null {
  const [found] = keyResultsAt(snapshot, { row });
  const score = found && scoreOf(snapshot, found);
  const reach = score && viewOf(found.keyResult, score, locale);
  return reach ? { id: row, title: found.keyResult.title.text, reach } : null;
}

/**
 * What would be different with some key results moved, in the tree of a plan. `about`: a row of which, and of the top, it is
 * also told what moves it the most. Nothing is written or kept.
 */
export function whatIf(
  snapshot: WorkspaceSnapshot,
  plan: TreePlan,
  moves: readonly WhatIfMove[],
  about: string | null,
  locale: Locale,
): WhatIfView {
  const { graph, today } = snapshot;
  const supposed: Supposed[] = [];
  const typed: { id: string; text: string }[] = [];
  const gone: string[] = [];
  for (const { id, title, to } of moves) {
    const found = keyResultOfRow(snapshot, id, title);
    const score = found && scoreOf(snapshot, found);
    const moved = score && movedTo(found.keyResult, score, to, today);
    if (!moved || keyResultId(found.node.key, found.index) !== id) {
      gone.push(id);
      continue;
    }
    supposed.push({ key: found.node.key, index: found.index, keyResult: moved });
    const text = 'value' in to ? typedText(found, score, to.value) : null;
    if (text !== null) typed.push({ id, text });
  }

  const supposition = graph.suppose(supposed);
  const rows: WhatIfRow[] = [];
  for (const { key, index, keyResult } of supposed) {
    const score = supposition.scores.get(key)?.keyResults[index];
    if (!score) continue;
    const { progress, health } = score;
    rows.push({ id: keyResultId(key, index), progress, health, value: currentValue(keyResult, score, locale) });
  }
  for (const [key, score] of supposition.scores) {
    const { progress, health, reached } = score;
    const before = graph.score(key);
    const isOther = before?.reached.in !== reached.in || before.reached.of !== reached.of;
    const own = ownApart(score);
    const isSame = !isOther && before.progress === progress && before.health === health && ownApart(before) === own;
    if (!isSame) rows.push({ id: key, progress, health, own, ...(isOther && { reached }) });
  }

  const before = standingOf(plan.tops.flatMap((key) => graph.score(key) ?? []));
  const { progress, health } = standingOf(plan.tops.flatMap((key) => supposition.scores.get(key) ?? graph.score(key) ?? []));
  const stays = before.progress === progress && before.health === health;
  const subject = about === null ? undefined : keyResultsAt(snapshot, { row: about })[0];
  const levers = subject
    ? [leversOfObjective(snapshot, supposition, subject.node.key), leversOfTop(snapshot, supposition, plan.tops)]
    : [];
  return { rows, summary: stays ? null : { progress, health }, typed, gone, levers };
}

function scoreOf({ graph }: WorkspaceSnapshot, { node, index }: PointedKeyResult): KeyResultScore | null {
  return graph.score(node.key)?.keyResults[index] ?? null;
}

function viewOf(keyResult: KeyResult, score: KeyResultScore, locale: Locale): WhatIfReach | null {
  const { metric } = keyResult;
  const reach = reachOf(keyResult, score);
  switch (reach?.kind) {
    case undefined:
      return null;
    case 'stages': {
      const titles = metric.kind === 'milestones' ? metric.milestones.map(({ title }) => title) : [];
      return { kind: 'stages', stages: reach.done.map((done, at) => ({ title: titles[at] ?? '', done })) };
    }
    case 'either': {
      const how = metric.kind === 'maintain' ? 'held' : metric.kind === 'boolean' ? 'done' : 'reached';
      const goal =
        metric.kind === 'maintain'
          ? formatBand(metric.band.value, locale, quoteQuantity)
          : metric.kind === 'metric'
            ? quoteQuantity(metric.target.value, locale)
            : null;
      return { kind: 'either', at: reach.at, how, goal };
    }
    case 'value': {
      const { from, to, at, unit } = reach;
      const [before, behind] = aroundNumber(unit, locale);
      return { kind: 'value', from, to, at, whole: isWhole(keyResult, from, to, at, unit), before, behind };
    }
  }
}

/** A unit that nobody writes may be as long as a sentence. */
const SYMBOL = 40;

/** What stands before and behind a number of this unit. */
function aroundNumber(unit: Unit | null, locale: Locale): readonly [string, string] {
  const [before = '', behind = ''] = formatQuantity({ value: 7, unit, text: '' }, locale).split('7');
  return [before.slice(0, SYMBOL), behind.slice(0, SYMBOL)];
}

/** Things are counted in whole numbers, and so is a bare number that has always been whole; shares and times are not. */
function isWhole({ checkIns }: KeyResult, from: number, to: number, at: number, unit: Unit | null): boolean {
  if (unit !== null && !unit.dimension.startsWith('count:')) return false;
  return [from, to, at, ...checkIns.flatMap(({ value }) => value?.value ?? [])].every(Number.isInteger);
}

/** A value as somebody would type it at a check-in of this key result; `null` where it would be read as something else. */
function typedText({ keyResult, node: { language } }: PointedKeyResult, score: KeyResultScore, value: number): string | null {
  const reach = reachOf(keyResult, score);
  if (reach?.kind !== 'value') return null;
  const { unit } = reach;
  const like = goalIn(keyResult.metric, unit);
  const bare = plainNumber(value, language);
  const wanted: Quantity = { value, unit, text: bare };
  const candidates = [
    spelledValue(bare, like, language),
    ...(unit ? [`${bare} ${unit.symbol}`, `${bare}${unit.symbol}`] : []),
    bare,
  ];
  return candidates.find((text) => readsAs(text, wanted, language)) ?? null;
}

function goalIn(metric: KeyResult['metric'], unit: Unit | null): Quantity | null {
  if (metric.kind === 'change') return metric.change;
  if (metric.kind !== 'metric') return null;
  const goals = [metric.target.value, ...(metric.baseline ? [metric.baseline.value] : [])];
  return goals.find((goal) => goal.unit?.symbol === unit?.symbol && goal.unit?.scale === unit?.scale) ?? null;
}

/** Digits alone, with the decimal sign of a language: no thousands, no power of ten. */
function plainNumber(value: number, language: Language): string {
  const text = Number.isInteger(value) ? value.toFixed(0) : value.toFixed(10).replace(/0+$/, '');
  return language === 'fr' ? text.replace('.', ',') : text;
}

/** Whether a text would be read as this quantity; a number without a unit takes the key result's. */
function readsAs(text: string, wanted: Quantity, language: Language): boolean {
  const read = readQuantity(text, language)?.quantity;
  if (!read) return false;
  const found = adoptUnit(read, wanted);
  return (
    found.unit?.dimension === wanted.unit?.dimension &&
    Math.abs(amountOf(found) - amountOf(wanted)) <= Math.abs(amountOf(wanted)) * 1e-9
  );
}
