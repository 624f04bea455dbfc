import path from 'node:path';
import { chartSvg, type Day, parseDay } from '../../core/index.ts';
import { CallError, EXIT, type Io } from '../io.ts';
import { choose, type Options, readOptions } from '../options.ts';
import type { ReportContext } from '../reports/format.ts';
import { REPORTS, type ReportName } from '../reports/index.ts';
import { cycleOption, type Selection, select } from '../selection.ts';
import { printable } from '../style.ts';
import { webOf } from '../web.ts';
import type { Command } from './command.ts';

const OPTIONS = {
  cycle: { type: 'string' },
  since: { type: 'string' },
  format: { type: 'string' },
  output: { type: 'string', short: 'o' },
  title: { type: 'string' },
  separator: { type: 'string' },
} as const;

/** A cycle on one day, for people who were not there. */
export const report: Command = {
  name: 'report',
  help: (messages) => messages.helpReport,
  async run(args, io) {
    const options = readOptions(args, OPTIONS, io);
    const { values, locale } = options;
    const output = typeof values.output === 'string' ? values.output : null;
    const format = formatOf(options, output);
    const separator = separatorOf(options, format);
    const since = dayOf(options);
    const selection = await select(options, io);
    const { service } = selection;
    const cycle = cycleOption(options, service);
    const uris = options.paths.length === 0 ? null : selection.uris;
    const made = service.cycleReport(cycle, since, locale, uris);
    if (since !== null && since >= made.today) throw new CallError(options.messages.cli.badSince(String(values.since)));
    const context = { ...contextOf(selection, options, io), separator, files: uris?.length ?? null };
    const title = typeof values.title === 'string' ? printable(values.title).trim() : '';
    const own = title || options.messages.cycleReport.title(made.summary.cycle && printable(made.summary.cycle));
    write(REPORTS[format](made, { ...context, title: own }), output, options, io);
    service.dispose();
    return EXIT.ok;
  },
};

/** By the name of the file, where `--format` says nothing. */
function formatOf({ values, messages }: Options, output: string | null): ReportName {
  const names = Object.keys(REPORTS) as ReportName[];
  const chosen = choose(values.format, names, '--format', messages.cli);
  if (chosen) return chosen;
  const ending = output === null ? '' : path.extname(output).slice(1).toLowerCase();
  return names.find((name) => name === ending || (name === 'html' && ending === 'htm')) ?? 'markdown';
}

/** French spreadsheets have a comma in their numbers, and so a semicolon between their cells. */
function separatorOf({ values, messages, locale }: Options, format: ReportName): ReportContext['separator'] {
  if (values.separator !== undefined && format !== 'csv') throw new CallError(messages.cli.separatorNeedsCsv);
  const chosen = choose(values.separator, [',', ';', 'tab'] as const, '--separator', messages.cli);
  return chosen === 'tab' ? '\t' : (chosen ?? (locale === 'fr' ? ';' : ','));
}

function dayOf({ values, messages }: Options): Day | null {
  if (typeof values.since !== 'string') return null;
  const day = parseDay(values.since);
  if (day === undefined) throw new CallError(messages.cli.badSince(values.since));
  return day;
}

function contextOf({ service, rootPathOf }: Selection, { locale, messages }: Options, io: Io) {
  const { lineUrl } = webOf(io, locale);
  return {
    messages,
    version: io.version,
    pathOf: rootPathOf,
    lineUrl: (uri: string, line: number) => lineUrl({ rootPath: rootPathOf(uri), line }),
    explain: (id: string) => service.explain(id, locale),
    chart: (id: string) => {
      const data = service.chart(id, locale);
      return data === null ? '' : chartSvg(data, { standalone: false });
    },
  };
}

function write(parts: Iterable<string>, output: string | null, { messages }: Options, io: Io): void {
  if (output === null) {
    for (const part of parts) io.out(part);
    return;
  }
  try {
    io.write(path.resolve(io.cwd, output), [...parts].join(''));
  } catch (error) {
    throw new CallError(messages.cli.unwritable(output, String((error as NodeJS.ErrnoException).code ?? error)));
  }
}
