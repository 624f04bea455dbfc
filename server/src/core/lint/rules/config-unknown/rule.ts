import { renameField } from '../../fixes/rename-field.ts';
import type { ReadingRule } from '../../rule.ts';

/** A setting that the configuration does not know. */
export const configUnknown: ReadingRule = {
  id: 'config-unknown',
  subject: 'reading',
  level: 'warning',
  refine: (problem) => ({ fixes: renameField(problem) }),
};
