import type { OffsetRange } from '../base/range.ts';
import { touches } from '../base/range.ts';
import { flowPlace, unquoted } from './flow.ts';
import {
  closingQuote,
  commentColumn,
  entriesOf,
  indentOf,
  isDocumentMark,
  isEmptyLine,
  type Line,
  type LineEntry,
  lineAfter,
  lineAt,
  lineBefore,
  skipBlanks,
} from './lines.ts';

/**
 * Where a cursor stands in a YAML text, read from its lines and their indentation alone:
 * while somebody types, the tree is broken more often than not, and the lines above the cursor are not.
 */
export interface CursorContext {
  /**
   * `key`: where a mapping's key stands or would stand. `value`: behind a key's colon. `item`: behind a dash, where
   * a value or a mapping's first key may come. `comment`: in a comment. `text`: nowhere that can be helped.
   */
  readonly place: 'key' | 'value' | 'item' | 'comment' | 'text';
  /** Keys from the root, `[]` for an item of a sequence. For `key` the path of the mapping, else of the value itself. */
  readonly path: readonly string[];
  /** Inside `{ … }` or `[ … ]`. */
  readonly flow: boolean;
  /** The key, value or word under the cursor, without its quotes. */
  readonly word: OffsetRange;
  /** Whether the word stands in quotes. */
  readonly quoted: boolean;
  /** The part of the word before the cursor; in a comment, the comment up to the cursor. */
  readonly typed: string;
  /** The other keys of the mapping around the cursor, with what stands behind their colon on the same line. */
  readonly siblings: ReadonlyMap<string, string>;
  /** What else stands in the list around the cursor, each on one line; nothing of items that are mappings. */
  readonly items: readonly string[];
  /** Column at which the keys of this mapping stand, for edits of several lines. */
  readonly column: number;
  /** Whether the key under the cursor already has its colon. */
  readonly hasColon: boolean;
}

/** What the lines above say about a level of indentation. */
interface Ancestry {
  readonly path: string[];
  /** The entry right above, when it stands on another line. */
  readonly parent: { readonly entry: LineEntry; readonly line: Line; readonly last: boolean } | undefined;
}

export function cursorContext(text: string, cursor: number): CursorContext {
  const offset = Math.min(Math.max(0, cursor), text.length);
  const line = lineAt(text, offset);
  const at = Math.min(offset - line.start, line.text.length);
  const entries = entriesOf(line.text);
  const comment = commentAt(line.text, entries.at(-1), at);
  if (comment !== undefined) return inComment(text, line, comment, at);

  // Dashes and keys that start behind the cursor do not count: `|- a` is the line's beginning.
  const before = entries.filter((entry) => entry.column < at || (entry.kind === 'key' && entry.column <= at));
  const first = before[0];
  if (!first && at < indentOf(line.text) && !isEmptyLine(line.text)) return nowhere([], offset);
  const column = first?.column ?? Math.min(at, indentOf(line.text));
  const ancestry = ancestryOf(text, line, column, first?.kind ?? 'key');

  const multiline = ancestry.parent && valueAcrossLines(text, ancestry, offset);
  if (multiline) return multiline;

  const path = [...ancestry.path, ...before.map((entry) => (entry.kind === 'item' ? '[]' : entry.key))];
  const last = before.at(-1);
  if (!last) return keyOnLine(text, line, at, column, path, false);
  if (last.kind === 'item') {
    if (startsFlow(line.text, last.valueColumn, at)) return flowContext(text, line.start + last.valueColumn, offset, path);
    if (at < last.column + 2) return nowhere(path, offset);
    const items = itemsAround(text, line, last.column);
    return { ...keyOnLine(text, line, at, Math.min(last.valueColumn, at), path, true), items };
  }
  const colon = last.valueColumn > last.column ? colonColumn(line.text, last) : last.column;
  if (at <= colon) {
    const mapping = path.slice(0, -1);
    const word: OffsetRange = [line.start + last.column, line.start + colon];
    return {
      place: 'key',
      path: mapping,
      flow: false,
      word,
      quoted: false,
      typed: text.slice(word[0], offset),
      siblings: siblingsOf(text, line, last.column, last.key),
      items: [],
      column: last.column,
      hasColon: true,
    };
  }
  return valueOnLine(text, line, at, last, path);
}

/** The key at which a cursor stands, as a path with the key itself; `undefined` when it stands at no key. */
export function keyPath(context: CursorContext, text: string): readonly string[] | undefined {
  if (context.place !== 'key' || !context.hasColon) return undefined;
  return [...context.path, unquoted(text.slice(context.word[0], context.word[1]))];
}

function nowhere(path: readonly string[], offset: number): CursorContext {
  return {
    place: 'text',
    path,
    flow: false,
    word: [offset, offset],
    quoted: false,
    typed: '',
    siblings: new Map(),
    items: [],
    column: 0,
    hasColon: false,
  };
}

function inComment(text: string, line: Line, comment: number, at: number): CursorContext {
  let [start, end] = [at, at];
  while (start > comment && /[\w-]/.test(line.text[start - 1] as string)) start--;
  while (end < line.text.length && /[\w-]/.test(line.text[end] as string)) end++;
  return {
    ...nowhere([], line.start + at),
    place: 'comment',
    word: [line.start + start, line.start + end],
    typed: text.slice(line.start + comment, line.start + at),
  };
}

/** The column of the comment in which the cursor stands. */
function commentAt(line: string, last: LineEntry | undefined, at: number): number | undefined {
  let from = last ? last.valueColumn : indentOf(line);
  if (line[from] === '"' || line[from] === "'") from = closingQuote(line, from) ?? line.length;
  const comment = commentColumn(line, from);
  return comment < at ? comment : undefined;
}

/** A key that is being typed, or the place for one. */
function keyOnLine(text: string, line: Line, at: number, column: number, path: readonly string[], item: boolean): CursorContext {
  const from = line.start + column;
  const end = line.start + commentTrimmedEnd(line.text, column);
  const word: OffsetRange = [Math.min(from, line.start + at), Math.max(end, line.start + at)];
  return {
    place: item ? 'item' : 'key',
    path,
    flow: false,
    word,
    quoted: false,
    typed: text.slice(word[0], line.start + at),
    siblings: siblingsOf(text, line, column, null),
    items: [],
    column,
    hasColon: false,
  };
}

function valueOnLine(text: string, line: Line, at: number, entry: LineEntry, path: readonly string[]): CursorContext {
  const offset = line.start + at;
  const start = entry.valueColumn;
  if (startsFlow(line.text, start, at)) return flowContext(text, line.start + start, offset, path);
  const quote = line.text[start];
  const quoted = (quote === '"' || quote === "'") && at > start;
  let word: OffsetRange;
  if (quoted) {
    const close = closingQuote(line.text, start);
    word = [start + 1, close === undefined ? line.text.length : close - 1];
    if (close !== undefined && at >= close) return nowhere(path, offset);
  } else {
    word = [Math.min(start, at), Math.max(commentTrimmedEnd(line.text, start), Math.min(start, at))];
    if (at > word[1] && word[1] > word[0]) return nowhere(path, offset);
    if (at > word[1]) word = [at, at];
  }
  return {
    place: 'value',
    path,
    flow: false,
    word: [line.start + word[0], line.start + word[1]],
    quoted,
    typed: line.text.slice(word[0], at),
    siblings: siblingsOf(text, line, entry.column, entry.key),
    items: [],
    column: entry.column,
    hasColon: true,
  };
}

/** Where a plain value ends: before its comment and the blanks in front of it. */
function commentTrimmedEnd(line: string, from: number): number {
  let end = commentColumn(line, from);
  while (end > from && (line[end - 1] === ' ' || line[end - 1] === '\t')) end--;
  return end;
}

function colonColumn(line: string, entry: LineEntry): number {
  const quoted = line[entry.column] === '"' || line[entry.column] === "'";
  return line.indexOf(':', entry.column + entry.key.length + (quoted ? 2 : 0));
}

function startsFlow(line: string, column: number, at: number): boolean {
  return (line[column] === '{' || line[column] === '[') && column < at;
}

function flowContext(text: string, from: number, offset: number, path: readonly string[]): CursorContext {
  const found = flowPlace(text, from, offset);
  if (!found) return nowhere(path, offset);
  const empty = found.token[0] === found.token[1];
  if (!empty && !touches(found.token, offset)) return nowhere(path, offset);
  const word: OffsetRange = empty ? [offset, offset] : found.token;
  return {
    place: found.place,
    path: [...path, ...found.path],
    flow: true,
    word,
    quoted: word[0] > 0 && /["']/.test(text[word[0] - 1] as string),
    typed: text.slice(word[0], offset),
    siblings: found.siblings,
    items: found.items,
    column: 0,
    hasColon: found.hasColon,
  };
}

/**
 * What the cursor stands in when the value of the entry above goes on over several lines: a flow collection,
 * a block of text or a sentence that was broken. `undefined` when that entry holds a block mapping or sequence.
 */
function valueAcrossLines(text: string, ancestry: Ancestry, offset: number): CursorContext | undefined {
  const parent = ancestry.parent;
  // A dash with a key behind it holds a mapping.
  if (!parent?.last) return undefined;
  const { entry, line } = parent;
  const rest = line.text.slice(entry.valueColumn);
  if (rest === '' || rest.startsWith('#')) return undefined;
  if (rest.startsWith('{') || rest.startsWith('[')) {
    return flowContext(text, line.start + entry.valueColumn, offset, ancestry.path);
  }
  // An anchor or a tag may stand before a block collection.
  if ((rest.startsWith('&') || rest.startsWith('!')) && !rest.trimEnd().includes(' ')) return undefined;
  return nowhere(ancestry.path, offset);
}

/** Walks up from a level of indentation to the root. */
function ancestryOf(text: string, from: Line, column: number, kind: LineEntry['kind']): Ancestry {
  const path: string[] = [];
  let parent: Ancestry['parent'];
  let level = { column, kind };
  for (let line = lineBefore(text, from); line && (level.column > 0 || level.kind === 'item'); line = lineBefore(text, line)) {
    if (indentOf(line.text) > level.column || isEmptyLine(line.text)) continue;
    if (isDocumentMark(line.text)) break;
    const entries = entriesOf(line.text);
    for (let index = entries.length - 1; index >= 0; index--) {
      const entry = entries[index] as LineEntry;
      const above =
        entry.column < level.column ||
        (entry.column === level.column && level.kind === 'item' && entry.kind === 'key' && hasNoValue(line.text, entry));
      if (!above) continue;
      parent ??= { entry, line, last: index === entries.length - 1 };
      path.push(entry.kind === 'item' ? '[]' : entry.key);
      level = entry;
    }
  }
  return { path: path.reverse(), parent };
}

function hasNoValue(line: string, entry: LineEntry): boolean {
  return entry.valueColumn >= line.length || line[entry.valueColumn] === '#';
}

/** The keys at the same indentation around a line, without the one that stands there itself. */
function siblingsOf(text: string, from: Line, column: number, own: string | null): ReadonlyMap<string, string> {
  const siblings = new Map<string, string>();
  const add = (line: Line): boolean => {
    if (isEmptyLine(line.text)) return true;
    const indent = indentOf(line.text);
    if (indent > column) return true;
    if (isDocumentMark(line.text)) return false;
    const entries = entriesOf(line.text);
    const sibling = entries.find((entry) => entry.column === column && entry.kind === 'key');
    if (sibling) siblings.set(sibling.key, valueText(line.text, sibling));
    // A dash in front of the column starts this mapping; a key or dash further left ends it.
    return indent === column;
  };
  const here = entriesOf(from.text);
  const opensHere = here.some((entry) => entry.kind === 'item' && entry.column < column);
  if (!opensHere) for (let line = lineBefore(text, from); line && add(line); line = lineBefore(text, line));
  for (let line = lineAfter(text, from); line; line = lineAfter(text, line)) {
    if (!isEmptyLine(line.text) && indentOf(line.text) < column) break;
    if (!add(line)) break;
  }
  if (own !== null) siblings.delete(own);
  return siblings;
}

/** What stands behind the other dashes of a list whose dashes stand at `column`. */
function itemsAround(text: string, from: Line, column: number): readonly string[] {
  const items: string[] = [];
  const add = (line: Line): boolean => {
    if (isEmptyLine(line.text)) return true;
    const indent = indentOf(line.text);
    if (indent > column) return true;
    const entries = entriesOf(line.text);
    const dash = entries.find((entry) => entry.kind === 'item' && entry.column === column);
    if (!dash) return false;
    if (entries.at(-1) === dash) items.push(valueText(line.text, dash));
    return indent === column;
  };
  for (let line = lineBefore(text, from); line && add(line); line = lineBefore(text, line));
  for (let line = lineAfter(text, from); line && add(line); line = lineAfter(text, line));
  return items;
}

function valueText(line: string, entry: LineEntry): string {
  const from = skipBlanks(line, entry.valueColumn);
  return unquoted(line.slice(from, commentTrimmedEnd(line, from)));
}
