import type { ReadingRule } from '../../rule.ts';

/** A comment that does not say why. Found while suppressing, see suppression.ts. */
export const suppressionNoReason: ReadingRule = {
  id: 'suppression-no-reason',
  subject: 'reading',
  level: 'hint',
};
