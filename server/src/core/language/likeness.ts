import type { LanguagePack } from './pack.ts';
import { tokenize } from './tokens.ts';

/** Fewer words than these say too little for two sentences to be one by their stems: then every letter counts. */
const TELLING = 3;

/** What is left of a word at least when its ending is taken away. */
const SHORTEST_STEM = 3;

/**
 * Whether two sentences say the same in the same words: small words, accents, capitals and endings aside.
 * “Customers stay because we answer” is “Our customers are staying, because we answer”.
 */
export function saysTheSame(a: string, b: string, pack: LanguagePack): boolean {
  const [one, other] = [stemsOf(a, pack), stemsOf(b, pack)];
  if (one.length >= TELLING) return one.length === other.length && one.every((stem, i) => stem === other[i]);
  const [letters, others] = [wordsOf(a), wordsOf(b)];
  return letters.length > 0 && letters.join(' ') === others.join(' ');
}

/** The words that carry the meaning, without their endings, in their order. */
function stemsOf(text: string, { words, endings }: LanguagePack): string[] {
  const small = [words.determiners, words.prepositions, words.conjunctions, words.pronouns, words.be, words.have];
  return wordsOf(text)
    .filter((word) => !small.some((set) => set.has(word)))
    .map((word) => {
      const stem = word.replace(endings, '');
      return stem.length < SHORTEST_STEM ? word : stem;
    });
}

function wordsOf(text: string): string[] {
  return tokenize(text).flatMap(({ kind, folded }) => (kind === 'mark' ? [] : [folded]));
}
