import { existsSync } from 'node:fs';
import path from 'node:path';
import { nearest } from '../../core/base/nearest.ts';
import { createOkrService, type RuleEntry } from '../../core/index.ts';
import { createFileWorkspace, uriOfPath } from '../../node/file-workspace.ts';
import { CallError, EXIT, type Io } from '../io.ts';
import { choose, type Options, readOptions } from '../options.ts';
import { readPage } from '../pages.ts';
import { CONFIG_FILE, projectOf } from '../project.ts';
import { type Paint, painter } from '../style.ts';
import type { Command } from './command.ts';

/** Lists the rules as the working directory's configuration sets them, or explains one by its page. */
export const rules: Command = {
  name: 'rules',
  help: (messages) => messages.helpRules,
  async run(args, io) {
    const options = readOptions(args, { format: { type: 'string' } }, io);
    const format = choose(options.values.format, ['text', 'json'] as const, '--format', options.messages.cli) ?? 'text';
    const all = await rulesAt(options, io);
    const chosen = options.paths.length === 0 ? all : options.paths.map((id) => ruleOf(id, all, options));
    if (format === 'json') io.out(`${JSON.stringify(chosen.map(outside), null, 2)}\n`);
    else if (options.paths.length > 0) io.out(chosen.map((rule) => explained(rule, options)).join('\n'));
    else io.out(list(all, options, painter(io.colour)));
    return EXIT.ok;
  },
};

/** All rules with their levels in the working directory. Only the configurations above it are read. */
async function rulesAt({ locale }: Options, io: Io): Promise<readonly RuleEntry[]> {
  const configs: string[] = [];
  const end = projectOf(io.cwd) ?? io.cwd;
  for (let at = io.cwd; ; at = path.dirname(at)) {
    const config = path.join(at, CONFIG_FILE);
    if (existsSync(config)) configs.push(uriOfPath(config));
    if (at === end || path.dirname(at) === at) break;
  }
  const service = createOkrService({
    workspace: createFileWorkspace(configs),
    clock: { today: () => 0 },
    logger: { info: () => {}, warn: (text) => io.err(`${text}\n`), error: (text) => io.err(`${text}\n`) },
  });
  await service.index();
  const entries = service.rules(uriOfPath(path.join(io.cwd, 'any.okr.yaml')), locale);
  service.dispose();
  return entries;
}

function ruleOf(id: string, all: readonly RuleEntry[], { messages }: Options): RuleEntry {
  const rule = all.find((each) => each.id === id);
  if (rule) return rule;
  const near = nearest(
    id,
    all.map((each) => each.id),
  );
  throw new CallError(messages.cli.noSuchRule(id, near[0] ?? null));
}

function outside({ id, level, defaultLevel, summary }: RuleEntry) {
  return { id, level, defaultLevel, summary };
}

function list(all: readonly RuleEntry[], { messages }: Options, paint: Paint): string {
  const words = { ...messages.cli.severity, off: messages.cli.off };
  const wide = Math.max(...all.map(({ level }) => words[level].length));
  const long = Math.max(...all.map(({ id }) => id.length));
  return all
    .map(({ id, level, summary }) => {
      const word = paint(words[level].padEnd(wide), level === 'off' ? 'muted' : level);
      return `${word}  ${paint(id.padEnd(long), 'strong')}  ${summary}\n`;
    })
    .join('');
}

/** The page, below the level that counts here; a page is Markdown, which is made to be read as it is. */
function explained({ id, level, summary }: RuleEntry, { locale, messages }: Options): string {
  const words = { ...messages.cli.severity, off: messages.cli.off };
  const page = readPage(id, locale) ?? `# ${id}\n\n${summary}\n`;
  const [title = '', ...rest] = page.split('\n');
  return `${[`${title} · ${words[level]}`, ...rest].join('\n').trimEnd()}\n`;
}
