import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Severity } from '../../core/index.ts';
import type { LintRecord } from '../formatters/formatter.ts';
import { FORMATTERS, type FormatName } from '../formatters/index.ts';
import { EXIT } from '../io.ts';
import { choose, readOptions } from '../options.ts';
import { type Selection, select } from '../selection.ts';
import { painter } from '../style.ts';
import type { Command } from './command.ts';

/** From the gravest to the mildest. */
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info', 'hint'];

export const lint: Command = {
  name: 'lint',
  help: (messages) => messages.helpLint,
  async run(args, io) {
    const options = readOptions(args, { format: { type: 'string' }, 'fail-severity': { type: 'string' } }, io);
    const messages = options.messages.cli;
    const format = choose(options.values.format, Object.keys(FORMATTERS) as FormatName[], '--format', messages) ?? 'text';
    const failAt =
      choose(options.values['fail-severity'], [...SEVERITIES, 'never'] as const, '--fail-severity', messages) ?? 'error';

    const selection = await select(options, io);
    const records = selection.uris.flatMap((uri) => recordsOf(uri, selection, options.locale));
    io.out(
      FORMATTERS[format](records, {
        messages,
        paint: painter(io.colour),
        linesOf: lineReader(io.cwd),
        files: selection.uris.length,
      }),
    );
    selection.service.dispose();
    const fails = records.some(
      ({ severity }) => failAt !== 'never' && SEVERITIES.indexOf(severity) <= SEVERITIES.indexOf(failAt),
    );
    return fails ? EXIT.findings : EXIT.ok;
  },
};

function recordsOf(uri: string, { service, pathOf }: Selection, locale: 'en' | 'fr'): LintRecord[] {
  const path = pathOf(uri);
  return service.diagnostics(uri, locale).map((diagnostic) => ({
    path,
    line: diagnostic.start.line + 1,
    column: diagnostic.start.character + 1,
    endLine: diagnostic.end.line + 1,
    endColumn: diagnostic.end.character + 1,
    rule: diagnostic.rule,
    severity: diagnostic.severity,
    message: diagnostic.text,
  }));
}

/** Reads the lines of a file once; the text formatter asks for many lines of the same file in a row. */
function lineReader(cwd: string): (relative: string) => readonly string[] {
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
