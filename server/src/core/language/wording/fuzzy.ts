import { isYear } from '../figures.ts';
import type { Words } from '../reading.ts';
import type { Placed } from '../roles.ts';
import type { Understood } from './wording.ts';
import { wordsOf } from './words.ts';

const ARROW = /^(?:→|->|=>|⇒)$/;

/** Two numbers for one level: "3-4 minutes", "20–30%", "entre 5 et 10"; not an age, and not a band around zero or one that is held. */
export function fuzzyIn(sentence: Understood): Words | null {
  const { figures, direction, tokens, pack } = sentence;
  if (direction?.direction === 'hold') return null;
  const k = figures.findIndex((low, i) => isFuzzy(low, figures[i + 1]));
  const [low, high] = figures.slice(k, k + 2);
  if (k < 0 || !low || !high || isAside(sentence, low, high)) return null;
  // "From 3-4 days to 1 day": a start may be fuzzy.
  const goesOn =
    ARROW.test(tokens[high.to]?.text ?? '') || pack.before.allEndingAt(tokens, high.to + 1).some(({ value }) => value === 'goal');
  return goesOn ? null : wordsOf(sentence, low.from, high.to);
}

function isFuzzy(low: Placed, high: Placed | undefined): boolean {
  if (low.role !== high?.role || low.cue !== high.cue || high.from - low.to !== 1) return false;
  if (low.cue === 'between') return low.role === 'threshold' && low.quantity.value !== -high.quantity.value;
  return low.cue === 'pair' && (low.role === 'target' || low.role === 'change') && low.quantity.value < high.quantity.value;
}

/** "18-25 year olds", "open from 9-17", "invoices from 2022-2023", and what only stands in brackets. */
function isAside({ tokens, pack }: Understood, low: Placed, high: Placed): boolean {
  const { ages } = pack.wording.fuzzy;
  for (let at = low.from - 1; at <= high.to; at++) if (ages.startingAt(tokens, at)) return true;
  const isOpen = tokens.slice(0, low.from).reduce((depth, { text }) => depth + (text === '(' ? 1 : text === ')' ? -1 : 0), 0) > 0;
  const cues = pack.before.allEndingAt(tokens, low.from).map(({ value }) => value);
  const led = cues.includes('start') && !cues.includes('between');
  return isOpen || (led && !pack.headFirst) || (isYear(tokens[low.from]) && isYear(tokens[high.to - 1]));
}
