import type { Quantity } from '../model/quantity.ts';
import { isName } from './names.ts';
import type { LanguagePack } from './pack.ts';
import { quantityAt } from './quantity-at.ts';
import type { Token } from './tokens.ts';
import { MULTIPLE, PERCENT, ratioUnit, unitOf } from './units.ts';

/** What kind of thing a number in a sentence is, before one asks what it does there. */
export type FigureKind =
  | 'quantity'
  | 'share' // half, nine out of ten
  | 'multiple' // double, x2
  | 'zero'
  | 'all'
  | 'frequency' // weekly
  | 'grade' // a rating of AA
  | 'adjective' // a 5-day sprint
  | 'name' // ISO 27001, level 2
  | 'date';

export interface Figure {
  readonly kind: FigureKind;
  readonly from: number;
  readonly to: number;
  readonly quantity: Quantity;
  readonly sign: 1 | -1 | 0;
  readonly ambiguous: boolean;
  readonly shy: boolean;
  /** Of how many, where a share counts things: "nine out of ten refunds". */
  readonly outOf?: number;
}

/** A sentence taken apart, as the steps of the engine share it. */
export interface Parsed {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly pack: LanguagePack;
}

/** All figures of a sentence from left to right; they do not overlap. */
export function figuresOf(parsed: Parsed): readonly Figure[] {
  const figures: Figure[] = [];
  for (let at = 0; at < parsed.tokens.length; ) {
    const figure = dateAt(parsed, at) ?? dayAfterAt(parsed, at) ?? wordFigureAt(parsed, at) ?? numberFigureAt(parsed, at);
    if (figure) figures.push(figure);
    at = figure ? figure.to : at + 1;
  }
  return figures;
}

function figure(
  parsed: Parsed,
  kind: FigureKind,
  from: number,
  to: number,
  value: number,
  unit: Quantity['unit'] = null,
): Figure {
  const text = parsed.text.slice((parsed.tokens[from] as Token).start, (parsed.tokens[to - 1] as Token).end);
  return { kind, from, to, quantity: { value, unit, text }, sign: 0, ambiguous: false, shy: false };
}

/** `2026-10-12`, `31/12/2026`, `31 mars 2026`, `March 31`, `1er avril`. */
function dateAt(parsed: Parsed, at: number): Figure | null {
  const { tokens, pack } = parsed;
  const first = tokens[at] as Token;
  if (first.kind === 'number') {
    const separator = tokens[at + 1]?.text;
    const parted = (separator === '-' || separator === '/') && tokens[at + 3]?.text === separator;
    if (parted && [1, 2, 3, 4].every((k) => tokens[at + k] && !(tokens[at + k] as Token).spaced)) {
      if (tokens[at + 2]?.kind === 'number' && tokens[at + 4]?.kind === 'number')
        return figure(parsed, 'date', at, at + 5, Number.NaN);
    }
    // "1H 2026"
    const half = tokens[at + 1];
    if (/^[12]$/.test(first.text) && half?.text === 'H' && !half.spaced && isYear(tokens[at + 2]))
      return figure(parsed, 'date', at, at + 3, Number.NaN);
    if (!/^\d{1,2}$/.test(first.text)) return null;
    let month = at + 1;
    if (pack.numbers.ordinals.has(tokens[month]?.folded ?? '') && !tokens[month]?.spaced) month++;
    if (pack.words.of.has(tokens[month]?.folded ?? '')) month++;
    if (pack.months.has(tokens[month]?.folded ?? ''))
      return figure(parsed, 'date', at, withYear(tokens, month + 1), Number(first.text));
    return null;
  }
  const capital = first.kind === 'word' && first.text !== first.lower;
  if (!pack.months.has(first.folded) || !(capital || !pack.capitalMonths)) return null;
  const day = tokens[at + 1];
  if (day?.kind !== 'number' || !/^(?:[0-3]?\d|20\d\d)$/.test(day.text) || tokens[at + 2]?.text === '%') return null;
  const ordinal =
    tokens[at + 2] && !(tokens[at + 2] as Token).spaced && pack.numbers.ordinals.has((tokens[at + 2] as Token).folded);
  return figure(parsed, 'date', at, withYear(tokens, at + (ordinal ? 3 : 2)), Number(day.text));
}

function withYear(tokens: readonly Token[], at: number): number {
  return isYear(tokens[at]) ? at + 1 : at;
}

export function isYear(token: Token | undefined): boolean {
  return token?.kind === 'number' && /^(?:19[5-9]\d|20[0-4]\d)$/.test(token.text);
}

/** Numbers that are words of their own: half, nine out of ten, double, zero, every, weekly. */
function wordFigureAt(parsed: Parsed, at: number): Figure | null {
  const { tokens, pack } = parsed;
  const { numbers } = pack;
  const word = tokens[at] as Token;
  if (word.kind !== 'word') return null;
  const share = numbers.shares.startingAt(tokens, at);
  if (share) {
    const behind = tokens.slice(share.to, share.to + 2).map((token) => token.folded);
    if (behind.includes(numbers.hour))
      return figure(parsed, 'quantity', at, share.to + behind.indexOf(numbers.hour) + 1, (share.value / 100) * 60, {
        dimension: 'time',
        symbol: 'min',
        scale: 60,
      });
    // "un quart d'année" is a time, no share of anything
    if (pack.words.of.has(behind[0] ?? '') && behind[1] === numbers.year)
      return figure(parsed, 'quantity', at, share.to + 2, share.value / 100, {
        dimension: 'time',
        symbol: 'y',
        scale: 31_557_600,
      });
    const calendar = numbers.datedShares.has(tokens[share.to - 1]?.folded ?? '');
    const meant =
      !calendar ||
      pack.words.of.has(behind[0] ?? '') ||
      pack.hedges.has(tokens[at - 1]?.folded ?? '') ||
      pack.before.allEndingAt(tokens, at).some(({ value }) => value === 'by');
    if (meant) return figure(parsed, 'share', share.from, share.to, round(share.value), PERCENT);
  }
  const multiple = numbers.multiples.startingAt(tokens, at);
  // "twice a year"
  const often = multiple && pack.cadence.has(tokens[multiple.to]?.folded ?? '') ? tokens[multiple.to + 1] : undefined;
  const period = often?.kind === 'word' ? unitOf(often.text, often.folded) : null;
  if (multiple && period?.dimension === 'time') return figure(parsed, 'quantity', at, multiple.to + 2, multiple.value);
  if (multiple && tokens[multiple.to]?.folded.includes('-') !== true && multiplies(parsed, multiple.to)) {
    return figure(parsed, 'multiple', at, multiple.to, multiple.value, MULTIPLE);
  }
  const none = numbers.none.startingAt(tokens, at);
  if (none) return figure(parsed, 'zero', at, none.to, 0);
  if (numbers.zero.has(word.folded)) {
    const next = tokens[at + 1];
    if (!next || (next.kind === 'mark' && !/^["“‘'«]$/.test(next.text))) {
      if (next?.text === '%') return figure(parsed, 'zero', at, at + 2, 0, PERCENT);
      return word.folded === 'no' ? null : figure(parsed, 'zero', at, at + 1, 0);
    }
    if (!numbers.notZero.has(next.folded)) return figure(parsed, 'zero', at, at + 1, 0);
    return null;
  }
  const all = numbers.all.startingAt(tokens, at);
  // "all 12 weeks" are as many
  const cadence = all && word.folded !== 'all' && cadenceAt(parsed, at, all.to);
  if (cadence) return cadence;
  if (all && !numbers.notAll.has(tokens[all.to]?.folded ?? '')) return figure(parsed, 'all', at, all.to, 100, PERCENT);
  const seconds = numbers.frequencies.get(word.folded);
  if (seconds !== undefined)
    return figure(parsed, 'frequency', at, at + 1, seconds, { dimension: 'time', symbol: 's', scale: 1 });
  return null;
}

/** "Clôture en J+5": within so many days. */
function dayAfterAt(parsed: Parsed, at: number): Figure | null {
  const { tokens, pack } = parsed;
  const days = /^[JD]\+(\d{1,3})$/.exec(tokens[at]!.text)?.[1];
  if (!days || !pack.before.allEndingAt(tokens, at).some(({ value }) => value === 'within')) return null;
  return figure(parsed, 'quantity', at, at + 1, Number(days), { dimension: 'time', symbol: 'j', scale: 86_400 });
}

/** "every two weeks", "each month": how often, not how many. */
function cadenceAt(parsed: Parsed, from: number, at: number): Figure | null {
  const { tokens, pack, text } = parsed;
  const seconds = { dimension: 'time', symbol: 's', scale: 1 };
  const word = tokens[at];
  const unit = word?.kind === 'word' ? unitOf(word.text, word.folded) : null;
  if (unit?.dimension === 'time') return figure(parsed, 'frequency', from, at + 1, unit.scale, seconds);
  const occasion = pack.numbers.occasions.get(word?.folded ?? '');
  if (occasion !== undefined) return figure(parsed, 'frequency', from, at + 1, occasion, seconds);
  const span = quantityAt(tokens, at, text, pack);
  if (span?.quantity.unit?.dimension !== 'time') return null;
  return figure(parsed, 'frequency', from, span.to, span.quantity.value * span.quantity.unit.scale, seconds);
}

/** "double the rate" multiplies, "double opt-in" and "un double contrôle" do not. */
function multiplies(parsed: Parsed, next: number): boolean {
  const { tokens, pack } = parsed;
  const token = tokens[next];
  if (token?.kind !== 'word') return true;
  const { numbers, words } = pack;
  if (numbers.notMultiplied.has(token.folded)) return false;
  return !numbers.multipliesBeforeSmall || words.determiners.has(token.folded) || words.prepositions.has(token.folded);
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

function numberFigureAt(parsed: Parsed, at: number): Figure | null {
  const { tokens, pack, text } = parsed;
  const adjective = adjectiveAt(parsed, at);
  if (adjective) return adjective;
  // "a top-3 vendor"
  const top = /^top-(\d{1,3})$/.exec(tokens[at]!.folded);
  if (top) return figure(parsed, 'quantity', at, at + 1, Number(top[1]));
  const grade = gradeAt(parsed, at);
  if (grade) return grade;
  const span = quantityAt(tokens, at, text, pack);
  if (!span) {
    const version = tokens[at]?.kind === 'number';
    return version ? figure(parsed, 'name', at, at + 1, Number.NaN) : null;
  }
  // "the 60+ day bucket", "60+ days past due"
  const plus = tokens[span.to]?.text === '+' && !tokens[span.to]!.spaced ? tokens[span.to + 1] : undefined;
  const aged = plus && tokens[span.to + 2];
  if (
    plus &&
    unitOf(plus.text, plus.folded)?.dimension === 'time' &&
    aged?.kind === 'word' &&
    (!/s$/.test(plus.folded) || aged.folded === 'past')
  )
    return figure(parsed, 'adjective', at, span.to + 2, span.quantity.value);
  const unit = tokens[span.to - 1]!;
  const next = tokens[span.to];
  const spelled = pack.periods.has(unit.folded) && Math.abs(span.quantity.value) !== 1;
  // "a 2 year plan"
  if (spelled && next?.kind === 'word' && pack.lexicon.noun(next)?.class === 'artifact')
    return figure(parsed, 'adjective', at, span.to, span.quantity.value);
  const mark = markAt(parsed, at, span.to, span.quantity) ?? shareAt(parsed, at, span.to, span.quantity);
  if (mark) return mark;
  const { quantity, sign, ambiguous, shy } = span;
  const times = pack.numbers.timesMore.startingAt(tokens, span.to);
  if (times && quantity.unit === null) {
    return figure(parsed, 'multiple', at, times.to, times.value > 0 ? quantity.value : 1 / quantity.value, MULTIPLE);
  }
  const kind: FigureKind = isName(parsed, span.from, span.to, quantity)
    ? 'name'
    : quantity.unit?.dimension === 'multiple'
      ? 'multiple'
      : 'quantity';
  return { kind, from: span.from, to: span.to, quantity, sign, ambiguous, shy };
}

/** `5-day`, `five-day`, `3-year`. */
function adjectiveAt(parsed: Parsed, at: number): Figure | null {
  const { tokens, pack } = parsed;
  const token = tokens[at] as Token;
  if (token.kind === 'word') {
    const hyphen = token.folded.indexOf('-');
    if (hyphen <= 0) return null;
    // "one-to-one", "one-off" and "un-" are words.
    if (pack.numbers.shy.has(token.folded.slice(0, hyphen))) return null;
    const value = pack.numbers.ones.get(token.folded.slice(0, hyphen));
    const rest = token.folded.slice(hyphen + 1).split('-')[0] as string;
    if (
      value === undefined ||
      pack.numbers.ones.has(rest) ||
      pack.numbers.multipliers.has(rest) ||
      pack.numbers.joiners.has(rest)
    )
      return null;
    return figure(parsed, 'adjective', at, at + 1, value);
  }
  const dash = tokens[at + 1];
  const word = tokens[at + 2];
  if (token.kind !== 'number' || dash?.text !== '-' || dash.spaced || word?.kind !== 'word' || word.spaced) return null;
  return figure(parsed, 'adjective', at, at + 3, Number(token.text.replace(',', '.')));
}

const GRADE = /^(?:A{1,3}|B{1,3}|C{1,3}|[DEFG])$/;

/** "from D to B", "D → B". */
function goesToGrade({ tokens, pack }: Parsed, at: number): boolean {
  if (!GRADE.test(tokens[at + 2]?.text ?? '')) return false;
  if (/^(?:→|->|=>)$/.test(tokens[at + 1]!.text)) return true;
  const led = (cue: 'start' | 'goal', end: number) => pack.before.allEndingAt(tokens, end).some(({ value }) => value === cue);
  return led('start', at) && led('goal', at + 2);
}

/** "a credit rating of BBB+": a mark in letters, which has no value to reckon with. */
function gradeAt(parsed: Parsed, at: number): Figure | null {
  const { tokens, pack } = parsed;
  if (!GRADE.test(tokens[at]!.text)) return null;
  if (goesToGrade(parsed, at)) return figure(parsed, 'grade', at, at + 1, Number.NaN);
  const led = pack.before.endingAt(tokens, at)?.from ?? at;
  const rated = [tokens[at - 1], tokens[led - 1], tokens[at - 2]].some(
    (token) => token && pack.numbers.ratings.has(token.folded),
  );
  const next = tokens[at + 1];
  const signed = next && !next.spaced && /^[+-]$/.test(next.text);
  if (!rated || (!signed && next?.kind === 'word' && !isSmall(parsed, at + 1))) return null;
  return figure(parsed, 'grade', at, signed ? at + 2 : at + 1, Number.NaN);
}

function isSmall({ tokens, pack }: Parsed, at: number): boolean {
  const word = tokens[at]!.folded;
  return pack.words.prepositions.has(word) || pack.words.conjunctions.has(word);
}

/** "9 out of 10", "4,6 sur 5": a mark on a scale, where nothing says that things are counted. */
function markAt(parsed: Parsed, from: number, to: number, part: Quantity): Figure | null {
  const { tokens, pack } = parsed;
  const link = pack.numbers.scaleOf.startingAt(tokens, to);
  const scale = link && tokens[link.to];
  if (!link || part.unit !== null || tokens[to - 1]?.kind !== 'number') return null;
  if (scale?.kind !== 'number' || !/^(?:[3-9]|[1-9]\d{1,2})$/.test(scale.text)) return null;
  const of = Number(scale.text);
  if (part.value < 0 || part.value > of) return null;
  const end = link.to + 1;
  const after = tokens[end];
  const mark = after !== undefined && pack.numbers.marks.has(after.folded);
  if (after?.text === '%' || (Number.isInteger(part.value) && !mark && (countsThings(parsed, end) || !isRated(parsed, from))))
    return null;
  return figure(parsed, 'quantity', from, mark ? end + 1 : end, part.value, ratioUnit(of));
}

/** Whether a noun or a verb follows: "9 out of 10 refunds", "8 sur 10 de nos clients". */
function countsThings({ tokens, pack }: Parsed, at: number): boolean {
  const next = tokens[at];
  if (next === undefined || next.kind === 'mark') return false;
  const led = pack.words.prepositions.has(next.folded) || pack.words.conjunctions.has(next.folded);
  return !led || pack.words.of.has(next.folded);
}

/** Whether the words before speak of a rating, or the number is where a bare one goes ("from 7 to 9 out of 10"). */
function isRated({ tokens, pack }: Parsed, at: number): boolean {
  const goal = pack.before.allEndingAt(tokens, at).find(({ value }) => value === 'goal');
  if (goal && tokens[goal.from - 1]?.kind === 'number') return true;
  return tokens.slice(Math.max(0, at - 12), at).some(({ folded }) => pack.numbers.ratings.has(folded));
}

/** "nine out of ten refunds", "1 in 2", "trois adhérents sur quatre": a share. */
function shareAt(parsed: Parsed, from: number, to: number, part: Quantity): Figure | null {
  const { tokens, pack, text } = parsed;
  const months = part.unit?.dimension === 'time';
  if ((part.unit !== null && !months) || part.value < 1 || part.value > 99 || !Number.isInteger(part.value)) return null;
  const reach = pack.headFirst ? 4 : 0;
  for (let at = to; at <= to + reach && at < tokens.length; at++) {
    if (tokens[at]?.kind !== 'word') return null;
    const link = pack.numbers.outOf.startingAt(tokens, at);
    if (!link) {
      if (pack.words.prepositions.has((tokens[at] as Token).folded)) return null;
      continue;
    }
    // "one in a thousand"
    const start =
      pack.words.determiners.has(tokens[link.to]?.folded ?? '') && pack.numbers.multipliers.has(tokens[link.to + 1]?.folded ?? '')
        ? link.to + 1
        : link.to;
    const whole = quantityAt(tokens, start, text, pack);
    if (
      !whole ||
      whole.quantity.unit !== null ||
      whole.sign ||
      whole.quantity.value < part.value ||
      (whole.quantity.value === part.value && part.value < 3) ||
      (months && whole.quantity.value !== part.value) ||
      whole.quantity.value > 1e6
    )
      return null;
    const after = tokens[whole.to];
    // "3 ateliers sur 4 sites" counts sites; "in 2 weeks" was a unit already.
    const digits = tokens[link.to]?.kind === 'number';
    const plural = after?.kind === 'word' && /[sx]$/.test(after.folded) && !pack.words.prepositions.has(after.folded);
    if (digits && at > to && plural && !pack.lexicon.verb(after)) return null;
    const short = link.to - link.from === 1;
    if (
      !pack.headFirst &&
      short &&
      after?.kind === 'word' &&
      pack.lexicon.noun(after)?.class !== 'people' &&
      !pack.words.prepositions.has(after.folded) &&
      digits === false &&
      part.value > 1
    )
      return null;
    const of = whole.quantity.value;
    return { ...figure(parsed, 'share', from, whole.to, round((part.value / of) * 100), PERCENT), outOf: of };
  }
  return null;
}
