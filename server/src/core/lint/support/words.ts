import type { OffsetRange } from '../../base/range.ts';
import type { Sentence } from '../../model/okr.ts';

/** Where some words of a sentence stand in the source; the whole sentence where its letters are escaped or folded. */
export function placeOf(sentence: Sentence, words: OffsetRange): OffsetRange {
  if (sentence.textStart === null) return sentence.range;
  return [sentence.textStart + words[0], sentence.textStart + words[1]];
}

/** Where a sentence's text stands, without its quotes. */
export function placeOfText(sentence: Sentence): OffsetRange {
  return placeOf(sentence, [0, sentence.text.length]);
}

/** As much of a sentence as a message quotes. */
const QUOTED = 48;

/** The words with what stands around them, for a message: “Send 6 newsletters” says more than “Send”. */
export function inContext({ text }: Sentence, words: OffsetRange): string {
  const from = words[1] <= QUOTED ? 0 : words[0];
  if (text.length - from <= QUOTED) return text.slice(from);
  const end = Math.max(words[1], text.lastIndexOf(' ', from + QUOTED));
  return `${text.slice(from, end).trimEnd()}…`;
}
