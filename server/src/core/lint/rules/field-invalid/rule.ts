import type { ReadingRule } from '../../rule.ts';

/** A value that its field cannot hold. */
export const fieldInvalid: ReadingRule = {
  id: 'field-invalid',
  subject: 'reading',
  level: 'error',
};
