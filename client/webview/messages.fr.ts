import { compare } from './compare/words.fr.ts';
import { arrangeFr } from './messages.arrange.fr.ts';
import type { Messages } from './messages.en.ts';
import { planWords } from './plan-words.fr.ts';
import { whatIf } from './what-if/words.fr.ts';

const s = (n: number, one: string, many: string) => `${n} ${n < 2 ? one : many}`;

/** French, with a narrow no-break space before “; ! ?” and a no-break space before “:”. */
export const fr: Messages = {
  arrange: arrangeFr,
  treeLabel: 'Alignement des objectifs et des résultats clés',
  cycle: 'Cycle',
  week: (week, of) => `semaine ${week} sur ${of}`,
  elapsed: (share) => `${share} du cycle`,
  fromCompany: (n) => `entreprise, ${s(n, 'objectif', 'objectifs')}`,
  fromTop: (n) => `ensemble, ${s(n, 'objectif', 'objectifs')}`,
  expected: (score) => `attendu ${score}`,
  noScore: 'non noté',
  awaiting: 'Ce qui se trouve en dessous arrive…',
  filter: 'Filtrer : mots, équipe, responsable',
  quickFilters: 'Filtres rapides',
  behind: 'en retard',
  stale: 'point à faire',
  weak: 'à reformuler',
  shown: (n, of) => `${n} sur ${s(of, 'ligne', 'lignes')}`,
  clear: 'Effacer le filtre',
  health: {
    'on-track': 'en bonne voie',
    'at-risk': 'à risque',
    'off-track': 'en dérive',
    pending: 'pas encore de point',
    outdated: 'point en retard',
    closed: 'clos',
    none: 'sans état',
  },
  kind: { group: 'Groupe', objective: 'Objectif', 'key-result': 'Résultat clé', reference: 'Renvoi' },
  score: 'score',
  shownUnder: 'affiché sous',
  scored: (n, of) => `${n} sur ${of} ${n < 2 ? 'noté' : 'notés'}`,
  reached: (n, of) => `${n} sur ${of} ${n < 2 ? 'atteint' : 'atteints'}`,
  age: (days) => (days === 0 ? 'point fait aujourd’hui' : days === 1 ? 'point fait hier' : `dernier point il y a ${days} jours`),
  daysOld: (days) => `il y a ${days} j`,
  missed: (n) => s(n, 'point manqué', 'points manqués'),
  forecast: (score) => `prévu ${score}`,
  movedWhen: 'au dernier point',
  confidence: (share) => `confiance ${share}`,
  graded: (score) => `note finale ${score}`,
  weakWording: 'à reformuler :',
  explain: 'Expliquer le score',
  explanationOf: (title) => `D’où vient le score de « ${title} »`,
  explaining: 'Lecture de ce qui le compose…',
  notExplained: 'Rien à dire de ce score pour l’instant.',
  checkIn: 'Faire le point…',
  checkInTeam: (team) => `Faire le point de l’équipe « ${team} »…`,
  checkInRound: 'Faire le point d’équipe…',
  checkInRoundHelp: 'Parcourir les résultats clés un à un, en commençant par ceux dont le point est à faire',
  due: (n) => `${n} à faire`,
  goToLine: 'Aller à la ligne',
  copyReference: 'Copier la référence',
  copied: (ref) => `Référence copiée : ${ref}`,
  plan: planWords,
  menu: 'Actions',
  moveToFull: 'Aller à l’objectif complet',
  whatIf,
  compare,
  empty: {
    starting: { title: 'Démarrage…', text: 'Les objectifs s’afficheront ici dans un instant.' },
    indexing: {
      title: 'Lecture des fichiers…',
      text: (indexed, files) => `${indexed} sur ${s(files, 'fichier lu', 'fichiers lus')}. Vous pouvez continuer à écrire.`,
    },
    stopped: {
      title: 'Le serveur OKR s’est arrêté',
      text: 'Rien n’est perdu : vos fichiers sont du texte. Relancez-le pour revoir les scores et l’alignement.',
      action: 'Relancer le serveur',
    },
    noFolder: {
      title: 'Aucun dossier ouvert',
      text: 'Ouvrez le dossier qui contient vos fichiers .okr.yaml.',
      action: 'Ouvrir un dossier',
    },
    noFiles: {
      title: 'Pas encore d’objectif',
      text: 'Les objectifs s’écrivent dans des fichiers en .okr.yaml. Le plus court : un titre et une liste de phrases.',
      action: 'Créer le premier OKR',
      other: 'Ouvrir l’exemple…',
    },
    noneInCycle: {
      title: (cycle) => `Aucun objectif en ${cycle}`,
      text: 'Choisissez un autre cycle ci-dessus, ou indiquez « cycle: » dans un fichier.',
    },
    noMatch: {
      title: 'Aucun résultat',
      text: 'Essayez moins de mots, ou affichez de nouveau toutes les lignes.',
      action: 'Effacer le filtre',
    },
  },
};
