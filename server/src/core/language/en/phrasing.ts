import { PhraseTable, wordSet } from '../phrases.ts';
import type { Phrasing } from '../phrasing.ts';

export const phrasing: Phrasing = {
  carriers: new PhraseTable([[true, 'bring, bring down, bring up, move, take, get, get down, get up, achieve, go']]),
  plain: { up: 'raise', down: 'reduce' },
  keepers: wordSet('keep hold have ensure'),
  unfit: wordSet('moving bringing taking getting going reaching'),
  escorts: wordSet(
    'goes go going went moves moving moved brought taken rises rising falls falling drops dropping grows growing up down is are back now',
  ),
  fromTo: (from, to) => `from ${from} to ${to}`,
  to: (level) => `to ${level}`,
  at: (level) => `at ${level}`,
  bounds: {
    min: (bound) => `at or above ${bound}`,
    above: (bound) => `above ${bound}`,
    max: (bound) => `at or below ${bound}`,
    below: (bound) => `below ${bound}`,
    between: (low, high) => `between ${low} and ${high}`,
  },
};
