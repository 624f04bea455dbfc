import type { ReadingRule } from '../../rule.ts';

/** A file with our ending that holds something else. */
export const notAnOkrFile: ReadingRule = {
  id: 'not-an-okr-file',
  subject: 'reading',
  level: 'hint',
};
