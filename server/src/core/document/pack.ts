import type { OffsetRange } from '../base/range.ts';
import type { Quantity, Unit } from '../model/quantity.ts';
import { detach } from './detach.ts';

/** A closed file's data: one array of numbers and one of all else, in the order in which they were written. */
export interface Packed {
  readonly numbers: readonly number[];
  readonly words: readonly unknown[];
}

/** Start and length in one number: lengths stay below 2^26, starts below 2^27, for no file is longer (see the limits). */
const LENGTH = 2 ** 26;

/**
 * Gives equal units, and equal words, the same object: the files of a workspace have a few dozen units among them,
 * and the same owners, tools and turns of phrase again and again.
 */
export interface Pool {
  unit(unit: Unit): Unit;
  text(text: string): string;
}

/** What people invent is not kept for ever: a full pool starts anew. */
const POOLED = 4_000;
const LONGEST_POOLED = 60;

export function createPool(): Pool {
  const units = new Map<string, Unit[]>();
  let pooled = 0;
  const texts = new Map<string, string>();
  const text = (given: string): string => {
    if (given.length > LONGEST_POOLED) return detach(given);
    let own = texts.get(given);
    if (own === undefined) {
      own = detach(given);
      if (texts.size >= POOLED) texts.clear();
      texts.set(own, own);
    }
    return own;
  };
  return {
    text,
    unit({ dimension, symbol, scale }) {
      const alike = units.get(symbol) ?? [];
      const known = alike.find((it) => it.dimension === dimension && it.scale === scale);
      if (known) return known;
      const unit = { dimension: text(dimension), symbol: text(symbol), scale };
      if (++pooled > POOLED) {
        units.clear();
        pooled = 1;
      }
      units.set(unit.symbol, [...alike, unit]);
      return unit;
    },
  };
}

export class PackWriter {
  private readonly numbers: number[] = [];
  private readonly words: unknown[] = [];
  private lastUnit: Unit | null = null;
  /** The unit that was pooled last, as it was given. */
  private lastGiven: Unit | null = null;

  constructor(private readonly pool: Pool) {}

  number(value: number): void {
    this.numbers.push(value);
  }

  range([start, end]: OffsetRange): void {
    this.numbers.push(start * LENGTH + (end - start));
  }

  /** A word that nobody else uses. */
  own(value: string): void {
    this.words.push(detach(value));
  }

  word(value: unknown): void {
    this.words.push(typeof value === 'string' ? this.pool.text(value) : value);
  }

  /** Most quantities of a key result have the same unit, and words that can be put together again. */
  quantity({ value, unit: own, text }: Quantity): void {
    const unit = own === this.lastGiven ? this.lastUnit : own && this.pool.unit(own);
    this.lastGiven = own;
    const spelling = spellingOf(value, unit, text);
    const sameUnit = unit === this.lastUnit;
    this.numbers.push(value, (spelling + 1) * 2 + (sameUnit ? 1 : 0));
    if (!sameUnit) {
      this.words.push(unit);
      this.lastUnit = unit;
    }
    if (spelling < 0) this.words.push(detach(text));
  }

  done(): Packed {
    // Arrays that grew by pushing hold more room than they use.
    return { numbers: this.numbers.slice(), words: this.words.slice() };
  }
}

/** Reads what a writer wrote, in the same order. */
export class PackReader {
  private number_ = 0;
  private word_ = 0;
  private lastUnit: Unit | null = null;

  constructor(private readonly packed: Packed) {}

  number(): number {
    return this.packed.numbers[this.number_++] as number;
  }

  range(): OffsetRange {
    const both = this.number();
    const start = Math.floor(both / LENGTH);
    return [start, start + (both - start * LENGTH)];
  }

  word<T>(): T {
    return this.packed.words[this.word_++] as T;
  }

  quantity(): Quantity {
    const value = this.number();
    const bits = this.number();
    if (bits % 2 === 0) this.lastUnit = this.word<Unit | null>();
    const unit = this.lastUnit;
    const spell = SPELLINGS[Math.floor(bits / 2) - 1];
    return { value, unit, text: spell ? spell(value, unit) : this.word<string>() };
  }
}

function spellingOf(value: number, unit: Unit | null, text: string): number {
  if (isShortDecimal(text) ? Number(text) === value : String(value) === text) return 0;
  // `12` of `unit: k€` is kept as 12,000: no spelling puts it together, and most numbers without a sign are like that.
  const bare = unit === null || (isDigit(text, text.length - 1) && isDigit(text, 0));
  return bare ? -1 : SPELLINGS.findIndex((spell) => spell(value, unit) === text);
}

/** `12` or `8.75`: few digits, written as JavaScript would write them; to read them is cheaper than to write them. */
function isShortDecimal(text: string): boolean {
  if (text.length > 8 || !isDigit(text, 0) || !isDigit(text, text.length - 1)) return false;
  let point = -1;
  for (let at = 1; at < text.length; at++) {
    if (isDigit(text, at)) continue;
    if (point >= 0 || text[at] !== '.') return false;
    point = at;
  }
  // No zero in front of a whole number, and none behind a fraction.
  return (point === 1 || text.length === 1 || text[0] !== '0') && (point < 0 || !text.endsWith('0'));
}

function isDigit(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 48 && code <= 57;
}

/** How numbers are usually written; any other spelling is kept as it is. */
const SPELLINGS: readonly ((value: number, unit: Unit | null) => string)[] = [
  (value) => String(value),
  (value, unit) => `${value}${unit?.symbol}`,
  (value, unit) => `${value} ${unit?.symbol}`,
  (value, unit) => `${value}\u00A0${unit?.symbol}`,
  (value, unit) => `${unit?.symbol}${value}`,
];
