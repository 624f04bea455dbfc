import type { Band, Quantity } from '../model/quantity.ts';
import { packs } from './languages.ts';
import { likeness, repeats, saysTheSame } from './likeness.ts';
import { readWith } from './read.ts';
import type { Language, SentenceReading } from './reading.ts';
import { bandIn, quantityIn } from './values.ts';

export { detectLanguage, hintsIn, type LanguageHints } from './detect.ts';
export type { ActivityForm, Language, Mention, MentionRole, SentenceReading, Words } from './reading.ts';
export { phraseIn } from './wording/find.ts';

/**
 * Reads one sentence of an OKR: its numbers and what they are there for, the direction, whether it can be measured, whether it
 * is work or a result, and what is unfinished in it. Never throws; the same text always gives an equal reading. Time grows
 * with the length, and only the first 2,000 characters are looked at.
 */
export function readSentence(text: string, language: Language): SentenceReading {
  return readWith(packs[language], text);
}

/** Reads a text that must be a quantity as a whole (`12 %`, `2 M€`, `1h30`, `8/10`, `750 leads`); `null` for any other text. */
export function readQuantity(
  text: string,
  language: Language,
): { readonly quantity: Quantity; readonly ambiguous: boolean } | null {
  return quantityIn(text, packs[language]);
}

/** Reads `>= 99.9 %`, `≤ 2 %`, `< 150 €` or `16..48`; `null` for any other text. */
export function readBand(text: string, language: Language): Band | null {
  return bandIn(text, packs[language]);
}

/** Whether two sentences of one language say the same in the same words: small words, accents, capitals and endings aside. */
export function areAlike(a: string, b: string, language: Language): boolean {
  return a === b || saysTheSame(a, b, packs[language]);
}

/** Whether a sentence says another one again, with no word of its own but perhaps one. */
export function isRepetition(text: string, of: string, language: Language): boolean {
  return repeats(text, of, packs[language]);
}

/** How much of their words two sentences of one language share, 0..1; numbers and small words do not count. */
export function likenessOf(a: string, b: string, language: Language): number {
  return likeness(a, b, packs[language]);
}
