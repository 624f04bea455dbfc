import { outline } from '../../core/index.ts';
import { EXIT } from '../io.ts';
import { readOptions } from '../options.ts';
import { cycleOption, select } from '../selection.ts';
import { painter } from '../style.ts';
import type { Command } from './command.ts';

export const tree: Command = {
  name: 'tree',
  help: (messages) => messages.helpTree,
  async run(args, io) {
    const options = readOptions(args, { cycle: { type: 'string' } }, io);
    const selection = await select(options, io);
    const cycle = cycleOption(options, selection.service);
    io.out(
      outline(selection.service.tree(cycle, options.locale), {
        width: io.width,
        paint: painter(io.colour),
        locale: options.locale,
      }),
    );
    selection.service.dispose();
    return EXIT.ok;
  },
};
