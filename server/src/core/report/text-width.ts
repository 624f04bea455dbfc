/**
 * Text as a terminal lays it out in columns. Letters that stack (accents) take none, wide ones (CJK, most emoji) two.
 */

/** Control characters would move the cursor or change colours, and bidirectional overrides would reorder the line. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;

/** One line of text that cannot do anything to a terminal but stand there. */
export function printable(text: string): string {
  return text.replace(UNPRINTABLE, ' ').replace(/ {2,}/g, ' ').trim();
}

const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;

/** How many columns a text takes. */
export function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += NO_WIDTH.test(letter) ? 0 : WIDE.test(letter) ? 2 : 1;
  return width;
}

/** The text with spaces behind it up to a width; unchanged when it is wider. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - widthOf(text))) + text;
}

/** Spaces that no line should break at: before %, € and French marks, inside guillemets, between thousands. */
export function glue(text: string): string {
  return text.replace(/ (?=[%€:;!?»])|(?<=«) |(?<=\d) (?=\d{3}(?!\d))/g, '\u00a0');
}

/** The text in lines of at most `width` columns, broken at plain spaces only: `9,2 %` with its no-break space stays whole. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && widthOf(line) + 1 + widthOf(word) > width) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? word : `${line} ${word}`;
    // A word longer than a line is cut, for it would break the columns.
    while (widthOf(line) > width && width > 0) {
      const head = headOf(line, width);
      lines.push(head);
      line = line.slice(head.length);
    }
  }
  return [...lines, line];
}

function headOf(text: string, width: number): string {
  let head = '';
  let used = 0;
  for (const letter of text) {
    used += widthOf(letter);
    if (used > width && head !== '') break;
    head += letter;
  }
  return head;
}
