import { packs } from './languages.ts';
import type { Language } from './reading.ts';
import { withoutLevels } from './rephrase.ts';
import { tokenize } from './tokens.ts';

const MOST_WORDS = 4;
const LONGEST = 40;

/** Verbs that say no more than that something is to change. */
const ASKS: ReadonlySet<string> = new Set(['change', 'level', 'soft']);

/**
 * A short id out of a title: its telling words, without numbers, small words and the verb in front, in plain letters.
 * "Améliorer la fiabilité des données clients" → `fiabilite-donnees-clients`. Empty where the title has no words.
 */
export function slugOf(title: string, language: Language): string {
  const pack = packs[language];
  const { words } = pack;
  const small = [words.determiners, words.prepositions, words.conjunctions, words.of, words.pronouns, words.be];
  const tokens = tokenize(withoutLevels(title, language)?.text ?? title);
  const verb = pack.lexicon.verb(tokens[0]);
  const led = tokens.length > 1 && verb?.form === 'base' && ASKS.has(verb.class);
  const telling = tokens
    .slice(led ? 1 : 0)
    .filter(({ kind, folded }) => (kind === 'word' || kind === 'code') && !small.some((set) => set.has(folded)))
    .map(({ folded }) =>
      folded
        .replace(/^[a-z]+'(?=[a-z]{2})/, '')
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, ''),
    )
    .filter((word) => word !== '');
  let slug = '';
  for (const word of telling.slice(0, MOST_WORDS)) {
    if (slug !== '' && slug.length + word.length > LONGEST) break;
    slug = slug === '' ? word.slice(0, LONGEST) : `${slug}-${word}`;
  }
  return slug;
}
