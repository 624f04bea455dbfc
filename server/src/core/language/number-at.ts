import { readNumeral } from './numerals.ts';
import type { LanguagePack, NumberWords } from './pack.ts';
import type { Token } from './tokens.ts';

/** A bare number in a sentence: the tokens `[from, to)` it takes and its value. */
export interface NumberSpan {
  readonly to: number;
  readonly value: number;
  readonly ambiguous: boolean;
  readonly inWords: boolean;
  /** A word that is a number only in some company: `one`, `un`. */
  readonly shy: boolean;
}

/** The number that starts at token `from`, in digits or in words; `null` for versions (`1.2.3`) and for everything else. */
export function numberAt(tokens: readonly Token[], from: number, pack: LanguagePack): NumberSpan | null {
  const token = tokens[from];
  if (token?.kind === 'number') {
    const numeral = readNumeral(token.text, pack.decimal);
    return numeral && { to: from + 1, ...numeral, inWords: false, shy: false };
  }
  return token?.kind === 'word' ? wordsAt(tokens, from, pack.numbers) : null;
}

function wordsAt(tokens: readonly Token[], from: number, words: NumberWords): NumberSpan | null {
  let sum: Sum | null = null;
  let to = from;
  for (let i = from; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== 'word') break;
    if (sum !== null && words.joiners.has(token.folded)) {
      // "vingt et un", "one hundred and fifty", but "two and three" are two numbers.
      const joined: Sum | null = sum.total + sum.current >= 20 ? addAll(sum, tokens[i + 1]?.folded ?? '', words) : null;
      if (!joined) break;
      sum = joined;
      to = i + 2;
      i++;
      continue;
    }
    const next = addAll(sum ?? { total: 0, current: 0 }, token.folded, words);
    if (!next) break;
    sum = next;
    to = i + 1;
  }
  if (sum === null) return null;
  const shy = to === from + 1 && words.shy.has((tokens[from] as Token).folded);
  return { to, value: sum.total + sum.current, ambiguous: false, inWords: true, shy };
}

interface Sum {
  readonly total: number;
  readonly current: number;
}

/** Adds every part of a hyphenated number word; `null` when a part is no number or does not go on from what stands before. */
function addAll(sum: Sum, word: string, words: NumberWords): Sum | null {
  if (!word.includes('-')) return add(sum, word, words);
  let result: Sum | null = sum;
  for (const part of word.split('-')) {
    if (!words.joiners.has(part)) result = result && add(result, part, words);
  }
  return result;
}

function add({ total, current }: Sum, word: string, words: NumberWords): Sum | null {
  const factor = words.multipliers.get(word);
  if (factor !== undefined && factor < 1000) {
    return current < 100 ? { total, current: Math.max(current, 1) * factor } : null;
  }
  if (factor !== undefined) return { total: total + Math.max(current, 1) * factor, current: 0 };
  const value = words.ones.get(word);
  if (value === undefined) return null;
  // "quatre-vingt" multiplies, everything else adds to rounder numbers: 20 + 5, 60 + 12, 100 + 40.
  if (current === 4 && value === 20) return { total, current: 80 };
  const room = current % 100;
  if (current === 0 || room === 0 || (room >= 20 && room % 10 === 0 && value < (room >= 60 ? 20 : 10))) {
    return { total, current: current + value };
  }
  return null;
}
