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

/** The language most of the sentences are written in, by their small words and accents; `null` when nothing tells. */
export function detectLanguage(sentences: readonly string[]): Language | null {
  let en = 0;
  let fr = 0;
  for (const sentence of sentences.slice(0, ENOUGH)) {
    for (const { kind, lower, folded } of tokenize(sentence)) {
      if (kind !== 'word') continue;
      if (TELLING.en.has(folded)) en++;
      if (TELLING.fr.has(folded)) fr++;
      // Accents and elisions are French wherever they stand; a borrowed "café" counts for little beside English small words.
      else if (/[éèêàùçœîôû]/.test(lower)) fr += 0.75;
    }
  }
  return en === fr ? null : en > fr ? 'en' : 'fr';
}
