import { EXIT } from '../io.ts';
import { choose, readOptions } from '../options.ts';
import { scoreTable } from '../score-table.ts';
import { cycleOption, select } from '../selection.ts';
import { painter } from '../style.ts';
import type { Command } from './command.ts';

export const score: Command = {
  name: 'score',
  help: (messages) => messages.helpScore,
  async run(args, io) {
    const options = readOptions(args, { format: { type: 'string' }, cycle: { type: 'string' } }, io);
    const format = choose(options.values.format, ['text', 'json'] as const, '--format', options.messages.cli) ?? 'text';
    const selection = await select(options, io);
    const cycle = cycleOption(options, selection.service);
    const wanted = new Set(selection.uris);
    const scores = selection.service
      .scorecard(options.locale)
      .filter((entry) => wanted.has(entry.uri) && (cycle === null || entry.cycle === cycle))
      .map(({ uri, ...entry }) => ({ ...entry, path: selection.pathOf(uri) }));
    io.out(format === 'json' ? `${JSON.stringify(scores, null, 2)}\n` : scoreTable(scores, painter(io.colour), options.locale));
    selection.service.dispose();
    return EXIT.ok;
  },
};
