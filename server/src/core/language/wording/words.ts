import type { Parsed } from '../figures.ts';
import type { Words } from '../reading.ts';

/** The words of tokens `[from, to)`. */
export function wordsOf({ tokens, text }: Parsed, from: number, to: number): Words {
  const range = [tokens[from]!.start, tokens[to - 1]!.end] as const;
  return { text: text.slice(range[0], range[1]), range };
}
