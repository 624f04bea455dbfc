import type { ActivityForm } from '../../../language/reading.ts';
import type { ObjectiveRule } from '../../rule.ts';
import { inContext, placeOf } from '../../support/words.ts';

/** "Workshops where one feels expected" is a place to be; only what is done, or was done, is a project. */
const PROJECT: ReadonlySet<ActivityForm> = new Set(['imperative', 'infinitive', 'gerund', 'nominal']);
const FINISHED: ReadonlySet<ActivityForm> = new Set(['participle', 'passive']);

/** An objective that names a project instead of a place to be. */
export const objActivity: ObjectiveRule = {
  id: 'obj-activity',
  subject: 'objective',
  level: 'warning',
  yieldsTo: ['obj-placeholder'],
  check({ title }) {
    const { activity } = title.reading;
    // An objective may be about what is built: trust, a team.
    if (!activity || activity.figurative || activity.presumed) return null;
    if (!PROJECT.has(activity.form) && !FINISHED.has(activity.form)) return null;
    return {
      message: FINISHED.has(activity.form) ? 'finished' : 'project',
      data: { words: inContext(title, activity.range) },
      range: placeOf(title, activity.range),
    };
  },
};
