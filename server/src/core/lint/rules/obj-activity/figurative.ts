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

const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** What is opened with a key: there opening is a project. "Open our workshops to the district" opens something else. */
const PLACES: Readonly<
  Record<Language, { opening: ReadonlySet<string>; one: ReadonlySet<string>; places: ReadonlySet<string> }>
> = {
  en: {
    opening: list('open opening'),
    one: list('a an one two three four five another new'),
    places: list(
      'agency branch café cafe centre center clinic depot factory garage hub kitchen lab laboratory nursery office plant pharmacy restaurant school shop showroom site store studio warehouse workshop',
    ),
  },
  fr: {
    opening: list('ouvrir ouverture'),
    one: list('un une des deux trois quatre cinq'),
    places: list(
      'agence antenne atelier boutique bureau café centre clinique crèche cuisine dépôt école entrepôt filiale garage hub laboratoire local magasin pharmacie restaurant showroom site studio usine',
    ),
  },
};

/** How many words may stand between the article and the place: "a brand new repair workshop". */
const REACH = 4;

/** Whether the words name what may be meant in a figure of speech; `after` is what follows them in the sentence. */
export function isFigurative(words: string, after: string, language: Language): boolean {
  const [first = ''] = words.toLowerCase().split(/\s+/, 1);
  return FIGURATIVE[language].has(first) && !opensPlace(first, after, language);
}

function opensPlace(verb: string, after: string, language: Language): boolean {
  const { opening, one, places } = PLACES[language];
  if (!opening.has(verb)) return false;
  const words =
    after
      .slice(0, 120)
      .toLowerCase()
      .match(/[\p{L}\d]+/gu) ?? [];
  const [article = '', ...rest] = OF.has(words[0] ?? '') ? words.slice(1) : words;
  if (!one.has(article) && !/^\d+$/.test(article)) return false;
  const at = rest.findIndex((word) => places.has(word) || places.has(word.replace(/[sx]$/, '')));
  return at >= 0 && at < REACH && rest.slice(0, at).every((word) => !LINKS.has(word));
}

/** "Ouverture d'une agence", "opening of a shop". */
const OF = list('d de of');
/** Behind these stands what the opened thing is for, not what it is. */
const LINKS = list('with for to of in on at from between and d de du des l à dans pour avec sur entre et');
