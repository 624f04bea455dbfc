import type { Words } from '../reading.ts';
import type { Understood } from './wording.ts';
import { wordsOf } from './words.ts';

/**
 * The first words that say how without saying how much: "significantly", "seamless", "fluide". Not where somebody is asked
 * ("80% say the hand-over is smooth"), not as a name ("statistically significant"), not a better level ("4.5 or better"), not in
 * brackets, and not where the sentence itself says what is meant.
 */
export function vagueIn(sentence: Understood): Words | null {
  const { tokens, head, pack } = sentence;
  const { saying, words, names, better } = pack.wording.vague;
  let depth = 0;
  for (let at = head.start; at < tokens.length; at++) {
    const token = tokens[at]!;
    depth += token.text === '(' ? 1 : token.text === ')' ? -1 : 0;
    if (depth > 0) continue;
    if (saying.startingAt(tokens, at)) return null;
    const name = names.startingAt(tokens, at);
    if (name) {
      at = name.to - 1;
      continue;
    }
    const found = words.startingAt(tokens, at);
    if (found && !isQuoted(sentence, at) && !isExplained(sentence, found)) return wordsOf(sentence, found.from, found.to);
    if (better.has(token.folded) && isWished(sentence, at)) return wordsOf(sentence, at, at + 1);
  }
  return null;
}

/** "A better onboarding for 40% of …": it describes a thing, and no start and level tell what is better about it. */
function isWished({ tokens, figures, head, pack }: Understood, at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (next?.kind !== 'word' || pack.words.prepositions.has(next.folded) || pack.words.conjunctions.has(next.folded)) return false;
  const opens = at === head.start || pack.wording.vague.articles.has(before?.folded ?? '') || before?.text === ',';
  return opens && !figures.some(({ role }) => role === 'baseline');
}

/**
 * "Regularly (once a day)", "Smooth starts: 95% on time", "twice as quickly"; and what belongs to the measure itself: "properly
 * labelled parcels", "easily recyclable packaging".
 */
function isExplained(
  { tokens, figures, pack }: Understood,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const next = tokens[to];
  if (next?.text === '(' || tokens.slice(to).some(({ text }) => text === ':')) return true;
  if (figures.some((figure) => figure.kind === 'multiple' && figure.to === from)) return true;
  if (next?.kind !== 'word' || pack.lexicon.noun(next) !== null) return false;
  return (
    pack.lexicon.verb(next)?.form === 'participle' ||
    pack.participle.test(next.lower) ||
    pack.wording.vague.able.test(next.folded)
  );
}

/** Words in quotation marks are somebody's, such as an answer in a survey. */
function isQuoted({ tokens }: Understood, at: number): boolean {
  return /^["“«'‘]$/.test(tokens[at - 1]?.text ?? '');
}
