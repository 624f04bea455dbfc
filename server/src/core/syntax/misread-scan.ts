import type { OffsetRange } from '../base/range.ts';
import { isBlank, isBreak, isSpace, lineEnd } from './layout.ts';
import {
  colonAt,
  endsContent,
  hasFieldsBelow,
  isLongKey,
  isNotSpace,
  isOnlySpace,
  isSpaceBeforeEnd,
  keyAt,
  lastLineStart,
  leaves,
  lineAfter,
  quoteEnd,
  sentenceEnd,
  skip,
  startsPlain,
} from './line-scan.ts';

/**
 * A stretch of a line that a person meant as plain text and YAML does not.
 * `sentence`: to be quoted. `unclosed-quote`, `unclosed-bracket`: what nothing closes; it is taken for text up to where
 * its block ends, so that it swallows nothing. `missing-key`: a sentence with fields under it,
 * to which only `title:` is missing. `tab`: white space behind a dash that YAML wants as spaces.
 */
export interface Misread {
  readonly kind: 'sentence' | 'unclosed-quote' | 'unclosed-bracket' | 'missing-key' | 'tab';
  readonly range: OffsetRange;
}

const DASH = 0x2d;
const HASH = 0x23;

/** A block scalar's header with nothing behind it but a comment. */
const BLOCK_HEADER = /[|>](?:[1-9][-+]?|[-+][1-9]?)?(?:[ \t]+#[^\r\n]*|[ \t]*)(?=[\r\n]|$)/y;
const PROPERTY_NAME = /[*&]([^\s,[\]{}]+)/y;
const TAG = /!\S*/y;

/** Finds what YAML would misread, in the order of the text. One pass; it looks at lines, not at YAML. */
export function findMisread(text: string): readonly Misread[] {
  return new MisreadScan(text).run();
}

interface MisreadEnd {
  readonly at: number;
  readonly kind: Misread['kind'];
}

class MisreadScan {
  private readonly found: Misread[] = [];
  private anchorNames: ReadonlySet<string> | null = null;
  /** The next line to look at. */
  private at = 0;

  constructor(private readonly text: string) {}

  run(): readonly Misread[] {
    const { text } = this;
    while (this.at < text.length) {
      const line = this.at;
      this.at = lineAfter(text, line);
      this.line(line);
    }
    return this.found;
  }

  private line(line: number): void {
    const { text } = this;
    let start = skip(text, line, isOnlySpace);
    let dash = -1;
    while (text.charCodeAt(start) === DASH && isSpace(text.charCodeAt(start + 1))) {
      dash = start;
      start = skip(text, start + 1, isBlank);
    }
    if (endsContent(text, start)) return;
    const key = keyAt(text, start);
    if (dash >= 0 && key !== null && text.slice(dash + 1, start).includes('\t')) this.add('tab', dash + 1, start);
    if (key !== null && !(dash >= 0 && key.spaced && !hasFieldsBelow(text, start, line))) {
      const value = skip(text, key.end, isBlank);
      const end = this.misreadEnd(value, start - line);
      if (end !== null) this.add(end.kind, value, end.at);
    } else if (dash >= 0) this.item(start, dash - line, line);
  }

  /** A sentence behind a dash; `parent` is the column of the dash. */
  private item(start: number, parent: number, line: number): void {
    const { text } = this;
    const direct = this.misreadEnd(start, parent, true);
    if (direct !== null) {
      this.add(direct.kind, start, direct.at);
      return;
    }
    const isAnchored = text[start] === '&';
    const content = isAnchored ? skip(text, skip(text, start, isNotSpace), isBlank) : start;
    if (!startsPlain(text, content)) return;
    const colon = colonAt(text, content);
    if (colon < 0) {
      const end = sentenceEnd(text, start);
      if (!isAnchored && end - start > 1 && hasFieldsBelow(text, start, line)) this.add('missing-key', start, end);
      return;
    }
    // One colon makes a mapping, which the document's reader understands; a second one, or a value that is none, does not.
    const value = skip(text, colon + 1, isBlank);
    if (!endsContent(text, value) && this.misreadEnd(value, start - line) !== null)
      this.add('sentence', start, sentenceEnd(text, start));
  }

  private add(kind: Misread['kind'], start: number, end: number): void {
    // What was found inside it is part of it.
    while ((this.found.at(-1)?.range[0] ?? -1) >= start) this.found.pop();
    this.found.push({ kind, range: [start, end] });
  }

  /**
   * Where a text ends that cannot be what its first character makes of it; `null` when YAML reads it as it was meant.
   * `parent` is the column that lines of the same value must be indented deeper than. What is well-formed is stepped over.
   */
  private misreadEnd(
    start: number,
    parent: number,
    item = false,
  ): { readonly at: number; readonly kind: Misread['kind'] } | null {
    const { text } = this;
    if (endsContent(text, start)) return null;
    const sentence = () => ({ at: sentenceEnd(text, start), kind: 'sentence' as const });
    switch (text[start]) {
      case '"':
      case "'":
        return this.quoted(start, parent);
      case '[':
      case '{': {
        const end = this.flowEnd(start, parent);
        if (end < 0) return { at: this.endBelow(start, parent), kind: 'unclosed-bracket' };
        return this.closes(end) ? null : sentence();
      }
      case '|':
      case '>':
        return this.stepsOverBlock(start, parent) ? null : sentence();
      case '*':
        return this.isAlias(start) ? null : sentence();
      case '&':
        PROPERTY_NAME.lastIndex = start;
        return PROPERTY_NAME.test(text) ? this.afterProperty(start, PROPERTY_NAME.lastIndex, parent, item) : sentence();
      case '!':
        return this.isTag(start, parent) ? this.afterProperty(start, skip(text, start, isNotSpace), parent, item) : sentence();
      case '@':
      case '`':
      case '%':
      case ',':
      case ']':
      case '}':
        return sentence();
      case '?':
        if (isBlank(text.charCodeAt(start + 1)) && !isLongKey(text, start)) return sentence();
        break;
      case '-':
      case ':':
        if (isSpace(text.charCodeAt(start + 1))) return sentence();
        break;
    }
    return !item && startsPlain(text, start) && colonAt(text, start) >= 0 ? sentence() : null;
  }

  /** What follows an anchor or a tag counts as if it stood alone. A node has one of each at most. */
  private afterProperty(start: number, end: number, parent: number, item: boolean): MisreadEnd | null {
    const { text } = this;
    const next = skip(text, end, isBlank);
    if (!/[&!]/.test(text[next] ?? '')) return this.misreadEnd(next, parent, item);
    if (text[next] === text[start]) return { at: sentenceEnd(text, start), kind: 'sentence' };
    // Somebody who writes both an anchor and a tag knows YAML.
    const afterNext = skip(text, next, isNotSpace);
    const isProperty = /^(?:![\w:/.!-]*|&[^\s,[\]{}]+)$/.test(text.slice(next, afterNext));
    const last = skip(text, afterNext, isBlank);
    if (!isProperty || /[&!]/.test(text[last] ?? '')) return { at: sentenceEnd(text, start), kind: 'sentence' };
    return this.misreadEnd(last, parent, item);
  }

  private quoted(start: number, parent: number): MisreadEnd | null {
    const { text } = this;
    const end = quoteEnd(text, start, parent);
    if (end >= 0 && this.closes(end)) return null;
    const quote = text[start] as string;
    const last = sentenceEnd(text, start);
    // A second quote on the line makes it a word in quotes; an apostrophe is a letter; else somebody is still typing.
    const isWord = quote === "'" || text.slice(start + 1, last).includes(quote);
    return { at: last, kind: isWord ? 'sentence' : 'unclosed-quote' };
  }

  /** The end of the flow collection that starts here; -1 when it is never closed, `start` when it is none. */
  private flowEnd(start: number, parent: number): number {
    const { text } = this;
    let depth = 0;
    let atToken = true;
    for (let at = start; at < text.length; at++) {
      switch (text[at]) {
        case '[':
        case '{':
          depth++;
          atToken = true;
          break;
        case ']':
        case '}':
          if (--depth === 0) return at + 1;
          atToken = false;
          break;
        case '"':
        case "'":
          if (atToken) {
            const end = quoteEnd(text, at, parent);
            if (end >= 0) at = end - 1;
            // Taken for a letter, the open quote leaves the brackets their meaning.
            else this.add('unclosed-quote', at, at + 1);
          }
          atToken = false;
          break;
        case ',':
        case ':':
          atToken = true;
          break;
        case '#':
          // Right behind a bracket or comma it is neither a comment nor the start of a value: no collection was meant.
          if (atToken && !isSpace(text.charCodeAt(at - 1))) return start;
          if (isSpace(text.charCodeAt(at - 1))) at = lineEnd(text, at) - 1;
          break;
        case '\n':
          if (leaves(text, at + 1, parent)) return -1;
          break;
        case ' ':
        case '\t':
        case '\r':
          break;
        default:
          atToken = false;
      }
    }
    return -1;
  }

  /** The end of what is written from here to the last line deeper than `parent`. */
  private endBelow(start: number, parent: number): number {
    const { text } = this;
    let end = sentenceEnd(text, start);
    let line = lineAfter(text, start);
    for (; line < text.length && !leaves(text, line, parent); line = lineAfter(text, line)) {
      const content = skip(text, line, isBlank);
      if (!endsContent(text, content)) end = sentenceEnd(text, content);
    }
    this.at = Math.max(this.at, line);
    return end;
  }

  /** Whether nothing but a comment follows; the scan then goes on behind this line. */
  private closes(end: number): boolean {
    const { text } = this;
    const next = skip(text, end, isBlank);
    const code = text.charCodeAt(next);
    if (next < text.length && !isBreak(code) && !(code === HASH && next > end)) return false;
    this.at = Math.max(this.at, lineAfter(text, end));
    return true;
  }

  private stepsOverBlock(start: number, parent: number): boolean {
    const { text } = this;
    BLOCK_HEADER.lastIndex = start;
    if (!BLOCK_HEADER.test(text)) return false;
    const content = lineAfter(text, start);
    let line = content;
    while (line < text.length && !leaves(text, line, parent)) line = lineAfter(text, line);
    // `>5` alone is a number that somebody compares with; a header has text below it.
    if (/\d/.test(text.slice(start, start + 3)) && text.slice(content, line).trim() === '') return false;
    this.at = Math.max(this.at, line);
    return true;
  }

  private isAlias(start: number): boolean {
    const { text } = this;
    PROPERTY_NAME.lastIndex = start;
    const name = PROPERTY_NAME.exec(text)?.[1];
    if (name === undefined) return false;
    this.anchorNames ??= new Set(Array.from(text.matchAll(/(?:^|[\s[{,])&([^\s,[\]{}]+)/g), (match) => match[1] as string));
    return this.anchorNames.has(name) && this.closes(start + 1 + name.length);
  }

  /** Whether a tag is really one: of YAML's own, or in front of something that is no plain sentence. */
  private isTag(start: number, parent: number): boolean {
    const { text } = this;
    TAG.lastIndex = start;
    const tag = TAG.exec(text)?.[0] ?? '';
    if (/^!(?:![a-z]+$|<)/.test(tag)) return true;
    if (!/^![\w:/.-]+$/.test(tag)) return false;
    const next = skip(text, start + tag.length, isBlank);
    if (!endsContent(text, next)) return /["'[{|>&]/.test(text[next] as string);
    const below = lineAfter(text, next);
    const content = skip(text, below, isSpaceBeforeEnd);
    return content < text.length && content - lastLineStart(text, content) > parent;
  }
}
