import type { Quantity, Unit } from '../model/quantity.ts';
import { type NumberSpan, numberAt } from './number-at.ts';
import type { LanguagePack } from './pack.ts';
import type { Token } from './tokens.ts';
import { currencyBefore, MULTIPLE, magnitudeOf, magnitudeWithCurrency, PERCENT, ratioUnit, unitOf } from './units.ts';

/** A quantity in a sentence: the tokens `[from, to)` it takes. */
export interface QuantitySpan {
  readonly from: number;
  readonly to: number;
  readonly quantity: Quantity;
  /** +1 or −1 where a sign is written, else 0. The value already has it. */
  readonly sign: 1 | -1 | 0;
  readonly ambiguous: boolean;
  readonly inWords: boolean;
  readonly shy: boolean;
  /** `/month` behind the number: how it is spelled. */
  readonly per: Token | null;
}

const SIGNS: Readonly<Record<string, 1 | -1>> = { '+': 1, '-': -1, '−': -1, '–': -1 };
const PHYSICAL = /^(?:energy|mass|length|volume|area|data)$/;

/** The quantity that starts at token `from`: `-0,6 pt`, `$1.2M`, `2 M€`, `1h30`, `8/10`, `x2`, `thirty percent`. */
export function quantityAt(tokens: readonly Token[], from: number, text: string, pack: LanguagePack): QuantitySpan | null {
  const sign = signAt(tokens, from);
  let at = sign ? from + 1 : from;
  const times = tokens[at]?.kind === 'mark' && /^[xX×]$/.test((tokens[at] as Token).text) && tokens[at + 1]?.kind === 'number';
  if (times) at++;
  const prefix = currencyBefore(tokens[at]?.text ?? '', tokens[at]?.folded ?? '');
  if (prefix) at++;
  const innerSign = sign === 0 && prefix ? signAt(tokens, at) : 0;
  if (innerSign) at++;
  const number = numberAt(tokens, at, pack);
  if (!number || (prefix && number.inWords)) return null;
  const ending = endingOf(tokens, number, prefix, pack);
  if (number.shy && ending.unit && /^(?:point|second|quarter)/.test(ending.unit.symbol)) return null;
  const unit = times ? MULTIPLE : (ending.unit ?? prefix);
  const signed = sign || innerSign;
  const value = clean((signed || 1) * (number.value * ending.factor + ending.extra));
  const start = (tokens[from] as Token).start;
  const words = text.slice(start, (tokens[ending.to - 1] as Token).end);
  return {
    from,
    to: ending.to,
    quantity: { value, unit, text: words },
    sign: signed,
    ambiguous: number.ambiguous,
    inWords: number.inWords,
    shy: number.shy && unit === null,
    per: ending.per,
  };
}

/** 1.1 × 1000000 is 1100000.0000000001 in binary; people mean 1100000. */
function clean(value: number): number {
  return Math.abs(value) < 1e21 ? Number(value.toPrecision(15)) : value;
}

/** A sign touches what follows and does not touch a word or number before it. */
function signAt(tokens: readonly Token[], at: number): 1 | -1 | 0 {
  const token = tokens[at];
  const sign = token?.kind === 'mark' ? SIGNS[token.text] : undefined;
  const next = tokens[at + 1];
  if (!token || sign === undefined || !next || next.kind === 'word') return 0;
  const before = tokens[at - 1];
  const free = before === undefined || token.spaced || before.kind === 'mark';
  return free && (!next.spaced || (sign === 1 && before?.kind !== 'number')) ? sign : 0;
}

interface Ending {
  readonly to: number;
  readonly factor: number;
  /** What a compound such as `1h30` adds, in the unit of the number. */
  readonly extra: number;
  readonly unit: Unit | null;
  readonly per: Token | null;
}

function endingOf(tokens: readonly Token[], number: NumberSpan, prefix: Unit | null, pack: LanguagePack): Ending {
  let at = number.to;
  let factor = 1;
  const word = tokens[at];
  const compound = word && !word.spaced ? /^(h|m|min)(\d{1,2})(?:min|mn|m|s)?$/.exec(word.lower) : null;
  if (compound && word?.kind === 'code') {
    const unit = unitOf(compound[1] === 'h' ? 'h' : 'min', compound[1] === 'h' ? 'h' : 'min');
    return { to: at + 1, factor, extra: Number(compound[2]) / 60, unit, per: null };
  }
  const money = word ? magnitudeWithCurrency(word.text) : null;
  if (money) return withRate(tokens, at + 1, { factor: money.factor, unit: money.unit });
  const magnitude = magnitudeAt(tokens, at, prefix);
  if (magnitude) {
    factor = magnitude.factor;
    at = magnitude.to;
  }
  const ratio = magnitude || prefix ? null : ratioAt(tokens, at, number.value);
  if (ratio) return { to: at + 2, factor, extra: 0, unit: ratio, per: null };
  const unit = unitAt(tokens, at, magnitude !== null, pack);
  if (unit) {
    const minutes = unit.unit.symbol.toLowerCase() === 'h' ? minutesAt(tokens, unit.to) : null;
    if (minutes) return { to: minutes.to, factor, extra: minutes.value / 60, unit: unit.unit, per: null };
    return withRate(tokens, unit.to, { factor, unit: unit.unit });
  }
  return withRate(tokens, at, { factor, unit: null });
}

/** `1 h 30` and `1h 30 min`. */
function minutesAt(tokens: readonly Token[], at: number): { value: number; to: number } | null {
  const token = tokens[at];
  if (token?.kind !== 'number' || !/^\d{2}$/.test(token.text) || Number(token.text) > 59) return null;
  const min = tokens[at + 1]?.folded;
  return { value: Number(token.text), to: min === 'min' || min === 'mn' ? at + 2 : at + 1 };
}

function magnitudeAt(tokens: readonly Token[], at: number, prefix: Unit | null): { factor: number; to: number } | null {
  const token = tokens[at];
  if (token?.kind !== 'word') return null;
  // A single small m is a million only with money ("£3m"); alone it is too often metres or minutes.
  if (token.text === 'm') {
    const counts = tokens[at + 1]?.kind === 'word' && (tokens[at + 1] as Token).text.length > 3;
    return (prefix || counts) && !token.spaced ? { factor: 1e6, to: at + 1 } : null;
  }
  const factor = magnitudeOf(token.text, token.folded);
  if (factor === null) return null;
  return { factor, to: at + 1 };
}

function unitAt(
  tokens: readonly Token[],
  at: number,
  afterMagnitude: boolean,
  pack: LanguagePack,
): { unit: Unit; to: number } | null {
  const from = at;
  // "2 millions d'euros", "3 million of dollars"
  if (afterMagnitude && pack.words.of.has(tokens[from]?.folded ?? '')) {
    const money = tokens[from + 1] ? unitOf((tokens[from + 1] as Token).text, (tokens[from + 1] as Token).folded) : null;
    return money?.dimension.startsWith('currency') ? { unit: money, to: from + 2 } : null;
  }
  const token = tokens[from];
  if (!token || token.kind === 'number' || token.kind === 'code') return null;
  const next = tokens[from + 1];
  if ((token.folded === 'pour' && next?.folded === 'cent') || (token.folded === 'per' && next?.folded === 'cent')) {
    return { unit: { ...PERCENT, symbol: '%' }, to: from + 2 };
  }
  if (token.folded === 'percentage' && next?.folded.startsWith('point')) {
    return { unit: { dimension: 'points', symbol: 'pt', scale: 1 }, to: from + 2 };
  }
  if (token.kind === 'mark' && token.text === '°' && next && !next.spaced && next.text === 'C') {
    return { unit: { dimension: 'temperature', symbol: '°C', scale: 1 }, to: from + 2 };
  }
  // "5 business days", "6 prochains mois"
  const business = pack.numbers.whichDays.has(token.folded) && next ? unitOf(next.text, next.folded) : null;
  if (business?.dimension === 'time') return { unit: business, to: from + 2 };
  // "3X" is spoken loudly; "3 X" is something else.
  const unit = token.text === 'X' && !token.spaced ? MULTIPLE : unitOf(token.text, token.folded);
  if (!unit) return null;
  if (unit.dimension === 'points' && token.folded.startsWith('point')) {
    // "10 points de pourcentage" is a unit; "10 points de vente" and "trois points relais" are counts.
    if (pack.words.of.has(next?.folded ?? '')) {
      return /^(?:pourcentage|base|%)$/.test(tokens[from + 2]?.folded ?? '')
        ? { unit: { ...unit, symbol: 'pt' }, to: from + 3 }
        : null;
    }
    if (next?.kind === 'word' && !pack.words.prepositions.has(next.folded) && !pack.words.conjunctions.has(next.folded))
      return null;
  }
  return { unit, to: from + 1 };
}

/** `8/10`, `4,2/5`, `3.2 / 5`: a mark out of something. `24/7` and `31/12` are none. */
function ratioAt(tokens: readonly Token[], at: number, value: number): Unit | null {
  const slash = tokens[at];
  const of = tokens[at + 1];
  if (slash?.text !== '/' || of?.kind !== 'number' || of.spaced !== slash.spaced) return null;
  if (!/^(?:[3-9]|[1-9]\d{1,3})(?:[.,]0)?$/.test(of.text)) return null;
  const next = tokens[at + 2];
  if (next && !next.spaced && (next.text === '/' || next.kind === 'word')) return null;
  const denominator = Number(of.text.replace(',', '.'));
  return value <= denominator && !(denominator === 7 && value === 7) ? ratioUnit(denominator) : null;
}

/** `/month` behind a number or unit. The rate stays out of the dimension, except for physical units (`kWh/t`). */
function withRate(tokens: readonly Token[], to: number, { factor, unit }: { factor: number; unit: Unit | null }): Ending {
  const slash = tokens[to];
  const word = tokens[to + 1];
  const plain = { to, factor, extra: 0, unit, per: null };
  if (slash?.text !== '/' || word?.kind !== 'word' || (slash.spaced !== word.spaced && slash.spaced)) return plain;
  const per = unitOf(word.text, word.folded);
  if (!per && !/^\p{L}{1,12}$/u.test(word.text)) return plain;
  if (unit && per && PHYSICAL.test(unit.dimension) && PHYSICAL.test(per.dimension)) {
    const compound = {
      dimension: `${unit.dimension}/${per.dimension}`,
      symbol: `${unit.symbol}/${word.text}`,
      scale: unit.scale / per.scale,
    };
    return { ...plain, to: to + 2, unit: compound };
  }
  return { ...plain, to: to + 2, per: word };
}
