import { isBlank, isBreak, isSpace } from './layout.ts';

/**
 * What a line of YAML says at a glance, for texts that YAML itself gives up on.
 * Offsets in, offsets out; -1 where there is nothing.
 */

const COLON = 0x3a;
const HASH = 0x23;

/** A field's name and its colon. Names are lower-case ASCII in this format; anything else before a colon is a sentence's. */
const KEY = /(?:[a-z][a-z0-9_-]*|"[^"\r\n]*"|'[^'\r\n]*')([ \t]*):(?=[ \t\r\n]|$)/y;

/** The end of the quoted scalar that starts here; -1 when it is never closed. Its lines are deeper than `parent`. */
export function quoteEnd(text: string, start: number, parent: number): number {
  const quote = text[start];
  for (let at = start + 1; at < text.length; at++) {
    const letter = text[at];
    if (letter === quote) {
      if (quote === "'" && text[at + 1] === "'") at++;
      else return at + 1;
    } else if (letter === '\\' && quote === '"' && !isBreak(text.charCodeAt(at + 1))) at++;
    else if (letter === '\n' && leaves(text, at + 1, parent)) return -1;
  }
  return -1;
}

/** Whether the line that starts here has content no deeper than `parent`. */
export function leaves(text: string, line: number, parent: number): boolean {
  const start = skip(text, line, isOnlySpace);
  return start < text.length && !isBreak(text.charCodeAt(start)) && start - line <= parent;
}

/** The first colon of a plain text's line that has white space behind it; -1 when there is none. */
export function colonAt(text: string, start: number): number {
  for (let at = start; at < text.length && !isBreak(text.charCodeAt(at)); at++) {
    const code = text.charCodeAt(at);
    if (code === COLON && isSpace(text.charCodeAt(at + 1))) return at;
    if (code === HASH && at > start && isBlank(text.charCodeAt(at - 1))) return -1;
  }
  return -1;
}

/** The end of a sentence's line, without a comment (`# ` and more; `#1` is the sentence's own) and trailing space. */
export function sentenceEnd(text: string, start: number): number {
  let end = start;
  for (let at = start; at < text.length && !isBreak(text.charCodeAt(at)); at++) {
    const code = text.charCodeAt(at);
    if (code === HASH && at > start && isBlank(text.charCodeAt(at - 1)) && isSpace(text.charCodeAt(at + 1))) break;
    if (!isBlank(code)) end = at + 1;
  }
  return end;
}

/** Whether the next line with content holds a field at the column of what starts here. */
export function hasFieldsBelow(text: string, start: number, line: number): boolean {
  const content = skip(text, lineAfter(text, start), isSpaceBeforeEnd);
  return content < text.length && content - lastLineStart(text, content) === start - line && keyAt(text, content) !== null;
}

/** Whether `? key` has its `: value` on the next line. */
export function isLongKey(text: string, start: number): boolean {
  const content = skip(text, lineAfter(text, start), isSpaceBeforeEnd);
  return text[content] === ':' && content - lastLineStart(text, content) === start - lastLineStart(text, start);
}

export function lineAfter(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

export function keyAt(text: string, start: number): { readonly end: number; readonly spaced: boolean } | null {
  KEY.lastIndex = start;
  const match = KEY.exec(text);
  return match && { end: KEY.lastIndex, spaced: match[1] !== '' };
}

/** Whether a plain scalar may start with what stands here. */
export function startsPlain(text: string, start: number): boolean {
  if (/[-?:]/.test(text[start] ?? '')) return !isSpace(text.charCodeAt(start + 1));
  return !/[[\]{},#&*!|>'"%@`]/.test(text[start] ?? '#');
}

/** Whether the line has no content from here on. */
export function endsContent(text: string, at: number): boolean {
  return at >= text.length || isBreak(text.charCodeAt(at)) || text.charCodeAt(at) === HASH;
}

export function skip(text: string, from: number, what: (code: number) => boolean): number {
  let at = from;
  while (at < text.length && what(text.charCodeAt(at))) at++;
  return at;
}

export function isNotSpace(code: number): boolean {
  return !isSpace(code);
}

export function isOnlySpace(code: number): boolean {
  return code === 0x20;
}

export function isSpaceBeforeEnd(code: number): boolean {
  return isBlank(code) || isBreak(code);
}

export function lastLineStart(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
}
