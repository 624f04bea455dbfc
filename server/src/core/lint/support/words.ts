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

/** The words with what stands around them, for a message: “Send 6 newsletters” says more than “Send”. On one line. */
export function inContext({ text }: Sentence, words: OffsetRange): string {
  const from = words[1] <= QUOTED ? 0 : words[0];
  const rest = text.slice(from).trimEnd();
  const end = rest.length <= QUOTED ? rest.length : Math.max(words[1] - from, rest.lastIndexOf(' ', QUOTED));
  return `${oneLine(rest.slice(0, end))}${end < rest.length ? '…' : ''}`;
}

/** As much of a whole sentence as a message quotes. */
const QUOTED_WHOLE = 160;

/** A whole sentence for a message, on one line; one that is endless is cut. */
export function inFull({ text }: Sentence): string {
  return text.length <= QUOTED_WHOLE ? oneLine(text) : `${oneLine(text.slice(0, QUOTED_WHOLE)).trimEnd()}…`;
}

/** A sentence written as a block, `|` or `>`, may hold line breaks. */
function oneLine(text: string): string {
  const lines = text.split(/[\r\n]+/);
  return lines.length === 1
    ? text
    : lines
        .map((line) => line.trim())
        .join(' ')
        .trim();
}
