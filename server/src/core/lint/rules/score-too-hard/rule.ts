import type { GraphRule } from '../../rule.ts';
import { gradesOf } from '../../support/close.ts';
import { numberIn } from '../../support/options.ts';
import { placeOfText } from '../../support/words.ts';

/** Up to here an ambition was out of reach, or measured wrongly. */
const options = { max: { kind: 'number', min: 0, max: 1, fraction: true, default: 0.3 } } as const;

/** An objective of which no key result came far: out of reach, or badly calibrated. */
export const scoreTooHard: GraphRule = {
  id: 'score-too-hard',
  subject: 'graph',
  level: 'info',
  usesToday: true,
  options,
  check(node, { objective }, graph, context) {
    const grades = gradesOf(objective, node, graph, context.today);
    if (!grades?.every((grade) => grade <= numberIn(context, 'max')) || objective.keyResults.length < 2) return null;
    const { score, title } = objective;
    return { message: 'hard', range: score ? score.range : placeOfText(title) };
  },
};
