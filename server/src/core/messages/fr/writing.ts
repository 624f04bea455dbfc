import type { en } from '../en/index.ts';

/** Le français : ce qui est proposé pendant que l’on écrit. */
export const writing: typeof en.writing = {
  checkInDue: 'le prochain point est attendu',
  cycleEnd: (cycle) => `fin de ${cycle}`,
  thirteenWeeks: 'treize semaines après le début',
  stated: 'selon la phrase',
  lastCheckIn: 'comme au dernier point',
  start: 'le départ : rien ne changerait',
  computed: 'avancement calculé',
  inSentence: 'dans la phrase',
  besideIt: 'dans cet objectif',
  elsewhere: 'dans d’autres fichiers',
  objective: (name) => `Objectif (${name}) :`,
  keyResult: (name) => `Résultat clé (${name}) :`,
  functions: { marketing: 'marketing', sales: 'ventes', people: 'RH', product: 'produit', support: 'support', data: 'data' },
  template: 'une phrase pour commencer',
  newTitle: { objective: 'Nouvel objectif', keyResult: 'Nouveau résultat clé', action: 'Nouvelle action' },
  noObjective:
    'Il n’y a pas d’objectif sous le curseur : un résultat clé en demande un. Placez le curseur sur un objectif, ou ajoutez-en un d’abord.',
  noKeyResult:
    'Il n’y a pas de résultat clé sous le curseur : une action en demande un. Placez le curseur sur un résultat clé, ou ajoutez-en un d’abord.',
  replaceNumbers: 'Les nombres sont un exemple : mettez d’où vous partez et où vous voulez arriver.',
};
