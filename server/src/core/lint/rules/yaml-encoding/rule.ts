import type { ReadingRule } from '../../rule.ts';

/** Bytes that are no UTF-8, or letters that no text holds. */
export const yamlEncoding: ReadingRule = {
  id: 'yaml-encoding',
  subject: 'reading',
  level: 'error',
  suppressible: false,
};
