import type { OffsetRange } from '../../base/range.ts';

export function lineStartOf(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && text[at - 1] !== '\n' && text[at - 1] !== '\r') at--;
  return at;
}

export function lineEndOf(text: string, offset: number): number {
  let at = offset;
  while (at < text.length && text[at] !== '\n' && text[at] !== '\r') at++;
  return at;
}

/** Spaces that bring a new line to the column in which `offset` stands. */
export function columnOf(text: string, offset: number): string {
  return ' '.repeat(offset - lineStartOf(text, offset));
}

/** Whether what starts at `offset` is an item behind a dash of its own, not inside `[…]`. */
export function isBlockItem(text: string, offset: number): boolean {
  const before = text.slice(lineStartOf(text, offset), offset);
  const dash = before.trimEnd();
  return dash.endsWith('-') && dash !== before && /^[\s-]*$/.test(dash);
}

/** The lines of a pair whose value stands on the key's own line; `null` for any other shape. */
export function linesOfPair(text: string, key: string, value: OffsetRange): OffsetRange | null {
  const start = lineStartOf(text, value[0]);
  const before = text.slice(start, value[0]).trim();
  if (before !== `${key}:`) return null;
  const end = lineEndOf(text, value[1]);
  if (!/^\s*(#.*)?$/.test(text.slice(value[1], end))) return null;
  const next = text.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, text.length);
  return [start, next];
}

/** Text as it must stand in a snippet to mean itself. */
export function inSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}
