import { packs } from './languages.ts';
import type { Language } from './reading.ts';
import { type Token, tokenize } from './tokens.ts';

/** How much of a file is looked at: the first sentences tell enough. */
const ENOUGH = 60;

/** An accent or elision that only one language has, against a small word: a borrowed "café" counts for little. */
const BY_LETTER = 0.75;

/** How much speaks for each language. */
export type LanguageHints = Readonly<Record<Language, number>>;

const LANGUAGES = Object.keys(packs) as readonly Language[];

/** The same for every language, by what a function says of one. */
function forEach(amount: (language: Language) => number): LanguageHints {
  return Object.fromEntries(LANGUAGES.map((language) => [language, amount(language)])) as LanguageHints;
}

/** What a sentence's small words and accents tell. */
export function hintsIn(sentence: string): LanguageHints {
  const words = tokenize(sentence).filter(({ kind }) => kind === 'word');
  return forEach((language) => sum(words.map((word) => hintOf(word, language))));
}

function hintOf({ lower, folded }: Token, language: Language): number {
  const { words, letters } = packs[language].telling;
  return words.has(folded) ? 1 : letters?.test(lower) ? BY_LETTER : 0;
}

/**
 * The language most of the sentences are written in; `null` when nothing tells. `hintsOf`: {@link hintsIn}, or a memory of it.
 */
export function detectLanguage(sentences: readonly string[], hintsOf = hintsIn): Language | null {
  const hints = sentences.slice(0, ENOUGH).map((sentence) => hintsOf(sentence));
  return most(forEach((language) => sum(hints.map((each) => each[language])))) ?? byLexicon(sentences);
}

/** The language in which more of the words have a sense: "Planter 1 000 arbres" has no small word that tells. */
function byLexicon(sentences: readonly string[]): Language | null {
  const tokens = sentences.slice(0, ENOUGH).flatMap((sentence) => tokenize(sentence));
  return most(forEach((language) => tokens.filter((token) => packs[language].lexicon.lists(token)).length));
}

/** The language that most speaks for; `null` where another has as much. */
function most(hints: LanguageHints): Language | null {
  const highest = Math.max(...LANGUAGES.map((language) => hints[language]));
  const best = LANGUAGES.filter((language) => hints[language] === highest);
  return best.length === 1 ? best[0]! : null;
}

function sum(amounts: readonly number[]): number {
  return amounts.reduce((total, amount) => total + amount, 0);
}
