import type { Words } from '../reading.ts';
import type { Understood } from './wording.ts';
import { wordsOf } from './words.ts';

/** What a change is held against when it is a time, not a number: "vs last year", "par rapport au T1", "year on year". */
export function comparisonIn(sentence: Understood): Words | null {
  const { figures, tokens, pack } = sentence;
  const change = figures.find(({ role }) => role === 'change');
  if (!change) return null;
  const { against, past, sincePast } = pack.wording;
  for (let at = change.to; at < tokens.length; at++) {
    const alone = sincePast.startingAt(tokens, at);
    if (alone) return wordsOf(sentence, alone.from, alone.to);
    const led = against.startingAt(tokens, at);
    if (!led) continue;
    const year = figures.find(({ role, from }) => role === 'date' && from === led.to);
    const time = past.startingAt(tokens, led.to) ?? year;
    if (time) return wordsOf(sentence, led.from, time.to);
  }
  return null;
}
