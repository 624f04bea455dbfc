import { renameField } from '../../fixes/rename-field.ts';
import type { ReadingRule } from '../../rule.ts';

/** A field that the format does not know. */
export const fieldUnknown: ReadingRule = {
  id: 'field-unknown',
  subject: 'reading',
  level: 'warning',
  refine: (problem) => ({ fixes: renameField(problem) }),
};
