import { quoteSentence } from '../../../syntax/edits.ts';
import type { ReadingRule } from '../../rule.ts';

/** A sentence that YAML reads as something else, or only in part. */
export const yamlQuoteSentence: ReadingRule = {
  id: 'yaml-quote-sentence',
  subject: 'reading',
  level: 'warning',
  refine: ({ message, range }, { text }) => ({
    // "Conversion: from 2 to 5" is understood as it was meant, so it is only worth a look; so is `{ value: 8,7 % }`.
    severity: message === 'mapping' || message === 'comma' ? 'info' : 'warning',
    fixes: [
      {
        title: 'quote-sentence',
        data: {},
        edits: [{ range, newText: quoteSentence(onOneLine(text.slice(range[0], range[1]))) }],
        safe: true,
      },
    ],
  }),
};

/** A sentence over several lines, as YAML folds it. */
function onOneLine(source: string): string {
  return source
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .join(' ');
}
