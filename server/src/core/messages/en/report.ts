import type { Health, RollupMode } from '../../model/okr.ts';
import type { ScoreNote, TermNote } from '../../model/score.ts';

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

const HEALTH: Readonly<Record<Health, string>> = {
  'on-track': 'on track',
  'at-risk': 'at risk',
  'off-track': 'off track',
  pending: 'no check-in yet',
  outdated: 'check-in overdue',
  closed: 'closed',
  none: 'no health',
};

const NOTES: Readonly<Record<ScoreNote, string>> = {
  'no-check-in': 'no check-in yet',
  'no-value': 'no check-in with a value yet',
  'no-target': 'nothing to measure it by',
  'no-baseline-counted-from-zero': 'no start given, counted from 0',
  'no-baseline-first-check-in': 'no start given, counted from the first check-in',
  'no-baseline': 'no start given, and no check-in to count from',
  'unit-mismatch': 'the units do not fit together',
  'baseline-equals-target': 'start and target are the same: 1 when met, else 0',
  'no-cycle': 'no cycle, so no pace',
  'too-large': 'the numbers are too large to calculate with',
  'target-aside': 'only this counts, not the way to a target that is given besides',
  'check-in-later': 'a check-in of a day to come does not count yet',
  'check-ins-by-date': 'the latest by its date, not by its line',
  'check-in-same-day': 'the last one of that day',
  'check-in-logged': 'from a log',
  'check-in-before-cycle': 'from before the cycle',
  clamped: 'kept between 0 and 1',
};

const TERM_NOTES: Readonly<Record<TermNote, string>> = {
  ring: 'left out: the two support each other in a circle',
  'counted-elsewhere': 'left out: it already counts by another way',
  'partly-elsewhere': 'without what already counts by another way',
};

const ROLLUPS: Readonly<Record<RollupMode, string>> = {
  'key-results': 'key results',
  aligned: 'aligned objectives',
  both: 'key results and aligned objectives',
};

/** English: report. French has the same type, so a sentence that exists in one language only does not compile. */
export const report = {
  health: HEALTH,
  notes: NOTES,
  termNotes: TERM_NOTES,
  start: 'Start',
  now: 'Now',
  target: 'Target',
  change: 'Change to reach',
  band: 'Band to stay in',
  done: 'done',
  notDone: 'not done',
  atLeast: (value: string) => `≥ ${value}`,
  moreThan: (value: string) => `> ${value}`,
  atMost: (value: string) => `≤ ${value}`,
  lessThan: (value: string) => `< ${value}`,
  from: {
    field: 'given as a field',
    sentence: 'read in the sentence',
    'check-in': 'check-in',
    assumed: 'assumed',
    baseline: 'still at the start',
  },
  checkInOf: (date: string) => `check-in of ${date}`,
  weight: (weight: string) => `weight ${weight}`,
  rolledUp: 'rolled up',
  aligned: (title: string) => `↳ ${title}`,
  stages: (done: number, of: number) => `${done} of ${count(of, 'stage', 'stages')}`,
  byShare: 'now from start to target',
  byChange: 'share of the change',
  byStages: 'stages done, by weight',
  held: (times: number, of: number) => `held in ${times} of ${count(of, 'check-in', 'check-ins')}`,
  byBand: 'inside the band or not',
  byDone: 'done or not',
  unscored: 'not scored',
  without: (unclamped: string) => `before the cut ${unclamped}`,
  stated: 'The team says',
  graded: 'Grade given at the close',
  mean: (of: number, weighted: boolean) =>
    of === 1 ? 'the only one that counts' : `mean of ${of}${weighted ? ', by weight' : ''}`,
  nothingCounts: 'nothing to count yet',
  reached: (n: number, of: number) => `${n} of ${of} reached`,
  leftOut: (n: number, of: number) => `${n} of ${of} count`,
  otherMean: { own: 'Mean of its own key results', aligned: 'Mean of the aligned objectives' },
  notCounted: (mode: RollupMode) => `does not count here: the number is made of ${ROLLUPS[mode]}`,
  more: (n: number) => `… and ${n} more`,
  notAligned: 'Not aligned yet',
  shownUnder: (title: string) => `shown under ${title}`,
  week: (week: number, of: number) => `week ${week} of ${of}`,
  elapsed: (share: string) => `${share} of the cycle`,
  noCycle: 'No cycle',
  fromCompany: (n: number) => `company, from ${count(n, 'objective', 'objectives')}`,
  fromTop: (n: number) => `all, from ${count(n, 'objective', 'objectives')}`,
  expected: (score: string) => `expected ${score}`,
  behind: (n: number) => `${n} behind`,
  stale: (n: number) => `${n} ${n === 1 ? 'needs' : 'need'} a check-in`,
  weak: (n: number) => `${n} with weak wording`,
  counted: (n: number, of: number) => `${n} of ${of} scored`,
  age: (days: number) => `last check-in ${days === 0 ? 'today' : `${count(days, 'day', 'days')} ago`}`,
  moved: (change: string) => `${change} at the last check-in`,
  empty: 'No objectives here yet.',
};
