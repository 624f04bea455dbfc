import type { OffsetRange } from '../base/range.ts';
import { pairEnd, type TextEdit } from '../syntax/edits.ts';
import type { YamlMap, YamlNode, YamlPair, YamlSequence } from '../syntax/tree.ts';
import { lineEndOf, lineStartOf, nextLineAt } from './source.ts';

/**
 * The edits by which pairs of a mapping go, together with the comments inside what they hold; comments above them and behind a
 * value of one line stay. `null` where nothing would be left of the mapping, unless it may be empty.
 */
export function withoutPairs(
  text: string,
  map: YamlMap,
  goes: (pair: YamlPair) => boolean,
  mayBeEmpty = false,
): TextEdit[] | null {
  const places = map.pairs.map((pair): OffsetRange => [pair.key.range[0], pairEnd(text, pair)]);
  const gone = map.pairs.map(goes);
  if (!gone.includes(true)) return [];
  const first = gone.indexOf(false);
  if (first < 0 && !mayBeEmpty) return null;
  if (map.flow) return withoutPlaces(text, places, gone);
  const edits: TextEdit[] = [];
  map.pairs.forEach((pair, index) => {
    if (!gone[index]) return;
    const place = places[index] as OffsetRange;
    const next = map.pairs[index + 1]?.key.range[0];
    edits.push({ range: linesOfPair(text, pair, place, next), newText: '' });
  });
  return edits;
}

/** The edits by which items of a list go. `null` for a list that is written in a way that cannot be cut. */
export function withoutItems(text: string, list: YamlSequence, gone: readonly boolean[]): TextEdit[] | null {
  if (list.items.length !== gone.length || !list.items.every((item) => item !== null)) return null;
  const items = list.items as readonly YamlNode[];
  if (list.flow)
    return withoutPlaces(
      text,
      items.map(({ range }) => range),
      gone,
    );
  const edits: TextEdit[] = [];
  for (const [index, item] of items.entries()) {
    if (!gone[index]) continue;
    const start = lineStartOf(text, item.range[0]);
    const dash = /^( *)- +(?:[&!]\S+ +)*$/.exec(text.slice(start, item.range[0]));
    if (!dash) return null;
    const end = behindInnerComments(text, lastLetterBefore(text, item.range[1]), (dash[1] as string).length);
    edits.push({ range: wholeLines(text, start, end), newText: '' });
  }
  return edits;
}

/** What must go of `{…}` or `[…]` for some of its parts to go, each with the comma before it, or behind it at the front. */
function withoutPlaces(text: string, places: readonly OffsetRange[], gone: readonly boolean[]): TextEdit[] {
  const edits: TextEdit[] = [];
  const first = gone.indexOf(false);
  places.forEach(([start, end], index) => {
    if (!gone[index]) return;
    if (first < 0 || index < first) {
      const next = places[index + 1]?.[0] ?? end;
      edits.push({ range: [start, next], newText: '' });
      return;
    }
    const before = (places[index - 1] as OffsetRange)[1];
    const between = text.slice(before, start);
    if (!between.includes('#')) {
      edits.push({ range: [before, end], newText: '' });
      return;
    }
    const comma = before + between.indexOf(',');
    edits.push({ range: [comma, comma + 1], newText: '' }, { range: [start, end], newText: '' });
  });
  return edits;
}

/** `next`: where the key of the next pair starts. */
function linesOfPair(text: string, { value }: YamlPair, [start, end]: OffsetRange, next: number | undefined): OffsetRange {
  const line = lineStartOf(text, start);
  const column = start - line;
  const isBlock = value !== null && (value.kind === 'map' || value.kind === 'sequence') && !value.flow;
  const isText = value?.kind === 'scalar' && (value.style === 'literal' || value.style === 'folded');
  const last = lastLetterBefore(text, end);
  const lineEnd = lineEndOf(text, last);
  const comment = isBlock || isText ? -1 : text.slice(last, lineEnd).indexOf('#');
  if (comment >= 0) return [start, last + comment];
  const to = isBlock ? behindInnerComments(text, last, column) : lineEnd;
  if (text.slice(line, start).trim() === '') return wholeLines(text, line, to);
  // Behind a dash: the next pair takes its place, unless comments stand between.
  return next !== undefined && text.slice(to, next).trim() === '' ? [start, next] : [start, to];
}

/** Some readers count the line breaks behind a block to it. */
function lastLetterBefore(text: string, end: number): number {
  let at = end;
  while (at > 0 && /\s/.test(text[at - 1] as string)) at--;
  return at;
}

/** The end of the line of `at`, or of the last comment below it that stands further in than `column`. */
function behindInnerComments(text: string, at: number, column: number): number {
  let end = lineEndOf(text, at);
  for (let start = nextLineAt(text, end); start > end && start < text.length; ) {
    const lineEnd = lineEndOf(text, start);
    const line = text.slice(start, lineEnd);
    if (line.trim() !== '') {
      if (!line.trimStart().startsWith('#') || line.length - line.trimStart().length <= column) break;
      end = lineEnd;
    }
    const next = nextLineAt(text, lineEnd);
    if (next === lineEnd) break;
    start = next;
  }
  return end;
}

/** Lines with the break that ends them. */
function wholeLines(text: string, start: number, end: number): OffsetRange {
  return [start, nextLineAt(text, end)];
}
