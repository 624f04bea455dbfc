import { formatDate, formatNumber, formatPercent, formatScore, formatSigned } from '../messages/format.ts';
import { type Locale, messagesOf } from '../messages/index.ts';
import { hasMoved } from './compare-differences.ts';
import type {
  CheckInDifference,
  CheckInSide,
  Comparison,
  DifferenceKind,
  FieldDifference,
  KeyResultDifference,
  LinkDifference,
  ObjectiveDifference,
  TopStanding,
} from './compare-view.ts';
import { healthShape, healthWord } from './health.ts';

/** A comparison in the reader's words, as plain text: who draws it escapes and colours. */
export interface CompareWords {
  /** `0.38 → 0.45 (+0.07)`, then the health; empty where there is no number on either side. */
  readonly top: string;
  /** How many differences there are of which kind: what came and went with an objective is not counted apart from it. */
  readonly counts: readonly string[];
  /** What is written otherwise, by effect. */
  readonly changes: readonly ChangedObjective[];
  /** What only stands elsewhere for that. */
  readonly moved: readonly ChangedObjective[];
  /** Whole files that went elsewhere, with nothing else changed in their objectives. */
  readonly places: readonly { readonly from: string; readonly to: string; readonly objectives: number }[];
  readonly targets: readonly MovedTarget[];
  readonly rest: string | null;
}

/** `strong`: a goal that moved, or a past that was told otherwise. */
export interface Fact {
  readonly text: string;
  readonly strong: boolean;
}

export interface Changed {
  readonly kind: DifferenceKind;
  readonly title: string;
  /** `0.25 → 0.40`; one number where it stayed or there is but one. */
  readonly score: string;
  readonly facts: readonly Fact[];
}

export interface ChangedObjective extends Changed {
  /** `● on track → ▲ at risk` */
  readonly health: string;
  /** `+0.07`; empty where it moved nothing. */
  readonly effect: string;
  /** Below 0, 0, above 0. */
  readonly sign: number;
  readonly uri: string;
  readonly line: number;
  readonly keyResults: readonly Changed[];
}

export interface MovedTarget {
  readonly title: string;
  readonly objective: string;
  readonly before: string;
  readonly after: string;
  /** `easier`, `harder`, or nothing that can be said. */
  readonly ease: string;
  readonly score: string;
}

/** Marks of the kinds, one column wide in a terminal. */
export const MARKS: Readonly<Record<DifferenceKind, string>> = { added: '+', removed: '−', changed: '~', scored: '·' };

/** `pathOf`: a file as the reader knows it. */
export function compareWords(comparison: Comparison, pathOf: (uri: string) => string): CompareWords {
  const { locale, objectives, before, after, rest } = comparison;
  const t = messagesOf(locale).diff;
  const moves = objectives.filter(isMoveOnly);
  const places = new Map<string, { from: string; to: string; objectives: number }>();
  for (const { before: was, after: is } of moves) {
    const [from, to] = [was?.uri ?? '', is?.uri ?? ''];
    const known = places.get(`${from}\n${to}`) ?? { from, to, objectives: 0 };
    places.set(`${from}\n${to}`, { ...known, objectives: known.objectives + 1 });
  }
  return {
    top: topWords(before, after, locale),
    counts: countsOf(objectives, locale),
    changes: objectives
      .filter((one) => one.kind !== 'scored' && !isMoveOnly(one))
      .map((one) => objectiveWords(one, locale, pathOf)),
    moved: objectives.filter(({ kind }) => kind === 'scored').map((one) => objectiveWords(one, locale, pathOf)),
    places: [...places.values()],
    targets: objectives.flatMap((one) => targetsOf(one, locale)),
    rest: rest !== null && hasMoved(0, rest) ? t.rest(formatSigned(rest, locale)) : null,
  };
}

/** `0.38 → 0.45 (+0.07) · ● on track` */
export function topWords(before: TopStanding, after: TopStanding, locale: Locale): string {
  const change = difference(before.progress, after.progress);
  return [
    `${scores(before.progress, after.progress, locale)}${change === null ? '' : ` (${formatSigned(change, locale)})`}`,
    healths(before.health, after.health, locale),
  ].join(' · ');
}

/** Whether nothing differs but the file it is in. */
function isMoveOnly({ kind, fields, links, weak, keyResults }: ObjectiveDifference): boolean {
  return (
    kind === 'changed' && fields[0]?.field === 'file' && fields.length + links.length + weak.length + keyResults.length === 1
  );
}

/** How many differences there are of which kind: what came and went with an objective is not counted apart from it. */
export function countsOf(objectives: readonly ObjectiveDifference[], locale: Locale): readonly string[] {
  const t = messagesOf(locale).diff.counts;
  const count = (kind: DifferenceKind) => objectives.filter((one) => one.kind === kind).length;
  const changed = objectives.filter(({ kind }) => kind === 'changed');
  const realigned = changed.filter(({ links }) => links.length > 0).length;
  const keyResults = (kind: DifferenceKind) =>
    changed.flatMap((one) => one.keyResults).filter((keyResult) => keyResult.kind === kind).length;
  const [came, went] = [keyResults('added'), keyResults('removed')];
  const targets = objectives.flatMap(({ keyResults }) => keyResults).flatMap(({ fields }) => fields.filter(isTarget));
  const eased = (ease: FieldDifference['ease']) => targets.filter((field) => field.ease === ease).length;
  return [
    ...(['changed', 'added', 'removed'] as const).flatMap((kind) => (count(kind) > 0 ? [t[kind](count(kind))] : [])),
    ...(realigned > 0 ? [t.realigned(realigned)] : []),
    ...(came > 0 ? [t.keyResultsAdded(came)] : []),
    ...(went > 0 ? [t.keyResultsRemoved(went)] : []),
    ...(count('scored') > 0 ? [t.scored(count('scored'))] : []),
    ...(targets.length > 0 ? [t.targets(targets.length)] : []),
    ...(['easier', 'harder'] as const).flatMap((ease) => (eased(ease) > 0 ? [t[ease](eased(ease))] : [])),
  ];
}

const isTarget = ({ field }: FieldDifference): boolean => field === 'target';

function targetsOf({ before, after, keyResults }: ObjectiveDifference, locale: Locale): readonly MovedTarget[] {
  return keyResults.flatMap((keyResult) =>
    keyResult.fields.filter(isTarget).map((field) => ({
      title: (keyResult.after ?? keyResult.before)?.title ?? '',
      objective: (after ?? before)?.title ?? '',
      before: field.before ?? '–',
      after: field.after ?? '–',
      ease: field.ease === null ? '' : messagesOf(locale).diff.ease[field.ease],
      score: scores(keyResult.before?.progress ?? null, keyResult.after?.progress ?? null, locale),
    })),
  );
}

/** One objective's differences in words. */
export function objectiveWords(one: ObjectiveDifference, locale: Locale, pathOf: (uri: string) => string): ChangedObjective {
  const { kind, before, after, effect } = one;
  const t = messagesOf(locale).diff;
  const side = after ?? before;
  const moved = before && after;
  const isMoved = (number: 'own' | 'aligned') => moved && hasMoved(before[number], after[number]);
  const both = (number: 'own' | 'aligned', say: (a: string, b: string) => string) =>
    isMoved(number)
      ? [plain(say(formatScore(before?.[number] ?? null, locale), formatScore(after?.[number] ?? null, locale)))]
      : [];
  // One of the two alone says no more than the score does, where that has moved.
  const isHidden = !hasMoved(before?.progress ?? null, after?.progress ?? null);
  const parts = isHidden || (isMoved('own') && isMoved('aligned')) ? [...both('own', t.own), ...both('aligned', t.rollup)] : [];
  const shown = effect !== null && hasMoved(0, effect);
  return {
    kind,
    title: side?.title ?? '',
    uri: side?.uri ?? '',
    line: side?.line ?? 1,
    score: scoreOf(one, locale),
    health: moved ? healths(before.health, after.health, locale) : healthOf(side?.health ?? 'none', locale),
    effect: shown ? formatSigned(effect, locale) : '',
    sign: shown ? Math.sign(effect) : 0,
    facts: [
      ...one.fields.map((field) => fieldFact(field.field === 'file' ? inFiles(field, pathOf) : field, locale)),
      ...one.links.map((link) => plain(linkText(link, locale))),
      ...weakFacts(one, locale),
      ...parts,
    ],
    keyResults: one.keyResults.map((keyResult) => keyResultOf(keyResult, locale)),
  };
}

function keyResultOf(one: KeyResultDifference, locale: Locale): Changed {
  const side = one.after ?? one.before;
  const goal = one.kind === 'added' || one.kind === 'removed' ? (side?.goal ?? null) : null;
  return {
    kind: one.kind,
    title: side?.title ?? '',
    score: scoreOf(one, locale),
    facts: [
      ...(goal === null ? [] : [plain(goal)]),
      ...one.fields.filter((field) => !isToldByTarget(field, one)).map((field) => fieldFact(field, locale)),
      ...one.checkIns.map((checkIn) => ({ text: checkInText(checkIn, locale), strong: checkIn.isPast })),
      ...weakFacts(one, locale),
    ],
  };
}

/** A sentence with another number in it says no more than the target that moved. */
function isToldByTarget({ field, before, after }: FieldDifference, { fields }: KeyResultDifference): boolean {
  if (field !== 'title' || !fields.some((other) => other.field === 'target' || other.field === 'baseline')) return false;
  const wordsOf = (title: string | null) => title?.replace(/[\d\s.,]+/g, ' ');
  return wordsOf(before) === wordsOf(after);
}

const plain = (text: string): Fact => ({ text, strong: false });

function fieldFact({ field, before, after, ease }: FieldDifference, locale: Locale): Fact {
  const t = messagesOf(locale).diff;
  const text = t.field(t.fields[field], before ?? '–', after ?? '–');
  const strong = field === 'target' || field === 'baseline' || field === 'measure';
  return { text: ease === null ? text : `${text} (${t.ease[ease]})`, strong };
}

function inFiles(field: FieldDifference, pathOf: (uri: string) => string): FieldDifference {
  return { ...field, before: field.before && pathOf(field.before), after: field.after && pathOf(field.after) };
}

function linkText({ kind, to, before, after }: LinkDifference, locale: Locale): string {
  const t = messagesOf(locale).diff;
  const write = (weight: number | null) => formatNumber(weight ?? 1, locale);
  if (kind === 'removed') return t.supportsNoLonger(to);
  if (kind === 'changed') return t.countsIn(write(before), write(after), to);
  return after === 1 ? t.supports(to) : `${t.supports(to)}, ${t.weight(write(after))}`;
}

function weakFacts({ weak }: Pick<ObjectiveDifference, 'weak'>, locale: Locale): readonly Fact[] {
  const t = messagesOf(locale).diff.weak;
  return weak.map(({ kind, message }) => plain(t[kind](message)));
}

function checkInText({ kind, day, before, after, isPast }: CheckInDifference, locale: Locale): string {
  const t = messagesOf(locale).diff.checkIn;
  const date = formatDate(day, locale);
  const [was, is] = [saidIn(before, locale), saidIn(after, locale)];
  if (kind === 'changed') return t.changed(date, was, is);
  if (kind === 'removed') return t.removed(date, was);
  return isPast ? t.addedPast(date, is) : t.added(date, is);
}

function saidIn(side: CheckInSide | null, locale: Locale): string {
  const { diff: t } = messagesOf(locale);
  if (!side) return t.nothingSaid;
  const { value, confidence, status, note, by } = side;
  const parts = [
    ...(value === null ? [] : [value]),
    ...(confidence === null ? [] : [t.confidence(formatPercent(confidence, locale))]),
    ...(status === null ? [] : [healthWord(status, locale)]),
    ...(note === null ? [] : [t.quoted(note)]),
    ...(by === null ? [] : [by]),
  ];
  return parts.join(', ') || t.nothingSaid;
}

function scoreOf({ kind, before, after }: ObjectiveDifference | KeyResultDifference, locale: Locale): string {
  if (kind === 'added' || kind === 'removed') return formatScore((after ?? before)?.progress ?? null, locale);
  return scores(before?.progress ?? null, after?.progress ?? null, locale);
}

function scores(before: number | null, after: number | null, locale: Locale): string {
  const [was, is] = [formatScore(before, locale), formatScore(after, locale)];
  return was === is ? is : `${was} → ${is}`;
}

/** `● on track → ▲ at risk` */
export function healths(before: Comparison['before']['health'], after: typeof before, locale: Locale): string {
  return before === after ? healthOf(after, locale) : `${healthOf(before, locale)} → ${healthOf(after, locale)}`;
}

function healthOf(health: Comparison['before']['health'], locale: Locale): string {
  return `${healthShape(health)} ${healthWord(health, locale)}`;
}

/** What two decimals show of a change. */
function difference(before: number | null, after: number | null): number | null {
  return before !== null && after !== null && hasMoved(before, after) ? after - before : null;
}
