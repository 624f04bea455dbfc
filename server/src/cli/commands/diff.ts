import type { OkrService } from '../../core/index.ts';
import type { DiffFormat } from '../diff/format.ts';
import { json } from '../diff/json.ts';
import { markdown } from '../diff/markdown.ts';
import { sidesOf, wantedOf } from '../diff/sides.ts';
import { text } from '../diff/text.ts';
import { CallError, EXIT } from '../io.ts';
import { choose, type Options, readOptions } from '../options.ts';
import { relativePath, rootPaths } from '../project.ts';
import { painter } from '../style.ts';
import { webOf } from '../web.ts';
import type { Command } from './command.ts';

const OPTIONS = { format: { type: 'string' }, cycle: { type: 'string' }, 'exit-code': { type: 'boolean' } } as const;

const FORMATS = { text, markdown, json } satisfies Record<string, DiffFormat>;

/** What differs from a revision, for whoever reviews a change. */
export const diff: Command = {
  name: 'diff',
  help: (messages) => messages.helpDiff,
  async run(args, io) {
    const dashes = args.indexOf('--');
    const options = readOptions(dashes < 0 ? args : args.slice(0, dashes), OPTIONS, io);
    const { values, locale, messages } = options;
    const format = choose(values.format, ['text', 'markdown', 'json'] as const, '--format', messages.cli) ?? 'text';
    const wanted = await wantedOf(options.paths, dashes < 0 ? null : args.slice(dashes + 1), io, messages.diff);
    const { before, after, within } = await sidesOf(wanted, options, io);
    const comparison = after.compare(before.state, cycleOf(options, before, after), locale, within);
    const rootPathOf = rootPaths(io);
    const { lineUrl } = webOf(io, locale);
    io.out(
      FORMATS[format](comparison, {
        messages,
        paint: painter(io.colour),
        before: wanted.before,
        after: wanted.after,
        pathOf: (uri) => relativePath(io.cwd, uri),
        rootPathOf,
        lineUrl: (uri, line) => lineUrl({ rootPath: rootPathOf(uri), line }),
      }),
    );
    before.dispose();
    after.dispose();
    return values['exit-code'] === true && comparison.objectives.length > 0 ? EXIT.findings : EXIT.ok;
  },
};

/** A cycle that one of the two states has. */
function cycleOf({ values, locale, messages }: Options, ...services: readonly OkrService[]): string | null {
  const { cycle } = values;
  if (typeof cycle !== 'string') return null;
  const known = [...new Set(services.flatMap((service) => service.tree(null, locale).summary.cycles))];
  if (!known.includes(cycle)) throw new CallError(messages.cli.noSuchCycle(cycle, known.join(', ')));
  return cycle;
}
