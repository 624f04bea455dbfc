import type { Words } from '../reading.ts';
import type { Placed } from '../roles.ts';
import type { Understood } from './wording.ts';
import { wordsOf } from './words.ts';

/** How much something is to change in proportion, where the sentence says neither from where, nor to where, nor since when. */
export function relativeIn(sentence: Understood): Words | null {
  const { figures } = sentence;
  const change = figures.find(({ role }) => role === 'change');
  if (!change || !isProportion(sentence, change) || isCompared(sentence, change.to)) return null;
  // With the level to reach, the start can be worked out: "900 a month (+20%)".
  const isKnown = figures.some(
    ({ role }) => role === 'baseline' || role === 'target' || (change.sign !== 0 && (role === 'count' || role === 'threshold')),
  );
  return isKnown ? null : wordsOf(sentence, change.from, change.to);
}

/** "By 30%", "twice as many"; not "95% of the time", "in 95% of cases", nor "twice a day". */
function isProportion({ tokens, pack, direction }: Understood, change: Placed): boolean {
  const dimension = change.quantity.unit?.dimension;
  const next = tokens[change.to]?.folded ?? '';
  if (dimension === 'multiple') return !pack.wording.each.has(next);
  if (pack.wording.amid.has(tokens[change.from - 1]?.folded ?? '')) return false;
  const moves =
    change.sign !== 0 || change.way === 'up' || change.way === 'down' || (direction && direction.direction !== 'hold');
  return dimension === 'percent' && (moves || !pack.words.of.has(next));
}

/** Whether a time follows that the change is held against: "vs last year", "par rapport au T1", "year on year". */
function isCompared({ figures, tokens, pack }: Understood, from: number): boolean {
  const { against, past, sincePast } = pack.wording;
  for (let at = from; at < tokens.length; at++) {
    if (sincePast.startingAt(tokens, at)) return true;
    const led = against.startingAt(tokens, at);
    if (led && (past.startingAt(tokens, led.to) || figures.some((figure) => figure.role === 'date' && figure.from === led.to)))
      return true;
  }
  return false;
}
