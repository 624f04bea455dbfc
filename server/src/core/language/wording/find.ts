import { PhraseTable } from '../phrases.ts';
import type { Words } from '../reading.ts';
import { tokenize } from '../tokens.ts';

/** The first of some phrases that a text holds as whole words, whatever their capitals and accents; `null` for none. */
export function phraseIn(text: string, phrases: readonly string[]): Words | null {
  const known = phrases.map((phrase) => tokenize(phrase).map(({ folded }) => folded)).filter((words) => words.length > 0);
  if (known.length === 0) return null;
  const tokens = tokenize(text);
  const found = new PhraseTable(known.map((words) => [true, words.join(' ')] as const)).first(tokens);
  if (!found) return null;
  const range = [tokens[found.from]!.start, tokens[found.to - 1]!.end] as const;
  return { text: text.slice(range[0], range[1]), range };
}
