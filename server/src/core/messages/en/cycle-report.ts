import type { Level } from '../../model/okr.ts';

const count = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

const SECTIONS: Readonly<Record<Level | 'all' | 'none' | 'not-aligned', string>> = {
  company: 'Company',
  department: 'Departments',
  team: 'Teams',
  person: 'People',
  all: 'Objectives',
  none: 'Without a level',
  'not-aligned': 'Not aligned yet',
};

/** English: the report of a cycle. French has the same type, so a sentence that exists in one language only does not compile. */
export const cycleReport = {
  title: (cycle: string | null) => (cycle === null ? 'OKR report' : `OKR report ${cycle}`),
  skip: 'Skip to the report',
  contents: 'Contents',
  /** The head. */
  asOf: (date: string) => `as of ${date}`,
  span: (from: string, to: string) => `${from} to ${to}`,
  over: 'the cycle is over',
  score: 'Score',
  since: (date: string) => `Since ${date}`,
  changeSince: (change: string, date: string) => `${change} since ${date}`,
  unchangedSince: (date: string) => `unchanged since ${date}`,
  whence: (score: string) => `Where ${score} comes from`,
  whenceNone: 'Why there is no score',
  objectives: (n: number) => count(n, 'objective', 'objectives'),
  keyResults: (n: number) => count(n, 'key result', 'key results'),
  reached: (n: number, of: number) => `${n} of ${count(of, 'key result', 'key results')} reached`,
  partOf: (files: number) => `${count(files, 'file', 'files')} and what supports them`,
  /** Sections. */
  alignment: 'Alignment',
  sections: SECTIONS,
  moved: (date: string) => `What moved since ${date}`,
  due: 'Needs a check-in',
  weak: 'Weak wording',
  /** Words of one objective or key result. */
  supports: (title: string, keyResult: string | null) => (keyResult === null ? title : `${keyResult} (${title})`),
  supportsLabel: 'Supports',
  cycleLabel: 'cycle',
  committed: 'committed',
  own: (score: string) => `own key results ${score}`,
  aligned: (score: string) => `aligned objectives ${score}`,
  forecast: (score: string, band: string | null) => `forecast ${score}${band === null ? '' : ` (${band})`}`,
  grade: (score: string) => `grade ${score}`,
  retrospective: 'Retrospective',
  goal: 'Goal',
  stages: (n: number) => count(n, 'stage', 'stages'),
  doneOrNot: 'done or not',
  weight: (weight: string) => `weight ${weight}`,
  lastCheckIn: (date: string) => `last check-in ${date}`,
  by: (name: string) => `by ${name}`,
  noKeyResults: 'No key results.',
  /** Tables. */
  columns: {
    what: 'Objective or key result',
    objective: 'Objective',
    keyResult: 'Key result',
    team: 'Team',
    owner: 'Owner',
    before: 'Before',
    after: 'Now',
    change: 'Change',
    health: 'Health',
    value: 'Value',
    checkIn: 'Last check-in',
    missed: 'Missed',
    place: 'Place',
    severity: 'Severity',
    finding: 'Finding',
    rule: 'Rule',
  },
  movedHow: (checkIns: number, keyResults: number) =>
    checkIns === 0
      ? 'No check-in came in.'
      : `${count(checkIns, 'check-in', 'check-ins')} on ${count(keyResults, 'key result', 'key results')}.`,
  nothingMoved: 'No score and no health moved.',
  undated: (n: number, date: string) =>
    `Stages, what is done or not and values without a check-in bear no date: on ${date} they count as they are now (${count(n, 'key result', 'key results')}).`,
  more: (n: number) => `… and ${n} more`,
  nobodyDue: 'No key result waits for a check-in.',
  never: 'never',
  dueHow: (n: number) =>
    `${count(n, 'key result waits', 'key results wait')} for a check-in. Who is waited for longest stands first.`,
  noTeam: 'No team',
  missed: (n: number) => count(n, 'check-in', 'check-ins'),
  nothingWeak: 'No objective or key result is worded weakly.',
  otherErrors: (n: number) =>
    `The files also hold ${count(n, 'error', 'errors')} of other kinds, which may hide objectives from this report: run okr lint.`,
  nothingHere: 'No objectives here yet.',
  /** By what a page still shows. */
  tooMany: {
    plain: (n: number) =>
      `Of ${count(n, 'objective', 'objectives')}, explanations and charts would make this page too large to open. They are in the report of fewer files, and in okr score.`,
    objectives: (n: number) =>
      `Of ${count(n, 'objective', 'objectives')}, key results, explanations and charts would make this page too large to open. They are in the report of fewer files, and in json and csv.`,
  },
  made: (version: string) => `Made by OKR as Code ${version} from the files of the repository alone.`,
};
