import type { Language } from '../../../language/reading.ts';

/**
 * Verbs (and the nouns made of them) that build trust, a team or a culture as readily as a website. In a key result they
 * name work; an objective may be about what is built, so there they decide nothing.
 */
const FIGURATIVE: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    'build building create creating creation make making develop developing development establish establishing shape shaping craft crafting deliver delivering give giving offer offering provide providing bring bringing set setting lay laying open opening form forming design designing invent inventing prepare preparing'.split(
      ' ',
    ),
  ),
  fr: new Set(
    'bâtir construire construction créer création développer développement faire instaurer instauration installer forger façonner tisser offrir donner apporter poser ouvrir ouverture former dessiner inventer imaginer réinventer préparer'.split(
      ' ',
    ),
  ),
};

export function isFigurative(words: string, language: Language): boolean {
  const [first = ''] = words.toLowerCase().split(/\s+/, 1);
  return FIGURATIVE[language].has(first);
}
