import { packs } from './languages.ts';
import type { Language } from './reading.ts';
import { tokenize } from './tokens.ts';

/** Words that one language uses all the time and the other never; folded, elided ones with their apostrophe. */
const TELLING: Readonly<Record<Language, ReadonlySet<string>>> = {
  en: new Set(
    `the of and to in from with by for our we is are at than under above below within new all every each per on as that this their
     increase reduce improve launch publish reach achieve customers users rate time less more keep have has who get`.split(/\s+/),
  ),
  fr: new Set(
    `le la les un une des du de d' l' et en au aux sur dans pour par avec nos notre chez sous entre est sont qui que plus moins d'ici
     augmenter reduire ameliorer lancer publier atteindre clients taux temps tous chaque aucun mettre passer vers leur leurs ne pas`.split(
      /\s+/,
    ),
  ),
};

/** How much of a file is looked at: the first sentences tell enough. */
const ENOUGH = 60;

/** How much speaks for each language. */
export type LanguageHints = Readonly<Record<Language, number>>;

/** What a sentence's small words and accents tell. */
export function hintsIn(sentence: string): LanguageHints {
  let en = 0;
  let fr = 0;
  for (const { kind, lower, folded } of tokenize(sentence)) {
    if (kind !== 'word') continue;
    if (TELLING.en.has(folded)) en++;
    if (TELLING.fr.has(folded)) fr++;
    // Accents and elisions are French wherever they stand; a borrowed "café" counts for little beside English small words.
    else if (/[éèêàùçœîôû]/.test(lower)) fr += 0.75;
  }
  return { en, fr };
}

/**
 * The language most of the sentences are written in; `null` when nothing tells. `hintsOf`: {@link hintsIn}, or a memory of it.
 */
export function detectLanguage(sentences: readonly string[], hintsOf = hintsIn): Language | null {
  let en = 0;
  let fr = 0;
  for (const sentence of sentences.slice(0, ENOUGH)) {
    const hints = hintsOf(sentence);
    en += hints.en;
    fr += hints.fr;
  }
  return en === fr ? byLexicon(sentences) : en > fr ? 'en' : 'fr';
}

/** The language in which more of the words have a sense: "Planter 1 000 arbres" has no small word that tells. */
function byLexicon(sentences: readonly string[]): Language | null {
  let balance = 0;
  for (const sentence of sentences.slice(0, ENOUGH)) {
    for (const token of tokenize(sentence)) {
      const [en, fr] = [packs.en.lexicon, packs.fr.lexicon].map((words) => words.lists(token));
      if (en !== fr) balance += en ? -1 : 1;
    }
  }
  return balance === 0 ? null : balance < 0 ? 'en' : 'fr';
}
