import type { Messages, Severity } from '../../core/index.ts';
import type { Paint } from '../style.ts';

/** A finding as the outside sees it: 1-based, paths relative to the working directory. */
export interface LintRecord {
  readonly path: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
}

export interface FormatContext {
  readonly messages: Messages['cli'];
  readonly paint: Paint;
  /** The lines of a file, for formatters that show the source; empty when it can no longer be read. */
  linesOf(path: string): readonly string[];
  /** How many files were looked at. */
  readonly files: number;
}

/** Turns findings into text. It reads nothing itself: all it needs is in the context. */
export type Formatter = (records: readonly LintRecord[], context: FormatContext) => string;
