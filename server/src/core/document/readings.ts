import { hintsIn, type LanguageHints, readQuantity, readSentence } from '../language/index.ts';
import type { Language, SentenceReading } from '../language/reading.ts';
import type { Unit } from '../model/quantity.ts';
import { detach } from './detach.ts';

/** What the numbers of a key result count that are written without a unit: `k€` also scales them. */
export interface BareUnit {
  readonly unit: Unit;
  readonly factor: number;
}

/**
 * Reads words, and remembers what it made of them: the same words in the same language always say the same. After a
 * keystroke in an objective all its other sentences come out of the memory, and so do the units of a whole workspace.
 */
export interface Readings {
  sentence(text: string, language: Language): SentenceReading;
  /** What the small words of a sentence tell of its language. */
  hints(text: string): LanguageHints;
  /** What a `unit:` field means; a word that is no unit is what is counted. */
  unit(text: string, language: Language): BareUnit;
}

/** What people write is without end: a full memory starts anew. */
const REMEMBERED = 500;
/** Of long texts few are alike, and they would take most of the room. */
const LONGEST_REMEMBERED = 300;

export function createReadings(): Readings {
  const sentences = { en: remembering(sentenceIn('en')), fr: remembering(sentenceIn('fr')) };
  const units = { en: remembering(unitIn('en')), fr: remembering(unitIn('fr')) };
  return {
    sentence: (text, language) => sentences[language](text),
    hints: remembering(hintsIn),
    unit: (text, language) => units[language](text),
  };
}

function remembering<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    if (text.length > LONGEST_REMEMBERED) return read(text);
    let result = known.get(text);
    if (result === undefined) {
      // What is read points into its text: of a slice, that would be a whole file.
      const own = detach(text);
      result = read(own);
      if (known.size >= REMEMBERED) known.clear();
      known.set(own, result);
    }
    return result;
  };
}

function sentenceIn(language: Language): (text: string) => SentenceReading {
  return (text) => readSentence(text, language);
}

function unitIn(language: Language): (text: string) => BareUnit {
  return (text) => {
    const one = readQuantity(`1 ${text}`, language)?.quantity;
    if (one?.unit) return { unit: one.unit, factor: one.value };
    return { unit: { dimension: `count:${text.toLowerCase()}`, symbol: text, scale: 1 }, factor: 1 };
  };
}
