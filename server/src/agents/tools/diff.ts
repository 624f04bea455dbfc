import { compareMarkdown, messagesOf } from '../../core/index.ts';
import { optional, text } from '../input.ts';
import { cycleAt } from '../items.ts';
import { int, orNull, shape, str } from '../output.ts';
import { Refusal, tool } from '../tool.ts';

/** What differs from a revision, and what that does to the scores. */
export const diff = tool({
  name: 'okr_diff',
  needs: 'before',
  fields: { revision: optional(text(400)), cycle: optional(text(100)) },
  output: shape({ revision: str, cycle: orNull(str), objectives: int, markdown: str }),
  async run(host, { revision: given, cycle: asked }) {
    const revision = given ?? 'HEAD';
    const cycle = cycleAt(host, asked);
    const before = await host.before?.(revision);
    if (!before) throw new Refusal(messagesOf(host.locale).diff.needsGit);
    if ('problem' in before) throw new Refusal(before.problem);
    try {
      const comparison = host.service.compare(before.state, cycle, host.locale);
      const page = compareMarkdown(comparison, { before: revision, after: null, pathOf: host.pathOf, lineUrl: () => null });
      // The mark by which a workflow finds its comment says nothing to anybody here.
      const markdown = page.replace(/^<!-- okr-diff -->\n/, '');
      return { text: markdown, data: { revision, cycle: comparison.cycle, objectives: comparison.objectives.length, markdown } };
    } finally {
      before.dispose();
    }
  },
});
