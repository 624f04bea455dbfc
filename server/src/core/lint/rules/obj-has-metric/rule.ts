import type { Mention, MentionRole } from '../../../language/reading.ts';
import type { ObjectiveRule } from '../../rule.ts';
import { placeOf } from '../../support/words.ts';

/** A level to reach. Counts ("three regions"), sizes, dates and names are part of the picture that an objective paints. */
const LEVELS: ReadonlySet<MentionRole> = new Set(['baseline', 'target', 'change', 'threshold']);

/** A target number in the objective. */
export const objHasMetric: ObjectiveRule = {
  id: 'obj-has-metric',
  subject: 'objective',
  level: 'warning',
  *check({ title }) {
    const mention = title.reading.mentions.find(isNumber);
    if (!mention) return;
    const [start, end] = mention.range;
    yield { message: 'number', data: { words: title.text.slice(start, end) }, range: placeOf(title, mention.range) };
  },
};

/** "Every customer" and "zero friction" are ambitions, not measures; "double" and anything with a digit is one. */
function isNumber({ role, quantity }: Mention): boolean {
  return LEVELS.has(role) && (/\d/.test(quantity.text) || quantity.unit?.dimension === 'multiple');
}
