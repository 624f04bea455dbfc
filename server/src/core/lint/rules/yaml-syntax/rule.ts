import type { ReadingRule } from '../../rule.ts';

/** Text that is no YAML, so that a part of the file cannot be read. */
export const yamlSyntax: ReadingRule = {
  id: 'yaml-syntax',
  subject: 'reading',
  level: 'error',
  suppressible: false,
  refine: ({ message, range }) =>
    message === 'missing-key'
      ? { fixes: [{ title: 'add-title', data: {}, edits: [{ range: [range[0], range[0]], newText: 'title: ' }] }] }
      : {},
};
