import path from 'node:path';
import { CallError, EXIT } from '../io.ts';
import { choose, readOptions } from '../options.ts';
import { select } from '../selection.ts';
import { wellFormed } from '../style.ts';
import type { Command } from './command.ts';

const OPTIONS = {
  format: { type: 'string' },
  output: { type: 'string', short: 'o' },
  separator: { type: 'string' },
} as const;

/** Writes plans as a table that `okr import` reads again, or as Markdown. */
export const exportOkrs: Command = {
  name: 'export',
  help: (messages) => messages.helpExport,
  async run(args, io) {
    const options = readOptions(args, OPTIONS, io);
    const { values, messages, locale } = options;
    const output = typeof values.output === 'string' ? values.output : null;
    const byName = output !== null && /\.(?:md|markdown)$/i.test(output) ? 'markdown' : 'csv';
    const format = choose(values.format, ['csv', 'markdown'] as const, '--format', messages.cli) ?? byName;
    if (values.separator !== undefined && format !== 'csv') throw new CallError(messages.cli.separatorNeedsCsv);
    const chosen = choose(values.separator, [',', ';', 'tab'] as const, '--separator', messages.cli);
    // French spreadsheets have a comma in their numbers, and so a semicolon between their cells.
    const separator = chosen === 'tab' ? '\t' : (chosen ?? (locale === 'fr' ? ';' : ','));
    const { service, uris, textOf } = await select(options, io);
    const text =
      format === 'csv'
        ? service.exchange.table(
            uris.map((uri) => ({ uri, text: textOf(uri) ?? '' })),
            separator,
            separator !== ',' && locale === 'fr' ? ',' : '.',
          )
        : uris.map((uri) => service.exchange.fileMarkdown(uri, locale)).join('\n');
    service.dispose();
    if (output === null) {
      io.out(wellFormed(text));
      return EXIT.ok;
    }
    try {
      io.write(path.resolve(io.cwd, output), wellFormed(text));
    } catch (error) {
      throw new CallError(messages.cli.unwritable(output, String((error as NodeJS.ErrnoException).code ?? error)));
    }
    return EXIT.ok;
  },
};
