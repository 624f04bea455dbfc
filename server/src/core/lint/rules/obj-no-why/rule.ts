import { addObjectiveField } from '../../fixes/fields.ts';
import type { ObjectiveRule } from '../../rule.ts';
import { mayHide } from '../../support/unread.ts';
import { placeOfText } from '../../support/words.ts';

/** An objective at the top, which many others look up to, that does not say what it is for. */
export const objNoWhy: ObjectiveRule = {
  id: 'obj-no-why',
  subject: 'objective',
  level: 'hint',
  check(objective, { file, text }) {
    const { why, parents, title } = objective;
    const level = file.level?.value;
    // What is aligned has its reason above it; a team's own objective is explained at its desk.
    if (why || parents.length > 0 || (level !== 'company' && level !== 'department')) return null;
    if (mayHide(objective, 'why')) return null;
    const fix = addObjectiveField({ base: 0, objective }, text, 'why', 'add-why');
    return { message: 'no-why', range: placeOfText(title), fixes: fix ? [fix] : [] };
  },
};
