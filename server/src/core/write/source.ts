import type { OffsetRange } from '../base/range.ts';

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

/** Where the line behind the one that ends at `end` starts. */
export function nextLineAt(text: string, end: number): number {
  return text.startsWith('\r\n', end) ? end + 2 : Math.min(end + 1, text.length);
}

/** Spaces that bring a new line to the column in which `offset` stands. */
export function columnOf(text: string, offset: number): string {
  return ' '.repeat(offset - lineStartOf(text, offset));
}

/** Whether what starts at `offset` is an item behind a dash of its own, on this line or on one above; not inside `[…]`. */
export function isBlockItem(text: string, offset: number): boolean {
  let start = lineStartOf(text, offset);
  const before = text.slice(start, offset);
  if (/^ *(?:- +)+$/.test(before)) return true;
  if (!/^ *$/.test(before)) return false;
  // The dash stands above, perhaps with comments between.
  while (start > 0) {
    const end = start - (text.startsWith('\r\n', start - 2) ? 2 : 1);
    start = lineStartOf(text, end);
    const line = text.slice(start, end).trim();
    if (line !== '' && !line.startsWith('#')) return /^-(?: +#.*)?$/.test(line);
  }
  return false;
}

/** What must go for a pair to go: its line, but for a comment on it; inside `{…}` the pair with its comma. `null` for any other shape. */
export function placeOfPair(text: string, key: string, value: OffsetRange): OffsetRange | null {
  const start = lineStartOf(text, value[0]);
  const before = text.slice(start, value[0]);
  const end = lineEndOf(text, value[1]);
  const behind = text.slice(value[1], end);
  if (before.trim() === `${key}:` && /^\s*(?:#.*)?$/.test(behind)) {
    const comment = behind.indexOf('#');
    if (comment >= 0) return [start + before.indexOf(key), value[1] + comment];
    return [start, nextLineAt(text, end)];
  }
  const own = new RegExp(`(,?)[ \\t]*(${key})[ \\t]*:[ \\t]*$`).exec(before);
  if (!own || !/[{,]\s*$/.test(before.slice(0, own.index + (own[1] as string).length))) return null;
  if (own[1]) return [start + own.index, value[1]];
  const comma = /^[ \t]*,[ \t]*/.exec(behind);
  return comma ? [start + before.lastIndexOf(key), value[1] + comma[0].length] : null;
}

/** Text as it must stand in a snippet to mean itself. */
export function inSnippet(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

/**
 * Where the value of a field stands in the source of a mapping such as a check-in or an action; the mapping's own range
 * where it is written in some other way. `range` is the mapping's.
 */
export function valueInMapping(text: string, range: OffsetRange, field: string): OffsetRange {
  const source = text.slice(range[0], range[1]);
  for (let at = source.indexOf(field); at >= 0; at = source.indexOf(field, at + 1)) {
    if (at > 0 && !/[\s{,"']/.test(source[at - 1] as string)) continue;
    const value = /^["']?\s*:\s*["']?([^\s,}"']+)/.exec(source.slice(at + field.length, at + field.length + 80));
    const words = value?.[1];
    if (!value || !words) continue;
    const end = range[0] + at + field.length + value[0].length;
    return [end - words.length, end];
  }
  return range;
}
