import type { OffsetRange, Position } from '../core/base/range.ts';
import type { Locale } from '../core/index.ts';
import type { Diagnostic } from '../core/service.ts';
import type { FormatContext, LintFix, LintRecord } from './formatters/formatter.ts';
import type { Io } from './io.ts';
import type { Options } from './options.ts';
import { readPage } from './pages.ts';
import type { Selection } from './selection.ts';
import { printable } from './style.ts';
import { webOf } from './web.ts';

/** What was found in the selected files, in the order of the files and of their lines, and what a formatter may ask of it. */
export interface LintReport {
  readonly records: readonly LintRecord[];
  readonly context: Omit<FormatContext, 'paint'>;
}

export function reportOf(selection: Selection, { locale, messages }: Options, io: Io): LintReport {
  const { service, uris, pathOf, rootPathOf } = selection;
  const files = uris.map((uri) => ({ path: pathOf(uri), rootPath: rootPathOf(uri) }));
  const uriOf = new Map(files.map(({ path }, i) => [path, uris[i] as string]));
  const linesOf = lineReader(selection);
  const fixesOf = fixFinder(selection, locale);
  const places = new Map<LintRecord, OffsetRange>();
  for (const [i, { path, rootPath }] of files.entries()) {
    for (const diagnostic of service.diagnostics(uris[i] as string, locale)) {
      places.set(recordOf(path, rootPath, diagnostic), diagnostic.range);
    }
  }
  return {
    records: [...places.keys()],
    context: {
      locale,
      messages: messages.cli,
      version: io.version,
      files,
      linesOf: (path) => linesOf(uriOf.get(path) ?? ''),
      fixesOf: (record) => fixesOf(uriOf.get(record.path) ?? '', record.rule, places.get(record)),
      rules: () => service.rules('', locale),
      pageOf: (rule) => readPage(rule, locale),
      ...webOf(io, locale),
    },
  };
}

/** Written out: there are thousands of them, and spreading takes several times as long. */
function recordOf(path: string, rootPath: string, { start, end, rule, severity, text }: Diagnostic): LintRecord {
  return {
    path,
    rootPath,
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
    rule,
    severity,
    message: printable(text),
  };
}

function placeOf(start: Position, end: Position) {
  return { line: start.line + 1, column: start.character + 1, endLine: end.line + 1, endColumn: end.character + 1 };
}

/** Reads the lines of a file once; formatters ask for many lines of the same file in a row. */
function lineReader({ textOf }: Selection): (uri: string) => readonly string[] {
  let last: { uri: string; lines: readonly string[] } | null = null;
  return (uri) => {
    // A file that vanished since it was linted: its findings are shown without their line.
    if (last?.uri !== uri) last = { uri, lines: textOf(uri)?.split(/\r\n|\r|\n/) ?? [] };
    return last.lines;
  };
}

/** Finds the corrections of a finding that nobody needs to look at. Only open files have any, so its file is opened. */
function fixFinder({ service, textOf }: Selection, locale: Locale) {
  return (uri: string, rule: string, range: OffsetRange | undefined): LintFix[] => {
    if (!range) return [];
    if (service.textOf(uri) === undefined) service.open(uri, textOf(uri) ?? '');
    const finding = service
      .findings(uri)
      .find((each) => each.rule === rule && each.range[0] === range[0] && each.range[1] === range[1]);
    const safe = new Set(finding?.fixes.filter((fix) => fix.safe && !fix.snippet).map(({ edits }) => edits));
    if (!finding || safe.size === 0) return [];
    return service
      .codeActions(uri, finding.range, locale)
      .filter((action) => action.finding === finding && safe.has(action.edits))
      .map(({ title, edits }) => ({
        title: printable(title),
        edits: edits.map(({ range: [start, end], newText }) => ({
          ...placeOf(service.positionAt(uri, start), service.positionAt(uri, end)),
          newText,
        })),
      }));
  };
}
