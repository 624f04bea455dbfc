import type { Level } from '../../model/okr.ts';
import type { cycleReport as English } from '../en/cycle-report.ts';

/** In French 0 and 1 are singular. */
const count = (n: number, one: string, many: string) => `${n} ${n < 2 ? one : many}`;

const SECTIONS: Readonly<Record<Level | 'all' | 'none' | 'not-aligned', string>> = {
  company: 'Entreprise',
  department: 'Départements',
  team: 'Équipes',
  person: 'Personnes',
  all: 'Objectifs',
  none: 'Sans niveau',
  'not-aligned': 'Pas encore alignés',
};

export const cycleReport: typeof English = {
  title: (cycle) => (cycle === null ? 'Bilan OKR' : `Bilan OKR ${cycle}`),
  skip: 'Aller au bilan',
  contents: 'Sommaire',
  asOf: (date) => `au ${date}`,
  span: (from, to) => `du ${from} au ${to}`,
  over: 'le cycle est terminé',
  score: 'Score',
  since: (date) => `Depuis le ${date}`,
  changeSince: (change, date) => `${change} depuis le ${date}`,
  unchangedSince: (date) => `inchangé depuis le ${date}`,
  whence: (score) => `D’où vient ${score}`,
  whenceNone: 'Pourquoi il n’y a pas de score',
  objectives: (n) => count(n, 'objectif', 'objectifs'),
  keyResults: (n) => count(n, 'résultat clé', 'résultats clés'),
  reached: (n, of) => `${count(n, 'résultat clé atteint', 'résultats clés atteints')} sur ${of}`,
  partOf: (files) => `${count(files, 'fichier', 'fichiers')} et ce qui les soutient`,
  alignment: 'Alignement',
  sections: SECTIONS,
  moved: (date) => `Ce qui a bougé depuis le ${date}`,
  due: 'Points à faire',
  weak: 'À reformuler',
  supports: (title, keyResult) => (keyResult === null ? title : `${keyResult} (${title})`),
  supportsLabel: 'Soutient',
  cycleLabel: 'cycle',
  committed: 'engagé',
  own: (score) => `ses résultats clés ${score}`,
  aligned: (score) => `objectifs alignés ${score}`,
  forecast: (score, band) => `prévision ${score}${band === null ? '' : ` (${band})`}`,
  grade: (score) => `note ${score}`,
  retrospective: 'Rétrospective',
  goal: 'Cible',
  stages: (n) => count(n, 'étape', 'étapes'),
  doneOrNot: 'fait ou non',
  weight: (weight) => `poids ${weight}`,
  lastCheckIn: (date) => `dernier point le ${date}`,
  by: (name) => `par ${name}`,
  noKeyResults: 'Pas de résultat clé.',
  columns: {
    what: 'Objectif ou résultat clé',
    objective: 'Objectif',
    keyResult: 'Résultat clé',
    team: 'Équipe',
    owner: 'Responsable',
    before: 'Avant',
    after: 'Aujourd’hui',
    change: 'Écart',
    health: 'État',
    value: 'Valeur',
    checkIn: 'Dernier point',
    missed: 'Manqués',
    place: 'Emplacement',
    severity: 'Gravité',
    finding: 'Constat',
    rule: 'Règle',
  },
  movedHow: (checkIns, keyResults) =>
    checkIns === 0
      ? 'Aucun point n’a été fait.'
      : `${count(checkIns, 'point', 'points')} sur ${count(keyResults, 'résultat clé', 'résultats clés')}.`,
  nothingMoved: 'Aucun score ni aucun état n’a bougé.',
  undated: (n, date) =>
    `Les étapes, ce qui est fait ou non et les valeurs sans point n’ont pas de date\u00a0: au ${date}, ils comptent tels qu’ils sont aujourd’hui (${count(n, 'résultat clé', 'résultats clés')}).`,
  more: (n) => `… et ${n} de plus`,
  nobodyDue: 'Aucun résultat clé n’attend de point.',
  never: 'jamais',
  dueHow: (n) =>
    `${count(n, 'résultat clé attend', 'résultats clés attendent')} un point. En tête, ce qui est attendu depuis le plus longtemps.`,
  noTeam: 'Sans équipe',
  missed: (n) => count(n, 'point', 'points'),
  nothingWeak: 'Rien n’est à reformuler.',
  otherErrors: (n) =>
    `Les fichiers contiennent aussi ${count(n, 'erreur d’une autre sorte', 'erreurs d’une autre sorte')}, qui peuvent cacher des objectifs à ce bilan\u00a0: lancez okr lint.`,
  nothingHere: 'Pas encore d’objectifs ici.',
  /** By what a page still shows. */
  tooMany: {
    plain: (n) =>
      `Pour ${count(n, 'objectif', 'objectifs')}, les explications et les courbes rendraient cette page trop lourde à ouvrir. Elles sont dans le bilan de moins de fichiers, et dans okr score.`,
    objectives: (n) =>
      `Pour ${count(n, 'objectif', 'objectifs')}, les résultats clés, les explications et les courbes rendraient cette page trop lourde à ouvrir. Ils sont dans le bilan de moins de fichiers, et en json et csv.`,
  },
  made: (version) => `Fait par OKR as Code ${version}, à partir des seuls fichiers du dépôt.`,
};
