import { shift } from '../../../base/range.ts';
import type { Objective } from '../../../model/okr.ts';
import type { FileRule, Report } from '../../rule.ts';
import { numberIn } from '../../support/options.ts';
import { mayHide } from '../../support/unread.ts';
import { placeOfText } from '../../support/words.ts';

const options = { after: { kind: 'number', min: 0, default: 7 } } as const;

/** An objective with no action under any of its key results, in a running cycle and a file that keeps its actions here. */
export const krNoActions: FileRule = {
  id: 'kr-no-actions',
  subject: 'file',
  level: 'hint',
  usesToday: true,
  options,
  *check({ objectives }, context): Iterable<Report> {
    const { cycle, today } = context;
    if (!cycle || today < cycle.start + numberIn(context, 'after') || today > cycle.end) return;
    // Many teams keep their actions in a tracker of their own; who keeps some here has forgotten the others.
    if (!objectives.some(({ objective }) => objective.keyResults.some(({ actions }) => actions.length > 0))) return;
    for (const { base, objective } of objectives) {
      if (objective.score || objective.keyResults.length === 0 || hasPlan(objective) || mayHide(objective, 'actions')) continue;
      yield { message: 'no-actions', range: shift(placeOfText(objective.title), base) };
    }
  },
};

/** Stages are a plan too, and a key result that is done needs none. */
function hasPlan({ keyResults }: Objective): boolean {
  return keyResults.some(({ actions, milestones, done }) => actions.length > 0 || milestones !== null || done?.value === true);
}
