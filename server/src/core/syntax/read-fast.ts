import {
  type AliasEvent,
  type Event,
  getScalarValue,
  type MappingEvent,
  parseEvents,
  type ScalarEvent,
  type SequenceEvent,
} from 'js-yaml';
import type { OffsetRange } from '../base/range.ts';
import { DEFAULT_LIMITS } from './guard.ts';
import { reportDuplicateKeys } from './keys.ts';
import { blockContentStart, blockHeaderStart, blockScalarEnd, bracketEnd, colonEnd, dashEnd, documentMark } from './layout.ts';
import { resolvePlain, resolveTagged } from './resolve.ts';
import type { ReadResult, ScalarStyle, SyntaxProblem, YamlNode, YamlPair, YamlScalar } from './tree.ts';

/** js-yaml's numbers for its events and styles; its own constants would be looked up once an event. */
const DOCUMENT = 1;
const SEQUENCE = 2;
const MAPPING = 3;
const SCALAR = 4;
const ALIAS = 5;
const POP = 6;
const PLAIN = 1;
const LITERAL = 4;
const FLOW = 2;
const STYLES: readonly ScalarStyle[] = ['plain', 'plain', 'single', 'double', 'literal', 'folded'];

const BRACE = 0x7b;
const EXCLAMATION = 0x21;
const AMPERSAND = 0x26;
const LESS = 0x3c;
const QUESTION = 0x3f;

export interface FastReading {
  readonly result: ReadResult;
  /** Whether YAML took something for a tag, an alias or a block header that a person may have meant as a sentence. */
  readonly doubtful: boolean;
}

export interface FastFailure {
  readonly result: null;
  readonly tooDeep: boolean;
  /** Where the reader stopped, and what it said. */
  readonly offset: number;
  readonly reason: string;
}

/** Reads well-formed YAML at the speed of js-yaml's event stream; `null` for a text that is not well-formed. */
export function readFast(text: string): ReadResult | null {
  return tryFast(text).result;
}

/** As {@link readFast}, with what the next step wants to know. `maxDepth` counts nested nodes. */
export function tryFast(text: string, maxDepth = DEFAULT_LIMITS.maxDepth): FastReading | FastFailure {
  let events: Event[];
  try {
    events = parseEvents(text, { maxDepth });
  } catch (error) {
    const { reason, mark } = error as { reason?: string; mark?: { position: number } };
    return {
      result: null,
      // Without a reason it was no error of YAML: the stack's end.
      tooDeep: reason?.startsWith('nesting exceeded') ?? true,
      offset: Math.min(mark?.position ?? 0, text.length),
      reason: reason ?? '',
    };
  }
  return new TreeBuilder(text).build(events);
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

interface OpenMap {
  readonly kind: 'map';
  range: OffsetRange;
  tag?: string;
  anchor?: string;
  readonly flow: boolean;
  readonly pairs: Mutable<YamlPair>[];
}

interface OpenSequence {
  readonly kind: 'sequence';
  range: OffsetRange;
  tag?: string;
  anchor?: string;
  readonly flow: boolean;
  readonly items: (YamlNode | null)[];
}

class TreeBuilder {
  private root: YamlNode | null = null;
  private readonly problems: SyntaxProblem[] = [];
  private readonly open: (OpenMap | OpenSequence)[] = [];
  /** For each open mapping, whether its last pair still waits for a value. */
  private readonly waiting: boolean[] = [];
  private anchors: Map<string, YamlNode> | null = null;
  /** The end of the last token seen: marks that come after it are looked for from here. */
  private lastEnd = 0;
  private doubtful = false;

  constructor(private readonly text: string) {}

  build(events: readonly Event[]): FastReading {
    let documents = 0;
    for (const event of events) {
      switch (event.type) {
        case SCALAR:
          this.scalar(event);
          break;
        case POP:
          if (this.open.length > 0) this.close();
          break;
        case MAPPING:
        case SEQUENCE:
          this.collection(event);
          break;
        case ALIAS:
          this.alias(event);
          break;
        case DOCUMENT:
          documents++;
          break;
      }
      if (documents > 1) {
        const range = documentMark(this.text, this.lastEnd);
        this.problems.push({ code: 'yaml-several-documents', message: 'several', data: {}, range });
        break;
      }
    }
    return { result: { root: this.root, problems: this.problems }, doubtful: this.doubtful };
  }

  private scalar(event: ScalarEvent): void {
    const hasProperties = event.tagStart >= 0 || event.anchorStart >= 0;
    if (event.valueStart < 0 && !hasProperties) {
      this.addEmpty();
      return;
    }
    const node: Mutable<YamlScalar> = this.scalarNode(event);
    if (hasProperties) {
      this.properties(node, event);
      if (node.tag !== undefined) {
        node.value = resolveTagged(node.tag, node.text, event.style === PLAIN);
        const second = this.text.charCodeAt(event.tagStart + 1);
        if (second !== EXCLAMATION && second !== LESS) this.doubtful = true;
      }
    }
    this.lastEnd = node.range[1];
    this.add(node);
  }

  private scalarNode(event: ScalarEvent): YamlScalar {
    const { valueStart, valueEnd, style } = event;
    const { text } = this;
    if (valueStart < 0) {
      const end = Math.max(event.tagEnd, event.anchorEnd);
      return { kind: 'scalar', range: [end, end], value: null, text: '', style: 'plain' };
    }
    if (style === PLAIN) {
      const content = event.fast ? text.slice(valueStart, valueEnd) : getScalarValue(text, event);
      return { kind: 'scalar', range: [valueStart, valueEnd], value: resolvePlain(content), text: content, style: 'plain' };
    }
    const content = event.fast ? text.slice(valueStart, valueEnd) : getScalarValue(text, event);
    const styleName = STYLES[style] as ScalarStyle;
    if (style < LITERAL) {
      return { kind: 'scalar', range: [valueStart - 1, valueEnd + 1], value: content, text: content, style: styleName };
    }
    const header = blockHeaderStart(text, Math.max(this.lastEnd, event.tagEnd, event.anchorEnd));
    const end = blockScalarEnd(text, header, valueEnd);
    if (end < blockContentStart(text, header) && end - header > 1) this.doubtful = true;
    return { kind: 'scalar', range: [header, end], value: content, text: content, style: styleName };
  }

  private collection(event: MappingEvent | SequenceEvent): void {
    const flow = event.style === FLOW;
    const range: OffsetRange = [event.start, event.start];
    const node: OpenMap | OpenSequence =
      event.type === MAPPING ? { kind: 'map', range, flow, pairs: [] } : { kind: 'sequence', range, flow, items: [] };
    if (event.tagStart >= 0 || event.anchorStart >= 0) this.properties(node, event);
    // A flow collection's own bracket is a token; of a block collection, the first token is its first child's.
    this.lastEnd = flow ? event.start + 1 : event.start;
    if (!flow && this.text.charCodeAt(event.start) === QUESTION) this.doubtful = true;
    // `[Sales]: close faster` is a mapping whose key is a list, which nobody means.
    if (flow && this.isKeyNext()) this.doubtful = true;
    this.add(node);
    this.open.push(node);
    this.waiting.push(false);
  }

  private isKeyNext(): boolean {
    const depth = this.open.length - 1;
    const parent = this.open[depth];
    return parent?.kind === 'map' && !parent.flow && !this.waiting[depth];
  }

  private close(): void {
    const node = this.open.pop() as OpenMap | OpenSequence;
    this.waiting.pop();
    const { text } = this;
    let end: number;
    if (node.kind === 'map') {
      const last = node.pairs.at(-1);
      end = last === undefined ? this.lastEnd : last.value === null ? colonEnd(text, last.key.range[1]) : last.value.range[1];
      const first = text.charCodeAt(node.range[0]);
      const pair = this.isFlowPair(node);
      // What stands before a mapping's first key belongs to the key.
      if (pair || first === AMPERSAND || first === EXCLAMATION) node.range = [node.pairs[0]?.key.range[0] ?? node.range[0], end];
      if (node.flow && !pair) end = bracketEnd(text, Math.max(end, this.lastEnd));
      reportDuplicateKeys(node.pairs, this.problems);
    } else {
      end = node.flow ? bracketEnd(text, this.lastEnd) : this.lastEnd;
    }
    node.range = [node.range[0], end];
    this.lastEnd = end;
  }

  /** Whether a flow mapping is a lone pair inside brackets, `[a: b]`, with no braces of its own. */
  private isFlowPair(node: OpenMap): boolean {
    if (!node.flow || this.open.at(-1)?.kind !== 'sequence') return false;
    if (this.text.charCodeAt(node.range[0]) !== BRACE) return true;
    return node.pairs[0]?.key.range[0] === node.range[0];
  }

  private alias(event: AliasEvent): void {
    const name = this.text.slice(event.anchorStart, event.anchorEnd);
    const target = this.anchors?.get(name);
    if (target === undefined) this.doubtful = true;
    this.lastEnd = event.anchorEnd;
    this.add({ kind: 'alias', range: [event.anchorStart - 1, event.anchorEnd], name, target });
  }

  private properties(
    node: Mutable<YamlScalar> | OpenMap | OpenSequence,
    event: ScalarEvent | MappingEvent | SequenceEvent,
  ): void {
    if (event.tagStart >= 0) node.tag = this.text.slice(event.tagStart, event.tagEnd);
    if (event.anchorStart >= 0) {
      node.anchor = this.text.slice(event.anchorStart, event.anchorEnd);
      this.anchors ??= new Map();
      this.anchors.set(node.anchor, node);
    }
  }

  private add(node: YamlNode): void {
    const depth = this.open.length - 1;
    if (depth < 0) {
      this.root = node;
      return;
    }
    const parent = this.open[depth] as OpenMap | OpenSequence;
    if (parent.kind === 'sequence') parent.items.push(node);
    else if (this.waiting[depth]) {
      (parent.pairs[parent.pairs.length - 1] as Mutable<YamlPair>).value = node;
      this.waiting[depth] = false;
    } else {
      parent.pairs.push({ key: node, value: null });
      this.waiting[depth] = true;
    }
  }

  /** Nothing is written where a node could stand. */
  private addEmpty(): void {
    const depth = this.open.length - 1;
    const parent = this.open[depth];
    if (parent === undefined) return;
    if (parent.kind === 'sequence') {
      if (!parent.flow) this.lastEnd = dashEnd(this.text, this.lastEnd);
      parent.items.push(null);
    } else if (this.waiting[depth]) {
      this.waiting[depth] = false;
    } else {
      const at = Math.max(this.lastEnd, colonEnd(this.text, this.lastEnd) - 1);
      this.add({ kind: 'scalar', range: [at, at], value: null, text: '', style: 'plain' });
    }
  }
}
