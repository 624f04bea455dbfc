import type { ReadingRule } from '../../rule.ts';

/** A value that the configuration cannot hold; the default counts instead. */
export const configInvalid: ReadingRule = {
  id: 'config-invalid',
  subject: 'reading',
  level: 'error',
  suppressible: false,
};
