import type { Locale, Messages, RuleEntry, Severity } from '../../core/index.ts';
import type { Paint } from '../style.ts';

/** A finding as the outside sees it: 1-based, columns in UTF-16 units, the end exclusive. */
export interface LintRecord {
  /** Relative to the working directory, as people type it. */
  readonly path: string;
  /** Relative to the root of the repository, as CI services want it. */
  readonly rootPath: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly rule: string;
  readonly severity: Severity;
  /** One line without control characters. */
  readonly message: string;
}

/** A correction that may be made without asking; places as in a {@link LintRecord}. */
export interface LintFix {
  readonly title: string;
  readonly edits: readonly {
    readonly line: number;
    readonly column: number;
    readonly endLine: number;
    readonly endColumn: number;
    readonly newText: string;
  }[];
}

/** A file that was looked at, by both of its paths. */
export interface LintedFile {
  readonly path: string;
  readonly rootPath: string;
}

export interface FormatContext {
  readonly locale: Locale;
  readonly messages: Messages['cli'];
  /** Of the tool. */
  readonly version: string;
  readonly paint: Paint;
  /** The lines of a file by its `path`, for formatters that show the source; empty when it can no longer be read. */
  linesOf(path: string): readonly string[];
  /** All files that were looked at, in the order of the records. */
  readonly files: readonly LintedFile[];
  fixesOf(record: LintRecord): readonly LintFix[];
  /** Every rule there is, with what it finds. */
  rules(): readonly RuleEntry[];
  /** The page of a rule as Markdown, and where it stands on the web; `null` where that is not known. */
  pageOf(rule: string): string | null;
  pageUrl(rule: string): string | null;
  /** Where a finding's line stands on the web; `null` where that is not known. */
  lineUrl(record: LintRecord): string | null;
}

/** Turns findings into text. It reads nothing itself: all it needs is in the context. */
export type Formatter = (records: readonly LintRecord[], context: FormatContext) => string;

/** From the gravest to the mildest. */
export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

/** Whether `a` is at least as grave as `b`. */
export function atLeast(a: Severity, b: Severity): boolean {
  return SEVERITIES.indexOf(a) <= SEVERITIES.indexOf(b);
}

/** The gravest first; among equals, the order in which they were found. */
export function gravestFirst(records: readonly LintRecord[]): LintRecord[] {
  return [...records].sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

/** How many findings there are of each severity in words, the gravest first: “2 errors, 1 hint”. */
export function countsOf(
  records: readonly LintRecord[],
  messages: Messages['cli'],
  paint: (text: string, severity: Severity) => string = (text) => text,
): string {
  return SEVERITIES.flatMap((severity) => {
    const count = records.filter((record) => record.severity === severity).length;
    return count === 0 ? [] : [paint(messages.count(severity, count), severity)];
  }).join(', ');
}

/** The run in one sentence: “2 errors, 1 hint in 3 files.” */
export function summaryOf(records: readonly LintRecord[], { messages, files }: FormatContext): string {
  return records.length === 0 ? messages.noFindings(files.length) : messages.summary(countsOf(records, messages), files.length);
}
