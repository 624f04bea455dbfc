import type { Sentence } from '../../model/okr.ts';
import { spellingOf } from '../../syntax/spelling.ts';

/**
 * Where a place in a sentence stands in its source, which spells it letter by letter, with escapes, or over several lines.
 * `null` where it is not spelled there, as behind an alias.
 */
export function placesIn(source: string, { text, textStart, range }: Sentence): ((at: number) => number) | null {
  if (textStart !== null) return (at) => textStart + at;
  const places = spellingOf(source, range, text);
  return places && ((at) => places[at] as number);
}
