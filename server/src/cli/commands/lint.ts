import type { Severity } from '../../core/index.ts';
import { fixFiles } from '../fix.ts';
import { atLeast, type LintRecord, SEVERITIES } from '../formatters/formatter.ts';
import { FORMATTERS } from '../formatters/index.ts';
import { CallError, EXIT, type Io } from '../io.ts';
import { choose, count, listOf, type Options, readOptions } from '../options.ts';
import { outputsOf, writeOutputs } from '../outputs.ts';
import { reportOf } from '../report.ts';
import { type Overlay, select } from '../selection.ts';
import { painter } from '../style.ts';
import type { Command } from './command.ts';

const OPTIONS = {
  format: { type: 'string', multiple: true },
  'fail-severity': { type: 'string' },
  'min-severity': { type: 'string' },
  'max-warnings': { type: 'string' },
  fix: { type: 'boolean' },
  stdin: { type: 'boolean' },
  'stdin-filename': { type: 'string' },
} as const;

export const lint: Command = {
  name: 'lint',
  help: (messages) => messages.helpLint,
  async run(args, io) {
    const options = readOptions(args, OPTIONS, io);
    const { values } = options;
    const messages = options.messages.cli;
    const outputs = outputsOf(listOf(values.format), messages);
    const failAt = choose(values['fail-severity'], [...SEVERITIES, 'never'] as const, '--fail-severity', messages) ?? 'error';
    const from = choose(values['min-severity'], SEVERITIES, '--min-severity', messages) ?? 'hint';
    const maxWarnings = count(values['max-warnings'], '--max-warnings', messages) ?? Number.POSITIVE_INFINITY;

    const selection = await select(options, io, await overlayOf(options, io));
    if (values.fix === true) {
      if (values.stdin === true) throw new CallError(messages.fixNeedsFile);
      await fixFiles(selection, io, messages);
    }
    const { records: all, context } = reportOf(selection, options, io);
    const records = all.filter(({ severity }) => atLeast(severity, from));
    writeOutputs(
      outputs,
      (name, isScreen) => FORMATTERS[name](records, { ...context, paint: painter(isScreen && io.colour) }),
      io,
      messages,
    );
    selection.service.dispose();
    return fails(records, failAt, maxWarnings) ? EXIT.findings : EXIT.ok;
  },
};

function fails(records: readonly LintRecord[], failAt: Severity | 'never', maxWarnings: number): boolean {
  const warnings = records.filter(({ severity }) => severity === 'warning').length;
  return warnings > maxWarnings || (failAt !== 'never' && records.some(({ severity }) => atLeast(severity, failAt)));
}

/** The text on the standard input, where `--stdin` asks for it. */
async function overlayOf({ values, paths, messages }: Options, io: Io): Promise<Overlay | undefined> {
  const name = values['stdin-filename'];
  if (values.stdin !== true) {
    if (name !== undefined) throw new CallError(messages.cli.stdinMissing);
    return undefined;
  }
  if (paths.length > 0) throw new CallError(messages.cli.unexpectedArgument(paths[0] as string));
  if (typeof name !== 'string') throw new CallError(messages.cli.stdinNeedsName);
  return { given: name, bytes: await io.stdin() };
}
