import { nounPhrase } from '../noun-phrase.ts';
import type { Words } from '../reading.ts';
import type { Placed } from '../roles.ts';
import { isResult } from '../work.ts';
import type { Understood } from './wording.ts';
import { wordsOf } from './words.ts';

/** What says that a level is held: "Keep spend below 90k", "ne pas dépasser 2 %", "Turnover stays below 8%". */
export function heldIn(sentence: Understood): Words | null {
  const { head, figures, tokens, pack } = sentence;
  const holds = holdingWords(sentence);
  // "Maintain growth of 10%" goes on moving.
  if (!holds || head.activity || head.phrase.noun?.class === 'change') return null;
  if (figures.some(({ role }) => role === 'baseline' || role === 'change')) return null;
  const level = figures.find(({ role, kind }) => role === 'target' || role === 'threshold' || kind === 'zero');
  if (!level || !isResult(level)) return null;
  // "SLA breaches at or below 3" may have to come down first; "Retain the label with under 3 findings" holds a label.
  const behind = tokens.slice(holds.to, level.from);
  const isElse =
    (holds.from < level.from && pack.words.prepositions.has(tokens[holds.from]!.folded)) ||
    behind.some(({ folded }) => pack.wording.held.besides.has(folded));
  if (isElse) return null;
  return staysPeople(sentence, level, holds.to) ? null : wordsOf(sentence, holds.from, holds.to);
}

/** "Keep", "stays below"; in "Ensure that the wait stays below 5 minutes" only the latter. */
function holdingWords({ direction, tokens, pack }: Understood): { readonly from: number; readonly to: number } | null {
  if (direction?.direction !== 'hold') return null;
  return pack.wording.held.ensures.startingAt(tokens, direction.from) ? pack.holds.first(tokens, direction.to) : direction;
}

/** "Keep 90% of our donors" is how many stay, not a level that stays. */
function staysPeople(sentence: Understood, { role, from, to }: Placed, behind: number): boolean {
  const { tokens, pack } = sentence;
  if (role !== 'target' || from > behind + 1 || !pack.words.of.has(tokens[to]?.folded ?? '')) return false;
  const noun = nounPhrase(sentence, to).noun;
  return noun === null || noun.class === 'people';
}
