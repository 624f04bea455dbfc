// What the reader of sentences makes of the numbers in labelled sentences, for the comparison in run.mjs.
import { readSentence } from '../../server/src/core/language/index.ts';
import { readLabelled } from '../evaluate/labelled.ts';

/** A number, where it stands, and what it counts: `percent`, `currency:EUR`, or nothing. */
export interface Numeral {
  readonly from: number;
  readonly to: number;
  readonly value: number;
  readonly unit: string | null;
}

export interface ReadNumbers {
  readonly text: string;
  readonly language: 'en' | 'fr';
  readonly ours: readonly (Numeral & { readonly role: string })[];
}

export function numbersIn(files: readonly string[]): readonly ReadNumbers[] {
  return files.flatMap((file) => {
    const { language, sentences } = readLabelled(file, null);
    return sentences.map(({ text }) => {
      const ours = readSentence(text, language).mentions.map(({ role, quantity, range }) => ({
        from: range[0],
        to: range[1],
        value: quantity.value,
        unit: quantity.unit?.dimension ?? null,
        role,
      }));
      return { text, language, ours };
    });
  });
}
