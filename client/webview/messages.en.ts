import { compare } from './compare/words.en.ts';
import { arrangeEn } from './messages.arrange.en.ts';
import { planWords } from './plan-words.en.ts';
import { whatIf } from './what-if/words.en.ts';

const s = (n: number, one: string, many: string) => `${n} ${n === 1 ? one : many}`;

/** English: every word that the panel itself says. Rows and explanations come from the server in the reader's language. */
export const en = {
  arrange: arrangeEn,
  treeLabel: 'Alignment of objectives and key results',
  cycle: 'Cycle',
  week: (week: number, of: number) => `week ${week} of ${of}`,
  elapsed: (share: string) => `${share} of the cycle`,
  fromCompany: (n: number) => `company, ${s(n, 'objective', 'objectives')}`,
  fromTop: (n: number) => `all, ${s(n, 'objective', 'objectives')}`,
  expected: (score: string) => `expected ${score}`,
  noScore: 'not scored',
  awaiting: 'What stands below is on its way…',
  filter: 'Filter by words, team, owner',
  /** In the box, where a side bar leaves little room. */
  filterHint: 'Filter by words, team, owner',
  quickFilters: 'Quick filters',
  behind: 'behind',
  stale: 'needs a check-in',
  weak: 'weak wording',
  shown: (n: number, of: number) => `${n} of ${s(of, 'row', 'rows')}`,
  clear: 'Clear filter',
  health: {
    'on-track': 'on track',
    'at-risk': 'at risk',
    'off-track': 'off track',
    pending: 'no check-in yet',
    outdated: 'check-in overdue',
    closed: 'closed',
    none: 'no health',
  },
  kind: { group: 'Group', objective: 'Objective', 'key-result': 'Key result', reference: 'Reference' },
  score: 'score',
  shownUnder: 'shown under',
  scored: (n: number, of: number) => `${n} of ${of} scored`,
  reached: (n: number, of: number) => `${n} of ${of} reached`,
  age: (days: number) =>
    days === 0 ? 'checked in today' : days === 1 ? 'checked in yesterday' : `last check-in ${days} days ago`,
  daysOld: (days: number) => s(days, 'day old', 'days old'),
  missed: (n: number) => `${s(n, 'check-in', 'check-ins')} missed`,
  forecast: (score: string) => `forecast ${score}`,
  movedWhen: 'at last check-in',
  confidence: (share: string) => `confidence ${share}`,
  graded: (score: string) => `graded ${score}`,
  weakWording: 'weak wording:',
  explain: 'Explain the score',
  explanationOf: (title: string) => `Where the score of “${title}” comes from`,
  explaining: 'Reading where it comes from…',
  notExplained: 'There is nothing to say about this score right now.',
  checkIn: 'Check in…',
  checkInTeam: (team: string) => `Check in the team “${team}”…`,
  checkInRound: 'Check in the team…',
  checkInRoundHelp: 'Go through the key results one by one, those that wait for a check-in first',
  due: (n: number) => `${n} due`,
  goToLine: 'Go to the line',
  copyReference: 'Copy the reference',
  copied: (ref: string) => `Copied ${ref}`,
  plan: planWords,
  menu: 'Actions',
  moveToFull: 'Show it in full',
  whatIf,
  compare,
  empty: {
    starting: { title: 'Starting…', text: 'The objectives will show up here in a moment.' },
    indexing: {
      title: 'Reading the files…',
      text: (indexed: number, files: number) => `${indexed} of ${s(files, 'file', 'files')} read. You can go on typing.`,
    },
    stopped: {
      title: 'The OKR server has stopped',
      text: 'Nothing is lost: your files are plain text. Start it again to see scores and alignment.',
      action: 'Restart the server',
    },
    noFolder: { title: 'No folder is open', text: 'Open the folder that holds your .okr.yaml files.', action: 'Open a folder' },
    noFiles: {
      title: 'No objectives yet',
      text: 'Objectives live in files that end in .okr.yaml. The shortest one is a title and a list of sentences.',
      action: 'Create the first OKR',
      other: 'Open the example…',
    },
    noneInCycle: {
      title: (cycle: string) => `No objectives in ${cycle}`,
      text: 'Choose another cycle above, or set “cycle:” in a file.',
    },
    noMatch: { title: 'Nothing matches', text: 'Try fewer words, or show all rows again.', action: 'Clear filter' },
  },
};

export type Messages = typeof en;
