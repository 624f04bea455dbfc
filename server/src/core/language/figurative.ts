import type { Parsed } from './figures.ts';
import type { Activity } from './work.ts';

/** How many words may stand between the article and the place: "a brand new repair workshop". */
const REACH = 4;

/**
 * Whether the words name what may be meant in a figure of speech: one builds trust or a team as readily as a website. And
 * "A migration that nobody notices" wants what it says behind "that", not the work.
 */
export function isFigurative(parsed: Parsed, activity: Activity): boolean {
  const { from, to } = activity;
  if (isDescribed(parsed, activity)) return true;
  const verb = parsed.tokens[from]!.folded;
  const { verbs, opening } = parsed.pack.speech;
  return verbs.has(verb) && !(opening.has(verb) && opensPlace(parsed, to));
}

/** "Des livraisons sur lesquelles on peut compter": a noun of work, and at once of what sort it should be. */
function isDescribed({ tokens, pack }: Parsed, { to, form }: Activity): boolean {
  if (form !== 'nominal' && form !== 'gerund') return false;
  const begins = pack.words.prepositions.has(tokens[to]?.folded ?? '') ? to + 1 : to;
  return pack.speech.describing.has(tokens[begins]?.folded ?? '');
}

/** "Open a second warehouse", "Ouverture d'une agence": what is opened with a key is a project. */
function opensPlace({ tokens, pack }: Parsed, behind: number): boolean {
  const { speech, words, numbers } = pack;
  const article = words.of.has(tokens[behind]?.folded ?? '') ? behind + 1 : behind;
  const first = tokens[article];
  if (!first || !(speech.one.has(first.folded) || numbers.ones.has(first.folded) || first.kind === 'number')) return false;
  for (let at = article + 1; at < tokens.length && at <= article + REACH; at++) {
    const word = tokens[at]!;
    if (speech.places.has(word.folded) || speech.places.has(word.folded.replace(/[sx]$/, ''))) return true;
    if (words.prepositions.has(word.folded) || words.conjunctions.has(word.folded)) return false;
  }
  return false;
}
