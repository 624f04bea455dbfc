import { packs } from './languages.ts';
import type { Language } from './reading.ts';
import { tokenize } from './tokens.ts';

/** What kind of work a sentence names, as far as it tells which results such work brings. */
export type WorkTheme =
  | 'training'
  | 'hiring'
  | 'event'
  | 'content'
  | 'partnership'
  | 'research'
  | 'selling'
  | 'process'
  | 'technical'
  | 'launch';

/** Beginnings of folded words by theme, the most telling theme first: a launched webinar is an event. */
export type ThemeTable = readonly (readonly [WorkTheme, RegExp])[];

/** The theme of a sentence of work, by its verb and what the verb is about; `null` where no word tells. */
export function themeOf(text: string, language: Language): WorkTheme | null {
  const { words, themes } = packs[language];
  const tokens = tokenize(text);
  const about: string[] = [];
  for (const [at, { kind, folded }] of tokens.entries()) {
    // "for our partners", "pour les clients" is whom it is for, not what it is.
    const leads = words.prepositions.has(folded) || words.conjunctions.has(folded);
    if (at > 0 && leads && !words.of.has(folded)) break;
    if (kind === 'word' || kind === 'code') about.push(folded.replace(/^[a-z]+'(?=[a-z]{2})/, ''));
  }
  return themes.find(([, beginnings]) => about.some((word) => beginnings.test(word)))?.[0] ?? null;
}
