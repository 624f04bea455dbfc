import type { Words } from '../reading.ts';
import type { Placed } from '../roles.ts';
import type { Understood } from './wording.ts';
import { wordsOf } from './words.ts';

/** Two numbers for one level: "3-4 minutes", "20–30%", "entre 5 et 10"; not an age, and not a band around zero or one that is held. */
export function fuzzyIn(sentence: Understood): Words | null {
  const { figures, direction } = sentence;
  if (direction?.direction === 'hold') return null;
  for (let k = 0; k + 1 < figures.length; k++) {
    const low = figures[k]!;
    const high = figures[k + 1]!;
    if (!isFuzzy(low, high)) continue;
    return isAge(sentence, high) ? null : wordsOf(sentence, low.from, high.to);
  }
  return null;
}

function isFuzzy(low: Placed, high: Placed): boolean {
  if (low.role !== high.role || low.cue !== high.cue || high.from - low.to !== 1) return false;
  if (low.cue === 'between') return low.role === 'threshold' && low.quantity.value !== -high.quantity.value;
  return low.cue === 'pair' && (low.role === 'target' || low.role === 'change') && low.quantity.value < high.quantity.value;
}

/** "18-25 year olds", "9-12 am". */
function isAge({ tokens, pack }: Understood, { from, to }: Placed): boolean {
  for (let at = from + 1; at <= to; at++) if (pack.wording.ages.startingAt(tokens, at)) return true;
  return false;
}
