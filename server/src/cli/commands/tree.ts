import { outline } from '../../core/index.ts';
import { EXIT } from '../io.ts';
import { readOptions } from '../options.ts';
import { cycleOption, select } from '../selection.ts';
import { painter } from '../style.ts';
import { treeOf } from '../tree-selection.ts';
import type { Command } from './command.ts';

export const tree: Command = {
  name: 'tree',
  help: (messages) => messages.helpTree,
  async run(args, io) {
    const options = readOptions(args, { cycle: { type: 'string' } }, io);
    const { service, uris } = await select(options, io);
    const cycle = cycleOption(options, service);
    io.out(
      outline(treeOf(service.tree(cycle, options.locale), uris, service), {
        width: io.width,
        paint: painter(io.colour),
        locale: options.locale,
      }),
    );
    service.dispose();
    return EXIT.ok;
  },
};
