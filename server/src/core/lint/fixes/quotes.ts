import type { Sentence } from '../../model/okr.ts';
import { quoteSentence, scalarSource } from '../../syntax/edits.ts';
import type { Fix } from '../rule.ts';

/** Puts a sentence in quotes that has none, or takes away quotes that it does not need. `null` for a sentence over several lines. */
export function changeQuotes({ text: words, range, misread }: Sentence, text: string): Fix | null {
  const source = text.slice(range[0], range[1]);
  // What YAML misreads has a finding with the same correction.
  if (words === '' || misread !== null || /[\r\n]/.test(source) || /^[|>]/.test(source)) return null;
  if (!/^["']/.test(source)) return { title: 'quote-sentence', data: {}, edits: [{ range, newText: quoteSentence(words) }] };
  const plain = scalarSource(words, { flow: true });
  if (plain !== words) return null;
  return { title: 'unquote-sentence', data: {}, edits: [{ range, newText: plain }] };
}
