import type { LanguagePack } from './pack.ts';
import { fold, tokenize } from './tokens.ts';

/** Fewer words than these say too little for two sentences to be one by their stems: then every letter counts. */
const TELLING = 3;

/** What is left of a word at least when its ending is taken away. */
const SHORTEST_STEM = 3;

/**
 * Whether two sentences say the same in the same words: small words, accents, capitals and endings aside.
 * “Customers stay because we answer” is “Our customers are staying, because we answer”. Most pairs are told apart by their
 * first word, and nothing is read behind that.
 */
export function saysTheSame(a: string, b: string, pack: LanguagePack): boolean {
  const [words, others] = [runsOf(a), runsOf(b)];
  const [all, allOthers]: [string[], string[]] = [[], []];
  let stems = 0;
  while (true) {
    const word = nextTelling(words, all, pack);
    const other = nextTelling(others, allOthers, pack);
    if (word === undefined || other === undefined) {
      if (word !== other) return false;
      break;
    }
    if (word !== other && stemOf(word, pack) !== stemOf(other, pack)) return false;
    stems++;
  }
  return stems >= TELLING || (all.length > 0 && all.join(' ') === allOthers.join(' '));
}

/** The next word that is not small; all that were passed go into `read`. */
function nextTelling(next: () => string | undefined, read: string[], pack: LanguagePack): string | undefined {
  for (let word = next(); word !== undefined; word = next()) {
    read.push(word);
    if (!isSmall(word, pack)) return word;
  }
  return undefined;
}

/** How much of a sentence another must repeat at least to be the same again. */
const REPEATED = 0.6;

/**
 * How much of their words two sentences share, 0..1, whatever stands where (Dice's coefficient over stems). Numbers and small
 * words do not count: a key result with another target is the same one.
 */
export function likeness(a: string, b: string, pack: LanguagePack): number {
  if (a === b) return 1;
  const [own, others] = [tellingStems(a, pack), tellingStems(b, pack)];
  if (own.length === 0 || others.length === 0) return 0;
  const left = new Map<string, number>();
  for (const stem of others) left.set(stem, (left.get(stem) ?? 0) + 1);
  let shared = 0;
  for (const stem of own) {
    const count = left.get(stem) ?? 0;
    if (count === 0) continue;
    left.set(stem, count - 1);
    shared++;
  }
  return (2 * shared) / (own.length + others.length);
}

function tellingStems(text: string, pack: LanguagePack): string[] {
  const words = tokenize(text).filter(({ kind }) => kind === 'word');
  return stemsOf(words.map(({ text: word }) => word).join(' '), pack);
}

/** How much two stems have in common from their start to be of one word: "amélioration" and "améliorer". */
const SAME_ROOT = 0.7;

/**
 * Whether a sentence says another again: no word of its own, and most of the other's, or all of the other's and one more.
 * Verbs that only wish, reach or raise ("improve", "become", "increase") say nothing of their own here.
 */
export function repeats(text: string, other: string, pack: LanguagePack): boolean {
  const [own, first] = [gistOf(text, pack), gistOf(other, pack)];
  if (own.length < 2 || first.length < 2) return false;
  const added = own.filter((stem) => !first.some((known) => areOneWord(stem, known))).length;
  const left = first.filter((stem) => !own.some((known) => areOneWord(stem, known))).length;
  if (added === 0) return left <= first.length * (1 - REPEATED);
  return added === 1 && left === 0 && first.length > 2;
}

function areOneWord(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  return short.length > 4 && long.startsWith(short) && short.length >= long.length * SAME_ROOT;
}

/** The stems of what is said, without the verbs that say nothing of their own, and without dates and numbers. */
function gistOf(text: string, pack: LanguagePack): readonly string[] {
  const tokens = tokenize(text).filter((token) => {
    if (token.kind !== 'word' || pack.words.adverbs.has(token.folded) || pack.months.has(token.folded)) return false;
    const verb = pack.lexicon.verb(token);
    const noun = pack.lexicon.noun(token);
    if (noun?.class === 'change' && noun.direction !== 'down') return false;
    if (!verb || noun || verb.form === 'participle' || verb.form === 'finite') return true;
    return !(
      verb.class === 'soft' ||
      (verb.class === 'level' && verb.direction !== 'hold') ||
      (verb.class === 'change' && verb.direction === 'up')
    );
  });
  return stemsOf(tokens.map(({ text: word }) => word).join(' '), pack);
}

/** The words that carry the meaning, without their endings, in their order. */
function stemsOf(text: string, pack: LanguagePack): string[] {
  return wordsOf(text)
    .filter((word) => !isSmall(word, pack))
    .map((word) => stemOf(word, pack));
}

function wordsOf(text: string): string[] {
  return tokenize(text).flatMap(({ kind, folded }) => (kind === 'mark' ? [] : [folded]));
}

/** The runs of letters and digits, one by one: less than words are, and found ten times as fast. */
function runsOf(text: string): () => string | undefined {
  const folded = fold(text.toLowerCase());
  const run = /[\p{L}\p{N}]+/gu;
  return () => run.exec(folded)?.[0];
}

const SMALL = ['determiners', 'prepositions', 'conjunctions', 'pronouns', 'be', 'have'] as const;

/** Elided words are listed with their apostrophe. */
function isSmall(word: string, { words }: LanguagePack): boolean {
  const elided = `${word}'`;
  return SMALL.some((list) => words[list].has(word) || words[list].has(elided));
}

function stemOf(word: string, { endings }: LanguagePack): string {
  const stem = word.replace(endings, '');
  return stem.length < SHORTEST_STEM ? word : stem;
}
