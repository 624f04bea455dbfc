import type { ReadingRule } from '../../rule.ts';

/** More than one document in a file: only the first is read. */
export const yamlSeveralDocuments: ReadingRule = {
  id: 'yaml-several-documents',
  subject: 'reading',
  level: 'warning',
};
