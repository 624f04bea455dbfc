import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Locale, Severity } from '../../core/index.ts';
import { atLeast, type LintRecord, SEVERITIES } from '../formatters/formatter.ts';
import { FORMATTERS } from '../formatters/index.ts';
import { EXIT, type Io } from '../io.ts';
import { choose, count, listOf, readOptions } from '../options.ts';
import { outputsOf, writeOutputs } from '../outputs.ts';
import { type Selection, select } from '../selection.ts';
import { painter, printable } from '../style.ts';
import type { Command } from './command.ts';

const OPTIONS = {
  format: { type: 'string', multiple: true },
  'fail-severity': { type: 'string' },
  'min-severity': { type: 'string' },
  'max-warnings': { type: 'string' },
} as const;

export const lint: Command = {
  name: 'lint',
  help: (messages) => messages.helpLint,
  async run(args, io) {
    const options = readOptions(args, OPTIONS, io);
    const { values, locale } = options;
    const messages = options.messages.cli;
    const outputs = outputsOf(listOf(values.format), messages);
    const failAt = choose(values['fail-severity'], [...SEVERITIES, 'never'] as const, '--fail-severity', messages) ?? 'error';
    const from = choose(values['min-severity'], SEVERITIES, '--min-severity', messages) ?? 'hint';
    const maxWarnings = count(values['max-warnings'], '--max-warnings', messages) ?? Number.POSITIVE_INFINITY;

    const selection = await select(options, io);
    const { uris, pathOf, rootPathOf } = selection;
    const records = uris.flatMap((uri) => recordsOf(uri, selection, locale)).filter(({ severity }) => atLeast(severity, from));
    const context = {
      locale,
      messages,
      linesOf: lineReader(io),
      files: uris.map((uri) => ({ path: pathOf(uri), rootPath: rootPathOf(uri) })),
    };
    const format = (name: keyof typeof FORMATTERS, isScreen: boolean) =>
      FORMATTERS[name](records, { ...context, paint: painter(isScreen && io.colour) });
    writeOutputs(outputs, format, io, messages);
    selection.service.dispose();
    return fails(records, failAt, maxWarnings) ? EXIT.findings : EXIT.ok;
  },
};

function fails(records: readonly LintRecord[], failAt: Severity | 'never', maxWarnings: number): boolean {
  const warnings = records.filter(({ severity }) => severity === 'warning').length;
  return warnings > maxWarnings || (failAt !== 'never' && records.some(({ severity }) => atLeast(severity, failAt)));
}

function recordsOf(uri: string, { service, pathOf, rootPathOf }: Selection, locale: Locale): LintRecord[] {
  const path = pathOf(uri);
  const rootPath = rootPathOf(uri);
  return service.diagnostics(uri, locale).map((diagnostic) => ({
    path,
    rootPath,
    line: diagnostic.start.line + 1,
    column: diagnostic.start.character + 1,
    endLine: diagnostic.end.line + 1,
    endColumn: diagnostic.end.character + 1,
    rule: diagnostic.rule,
    severity: diagnostic.severity,
    message: printable(diagnostic.text),
  }));
}

/** Reads the lines of a file once; formatters ask for many lines of the same file in a row. */
function lineReader({ cwd }: Io): (relative: string) => readonly string[] {
  let last: { relative: string; lines: readonly string[] } | null = null;
  return (relative) => {
    if (last?.relative !== relative) {
      let lines: readonly string[] = [];
      try {
        lines = readFileSync(path.resolve(cwd, relative), 'utf8').split(/\r\n|\r|\n/);
      } catch {
        // The file vanished since it was linted; its findings are shown without their line.
      }
      last = { relative, lines };
    }
    return last.lines;
  };
}
