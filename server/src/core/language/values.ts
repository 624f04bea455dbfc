import type { Band, Quantity } from '../model/quantity.ts';
import { isYear } from './figures.ts';
import type { LanguagePack } from './pack.ts';
import { quantityAt } from './quantity-at.ts';
import { type Token, tokenize } from './tokens.ts';

/** A value of a field as it was read. */
export interface ReadValue {
  readonly quantity: Quantity;
  readonly ambiguous: boolean;
}

/** The longest unit phrase in words: "qualified leads a month". */
const LONGEST_UNIT = 4;

/** Reads a whole text as one quantity: `12 %`, `2 M€`, `1h30`, `72 / month`, `750 leads`; `null` when anything else is in it. */
export function quantityIn(text: string, pack: LanguagePack): ReadValue | null {
  const tokens = tokenize(text);
  return tokens.length === 0 || tokens.length > 12 ? null : valueIn(tokens, 0, tokens.length, text, pack);
}

function valueIn(tokens: readonly Token[], from: number, to: number, text: string, pack: LanguagePack): ReadValue | null {
  const part = tokens.slice(0, to);
  const span = quantityAt(part, from, text, pack);
  if (!span) return null;
  const { ambiguous } = span;
  const words = text.slice(tokens[from]!.start, tokens[to - 1]!.end);
  if (span.to === to) {
    const { quantity, per } = span;
    const unit =
      quantity.unit === null && per ? { dimension: `count:/${countName(per)}`, symbol: `/${per.text}`, scale: 1 } : quantity.unit;
    return { quantity: { ...quantity, unit, text: words }, ambiguous };
  }
  const rest = part.slice(span.to);
  if (span.quantity.unit !== null) return isRate(rest, pack) ? { quantity: { ...span.quantity, text: words }, ambiguous } : null;
  // 3G and 5S are names.
  if (!rest[0]!.spaced && rest[0]!.kind === 'word' && rest[0]!.text.length < 3) return null;
  const name = span.per ? null : unitPhrase(rest, pack);
  if (name === null || (isYear(tokens[from]) && pack.months.has(rest[0]!.folded))) return null;
  const symbol = text.slice(rest[0]!.start, rest[rest.length - 1]!.end);
  return { quantity: { ...span.quantity, unit: { dimension: `count:${name}`, symbol, scale: 1 }, text: words }, ambiguous };
}

/** "per month", "/ mois" behind a unit. */
function isRate(tokens: readonly Token[], pack: LanguagePack): boolean {
  const led = /^(?:\/|per|par|a|an|each|chaque)$/.test(tokens[0]?.folded ?? '');
  return (
    led && tokens.length <= 3 && tokens.slice(1).every((token) => token.kind === 'word' && !pack.numbers.ones.has(token.folded))
  );
}

/** What is counted: words alone, the plural taken off, so that `600 leads` and `1 lead` are one dimension. */
function unitPhrase(tokens: readonly Token[], pack: LanguagePack): string | null {
  const slash = tokens.findIndex((token) => token.text === '/' || /^(?:per|par)$/.test(token.folded));
  const counted = slash < 0 ? tokens : tokens.slice(0, slash);
  const per = slash < 0 ? [] : tokens.slice(slash + 1);
  const wordsOnly = [...counted, ...per].every((token) => token.kind === 'word' || token.text === "'");
  if (!wordsOnly || counted.length > LONGEST_UNIT || per.length > 2 || (slash >= 0 && per.length === 0)) return null;
  if (counted.some((token) => pack.months.has(token.folded) || token.lower.startsWith("'"))) return null;
  const small = (token: Token) =>
    pack.words.conjunctions.has(token.folded) || pack.words.be.has(token.folded) || pack.hedges.has(token.folded);
  if (counted.some(small)) return null;
  const head = pack.headFirst ? counted[0] : counted[counted.length - 1];
  return (head ? countName(head) : '') + (per.length > 0 ? `/${countName(per[per.length - 1]!)}` : '');
}

const PERIODS: Readonly<Record<string, string>> = {
  mo: 'month',
  mois: 'month',
  wk: 'week',
  semaine: 'week',
  j: 'day',
  jour: 'day',
  d: 'day',
  an: 'year',
  yr: 'year',
  h: 'hour',
};

function countName(token: Token): string {
  const singular = token.folded.length > 3 && !/(?:ss|us|is)$/.test(token.folded) ? token.folded.replace(/s$/, '') : token.folded;
  return PERIODS[token.folded] ?? PERIODS[singular] ?? singular;
}

const BOUNDS: Readonly<Record<string, 'min' | 'max' | 'above' | 'below'>> = {
  '>=': 'min',
  '≥': 'min',
  '<=': 'max',
  '≤': 'max',
  '>': 'above',
  '<': 'below',
};

/** Reads `>= 99.9 %`, `≤ 2 %`, `< 150 €` and `16..48`. */
export function bandIn(text: string, pack: LanguagePack): Band | null {
  const tokens = tokenize(text);
  if (tokens.length < 2 || tokens.length > 16) return null;
  const bound = BOUNDS[tokens[0]!.text];
  if (bound) {
    const value = valueIn(tokens, 1, tokens.length, text, pack)?.quantity;
    if (!value) return null;
    if (bound === 'min') return { min: value };
    if (bound === 'max') return { max: value };
    return bound === 'above' ? { min: value, minExcluded: true } : { max: value, maxExcluded: true };
  }
  const dots = tokens.findIndex((token) => token.text === '..' || token.text === '...' || token.text === '…');
  if (dots <= 0 || dots === tokens.length - 1) return null;
  const min = valueIn(tokens, 0, dots, text, pack)?.quantity;
  const max = valueIn(tokens, dots + 1, tokens.length, text, pack)?.quantity;
  if (!min || !max || (min.unit && max.unit && min.unit.dimension !== max.unit.dimension)) return null;
  return { min: min.unit ? min : { ...min, unit: max.unit }, max: max.unit ? max : { ...max, unit: min.unit } };
}
