import { messagesOf } from '../../core/index.ts';
import { quoted, text } from '../input.ts';
import { plain } from '../items.ts';
import { list, shape, str } from '../output.ts';
import { Refusal, tool } from '../tool.ts';

/** Writes what was proposed: exactly that, or nothing. */
export const apply = tool({
  name: 'okr_apply',
  needs: 'writing',
  fields: { proposal: text(20) },
  output: shape({ written: list(str) }),
  async run({ writing, locale, pathOf }, { proposal }) {
    const t = messagesOf(locale).agents;
    const files = writing?.proposals.get(proposal);
    if (!writing || !files) throw new Refusal(t.problems.noSuchProposal(quoted(proposal)));
    const problem = await writing.write(files);
    if (problem !== null) throw new Refusal(problem);
    writing.proposals.drop(proposal);
    const written = files.map(({ uri }) => pathOf(uri));
    return { text: t.words.written(written.map(plain).join(', ')), data: { written } };
  },
});
