import type { ObjectiveRule } from '../../rule.ts';
import { placeOf } from '../../support/words.ts';

/** An objective that is only a metric's name. */
export const objKpi: ObjectiveRule = {
  id: 'obj-kpi',
  subject: 'objective',
  level: 'info',
  yieldsTo: ['obj-placeholder', 'obj-has-metric', 'obj-activity'],
  check({ title }) {
    const { bareMetric } = title.reading.wording;
    if (!bareMetric) return null;
    return { message: 'metric', data: { words: bareMetric.text }, range: placeOf(title, bareMetric.range) };
  },
};
