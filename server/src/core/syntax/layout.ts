/**
 * Where YAML's marks stand. Neither reader says where a colon, a dash or a closing bracket is,
 * and both must agree on where a collection ends, so both ask here.
 */

const TAB = 0x09;
const NEWLINE = 0x0a;
const RETURN = 0x0d;
const SPACE = 0x20;
const HASH = 0x23;

export function isBreak(code: number): boolean {
  return code === NEWLINE || code === RETURN;
}

export function isBlank(code: number): boolean {
  return code === SPACE || code === TAB;
}

/** Whether a character is white space; past the end of the text counts as white space too. */
export function isSpace(code: number): boolean {
  return code === SPACE || code === TAB || code === NEWLINE || code === RETURN || Number.isNaN(code);
}

/** The first offset from `from` on that is neither white space nor part of a comment; the text's length at the end. */
export function skipSpaceAndComments(text: string, from: number): number {
  let at = from;
  while (at < text.length) {
    const code = text.charCodeAt(at);
    if (code === HASH) at = lineEnd(text, at);
    else if (isSpace(code)) at++;
    else break;
  }
  return at;
}

/** The offset of the line break that ends the line of `from`, or the text's length. */
export function lineEnd(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isBreak(text.charCodeAt(at))) at++;
  return at;
}

/** The end of the `:` that follows a key which ends at `keyEnd`; `keyEnd` itself when none follows. */
export function colonEnd(text: string, keyEnd: number): number {
  const at = skipSpaceAndComments(text, keyEnd);
  return text[at] === ':' ? at + 1 : keyEnd;
}

/** The end of the next `-` of an item without content. */
export function dashEnd(text: string, from: number): number {
  const at = skipSpaceAndComments(text, from);
  return text[at] === '-' ? at + 1 : from;
}

/** The end of the bracket that closes a flow collection whose last token ends at `from`. */
export function bracketEnd(text: string, from: number): number {
  let at = skipSpaceAndComments(text, from);
  while (at < text.length && text[at] !== ']' && text[at] !== '}') at = skipSpaceAndComments(text, at + 1);
  return Math.min(at + 1, text.length);
}

/** The offset of the `|` or `>` that opens a block scalar after the token that ends at `from`. */
export function blockHeaderStart(text: string, from: number): number {
  let at = skipSpaceAndComments(text, from);
  while (at < text.length && text[at] !== '|' && text[at] !== '>') at = skipSpaceAndComments(text, at + 1);
  return at;
}

/** The end of a block scalar's last written character, or of its header when nothing is written under it. */
export function blockScalarEnd(text: string, header: number, contentEnd: number): number {
  let headerEnd = header + 1;
  while (/[-+0-9]/.test(text[headerEnd] ?? '')) headerEnd++;
  let end = contentEnd;
  while (end > header && isSpace(text.charCodeAt(end - 1))) end--;
  return end <= lineEnd(text, header) ? headerEnd : end;
}

/** Where a block scalar's text starts: the line after its header. */
export function blockContentStart(text: string, header: number): number {
  const end = lineEnd(text, header);
  return text.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, text.length);
}

/** The first line from `from` on that separates documents (`---`) or ends one (`...`), as a range of its mark. */
export function documentMark(text: string, from: number): readonly [number, number] {
  const mark = /^(?:---|\.\.\.)(?![^\s])/gm;
  mark.lastIndex = from;
  const match = mark.exec(text);
  return match ? [match.index, match.index + 3] : [Math.min(from, text.length), text.length];
}
