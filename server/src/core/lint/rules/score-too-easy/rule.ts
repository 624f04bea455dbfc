import type { KeyResult } from '../../../model/okr.ts';
import type { GraphRule } from '../../rule.ts';
import { gradesOf } from '../../support/close.ts';
import { numberIn } from '../../support/options.ts';
import { placeOfText } from '../../support/words.ts';

/** Nearly everything of everything. */
const options = { min: { kind: 'number', min: 0, max: 1, fraction: true, default: 0.95 } } as const;

/** An ambition that was reached in full, all over: the next one may reach further. */
export const scoreTooEasy: GraphRule = {
  id: 'score-too-easy',
  subject: 'graph',
  level: 'info',
  usesToday: true,
  options,
  check(node, { objective }, graph, context) {
    // What was promised is meant to be kept in full, and so is a level that is held; a stage is done or it is not.
    if (objective.type === 'committed') return null;
    const grades = gradesOf(objective, node, graph, context.today);
    if (!grades?.every((grade) => grade >= numberIn(context, 'min'))) return null;
    if (objective.keyResults.filter(isStretch).length < 2) return null;
    const { score, title } = objective;
    return { message: 'easy', range: score ? score.range : placeOfText(title) };
  },
};

function isStretch({ metric: { kind } }: KeyResult): boolean {
  return kind === 'metric' || kind === 'change';
}
