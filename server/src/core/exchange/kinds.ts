import { readSentence } from '../language/index.ts';
import type { Language } from '../language/reading.ts';

/** What a sentence without a label can be. */
export interface Kind {
  /** Whether a stranger could say "reached" from the words alone: what a key result is. */
  readonly isMeasurable: boolean;
  /** Whether it is work to do. */
  readonly isWork: boolean;
  /** Whether it is a paragraph: several sentences, or a long one. */
  readonly isProse: boolean;
}

/** No objective and no key result that somebody wrote by hand is longer. */
const LONGEST = 240;

export function kindOf(text: string, language: Language): Kind {
  const isProse = text.length > LONGEST || /\p{L}{2}[.!?…]["”»)]?\s+["“«(]?\p{Lu}/u.test(text);
  if (text.length > LONGEST) return { isMeasurable: false, isWork: false, isProse };
  const { measurable, activity } = readSentence(text, language);
  return { isMeasurable: measurable, isWork: activity !== null, isProse };
}
