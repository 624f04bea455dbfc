import type { Token } from './tokens.ts';

/** A phrase found in a sentence: its tokens `[from, to)` and what it means. */
export interface PhraseMatch<T> {
  readonly from: number;
  readonly to: number;
  readonly value: T;
}

const NOTHING: readonly never[] = [];

/** Fixed phrases of a few words, looked up by their first or last word; the longest one wins. Words are folded. */
export class PhraseTable<T> {
  private built: Index<T> | null = null;

  /** `entries` maps a meaning to its phrases, separated by commas: `['min', 'at least, minimum']`. */
  constructor(private readonly entries: readonly (readonly [value: T, phrases: string])[]) {}

  /** Made at the first look-up, so that a language nobody writes costs nothing. */
  private get index(): Index<T> {
    this.built ??= indexOf(this.entries);
    return this.built;
  }

  /** The longest phrase that starts at token `from`. */
  startingAt(tokens: readonly Token[], from: number): PhraseMatch<T> | null {
    const known = from < tokens.length ? this.index.byFirst.get(tokens[from]?.folded ?? '') : undefined;
    if (!known) return null;
    for (const { words, value } of known) if (says(tokens, from, words)) return { from, to: from + words.length, value };
    return null;
  }

  /** The longest phrase whose last word is the token before `to`. */
  endingAt(tokens: readonly Token[], to: number): PhraseMatch<T> | null {
    const known = to > 0 ? this.index.byLast.get(tokens[to - 1]?.folded ?? '') : undefined;
    if (!known) return null;
    for (const { words, value } of known) {
      if (says(tokens, to - words.length, words)) return { from: to - words.length, to, value };
    }
    return null;
  }

  /** Every phrase whose last word is the token before `to`, the longest first. */
  allEndingAt(tokens: readonly Token[], to: number): readonly PhraseMatch<T>[] {
    const known = to > 0 ? this.index.byLast.get(tokens[to - 1]?.folded ?? '') : undefined;
    if (!known) return NOTHING;
    const found = known.filter(({ words }) => says(tokens, to - words.length, words));
    return found.map(({ words, value }) => ({ from: to - words.length, to, value }));
  }

  /** The first phrase in tokens `[from, to)`. */
  first(tokens: readonly Token[], from = 0, to = tokens.length): PhraseMatch<T> | null {
    for (let i = from; i < to; i++) {
      const match = this.startingAt(tokens, i);
      if (match) return match;
    }
    return null;
  }
}

interface Phrase<T> {
  readonly words: readonly string[];
  readonly value: T;
}

interface Index<T> {
  readonly byFirst: ReadonlyMap<string, readonly Phrase<T>[]>;
  readonly byLast: ReadonlyMap<string, readonly Phrase<T>[]>;
}

function indexOf<T>(entries: readonly (readonly [value: T, phrases: string])[]): Index<T> {
  const byFirst = new Map<string, Phrase<T>[]>();
  const byLast = new Map<string, Phrase<T>[]>();
  for (const [value, phrases] of entries) {
    for (const phrase of phrases.split(',')) {
      const words = phrase.trim().split(/\s+/);
      file(byFirst, words[0] as string, { words, value });
      file(byLast, words[words.length - 1] as string, { words, value });
    }
  }
  for (const index of [byFirst, byLast]) for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { byFirst, byLast };
}

function file<T>(index: Map<string, Phrase<T>[]>, key: string, phrase: Phrase<T>): void {
  const list = index.get(key);
  if (list) list.push(phrase);
  else index.set(key, [phrase]);
}

function says(tokens: readonly Token[], from: number, words: readonly string[]): boolean {
  if (from < 0 || from + words.length > tokens.length) return false;
  for (let i = 0; i < words.length; i++) if (tokens[from + i]!.folded !== words[i]) return false;
  return true;
}

/** Words of a table, separated by spaces. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.trim().split(/\s+/));
}
