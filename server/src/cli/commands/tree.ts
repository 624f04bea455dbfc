import { mermaid, outline, treeMarkdown } from '../../core/index.ts';
import { EXIT } from '../io.ts';
import { choose, readOptions } from '../options.ts';
import { cycleOption, select } from '../selection.ts';
import { painter } from '../style.ts';
import { treeOf } from '../tree-selection.ts';
import type { Command } from './command.ts';

const FORMATS = ['text', 'mermaid', 'markdown'] as const;

export const tree: Command = {
  name: 'tree',
  help: (messages) => messages.helpTree,
  async run(args, io) {
    const options = readOptions(args, { cycle: { type: 'string' }, format: { type: 'string' } }, io);
    const format = choose(options.values.format, FORMATS, '--format', options.messages.cli) ?? 'text';
    const { service, uris } = await select(options, io);
    const cycle = cycleOption(options, service);
    const chosen = treeOf(service.tree(cycle, options.locale), uris, service);
    if (format === 'mermaid') {
      const { text, note } = mermaid(chosen, options.locale);
      io.out(text);
      if (note !== null) io.err(`${note}\n`);
    }
    if (format === 'markdown') io.out(treeMarkdown(chosen, options.locale));
    if (format === 'text') io.out(outline(chosen, { width: io.width, paint: painter(io.colour), locale: options.locale }));
    service.dispose();
    return EXIT.ok;
  },
};
