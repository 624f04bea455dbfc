import { lineEnd } from './layout.ts';
import type { SyntaxProblem } from './tree.ts';

/** What a text may ask of the readers. Beyond it a problem is reported instead of a tree. */
export interface ReadLimits {
  /** UTF-16 code units of a whole file. */
  readonly maxCharacters: number;
  /** Collections inside collections. */
  readonly maxDepth: number;
  /** UTF-16 code units of a text that is not well-formed: the tolerant reader needs 1 s a million, 20 s for the most hostile. */
  readonly maxBrokenCharacters: number;
}

export const DEFAULT_LIMITS: ReadLimits = { maxCharacters: 4_000_000, maxDepth: 128, maxBrokenCharacters: 250_000 };

/** Characters that YAML 1.2 does not allow anywhere (c-printable, chapter 5.1), lone surrogates apart. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for.
const FORBIDDEN = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]/;
const ALL_FORBIDDEN = new RegExp(FORBIDDEN.source, 'g');
const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export interface Guarded {
  /** The text that may be read, as long as the one given. */
  readonly text: string;
  readonly problem: SyntaxProblem | null;
}

/** Control characters become spaces, so that what stands around them is still read; the first one is reported. */
export function maskForbidden(text: string): Guarded {
  const at = text.search(FORBIDDEN);
  if (at < 0) return { text, problem: null };
  const code = text.charCodeAt(at).toString(16).toUpperCase().padStart(4, '0');
  const problem: SyntaxProblem = {
    code: 'yaml-encoding',
    message: 'control',
    data: { character: `U+${code}` },
    range: [at, at + 1],
  };
  return { text: text.replace(ALL_FORBIDDEN, ' '), problem };
}

/** Half of a character (cut by an editor or a merge) harms nobody: it is read as U+FFFD. */
export function maskLoneSurrogates(text: string): string {
  return text.replace(LONE_SURROGATE, '\ufffd');
}

/** Old Macintosh line ends become the ones that everything below knows; the length stays. */
export function withKnownLineEnds(text: string): string {
  return text.includes('\r') ? text.replace(/\r(?!\n)/g, '\n') : text;
}

/** The problem of a text that is longer than `limit`; it stands on the first line. */
export function sizeProblem(text: string, limit: number): SyntaxProblem | null {
  if (text.length <= limit) return null;
  return { code: 'yaml-limits', message: 'size', data: { limit }, range: [0, Math.max(1, Math.min(lineEnd(text, 0), 200))] };
}

/** The problem of a text that nests deeper than `limit` collections. */
export function depthProblem(offset: number, limit: number, length: number): SyntaxProblem {
  const start = Math.max(0, Math.min(offset, length - 1));
  return { code: 'yaml-limits', message: 'depth', data: { limit }, range: [start, start + 1] };
}
