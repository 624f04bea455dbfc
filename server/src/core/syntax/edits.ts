import type { OffsetRange } from '../base/range.ts';
import { colonEnd, isBreak, lineEnd } from './layout.ts';
import { inStyleOf, isPrintable, scalarSource } from './scalar-source.ts';
import type { YamlMap, YamlNode, YamlPair, YamlScalar, YamlSequence } from './tree.ts';

export { inStyleOf, quoteSentence, scalarSource } from './scalar-source.ts';

/** A change of a text. Every byte outside the range stays as it is: comments, order, quotes, line endings. */
export interface TextEdit {
  readonly range: OffsetRange;
  readonly newText: string;
}

type Value = string | number | boolean;

/** A text of several lines, which stands as a literal block (`|-`) where the mapping is written in lines. */
export interface Paragraphs {
  readonly paragraphs: string;
}

/** The text with all edits made. Edits must not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = '';
  let at = 0;
  for (const { range, newText } of [...edits].sort((a, b) => a.range[0] - b.range[0] || a.range[1] - b.range[1])) {
    result += text.slice(at, range[0]) + newText;
    at = range[1];
  }
  return result + text.slice(at);
}

/** The line ending that a text uses first; `\n` for a text of one line. */
export function lineEnding(text: string): '\n' | '\r\n' {
  const at = text.indexOf('\n');
  return at > 0 && text[at - 1] === '\r' ? '\r\n' : '\n';
}

/**
 * Adds `key` to a mapping: behind the pair called `after`, else at its end, on a line of its own where the mapping
 * is written in lines. `value` is a scalar, or lines of YAML that are put below the key (in a block mapping only).
 */
export function insertPair(
  text: string,
  map: YamlMap,
  key: string,
  value: Value | Paragraphs | readonly string[],
  after?: string,
): TextEdit {
  const previous = map.pairs.find((pair) => pair.key.kind === 'scalar' && pair.key.text === after) ?? map.pairs.at(-1);
  const name = scalarSource(key, map);
  if (!map.flow) {
    const end = previous === undefined ? map.range[1] : pairEnd(text, previous);
    const at = endOfLines(text, end, previous?.value ?? previous?.key ?? null);
    return insertLines(text, at, linesOfPair(name, value, stepOf(text)), columnOfKeys(text, map));
  }
  const source = `${name}: ${isLines(value) ? value.join(' ') : scalarSource(plainValue(value), map)}`;
  if (previous === undefined) return { range: map.range, newText: `{ ${source} }` };
  // A lone pair in brackets, `[a: b]`, has no braces yet.
  if (previous.key.range[0] === map.range[0]) {
    return { range: map.range, newText: `{ ${text.slice(map.range[0], map.range[1])}, ${source} }` };
  }
  const at = pairEnd(text, previous);
  return { range: [at, at], newText: `, ${source}` };
}

/** Gives a scalar another value, in its own style as far as that can hold it. */
export function setScalar(
  text: string,
  scalar: YamlScalar,
  value: Value,
  place: { readonly flow: boolean } = { flow: false },
): TextEdit {
  const [start, end] = scalar.range;
  // Behind a tag or a colon, a value needs a space first.
  const space = start === end && start > 0 && !/\s/.test(text[start - 1] as string) ? ' ' : '';
  return { range: scalar.range, newText: space + inStyleOf(scalar.style, value, place) };
}

/** Gives a key of a mapping a value: changes the one that stands there, fills the empty place, or adds the pair. */
export function setValue(text: string, map: YamlMap, key: string, value: Value | Paragraphs, after?: string): TextEdit {
  const pair = map.pairs.find((candidate) => candidate.key.kind === 'scalar' && candidate.key.text === key);
  if (pair === undefined) return insertPair(text, map, key, value, after);
  if (pair.value?.kind === 'scalar' && typeof value !== 'object') return setScalar(text, pair.value, value, map);
  const source = map.flow ? scalarSource(plainValue(value), map) : sourceInLines(value, columnOfKeys(text, map), text);
  if (pair.value !== null) {
    // A block collection stands on lines of its own; what takes its place stands behind the colon.
    const isBlock = (pair.value.kind === 'map' || pair.value.kind === 'sequence') && !pair.value.flow;
    return isBlock
      ? { range: [colonEnd(text, pair.key.range[1]), pair.value.range[1]], newText: ` ${source}` }
      : { range: pair.value.range, newText: source };
  }
  const at = pairEnd(text, pair);
  return { range: [at, at], newText: text[at - 1] === ':' ? ` ${source}` : `: ${source}` };
}

/** Adds an item at the end of a sequence. The lines are the item's own, without dash and indentation. */
export function appendItem(text: string, sequence: YamlSequence, itemLines: readonly string[]): TextEdit {
  const last = sequence.items.at(-1) ?? null;
  if (sequence.flow) {
    const source = itemLines.map((line) => line.trim()).join(' ');
    if (last === null) return { range: sequence.range, newText: `[${source}]` };
    return { range: [last.range[1], last.range[1]], newText: `, ${source}` };
  }
  const at = endOfLines(text, sequence.range[1], last);
  const [first = '', ...rest] = itemLines;
  return insertLines(text, at, [`- ${first}`, ...indented(rest, 2)], columnOf(text, sequence.range[0]));
}

function isLines(value: Value | Paragraphs | readonly string[]): value is readonly string[] {
  return Array.isArray(value);
}

function plainValue(value: Value | Paragraphs): Value {
  return typeof value === 'object' ? value.paragraphs : value;
}

/** The lines of a pair of a block mapping, without the mapping's own indentation. */
function linesOfPair(name: string, value: Value | Paragraphs | readonly string[], step: number): string[] {
  if (isLines(value)) return [`${name}:`, ...indented(value, step)];
  const block = typeof value === 'object' ? literalLines(value.paragraphs) : null;
  return block ? [`${name}: |-`, ...indented(block, step)] : [`${name}: ${scalarSource(plainValue(value))}`];
}

/** A value behind a colon, whose lines stand below the column of its key. */
function sourceInLines(value: Value | Paragraphs, column: number, text: string): string {
  const block = typeof value === 'object' ? literalLines(value.paragraphs) : null;
  if (!block) return scalarSource(plainValue(value));
  return ['|-', ...indented(block, column + stepOf(text))].join(lineEnding(text));
}

/** The lines of a literal block; `null` for what is one line, or cannot stand in such a block letter by letter. */
function literalLines(paragraphs: string): readonly string[] | null {
  const lines = paragraphs.split('\n');
  const isLiteral = lines.length > 1 && !/^\s|\n$/.test(paragraphs) && lines.every(isPrintable);
  return isLiteral ? lines : null;
}

/** Adds lines at `at`, the end of a line or the start of one; each is indented to `column`. */
export function insertLines(text: string, at: number, lines: readonly string[], column: number): TextEdit {
  const eol = lineEnding(text);
  const written = indented(lines, column).map((line) => (at > 0 && isBreak(text.charCodeAt(at - 1)) ? line + eol : eol + line));
  return { range: [at, at], newText: written.join('') };
}

function indented(lines: readonly string[], by: number): string[] {
  return lines.map((line) => (line === '' ? '' : ' '.repeat(by) + line));
}

/** Where a pair ends: behind its value, or behind the colon where none stands. */
export function pairEnd(text: string, pair: YamlPair): number {
  return pair.value === null ? colonEnd(text, pair.key.range[1]) : pair.value.range[1];
}

/**
 * The end of the line on which a node ends, behind its comment. Behind a block scalar that keeps its blank lines
 * (or has white space in them), the start of the first line that is not blank.
 */
export function endOfLines(text: string, end: number, node: YamlNode | null): number {
  const line = lineEnd(text, end);
  const last = lastScalar(node);
  if (last === null || (last.style !== 'literal' && last.style !== 'folded')) return line;
  let at = line;
  let blanks = line;
  for (;;) {
    const next = text.startsWith('\r\n', at) ? at + 2 : Math.min(at + 1, text.length);
    blanks = next;
    const nextEnd = lineEnd(text, next);
    if (nextEnd === text.length || text.slice(next, nextEnd).trim() !== '') break;
    at = nextEnd;
  }
  const keeps = text.slice(last.range[0], last.range[0] + 3).includes('+') || /[ \t]/.test(text.slice(line, blanks));
  if (!keeps) return line;
  return isBreak(text.charCodeAt(blanks - 1)) ? blanks : line;
}

function lastScalar(node: YamlNode | null): YamlScalar | null {
  let at = node;
  while (at !== null && at.kind !== 'scalar') {
    if (at.kind === 'alias' || at.flow) return null;
    if (at.kind === 'sequence') at = at.items.at(-1) ?? null;
    else at = at.pairs.at(-1)?.value ?? null;
  }
  return at;
}

/** The column of a block mapping's keys; what stands before a key on its line are dashes, tags and anchors. */
export function columnOfKeys(text: string, map: YamlMap): number {
  const first = map.pairs[0]?.key;
  if (first?.tag === undefined && first?.anchor === undefined) return columnOf(text, map.range[0]);
  const line = lineStart(text, map.range[0]);
  return (/^ *(?:[-?] +)*/.exec(text.slice(line, map.range[0])) as RegExpExecArray)[0].length;
}

/** The column of an offset; a byte order mark takes none. */
export function columnOf(text: string, offset: number): number {
  const line = lineStart(text, offset);
  return offset - line - (text.charCodeAt(line) === 0xfeff ? 1 : 0);
}

function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !isBreak(text.charCodeAt(at - 1))) at--;
  return at;
}

/** How far the file indents: the first indented line tells. */
function stepOf(text: string): number {
  const match = /^( {1,8})[^\s#]/m.exec(text);
  return match?.[1]?.length ?? 2;
}
