import type { OffsetRange } from '../../../base/range.ts';
import { quoteSentence } from '../../../syntax/edits.ts';
import { columnOf, isBlockItem, lineEndOf, nextLineAt } from '../../../write/source.ts';
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
        edits: [{ range, newText: titleIfFieldsFollow(text, range) + quoteSentence(onOneLine(text.slice(range[0], range[1]))) }],
        safe: true,
      },
    ],
  }),
};

/** A sentence with fields below it becomes their title: quotes alone would leave the fields with nothing to belong to. */
function titleIfFieldsFollow(text: string, [start, end]: OffsetRange): string {
  if (!isBlockItem(text, start)) return '';
  const column = columnOf(text, start).length;
  for (let at = nextLineAt(text, lineEndOf(text, end)); at < text.length; ) {
    const lineEnd = lineEndOf(text, at);
    const line = text.slice(at, lineEnd);
    const words = line.trim();
    if (words !== '' && !words.startsWith('#')) return line.search(/\S/) >= column ? 'title: ' : '';
    at = nextLineAt(text, lineEnd);
  }
  return '';
}

/** A sentence over several lines, as YAML folds it. */
function onOneLine(source: string): string {
  return source
    .split(/\r\n?|\n/)
    .map((line) => line.trim())
    .join(' ');
}
