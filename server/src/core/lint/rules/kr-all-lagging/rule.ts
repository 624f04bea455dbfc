import type { ObjectiveRule, Report } from '../../rule.ts';
import { familiesMoved } from '../../support/pushes.ts';
import { placeOfText } from '../../support/words.ts';

/** An objective that is told by nothing but the money at the end. */
export const krAllLagging: ObjectiveRule = {
  id: 'kr-all-lagging',
  subject: 'objective',
  level: 'hint',
  *check({ title, keyResults }): Iterable<Report> {
    if (keyResults.length < 2) return;
    const isMoney = keyResults.every((keyResult) => {
      const families = familiesMoved(keyResult);
      return families.length === 1 && families[0] === 'revenue';
    });
    if (isMoney) yield { message: 'money', data: { count: keyResults.length }, range: placeOfText(title) };
  },
};
