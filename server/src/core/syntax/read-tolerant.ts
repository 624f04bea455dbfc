import {
  Composer,
  type CST,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node,
  type Pair,
  Parser,
  type YAMLError,
} from 'yaml';
import type { OffsetRange } from '../base/range.ts';
import { DEFAULT_LIMITS, depthProblem } from './guard.ts';
import { reportDuplicateKeys } from './keys.ts';
import { blockScalarEnd, colonEnd, dashEnd, isSpace } from './layout.ts';
import { resolvePlain, resolveTagged } from './resolve.ts';
import { syntaxProblems, type Unclosed } from './tolerant-problems.ts';
import type { ReadResult, ScalarStyle, SyntaxProblem, YamlNode, YamlPair, YamlScalar } from './tree.ts';

const STYLES: Readonly<Record<string, ScalarStyle>> = {
  PLAIN: 'plain',
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
  BLOCK_LITERAL: 'literal',
  BLOCK_FOLDED: 'folded',
};

/** Tags and values are resolved by our own functions, so both readers agree; of the schema only the three kinds of node are wanted. */
const OPTIONS = {
  schema: 'failsafe',
  resolveKnownTags: false,
  uniqueKeys: false,
  prettyErrors: false,
  logLevel: 'silent',
} as const;

/**
 * Reads as much as can be read of a text that is not well-formed, and says what is wrong where.
 * Slow (about 1 MB/s); meant for the one segment that a person is typing in.
 */
export function readTolerant(text: string, maxDepth = DEFAULT_LIMITS.maxDepth): ReadResult {
  try {
    return read(text, maxDepth);
  } catch {
    // A defect of the library must cost the tree of this text, never the process.
    return { root: null, problems: [{ code: 'yaml-syntax', message: 'unexpected', data: {}, range: [0, firstLineEnd(text)] }] };
  }
}

function read(text: string, maxDepth: number): ReadResult {
  const tokens: CST.Token[] = [];
  let documents = 0;
  let second: OffsetRange | null = null;
  for (const token of new Parser().parse(text)) {
    if (token.type === 'document' && ++documents > 1) {
      second = [token.offset, Math.min(token.offset + 3, text.length)];
      break;
    }
    tokens.push(token);
  }
  // Composing recurses, and deep inside yaml 2.9 Node can abort without an exception to catch: look before.
  const tooDeep = firstTokenBelow(tokens, maxDepth);
  if (tooDeep !== null) return { root: null, problems: [depthProblem(tooDeep, maxDepth, text.length)] };

  let document: Document.Parsed | null = null;
  for (const composed of new Composer(OPTIONS).compose(tokens, true, text.length)) {
    document ??= composed as Document.Parsed;
  }
  if (document === null) return { root: null, problems: [] };
  const converter = new Converter(text);
  const root = converter.node(document.contents as Node | null);
  const problems = [...syntaxProblems(document.errors as readonly YAMLError[], converter.unclosed, text), ...converter.problems];
  if (second !== null) problems.push({ code: 'yaml-several-documents', message: 'several', data: {}, range: second });
  problems.sort((a, b) => a.range[0] - b.range[0]);
  return { root, problems };
}

/** The offset of the first collection that lies deeper than `maxDepth`, found without recursion. */
function firstTokenBelow(tokens: readonly CST.Token[], maxDepth: number): number | null {
  const stack: { token: CST.Token; depth: number }[] = [];
  const push = (token: CST.Token | null | undefined, depth: number): void => {
    if (token) stack.push({ token, depth });
  };
  for (const token of tokens) push(token, 0);
  for (let entry = stack.pop(); entry !== undefined; entry = stack.pop()) {
    const { token, depth } = entry;
    if (token.type === 'document') push(token.value, depth);
    if (!('items' in token)) continue;
    if (depth >= maxDepth) return token.offset;
    for (const item of token.items) {
      push(item.key, depth + 1);
      push(item.value, depth + 1);
    }
  }
  return null;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

class Converter {
  readonly problems: SyntaxProblem[] = [];
  readonly unclosed: Unclosed[] = [];
  private readonly anchors = new Map<string, YamlNode>();

  constructor(private readonly text: string) {}

  node(node: Node | null | undefined): YamlNode | null {
    if (!node?.range) return null;
    if (isAlias(node)) {
      const [start, end] = node.range;
      return { kind: 'alias', range: [start, end], name: node.source, target: this.anchors.get(node.source) };
    }
    if (isScalar(node)) {
      const { source = '', anchor, tag } = node;
      const style = STYLES[node.type ?? 'PLAIN'] ?? 'plain';
      if (style === 'plain' && source === '' && anchor === undefined && tag === undefined) return null;
      return this.scalar(node.range, source, style, tag !== undefined, anchor);
    }
    if (isMap(node)) return this.map(node.range, node.items as Pair<Node, Node | null>[], node);
    if (isSeq(node)) return this.sequence(node.range, node.items as (Node | null)[], node);
    return null;
  }

  private scalar(
    [start, valueEnd]: readonly number[],
    source: string,
    style: ScalarStyle,
    tagged: boolean,
    anchor: string | undefined,
  ): YamlScalar {
    const { text } = this;
    let from = start as number;
    let end = valueEnd as number;
    if (style === 'literal' || style === 'folded') end = blockScalarEnd(text, from, end);
    else if (style === 'plain' && source === '') {
      // Only properties are written: the empty value stands right behind them.
      while (from > 0 && isSpace(text.charCodeAt(from - 1))) from--;
      end = from;
    }
    if (
      (style === 'single' || style === 'double') &&
      (end - from < 2 || text[end - 1] !== text[from] || unclosedQuote(text, from, end))
    ) {
      end = this.leftOpen('unclosed-quote', from, end);
    }
    const tag = tagged ? tagBefore(text, from) : undefined;
    const plain = style === 'plain';
    const value = tag !== undefined ? resolveTagged(tag, source, plain) : plain ? resolvePlain(source) : source;
    const node: Mutable<YamlScalar> = { kind: 'scalar', range: [from, end], value, text: source, style };
    return this.withProperties(node, tag, anchor);
  }

  private map(
    range: readonly number[],
    pairs: readonly Pair<Node, Node | null>[],
    source: { flow?: boolean; anchor?: string; tag?: string },
  ) {
    const { text } = this;
    const start = range[0] as number;
    const flow = source.flow === true;
    const result: YamlPair[] = [];
    const tag = source.tag ? tagBefore(text, start) : undefined;
    const node: { kind: 'map'; range: OffsetRange; flow: boolean; pairs: YamlPair[] } = {
      kind: 'map',
      range: [start, start],
      flow,
      pairs: result,
    };
    this.withProperties(node, tag, source.anchor);
    let end = start;
    for (const pair of pairs) {
      const at = pair.key?.range?.[0] ?? end;
      const key = this.node(pair.key) ?? { kind: 'scalar', range: [at, at], value: null, text: '', style: 'plain' };
      const value = this.node(pair.value);
      result.push({ key, value });
      end = value === null ? colonEnd(text, key.range[1]) : value.range[1];
    }
    const ownBraces = flow && text[start] === '{' && result[0]?.key.range[0] !== start;
    if (ownBraces) end = this.flowEnd(start, range[1] as number, '}');
    node.range = [start, end];
    reportDuplicateKeys(result, this.problems);
    return node;
  }

  private sequence(
    range: readonly number[],
    items: readonly (Node | null)[],
    source: { flow?: boolean; anchor?: string; tag?: string },
  ) {
    const { text } = this;
    const start = range[0] as number;
    const flow = source.flow === true;
    const result: (YamlNode | null)[] = [];
    const tag = source.tag ? tagBefore(text, start) : undefined;
    const node: { kind: 'sequence'; range: OffsetRange; flow: boolean; items: (YamlNode | null)[] } = {
      kind: 'sequence',
      range: [start, start],
      flow,
      items: result,
    };
    this.withProperties(node, tag, source.anchor);
    let end = start;
    for (const item of items) {
      const value = this.node(item);
      result.push(value);
      if (!flow) end = value === null ? dashEnd(text, end) : value.range[1];
    }
    node.range = [start, flow ? this.flowEnd(start, range[1] as number, ']') : end];
    return node;
  }

  private flowEnd(start: number, end: number, bracket: string): number {
    if (end - start > 1 && this.text[end - 1] === bracket) return end;
    return this.leftOpen('unclosed-bracket', start, end);
  }

  private leftOpen(message: Unclosed['message'], start: number, end: number): number {
    const trimmed = trimmedEnd(this.text, start + 1, end);
    this.unclosed.push({ message, range: [start, trimmed] });
    return trimmed;
  }

  private withProperties<T extends YamlNode>(node: T, tag: string | undefined, anchor: string | undefined): T {
    const open = node as Mutable<T>;
    if (tag !== undefined) open.tag = tag;
    if (anchor !== undefined) {
      open.anchor = anchor;
      this.anchors.set(anchor, node);
    }
    return node;
  }
}

/** The tag among the properties written in front of `start`, as it is written. */
function tagBefore(text: string, start: number): string | undefined {
  let end = start;
  for (let properties = 0; properties < 2; properties++) {
    while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--;
    let from = end;
    while (from > 0 && !isSpace(text.charCodeAt(from - 1))) from--;
    if (text[from] === '!') return text.slice(from, end);
    if (text[from] !== '&') return undefined;
    end = from;
  }
  return undefined;
}

/** Whether the last quote of a quoted scalar is part of its text: after an odd number of backslashes, or doubled. */
function unclosedQuote(text: string, start: number, end: number): boolean {
  let at = end - 2;
  if (text[start] === '"') {
    while (at > start && text[at] === '\\') at--;
    return (end - 2 - at) % 2 === 1;
  }
  while (at > start && text[at] === "'") at--;
  return (end - 2 - at) % 2 === 1;
}

function trimmedEnd(text: string, least: number, end: number): number {
  let at = end;
  while (at > least && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}

function firstLineEnd(text: string): number {
  const end = text.search(/[\r\n]/);
  return end < 0 ? text.length : end;
}
