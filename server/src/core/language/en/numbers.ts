import type { NumberWords } from '../pack.ts';
import { PhraseTable, wordSet } from '../phrases.ts';

const ONES = `zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen
  eighteen nineteen`;
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';

export const numbers: NumberWords = {
  ones: new Map([
    ...ONES.split(/\s+/).map((word, value) => [word, value] as const),
    ...TENS.split(' ').map((word, i) => [word, (i + 2) * 10] as const),
    ['dozen', 12],
  ]),
  multipliers: new Map([
    ['hundred', 100],
    ['thousand', 1e3],
    ['million', 1e6],
    ['billion', 1e9],
    ['dozens', 12],
  ]),
  joiners: wordSet('and'),
  shy: wordSet('one zero'),
  shares: new PhraseTable([
    [50, 'half, half of, one half'],
    [100 / 3, 'a third, one third, one-third'],
    [200 / 3, 'two thirds, two-thirds'],
    [25, 'a quarter, one quarter, one-quarter'],
    [75, 'three quarters, three-quarters'],
    [20, 'a fifth, one fifth'],
    [10, 'a tenth, one tenth'],
  ]),
  datedShares: wordSet('quarter quarters'),
  hour: 'hour',
  year: 'year',
  times: 'times',
  outOf: new PhraseTable([[true, 'out of, in, of']]),
  scaleOf: new PhraseTable([[true, 'out of']]),
  marks: wordSet('star stars'),
  ratings: wordSet('rating ratings rated score scores scored grade grades mark marks satisfaction csat'),
  multiples: new PhraseTable([
    [2, 'double, doubles, doubled, doubling, twice, twofold, two-fold'],
    [3, 'triple, triples, tripled, tripling, treble, threefold, three-fold'],
    [4, 'quadruple, quadruples, quadrupled, quadrupling, fourfold'],
    [5, 'quintuple, fivefold'],
    [10, 'tenfold, ten-fold'],
    [0.5, 'halve, halves, halved, halving, in half, by half'],
  ]),
  notMultiplied: wordSet('opt check authentication factor digit digits blind major room rooms bottom entry down'),
  multipliesBeforeSmall: false,
  scaling: { multiply: 'multipl', divide: 'divid' },
  timesMore: new PhraseTable([
    [1, 'times more, times as many, times as much, times higher, times larger, times bigger, times the'],
    [-1, 'times fewer, times less, times lower, times smaller, times faster, times quicker'],
  ]),
  zero: wordSet('zero no nil none nobody'),
  none: new PhraseTable([
    [
      true,
      'not a single, not one, break even, breaks even, broke even, breaking even, break-even, breakeven, carbon neutrality, carbon neutral, climate neutrality, climate neutral',
    ],
  ]),
  notZero: wordSet('longer later more less fewer worse matter doubt one-size'),
  all: new PhraseTable([
    [
      true,
      'all, every, each, everybody, everyone, entire, always, all the, every single, each and every, the whole, the entirety of, entirety of, maximum score, maximum rating, full marks, full score, perfect score, top score, top rating, top marks, highest rating',
    ],
  ]),
  notAll: wordSet(`day days week weeks month months quarter quarters year years time times hour hours morning sprint sprints cycle
    other along over round hands stakeholders levels kinds types sorts around monday friday about of-time`),
  frequencies: new Map([
    ['hourly', 3600],
    ['daily', 86_400],
    ['weekly', 604_800],
    ['biweekly', 1_209_600],
    ['fortnightly', 1_209_600],
    ['monthly', 2_629_800],
    ['quarterly', 7_889_400],
    ['yearly', 31_557_600],
    ['annually', 31_557_600],
  ]),
  occasions: new Map([
    ['monday', 604_800],
    ['tuesday', 604_800],
    ['wednesday', 604_800],
    ['thursday', 604_800],
    ['friday', 604_800],
    ['saturday', 604_800],
    ['sunday', 604_800],
    ['morning', 86_400],
    ['sprint', 1_209_600],
  ]),
  whichDays: wordSet('business working calendar consecutive'),
  each: new PhraseTable([[true, 'every day, every week, every month, every sprint, each day, each week, daily']]),
  ordinals: wordSet('st nd rd th'),
};
