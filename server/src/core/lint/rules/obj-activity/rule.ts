import type { ActivityForm } from '../../../language/reading.ts';
import type { ObjectiveRule } from '../../rule.ts';
import { inContext, placeOf } from '../../support/words.ts';

import { isFigurative } from './figurative.ts';

const FINISHED: ReadonlySet<ActivityForm> = new Set(['participle', 'passive', 'state']);

/** An objective that names a project instead of a place to be. */
export const objActivity: ObjectiveRule = {
  id: 'obj-activity',
  subject: 'objective',
  level: 'warning',
  *check({ title }) {
    const { activity } = title.reading;
    if (!activity || isFigurative(activity.text, title.reading.language)) return;
    yield {
      message: FINISHED.has(activity.form) ? 'finished' : 'project',
      data: { words: inContext(title, activity.range) },
      range: placeOf(title, activity.range),
    };
  },
};
