import { nounPhrase } from '../noun-phrase.ts';
import type { Words } from '../reading.ts';
import type { Placed } from '../roles.ts';
import type { Understood } from './wording.ts';
import { wordsOf } from './words.ts';

/** How much something is to change in proportion, where the sentence says neither from where, nor to where, nor since when. */
export function relativeIn(sentence: Understood): Words | null {
  const { figures } = sentence;
  const change = figures.find(({ role }) => role === 'change');
  if (!change || !isProportion(sentence, change) || isCompared(sentence, change)) return null;
  // With the level to reach, the start can be worked out: "900 a month (+20%)".
  const isKnown = figures.some(
    ({ role }) => role === 'baseline' || role === 'target' || (change.sign !== 0 && (role === 'count' || role === 'threshold')),
  );
  return isKnown ? null : wordsOf(sentence, change.from, change.to);
}

/** "By 30%", "twice as many"; not "in 95% of cases", nor a rate such as "5% a month". */
function isProportion(sentence: Understood, change: Placed): boolean {
  const { tokens, pack, direction } = sentence;
  const { amid, rates } = pack.wording.relative;
  const dimension = change.quantity.unit?.dimension;
  const next = tokens[change.to]?.folded ?? '';
  // "12 of 15 sites" counts them, and "half of the sites" are as many.
  if (change.kind === 'share' && (change.outOf !== undefined || pack.words.of.has(next))) return false;
  if (rates.first(tokens, change.to)) return false;
  if (dimension === 'multiple') return multiplies(sentence, change);
  if (dimension !== 'percent' || amid.has(tokens[change.from - 1]?.folded ?? '')) return false;
  // "Make up 8% of the volume" is how much it is; "hausse de 8 % du volume" is how much it moves.
  if (!pack.headFirst && pack.words.of.has(next) && change.cue !== 'by') return false;
  const moves = direction !== null && direction.direction !== 'hold';
  return moves || change.sign !== 0 || change.way === 'up' || change.way === 'down' || !pack.words.of.has(next);
}

/** "Twice as many", "2x the traffic"; not "twice a day", "coverage at 1.8x" (a ratio), "2x engineers" (two of them). */
function multiplies(sentence: Understood, change: Placed): boolean {
  const { tokens, pack, direction } = sentence;
  const next = tokens[change.to];
  const { each, times } = pack.wording.relative;
  if (each.has(next?.folded ?? '') || (next?.kind !== 'word' && times.has(tokens[change.from]!.folded))) return false;
  if (!/\d\s*x$/i.test(change.quantity.text)) return pack.headFirst || !pack.words.of.has(next?.folded ?? '');
  const led = pack.before.allEndingAt(tokens, change.from).some(({ value }) => value !== 'by');
  if (led || direction?.direction === 'hold' || pack.wording.relative.ratios.has(next?.folded ?? '')) return false;
  if (next?.kind !== 'word' || pack.words.prepositions.has(next.folded) || pack.words.determiners.has(next.folded)) return true;
  return nounPhrase(sentence, change.to).noun?.class === 'metric';
}

/** Whether the sentence says what the change is held against: "vs last year", "par rapport au T1", "than in Cork", "year on year". */
function isCompared({ figures, tokens, pack }: Understood, change: Placed): boolean {
  const { against, past, sincePast, than } = pack.wording.relative;
  for (let at = 0; at < tokens.length; at++) {
    if (sincePast.startingAt(tokens, at)) return true;
    if (at < change.to) continue;
    if (than.has(tokens[at]!.folded)) return true;
    const led = against.startingAt(tokens, at);
    const time = tokens[led?.to ?? -1]?.folded ?? '';
    if (
      led &&
      (past.startingAt(tokens, led.to) ||
        pack.months.has(time) ||
        figures.some((figure) => figure.role === 'date' && figure.from === led.to))
    )
      return true;
  }
  return false;
}
