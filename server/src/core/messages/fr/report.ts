import type { Health, RollupMode } from '../../model/okr.ts';
import type { ScoreNote, TermNote } from '../../model/score.ts';
import type { report as English } from '../en/report.ts';

/** In French 0 and 1 are singular. */
const count = (n: number, one: string, many: string) => `${n} ${n < 2 ? one : many}`;

const HEALTH: Readonly<Record<Health, string>> = {
  'on-track': 'en bonne voie',
  'at-risk': 'à risque',
  'off-track': 'en dérive',
  pending: 'pas encore de point',
  outdated: 'point en retard',
  closed: 'clos',
  none: 'sans état',
};

const NOTES: Readonly<Record<ScoreNote, string>> = {
  'no-check-in': 'pas encore de point',
  'no-value': 'pas encore de point avec une valeur',
  'no-target': 'rien pour le mesurer',
  'no-baseline-counted-from-zero': 'pas de départ indiqué, compté depuis 0',
  'no-baseline-first-check-in': 'pas de départ indiqué, compté depuis le premier point',
  'no-baseline': 'pas de départ indiqué, ni de point d’où compter',
  'unit-mismatch': 'les unités ne vont pas ensemble',
  'baseline-equals-target': 'le départ et la cible sont égaux\u00a0: 1 si elle est tenue, sinon 0',
  'no-cycle': 'pas de cycle, donc pas de rythme',
  'too-large': 'les nombres sont trop grands pour un calcul',
  'target-aside': 'seul ceci compte, pas le chemin vers une cible qui est donné à côté',
  'check-in-later': 'un point d’un jour à venir ne compte pas encore',
  'check-ins-by-date': 'le dernier par sa date, non par sa ligne',
  'check-in-same-day': 'le dernier de ce jour-là',
  'check-in-logged': 'venu d’un journal',
  'check-in-before-cycle': 'd’avant le cycle',
  clamped: 'ramené entre 0 et 1',
};

const TERM_NOTES: Readonly<Record<TermNote, string>> = {
  ring: 'mis de côté\u00a0: les deux se soutiennent en boucle',
  'counted-elsewhere': 'mis de côté\u00a0: il compte déjà par un autre chemin',
  'partly-elsewhere': 'sans ce qui compte déjà par un autre chemin',
};

const ROLLUPS: Readonly<Record<RollupMode, string>> = {
  'key-results': 'les résultats clés',
  aligned: 'les objectifs alignés',
  both: 'les résultats clés et les objectifs alignés',
};

export const report: typeof English = {
  health: HEALTH,
  notes: NOTES,
  termNotes: TERM_NOTES,
  start: 'Départ',
  now: 'Aujourd’hui',
  target: 'Cible',
  change: 'Évolution visée',
  band: 'Plage à tenir',
  done: 'faite',
  notDone: 'à faire',
  atLeast: (value) => `≥\u00a0${value}`,
  moreThan: (value) => `>\u00a0${value}`,
  atMost: (value) => `≤\u00a0${value}`,
  lessThan: (value) => `<\u00a0${value}`,
  from: {
    field: 'donné par un champ',
    sentence: 'lu dans la phrase',
    'check-in': 'point',
    assumed: 'supposé',
    baseline: 'toujours au départ',
  },
  checkInOf: (date) => `point du ${date}`,
  weight: (weight) => `poids ${weight}`,
  rolledUp: 'consolidé',
  aligned: (title) => `↳ ${title}`,
  stages: (done, of) => `${done} ${done < 2 ? 'étape' : 'étapes'} sur ${of}`,
  byShare: 'chemin parcouru du départ à la cible',
  byChange: 'part de l’évolution',
  byStages: 'étapes faites, selon leur poids',
  held: (times, of) => `tenu dans ${count(times, 'point', 'points')} sur ${of}`,
  byBand: 'dans la plage ou non',
  byDone: 'fait ou non',
  unscored: 'sans score',
  without: (unclamped) => `avant la coupe ${unclamped}`,
  stated: 'L’équipe dit',
  graded: 'Note donnée à la clôture',
  mean: (of, weighted) => (of === 1 ? 'le seul qui compte' : `moyenne de ${of}${weighted ? ', selon leur poids' : ''}`),
  nothingCounts: 'rien à compter pour l’instant',
  reached: (n, of) => `${n} sur ${of} ${n < 2 ? 'atteint' : 'atteints'}`,
  leftOut: (n, of) => `${n} sur ${of} ${n < 2 ? 'compte' : 'comptent'}`,
  otherMean: { own: 'Moyenne de ses propres résultats clés', aligned: 'Moyenne des objectifs alignés' },
  notCounted: (mode) => `ne compte pas ici\u00a0: le nombre est fait avec ${ROLLUPS[mode]}`,
  more: (n) => `… et ${n} de plus`,
  notAligned: 'Pas encore alignés',
  shownUnder: (title) => `affiché sous ${title}`,
  week: (week, of) => `semaine ${week} sur ${of}`,
  elapsed: (share) => `${share} du cycle`,
  noCycle: 'Sans cycle',
  fromCompany: (n) => `entreprise, sur ${count(n, 'objectif', 'objectifs')}`,
  fromTop: (n) => `tous, sur ${count(n, 'objectif', 'objectifs')}`,
  expected: (score) => `attendu ${score}`,
  behind: (n) => `${n} en retard`,
  stale: (n) => `${count(n, 'point', 'points')} à faire`,
  weak: (n) => `${n} à reformuler`,
  counted: (n, of) => `${n} sur ${of} avec score`,
  age: (days) => `dernier point ${days === 0 ? 'aujourd’hui' : `il y a ${count(days, 'jour', 'jours')}`}`,
  moved: (change) => `${change} au dernier point`,
  empty: 'Pas encore d’objectifs ici.',
};
