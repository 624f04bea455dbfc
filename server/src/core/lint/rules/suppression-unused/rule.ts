import type { ReadingRule } from '../../rule.ts';

/** A comment that waves nothing through. Found while suppressing, see suppression.ts. */
export const suppressionUnused: ReadingRule = {
  id: 'suppression-unused',
  subject: 'reading',
  level: 'info',
};
