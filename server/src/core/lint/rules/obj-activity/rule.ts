import type { ActivityForm } from '../../../language/reading.ts';
import type { ObjectiveRule } from '../../rule.ts';
import { placeOf } from '../../support/words.ts';

const FINISHED: ReadonlySet<ActivityForm> = new Set(['participle', 'passive', 'state']);

/** An objective that names a project instead of a place to be. */
export const objActivity: ObjectiveRule = {
  id: 'obj-activity',
  subject: 'objective',
  level: 'warning',
  *check({ title }) {
    const { activity } = title.reading;
    if (!activity) return;
    yield {
      message: FINISHED.has(activity.form) ? 'finished' : 'project',
      data: { words: activity.text },
      range: placeOf(title, activity.range),
    };
  },
};
