import type { MentionRole } from '../../../language/reading.ts';
import type { Quantity } from '../../../model/quantity.ts';
import type { ObjectiveRule } from '../../rule.ts';
import { placeOf } from '../../support/words.ts';

const LEVELS: ReadonlySet<MentionRole> = new Set(['baseline', 'target', 'change', 'threshold']);

/** A target number in the objective. */
export const objHasMetric: ObjectiveRule = {
  id: 'obj-has-metric',
  subject: 'objective',
  level: 'warning',
  yieldsTo: ['obj-placeholder'],
  check({ title }) {
    const { mentions, direction } = title.reading;
    const moves = direction === 'up' || direction === 'down';
    const mention = mentions.find((it) => LEVELS.has(it.role) && isMeasure(it.quantity, moves));
    if (!mention) return null;
    const [start, end] = mention.range;
    return { message: 'number', data: { words: title.text.slice(start, end) }, range: placeOf(title, mention.range) };
  },
};

/**
 * "Every customer" and "zero friction" are ambitions, and a bare number ("our three districts", "firms of 50 to 250 people")
 * is part of the picture, unless the objective says that it shall move. What has a unit, or doubles, is a measure.
 */
function isMeasure({ text, unit }: Quantity, moves: boolean): boolean {
  if (unit?.dimension === 'multiple') return true;
  const measured = unit !== null && !unit.dimension.startsWith('count:');
  return /\d/.test(text) && (measured || moves);
}
