import { shift } from '../../../base/range.ts';
import type { Objective } from '../../../model/okr.ts';
import type { FileRule } from '../../rule.ts';
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
  check({ objectives }, context) {
    const { cycle, today } = context;
    if (!cycle || today < cycle.start + numberIn(context, 'after') || today > cycle.end) return null;
    // Many teams keep their actions in a tracker of their own; who keeps some here has forgotten the others.
    if (!objectives.some(({ objective }) => objective.keyResults.some(({ actions }) => actions.length > 0))) return null;
    return objectives
      .filter(({ objective }) => needsPlan(objective) && !hasPlan(objective) && !mayHide(objective, 'actions'))
      .map(({ base, objective }) => ({ message: 'no-actions', range: shift(placeOfText(objective.title), base) }));
  },
};

function needsPlan({ score, keyResults }: Objective): boolean {
  return score === null && keyResults.length > 0;
}

/** Stages are a plan too, and a key result that is done needs none. */
function hasPlan({ keyResults }: Objective): boolean {
  return keyResults.some(({ actions, milestones, done }) => actions.length > 0 || milestones !== null || done?.value === true);
}
