import { shift } from '../../../base/range.ts';
import type { FileRule, Report } from '../../rule.ts';
import { isFresh } from '../../support/close.ts';
import { numberIn } from '../../support/options.ts';
import { placeOfText } from '../../support/words.ts';

/** Two weeks are enough to sit together once. */
const options = { after: { kind: 'number', min: 0, max: 366, default: 14 } } as const;

/** A cycle that is over, and nothing noted of what was learnt in it. */
export const noRetrospective: FileRule = {
  id: 'no-retrospective',
  subject: 'file',
  level: 'info',
  usesToday: true,
  options,
  check({ objectives }, context) {
    const { cycle, today } = context;
    if (!cycle || today <= cycle.end || !isFresh(cycle, today)) return null;
    const isDue = today > cycle.end + numberIn(context, 'after');
    const reports: Report[] = [];
    for (const { base, objective } of objectives) {
      const { title, score, facts, retrospective } = objective;
      const isScored = score !== null || facts.graded;
      if (retrospective || (!isScored && !isDue)) continue;
      const range = shift(score ? score.range : placeOfText(title), base);
      reports.push({ message: isScored ? 'scored' : 'over', data: { cycle: cycle.name, day: cycle.end }, range });
    }
    return reports;
  },
};
