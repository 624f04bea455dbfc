import type { Words } from '../reading.ts';
import type { Understood } from './wording.ts';
import { wordsOf } from './words.ts';

/** How many words may stand between a number and what it counts: "500,000 organic impressions". */
const REACH = 2;

/**
 * What is counted or moved, where it grows by itself and says little: downloads, followers, page views. Not what only names a
 * time or a rate ("download time", "page views per visit"), not a share of them ("30% of downloads"), not those who pay or use.
 */
export function vanityIn(sentence: Understood): Words | null {
  const { tokens, head, pack } = sentence;
  const { words } = pack.wording.vanity;
  for (let at = head.start; at < tokens.length; at++) {
    const found = words.startingAt(tokens, at);
    if (!found) continue;
    if (isWhole(sentence, found.from, found.to) && isCounted(sentence, found.from))
      return wordsOf(sentence, found.from, found.to);
    at = found.to - 1;
  }
  return null;
}

/** Whether the words are what is meant, not a part of another name. */
function isWhole({ tokens, pack }: Understood, from: number, to: number): boolean {
  const { per, real, counting } = pack.wording.vanity;
  if (tokens.slice(Math.max(0, from - REACH), from).some(({ folded }) => per.has(folded))) return false;
  const next = tokens[to];
  if (
    next &&
    (per.has(next.folded) ||
      (!pack.headFirst && next.kind === 'word' && pack.lexicon.noun(next) !== null && !pack.lexicon.verb(next)))
  )
    return false;
  if ([tokens[from - 1], tokens[from - 2], next, tokens[to + 1]].some((token) => real.has(token?.folded ?? ''))) return false;
  if (!pack.words.of.has(tokens[from - 1]?.folded ?? '')) return true;
  const counted = tokens[from - 2]?.folded ?? '';
  return counting.has(counted) || pack.words.partitives.has(counted) || pack.numbers.multipliers.has(counted);
}

/** Whether a number counts the words, or the sentence is about them. */
function isCounted({ tokens, figures, head, pack }: Understood, at: number): boolean {
  if (head.phrase.from <= at && at < head.phrase.to) return true;
  if (at === head.start) return true;
  return figures.some(({ kind, quantity, to }) => {
    const between = tokens.slice(to, at);
    const near =
      to <= at &&
      at - to <= REACH &&
      between.every(
        ({ kind: of, folded }) => of === 'word' && !(pack.words.prepositions.has(folded) && !pack.words.of.has(folded)),
      );
    return near && kind === 'quantity' && !/^(?:percent|time|ratio)/.test(quantity.unit?.dimension ?? '');
  });
}
