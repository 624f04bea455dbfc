import type { ReadingRule } from '../../rule.ts';

/** The same key twice in one mapping: only one of the two values can count. */
export const yamlDuplicateKey: ReadingRule = {
  id: 'yaml-duplicate-key',
  subject: 'reading',
  level: 'error',
};
