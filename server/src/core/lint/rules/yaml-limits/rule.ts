import type { ReadingRule } from '../../rule.ts';

/** A file that is too long, too deeply nested or too entangled to be read. */
export const yamlLimits: ReadingRule = {
  id: 'yaml-limits',
  subject: 'reading',
  level: 'error',
  suppressible: false,
};
