import type { YAMLError } from 'yaml';
import type { OffsetRange } from '../base/range.ts';
import { isBlank, isBreak, lineEnd } from './layout.ts';
import type { SyntaxProblem } from './tree.ts';

/** More than this many broken places in one segment help nobody. */
const MOST_PROBLEMS = 10;
/** Each error costs a look at its line, and one line can hold a hundred thousand of them. */
const MOST_ERRORS = 200;

/** What is wrong, in the words of somebody who writes a document and does not know YAML. */
export type SyntaxMessage =
  | 'unclosed-quote'
  | 'unclosed-bracket'
  | 'bad-indentation'
  | 'tab'
  | 'missing-colon'
  | 'missing-comma'
  | 'missing-space'
  | 'nested-colon'
  | 'bad-escape'
  | 'bad-character'
  | 'unexpected';

/** Tags that the library does not know and documents after the first are no errors of syntax; duplicates are found apart. */
const IGNORED: ReadonlySet<string> = new Set(['TAG_RESOLVE_FAILED', 'BAD_COLLECTION_TYPE', 'MULTIPLE_DOCS', 'DUPLICATE_KEY']);

/** A quote or bracket that nothing closes: the range of what it swallowed. */
export interface Unclosed {
  readonly message: 'unclosed-quote' | 'unclosed-bracket';
  readonly range: OffsetRange;
}

/**
 * The library's errors as problems, one a line, in the order of the text.
 * Of what stays open, `unclosed` knows the place where it was opened; the library only says where the text gave up.
 */
export function syntaxProblems(all: readonly YAMLError[], unclosed: readonly Unclosed[], text: string): SyntaxProblem[] {
  const errors = all.slice(0, MOST_ERRORS);
  const found: SyntaxProblem[] = [];
  const blocksInFlow = new Set(errors.filter((error) => error.code === 'BLOCK_IN_FLOW').map((error) => error.pos[0]));
  for (const error of errors) {
    if (IGNORED.has(error.code) || (error.code === 'MULTILINE_IMPLICIT_KEY' && blocksInFlow.has(error.pos[0]))) continue;
    const message = messageOf(error, text);
    if (message !== 'unclosed-bracket' && message !== 'unclosed-quote')
      found.push(problem(message, placeOf(error, message, text)));
  }
  for (const { message, range } of unclosed.filter(({ message }) => message === 'unclosed-quote').slice(0, MOST_ERRORS)) {
    found.push(problem(message, [range[0], range[0] + 1]));
  }
  // A bracket stays open because of what is wrong inside it.
  const causes = [...found];
  for (const { message, range } of unclosed.filter(({ message }) => message === 'unclosed-bracket').slice(0, MOST_ERRORS)) {
    const caused = causes.some((cause) => cause.range[0] > range[0] && cause.range[0] < range[1]);
    if (!caused) found.push(problem(message, [range[0], range[0] + 1]));
  }
  return onePerLine(found, text);
}

function problem(message: SyntaxMessage, range: OffsetRange): SyntaxProblem {
  return { code: 'yaml-syntax', message, data: {}, range };
}

function onePerLine(found: readonly SyntaxProblem[], text: string): SyntaxProblem[] {
  const problems: SyntaxProblem[] = [];
  let reportedLine = -1;
  for (const candidate of [...found].sort((a, b) => a.range[0] - b.range[0])) {
    const line = lineStart(text, candidate.range[0]);
    if (line === reportedLine) continue;
    reportedLine = line;
    problems.push(candidate);
    if (problems.length === MOST_PROBLEMS) break;
  }
  return problems;
}

function messageOf(error: YAMLError, text: string): SyntaxMessage {
  switch (error.code) {
    case 'TAB_AS_INDENT':
      return 'tab';
    case 'BAD_DQ_ESCAPE':
      return 'bad-escape';
    case 'BAD_SCALAR_START':
      return 'bad-character';
    case 'BLOCK_AS_IMPLICIT_KEY':
      return error.message.startsWith('Nested') ? 'nested-colon' : 'bad-indentation';
    case 'MULTILINE_IMPLICIT_KEY':
      return withoutColon(error, text);
    case 'BAD_INDENT':
      return error.message.startsWith('Flow') ? 'unclosed-bracket' : tabIndents(text, error.pos[0]) ? 'tab' : 'bad-indentation';
    case 'MISSING_CHAR':
      return missing(error, text);
    case 'BLOCK_IN_FLOW':
      return 'missing-comma';
    case 'UNEXPECTED_TOKEN':
      if (']}"\''.includes(text.slice(0, error.pos[0]).trimEnd().slice(-1)) && error.message.endsWith('at node end'))
        return 'missing-comma';
      return tabIndents(text, error.pos[0]) ? 'tab' : 'unexpected';
    default:
      return tabIndents(text, error.pos[0]) ? 'tab' : 'unexpected';
  }
}

function missing(error: YAMLError, text: string): SyntaxMessage {
  const { message } = error;
  if (message.startsWith('Missing closing')) return 'unclosed-quote';
  if (message.startsWith('Flow')) return 'unclosed-bracket';
  if (message.startsWith('Implicit map keys')) return withoutColon(error, text);
  if (message.startsWith('Missing ,')) return 'missing-comma';
  if (message.startsWith('Missing space') || /white ?space/.test(message)) return 'missing-space';
  return 'bad-indentation';
}

/** Of a key that YAML finds no colon for: `title:Sentence` has one, only not the space behind it. */
function withoutColon(error: YAMLError, text: string): SyntaxMessage {
  return /^[\w-]+:[^\s:/]/.test(text.slice(error.pos[0], error.pos[0] + 80)) ? 'missing-space' : 'missing-colon';
}

/** Where to point: at what is wrong, up to the end of its line at most, and never at nothing. */
function placeOf(error: YAMLError, message: SyntaxMessage, text: string): OffsetRange {
  let [start, end] = error.pos;
  start = Math.min(Math.max(0, start), text.length);
  while (start < text.length && isBlank(text.charCodeAt(start)) && message !== 'tab') start++;
  end = Math.min(Math.max(end, start + 1), lineEnd(text, start));
  return end > start ? [start, end] : [Math.max(0, start - 1), Math.max(start, Math.min(1, text.length))];
}

function lineStart(text: string, offset: number): number {
  let at = offset;
  while (at > 0 && !isBreak(text.charCodeAt(at - 1))) at--;
  return at;
}

/** Whether the line of an offset begins with white space that holds a tab. */
function tabIndents(text: string, offset: number): boolean {
  return /^ *\t/.test(text.slice(lineStart(text, offset), offset + 1));
}
