/** How wide a text is, in pixels, in letters of a size: the sum of what its letters take, so that a part is measured once. */
export type Measure = (text: string, size: number, bold: boolean) => number;

export interface Font {
  readonly size: number;
  readonly bold: boolean;
}

/** More of a title than this is never looked at: there is no room for it. */
const LONGEST = 600;

/** Control characters draw nothing, and bidirectional overrides would turn what stands around them. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const UNDRAWN = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufffe\uffff]+/g;

/** Half of a letter that takes two, as a cut in the wrong place leaves it; no picture may hold one. */
const HALF = /\p{Cs}/gu;

/** A title on one line, as far as anybody reads. */
export function plain(title: string): string {
  return title.slice(0, LONGEST).replace(UNDRAWN, ' ').replace(/ {2,}/g, ' ').replace(HALF, '\ufffd').trim();
}

/**
 * A text in at most so many lines of a width; where it does not fit, the last one ends in “…”.
 * `aside`: how much of the first line is taken by something else.
 */
export function wrapped(text: string, width: number, most: number, font: Font, measure: Measure, aside = 0): readonly string[] {
  const wide = (part: string) => measure(part, font.size, font.bold);
  const space = wide(' ');
  const lines: string[] = [];
  const room = () => (lines.length === 0 ? width - aside : width);
  let [line, used] = ['', 0];
  // At plain spaces only: a no-break space holds a number and its unit together.
  const words = plain(text).split(' ');
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    const longer = (line === '' ? 0 : used + space) + wide(word);
    if (longer <= room()) {
      line = line === '' ? word : `${line} ${word}`;
      used = longer;
      continue;
    }
    if (lines.length === most - 1) return [...lines, cut([line, ...words.slice(at, at + 3)].join(' ').trimStart(), room(), wide)];
    // What needs a line of its own gets one.
    if (line !== '' || (lines.length === 0 && wide(word) <= width)) {
      lines.push(line);
      line = '';
      at--;
      continue;
    }
    // A word that is longer than a line is broken, between letters as people see them.
    const head = headOf(word, room(), wide);
    lines.push(head);
    if (head.length < word.length) words.splice(at + 1, 0, word.slice(head.length));
  }
  return line === '' && lines.length > 0 ? lines : [...lines, line];
}

/** As much of a text as fits, with “…” where something is left out. */
export function shortened(text: string, width: number, font: Font, measure: Measure): string {
  const wide = (part: string) => measure(part, font.size, font.bold);
  const all = plain(text);
  return wide(all) <= width ? all : cut(all, width, wide);
}

function cut(text: string, width: number, wide: (part: string) => number): string {
  return `${headOf(text, width - wide('…'), wide).trimEnd()}…`;
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The longest beginning that fits; one letter at least. */
function headOf(text: string, width: number, wide: (part: string) => number): string {
  let [head, used] = ['', 0];
  for (const { segment } of segmenter.segment(text)) {
    used += wide(segment);
    if (used > width && head !== '') break;
    head += segment;
  }
  return head;
}
