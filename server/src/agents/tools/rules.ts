import { nearest } from '../../core/base/nearest.ts';
import { messagesOf } from '../../core/index.ts';
import { optional, quoted, text } from '../input.ts';
import { list, orNull, shape, str } from '../output.ts';
import { Refusal, tool } from '../tool.ts';

const LONGEST_PAGE = 20_000;

/** The rules with the levels that count here, or one of them explained with examples. */
export const rules = tool({
  name: 'okr_rules',
  fields: { rule: optional(text(100)) },
  output: shape({ rules: list(shape({ id: str, level: str, summary: str })), page: orNull(str) }),
  async run(host, { rule }) {
    const { service, locale } = host;
    const { cli } = messagesOf(locale);
    // As the configuration at the root sets them.
    const all = service.rules(host.uriOf('any.okr.yaml') ?? '', locale).map(({ id, level, summary }) => ({ id, level, summary }));
    const words = { ...cli.severity, off: cli.off };
    const line = ({ id, level, summary }: (typeof all)[number]) => `- ${id} (${words[level]}): ${summary}`;
    if (rule === null) return { text: all.map(line).join('\n'), data: { rules: all, page: null } };
    const found = all.find(({ id }) => id === rule);
    if (!found) {
      const near = nearest(
        rule,
        all.map(({ id }) => id),
      );
      throw new Refusal(cli.noSuchRule(quoted(rule).slice(1, -1), near[0] ?? null));
    }
    const page = (await host.pageOf(found.id))?.slice(0, LONGEST_PAGE) ?? null;
    return { text: page === null ? line(found) : `${line(found)}\n\n${page}`, data: { rules: [found], page } };
  },
});
