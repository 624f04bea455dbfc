import type { OffsetRange } from '../../../base/range.ts';
import { type Field, fieldOf, type Place } from '../../../schema/fields.ts';
import { startsOfItems } from '../../../syntax/dashes.ts';
import { colonEnd, isBlank, isBreak, skipSpaceAndComments } from '../../../syntax/layout.ts';
import type { YamlMap, YamlNode, YamlPair, YamlScalar, YamlSequence } from '../../../syntax/tree.ts';
import { isAligned, isAlignedList } from './aligned.ts';
import type { HouseStyle } from './house-style.ts';
import type { LineTable } from './line-table.ts';

/** Places whose mappings may have been meant as a sentence: nothing in them is certain to be a key. */
const TITLED: ReadonlySet<Place> = new Set<Place>(['objective', 'keyResult', 'milestone', 'action']);

/** Says of each line of a tree where it goes, and tidies the space around colons, dashes and commas. */
export class LayOut {
  /** Set where the text is written in a way that is better left alone. */
  isOdd = false;
  /** Offsets of the dashes of objectives. */
  readonly objectives: number[] = [];

  constructor(
    private readonly table: LineTable,
    private readonly style: HouseStyle,
    /** Where the text that the tree was read from starts. */
    private readonly base: number,
    private readonly text: string,
  ) {}

  map(map: YamlMap, column: number, place: Place | null): void {
    const aligned = isAligned(this.text, map);
    for (const pair of map.pairs) {
      const { key, value } = pair;
      const start = this.pairStart(key.range[0]);
      if (/\?[ \t]*$/.test(this.lineBefore(start))) this.isOdd = true;
      const old = this.columnOf(start);
      this.mark(start, old, column);
      const field = fieldIn(place, key);
      this.colon(pair, place, field !== undefined, aligned);
      if (!value) continue;
      const below = placeBelow(place, field);
      if (isInLines(value)) {
        const isFirst = value.kind === 'map' || this.style.indentsLists;
        this.block(value, column + (isFirst ? this.style.step : 0), below);
        if (field?.name === 'objectives' && value.kind === 'sequence') this.objectives.push(...this.dashes(value));
      } else this.inline(value, key.range[0], column - old, column + this.style.step, below, field?.kind === 'sentence');
    }
  }

  sequence(sequence: YamlSequence, column: number, place: Place | null): void {
    const starts = startsOfItems(this.text, sequence);
    const aligned = isAlignedList(this.text, sequence);
    for (const [i, item] of sequence.items.entries()) {
      const dash = starts[i] as number;
      if (this.text[dash] !== '-') {
        this.isOdd = true;
        return;
      }
      const old = this.columnOf(dash);
      this.mark(dash, old, column);
      this.oneSpace(dash + 1);
      if (!item) continue;
      const inside = column + 2;
      if (isInLines(item)) {
        this.block(item, inside, place);
        continue;
      }
      this.inline(item, dash, column - old, inside, place, place !== null && TITLED.has(place), aligned);
    }
  }

  dashes(sequence: YamlSequence): number[] {
    return startsOfItems(this.text, sequence).map((at) => at + this.base);
  }

  private block(node: YamlMap | YamlSequence, column: number, place: Place | null): void {
    if (node.kind === 'map') this.map(node, column, place);
    else this.sequence(node, column, place);
  }

  /** What stands behind a colon or a dash at `owner`, which moves by `shift`; on a line of its own, it goes to `column`. */
  private inline(
    node: YamlNode,
    owner: number,
    shift: number,
    column: number,
    place: Place | null,
    isSentence: boolean,
    aligned = false,
  ): void {
    const start = this.pairStart(node.range[0]);
    const first = this.lineOf(node.range[0]);
    const last = this.lineOf(node.range[1]);
    const isBelow = this.lineOf(start) > this.lineOf(owner) && this.lineBefore(start).trim() === '';
    let by = shift;
    if (isBelow) {
      by = column - this.columnOf(start);
      this.table.column[this.lineOf(start)] = column;
    } else if (this.text[owner] === '-' && !/^[|>][+-]?\d/.test(this.text.slice(node.range[0], node.range[0] + 3))) {
      // Lines that hang below what follows the dash stay below it; the space behind the dash may shrink.
      const own = this.columnOf(start);
      let hangs = true;
      for (let line = first + 1; line <= last; line++)
        if (!this.table.isBlank(line) && this.table.indent(line) < own) hangs = false;
      if (hangs) by = column - own;
    }
    if (node.kind === 'scalar') this.scalarLines(node, first, last, by);
    else {
      for (let line = first + 1; line <= last; line++) if (!this.table.isBlank(line)) this.move(line, by);
      this.flow(node, place, isSentence, aligned);
    }
  }

  /** The lines of a text, with the blank ones behind a block that count as its own. */
  private scalarLines(node: YamlScalar, first: number, last: number, by: number): void {
    let end = last;
    if (node.style === 'literal' || node.style === 'folded') {
      let next = last + 1;
      while (next < this.table.count && this.table.isBlank(next)) next++;
      let hasSpaces = false;
      for (let line = last + 1; line < next; line++) if (this.table.end(line) > this.table.start(line)) hasSpaces = true;
      if (isKeeping(this.text, node) || hasSpaces) end = next - 1;
    }
    for (let line = first + 1; line <= end; line++) {
      this.table.inText[line] = 1;
      if (this.table.indent(line) > 0) this.move(line, by);
    }
    const isBlock = node.style === 'literal' || node.style === 'folded';
    if (isBlock && end > last && end === this.table.count - 1) this.table.keepsEnd = true;
    if (isBlock && isKeeping(this.text, node)) this.table.keeping.add(end);
    if (isBlock && isKeeping(this.text, node) && last === this.table.count - 1) this.table.keepsEnd = true;
    // What stands behind the last word or quote is no part of the text.
    if (!isBlock && last > first) this.trimBehind(node.range[1], last);
  }

  private trimBehind(offset: number, line: number): void {
    const [from, end] = [offset + this.base, this.table.end(line)];
    if (this.table.text.slice(from, end).trim() === '') this.table.replace([from, end], '');
  }

  /** The inside of brackets. What may be a sentence in brackets stays as it is. */
  private flow(node: YamlNode, place: Place | null, isSentence: boolean, aligned: boolean): void {
    if (node.kind === 'scalar') {
      const [first, last] = [this.lineOf(node.range[0]), this.lineOf(node.range[1])];
      for (let line = first + 1; line <= last; line++) this.table.inText[line] = 1;
      return;
    }
    if (node.kind === 'alias') return;
    const isText = node.kind === 'sequence' && isSentence;
    if (node.kind === 'map') {
      for (const [i, pair] of node.pairs.entries()) {
        const field = fieldIn(place, pair.key);
        if (!aligned) {
          this.colon(pair, place, false, false);
          const next = node.pairs[i + 1];
          // `note: A, then B`: what has no value and is no field goes on with the text before.
          const isText = next && next.value === null && fieldIn(place, next.key) === undefined;
          if (next && !isText) this.comma((pair.value ?? pair.key).range[1]);
        }
        if (pair.value) this.flow(pair.value, placeBelow(place, field), field?.kind === 'sentence', aligned);
      }
    } else {
      for (const [i, item] of node.items.entries()) {
        if (item && !aligned && !isText && i < node.items.length - 1) this.comma(item.range[1]);
        if (item) this.flow(item, place, place !== null && TITLED.has(place), aligned);
      }
    }
    if (aligned || isText) return;
    const inner: OffsetRange = [node.range[0] + 1, node.range[1] - 1];
    if (!/[{[]/.test(this.text[node.range[0]] ?? '')) return;
    if (this.blanksFrom(inner[0]) > 1) this.oneSpace(inner[0]);
    let from = inner[1];
    while (from > inner[0] && isBlank(this.text.charCodeAt(from - 1))) from--;
    if (inner[1] - from > 1 && from > inner[0] && !isBreak(this.text.charCodeAt(from - 1))) this.replace([from, inner[1]], ' ');
  }

  private colon({ key, value }: YamlPair, place: Place | null, isKnown: boolean, aligned: boolean): void {
    const end = colonEnd(this.text, key.range[1]);
    if (end === key.range[1] || (place !== null && TITLED.has(place) && fieldIn(place, key) === undefined)) return;
    if (isKnown && !aligned && /^[ \t]+$/.test(this.text.slice(key.range[1], end - 1))) this.replace([key.range[1], end - 1], '');
    if (value && !aligned) this.oneSpace(end);
  }

  private comma(from: number): void {
    const at = skipSpaceAndComments(this.text, from);
    if (this.text[at] === ',') this.oneSpace(at + 1);
  }

  /** One space from here to what follows on the line; in front of a comment or a line break any will do. */
  private oneSpace(from: number): void {
    const end = from + this.blanksFrom(from);
    const next = this.text[end];
    if (next === undefined || next === '#' || isBreak(next.charCodeAt(0)) || next === '}' || next === ']') return;
    this.replace([from, end], ' ');
  }

  private blanksFrom(from: number): number {
    let at = from;
    while (at < this.text.length && isBlank(this.text.charCodeAt(at))) at++;
    return at - from;
  }

  /** A key or a dash, at the column it has and the one it gets. */
  private mark(offset: number, old: number, now: number): void {
    const line = this.lineOf(offset);
    this.table.marks[line]?.push([old, now]);
    if (this.table.indent(line) === old) this.table.column[line] = now;
  }

  private move(line: number, by: number): void {
    this.table.column[line] = Math.max(0, this.table.indent(line) + by);
  }

  /** Where a node begins with its tag and anchor, on its line. */
  private pairStart(offset: number): number {
    const before = /(?:[&!][^\s,[\]{}]*[ \t]+)+$/.exec(this.lineBefore(offset));
    return before && /(?:^|[\s[{,-])$/.test(this.lineBefore(offset - before[0].length)) ? offset - before[0].length : offset;
  }

  private lineBefore(offset: number): string {
    const at = offset + this.base;
    return this.table.text.slice(this.table.start(this.table.lineOf(at)), at);
  }

  private replace([start, end]: OffsetRange, newText: string): void {
    this.table.replace([start + this.base, end + this.base], newText);
  }

  private lineOf(offset: number): number {
    return this.table.lineOf(offset + this.base);
  }

  private columnOf(offset: number): number {
    return this.table.columnOf(offset + this.base);
  }
}

/** Whether the blank lines behind a block are part of it: `|+`. */
function isKeeping(text: string, { range }: YamlScalar): boolean {
  return /^[|>]\d?\+/.test(text.slice(range[0], range[0] + 3));
}

function isInLines(node: YamlNode): node is YamlMap | YamlSequence {
  return (node.kind === 'map' || node.kind === 'sequence') && !node.flow;
}

function fieldIn(place: Place | null, key: YamlNode): Field | undefined {
  return place !== null && key.kind === 'scalar' ? fieldOf(place, key.text) : undefined;
}

/** What stands in a field; below one that nobody knows anything goes. */
function placeBelow(place: Place | null, field: Field | undefined): Place | null {
  return place === null ? null : (field?.of ?? null);
}
