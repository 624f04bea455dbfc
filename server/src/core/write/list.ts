import { columnOf, endOfLines, insertLines, lineEnding, type TextEdit } from '../syntax/edits.ts';
import type { YamlSequence } from '../syntax/tree.ts';
import { lineEndOf, lineStartOf } from './source.ts';

/** Puts an entry into a list of lines with dashes, before the item of that index or at the end; `null` where there is no place for it. */
export function insertInLines(
  text: string,
  list: YamlSequence,
  index: number,
  entry: readonly string[],
  gap: string,
): TextEdit | null {
  const column = columnOf(text, list.range[0]);
  const [first = '', ...rest] = entry;
  const lines = [`-${gap}${first}`, ...rest.map((line) => ' '.repeat(gap.length + 1) + line)];
  if (index === 0 && list.items.length > 0) {
    const start = lineStartOf(text, list.range[0]);
    if (text.slice(start, list.range[0]).trim() !== '' || text[list.range[0]] !== '-') return null;
    return insertLines(text, start, lines, column);
  }
  const isLast = index === list.items.length;
  const before = list.items[index - 1] ?? null;
  if (!before && !isLast) return null;
  return insertLines(text, endOfLines(text, isLast ? list.range[1] : (before?.range[1] ?? 0), before), lines, column);
}

/** Puts an entry into a list between brackets: on a line of its own where the others have one. */
export function insertInBrackets(text: string, list: YamlSequence, index: number, entry: string): TextEdit[] {
  const [first, second] = list.items;
  if (!first) return [{ range: list.range, newText: `[${entry}]` }];
  const at = index === 0 ? first.range[0] : (list.items[index - 1]?.range[1] ?? list.range[1] - 1);
  const start = index === 0 ? at : (list.items[index - 1]?.range[0] ?? at);
  const lineStart = lineStartOf(text, start);
  const indentation = text.slice(lineStart, start);
  const isOnItsOwn = indentation.trim() === '';
  const newLine = lineEnding(text) + indentation;
  if (index === 0) return [{ range: [at, at], newText: `${entry},${isOnItsOwn ? newLine : ' '}` }];
  const between = second ? text.slice(first.range[1], second.range[0]) : ', ';
  const comma = /^, ?$/.test(between) ? between : ', ';
  const end = lineEndOf(text, at);
  const rest = isOnItsOwn ? /^([ \t]*,)?[ \t]*(?:#.*)?$/.exec(text.slice(at, end)) : null;
  if (!rest) return [{ range: [at, at], newText: comma + entry }];
  if (rest[1]) return [{ range: [end, end], newText: `${newLine}${entry},` }];
  if (at === end) return [{ range: [at, at], newText: `,${newLine}${entry}` }];
  return [
    { range: [at, at], newText: ',' },
    { range: [end, end], newText: newLine + entry },
  ];
}
