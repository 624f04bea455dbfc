import type { OffsetRange } from '../base/range.ts';
import { reportDuplicateKeys } from './keys.ts';
import { resolvePlain } from './resolve.ts';
import type { SyntaxProblem, YamlMap, YamlNode, YamlPair, YamlScalar, YamlSequence } from './tree.ts';

const NEWLINE = 0x0a;
const SPACE = 0x20;
const DOUBLE_QUOTE = 0x22;
const HASH = 0x23;
const SINGLE_QUOTE = 0x27;
const COMMA = 0x2c;
const DASH = 0x2d;
const COLON = 0x3a;
const BACKSLASH = 0x5c;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;

/** How many blocks may stand in each other; our own format nests six deep. */
export const DEEPEST_PLAIN = 16;

/**
 * Reads the YAML that nearly every OKR file is made of: indented mappings and lists, values on one line, flat `{ … }`.
 * It is some four times as fast as the general reader, gives the very same tree, and gives up (`null`) at the first
 * thing that is not of this kind: it knows no errors and decides no doubtful case.
 */
export function readPlain(text: string): YamlNode | null {
  return text.includes('\r') ? null : new PlainReader(text).read();
}

class PlainReader {
  /** The first letter of the present line, and its column; −1 at the end of the text. */
  private at = 0;
  private column = -1;
  private depth = 0;
  /** What stands in the braces that were read last. */
  private lastFlow: readonly YamlPair[] = [];

  constructor(private readonly text: string) {}

  read(): YamlNode | null {
    this.toLineWithContent(0);
    const root = this.column < 0 ? null : this.block();
    return this.column < 0 ? root : null;
  }

  private toLineWithContent(from: number): void {
    const { text } = this;
    for (let start = from; start < text.length; ) {
      let at = start;
      while (at < text.length && text.charCodeAt(at) === SPACE) at++;
      if (at === text.length) break;
      const code = text.charCodeAt(at);
      if (code !== NEWLINE && code !== HASH) {
        this.at = at;
        this.column = at - start;
        return;
      }
      const end = text.indexOf('\n', at);
      if (end < 0) break;
      start = end + 1;
    }
    this.at = text.length;
    this.column = -1;
  }

  private block(): YamlNode | null {
    if (++this.depth >= DEEPEST_PLAIN) return null;
    const node = this.isItem() ? this.sequence(this.column) : this.map(this.column);
    this.depth--;
    return node;
  }

  private isItem(): boolean {
    const { text, at } = this;
    return text.charCodeAt(at) === DASH && at + 1 < text.length && text.charCodeAt(at + 1) === SPACE;
  }

  private sequence(column: number): YamlSequence | null {
    const start = this.at;
    const items: YamlNode[] = [];
    let end = start;
    while (this.column === column && this.isItem()) {
      const at = this.skipSpaces(this.at + 1);
      let item: YamlNode | null;
      if (this.keyEnd(at) < 0) item = this.value(at);
      else {
        this.column += at - this.at;
        this.at = at;
        item = this.block();
      }
      if (!item) return null;
      items.push(item);
      end = item.range[1];
    }
    // What is indented deeper goes on with the last item; whoever is above looks at the rest.
    return this.column > column ? null : { kind: 'sequence', range: [start, end], flow: false, items };
  }

  private map(column: number): YamlMap | null {
    const start = this.at;
    const pairs: YamlPair[] = [];
    let end = start;
    do {
      const keyEnd = this.keyEnd(this.at);
      if (keyEnd < 0) return null;
      const key = this.plain(this.at, keyEnd);
      const at = this.skipSpaces(keyEnd + 1);
      let value: YamlNode | null = null;
      end = keyEnd + 1;
      if (at < this.text.length && this.text.charCodeAt(at) !== NEWLINE) {
        value = this.value(at);
        if (!value) return null;
      } else {
        this.toLineWithContent(at);
        // A list may stand right below its key.
        if (this.column > column || (this.column === column && this.isItem())) {
          value = this.block();
          if (!value) return null;
        }
      }
      if (value) end = value.range[1];
      pairs.push({ key, value });
    } while (this.column === column);
    return this.column > column || hasDuplicates(pairs) ? null : { kind: 'map', range: [start, end], flow: false, pairs };
  }

  /** Where a key that starts here ends, if it is a name with a colon and white space behind it; else −1. */
  private keyEnd(from: number): number {
    const { text } = this;
    let at = from;
    while (at < text.length && isNameLetter(text.charCodeAt(at), at === from)) at++;
    if (at === from || at >= text.length || text.charCodeAt(at) !== COLON) return -1;
    if (at + 1 === text.length) return at;
    const next = text.charCodeAt(at + 1);
    return next === SPACE || next === NEWLINE ? at : -1;
  }

  /** A value that takes the rest of its line; then goes on to the next line. */
  private value(at: number): YamlNode | null {
    const { text } = this;
    const code = at < text.length ? text.charCodeAt(at) : NEWLINE;
    const quoted = code === DOUBLE_QUOTE || code === SINGLE_QUOTE;
    const node = quoted ? this.quoted(at, code) : code === OPEN_BRACE ? this.flowMap(at) : this.sentence(at, false);
    if (!node) return null;
    const end = this.skipSpaces(node.range[1]);
    if (end < text.length && text.charCodeAt(end) !== NEWLINE) return null;
    this.toLineWithContent(end);
    return node;
  }

  /** An unquoted scalar, to the end of the line or, in a flow mapping, to the next comma or brace. */
  private sentence(from: number, flow: boolean): YamlScalar | null {
    const { text } = this;
    if (from >= text.length || !this.canStart(from)) return null;
    let end = from;
    for (let at = from; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === NEWLINE) break;
      if (code === SPACE) continue;
      if (code === COLON) {
        const next = at + 1 < text.length ? text.charCodeAt(at + 1) : NEWLINE;
        if (next === SPACE || next === NEWLINE || (flow && isFlowMark(next))) return null;
      } else if (code === HASH) {
        if (text.charCodeAt(at - 1) === SPACE) return null;
      } else if (flow && isFlowMark(code)) {
        if (code !== COMMA && code !== CLOSE_BRACE) return null;
        break;
      } else if (isUnusual(code)) return null;
      end = at + 1;
    }
    return this.plain(from, end);
  }

  /** Whether YAML takes nothing but a plain scalar for what starts with this letter. */
  private canStart(at: number): boolean {
    const code = this.text.charCodeAt(at);
    if (code > 0x7f) return !isUnusual(code);
    if (isLetter(code) || isDigit(code)) return true;
    if (code === DASH) return at + 1 < this.text.length && isDigit(this.text.charCodeAt(at + 1));
    return STARTS.includes(this.text[at] as string);
  }

  private plain(start: number, end: number): YamlScalar {
    const text = this.text.slice(start, end);
    return { kind: 'scalar', range: [start, end], value: resolvePlain(text), text, style: 'plain' };
  }

  private quoted(start: number, quote: number): YamlScalar | null {
    const { text } = this;
    for (let at = start + 1; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === quote) {
        // A single quote written twice stands for itself.
        if (code === SINGLE_QUOTE && text[at + 1] === "'") return null;
        const content = text.slice(start + 1, at);
        const range: OffsetRange = [start, at + 1];
        const style = quote === DOUBLE_QUOTE ? 'double' : 'single';
        return { kind: 'scalar', range, value: content, text: content, style };
      }
      if (code === NEWLINE || isUnusual(code) || (code === BACKSLASH && quote === DOUBLE_QUOTE)) return null;
    }
    return null;
  }

  /** `{ date: 2026-10-05, value: 12 }`, on one line and with nothing nested. */
  private flowMap(start: number): YamlMap | null {
    const { text } = this;
    const pairs: YamlPair[] = [];
    for (let at = start; ; ) {
      const keyStart = this.skipSpaces(at + 1);
      const keyEnd = this.keyEnd(keyStart);
      if (keyEnd < 0) return null;
      const valueStart = this.skipSpaces(keyEnd + 1);
      const code = valueStart < text.length ? text.charCodeAt(valueStart) : NEWLINE;
      const quoted = code === DOUBLE_QUOTE || code === SINGLE_QUOTE;
      const value = quoted ? this.quoted(valueStart, code) : this.sentence(valueStart, true);
      if (!value) return null;
      pairs.push({ key: this.keyLikeBefore(keyStart, keyEnd, pairs.length), value });
      at = this.skipSpaces(value.range[1]);
      const next = at < text.length ? text.charCodeAt(at) : NEWLINE;
      if (next === CLOSE_BRACE) {
        this.lastFlow = pairs;
        return hasDuplicates(pairs) ? null : { kind: 'map', range: [start, at + 1], flow: true, pairs };
      }
      if (next !== COMMA) return null;
    }
  }

  /** A check-in has the keys of the one above it: the same strings, so that nobody has to hash them again. */
  private keyLikeBefore(start: number, end: number, index: number): YamlScalar {
    const before = this.lastFlow[index]?.key;
    if (before?.kind !== 'scalar' || before.text.length !== end - start || !this.text.startsWith(before.text, start)) {
      return this.plain(start, end);
    }
    return { kind: 'scalar', range: [start, end], value: before.value, text: before.text, style: 'plain' };
  }

  private skipSpaces(from: number): number {
    let at = from;
    while (at < this.text.length && this.text.charCodeAt(at) === SPACE) at++;
    return at;
  }
}

/** Marks that may stand in front of a sentence and mean nothing to YAML. */
const STARTS = '+(./=<$_';

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a);
}

function isDigit(code: number): boolean {
  return code >= 0x30 && code <= 0x39;
}

function isNameLetter(code: number, first: boolean): boolean {
  return isLetter(code) || code === 0x5f || (!first && (isDigit(code) || code === DASH));
}

/** `,` `[` `]` `{` `}` */
function isFlowMark(code: number): boolean {
  return code === COMMA || code === 0x5b || code === 0x5d || code === OPEN_BRACE || code === CLOSE_BRACE;
}

/** Tabs and other control characters, halves of characters, byte order marks: for the general reader to judge. */
function isUnusual(code: number): boolean {
  return code < SPACE || (code >= 0x7f && code < 0xa0) || (code >= 0xd800 && code < 0xe000) || code >= 0xfeff || isLineEnd(code);
}

/** YAML 1.1 ended lines here. */
function isLineEnd(code: number): boolean {
  return code === 0x2028 || code === 0x2029;
}

function hasDuplicates(pairs: readonly YamlPair[]): boolean {
  const problems: SyntaxProblem[] = [];
  reportDuplicateKeys(pairs, problems);
  return problems.length > 0;
}
