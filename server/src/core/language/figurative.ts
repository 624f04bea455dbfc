import type { Parsed } from './figures.ts';
import type { Activity } from './work.ts';

/** How many words may stand between the article and the place: "a brand new repair workshop". */
const REACH = 4;

/** Whether the words name what may be meant in a figure of speech: one builds trust or a team as readily as a website. */
export function isFigurative(parsed: Parsed, { from, to }: Activity): boolean {
  const verb = parsed.tokens[from]!.folded;
  const { verbs, opening } = parsed.pack.speech;
  return verbs.has(verb) && !(opening.has(verb) && opensPlace(parsed, to));
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
