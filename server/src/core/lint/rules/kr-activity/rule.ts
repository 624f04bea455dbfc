import type { ActivityForm } from '../../../language/reading.ts';
import { turnIntoAction } from '../../fixes/action.ts';
import { moveUnder } from '../../fixes/move-under.ts';
import type { Fix, KeyResultRule } from '../../rule.ts';
import { activityOf, mostAreOutcomes } from '../../support/outcomes.ts';
import { inContext, placeOf } from '../../support/words.ts';

/** How each form of naming work is answered. */
export const MESSAGE_OF: Readonly<Record<ActivityForm, 'work' | 'task' | 'deliverable' | 'finished' | 'counted'>> = {
  imperative: 'work',
  infinitive: 'work',
  gerund: 'work',
  nominal: 'task',
  deliverable: 'deliverable',
  participle: 'finished',
  passive: 'finished',
  state: 'finished',
  count: 'counted',
};

/** Work or a deliverable where a change should stand. */
export const krActivity: KeyResultRule = {
  id: 'kr-activity',
  subject: 'key-result',
  level: 'warning',
  check(keyResult, objective, context) {
    const { title, milestones } = keyResult;
    const activity = activityOf(keyResult);
    if (!activity) return null;
    const message = milestones ? 'staged' : activity.withOutcome ? 'means' : MESSAGE_OF[activity.form];
    return {
      message,
      data: { words: inContext(title, activity.range) },
      range: placeOf(title, activity.range),
      severity: milestones ? 'hint' : activity.withOutcome || mostAreOutcomes(objective) ? 'info' : 'warning',
      fixes: () => (milestones ? [] : likelyFirst(moveUnder(keyResult, objective, context), turnIntoAction(keyResult, context))),
    };
  },
};

/** What most people will take stands first in the menu: a move that only might be meant comes last. */
function likelyFirst({ likely, possible }: ReturnType<typeof moveUnder>, results: readonly Fix[]): Fix[] {
  return [...likely, ...results, ...possible];
}
