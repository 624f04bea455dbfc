import type { Templates } from './template.ts';

/** Des phrases françaises pour commencer. Telles quelles, aucune de nos règles n’y trouve à redire. */
export const fr: Templates = {
  marketing: {
    objective: 'Ceux qui ont besoin de nous nous trouvent d’eux-mêmes',
    keyResults: [
      'Part des visiteurs du site qui demandent une démonstration de {2 %} à {4 %}',
      'Part des nouveaux clients venus par recommandation de {15 %} à {25 %}',
      'Coût d’acquisition d’un client de {180 €} à {130 €}',
      'Contacts qualifiés par mois de {240} à {360}',
    ],
    teams: ['marketing', 'croissance', 'communication', 'marque'],
  },
  sales: {
    objective: 'Nos clients signent en confiance',
    keyResults: [
      'Part des devis qui deviennent des commandes de {18 %} à {26 %}',
      'Durée médiane d’une vente de {62 jours} à {45 jours}',
      'Remise moyenne sur les nouveaux contrats de {14 %} à {8 %}',
      'Revenu récurrent mensuel de {90 k€} à {120 k€}',
    ],
    teams: ['vente', 'ventes', 'commerce', 'commercial'],
  },
  people: {
    objective: 'Chacun trouve sa place dès ses premières semaines',
    keyResults: [
      'Part des départs pendant la première année de {22 %} à {12 %}',
      'Délai médian pour pourvoir un poste de {70 jours} à {45 jours}',
      'Part des candidats qui acceptent notre offre de {64 %} à {80 %}',
      'eNPS des salariés de {12} à {30}',
    ],
    teams: ['rh', 'drh', 'humaines', 'recrutement'],
  },
  product: {
    objective: 'Les nouveaux venus trouvent ce qu’ils cherchent dès leur première visite',
    keyResults: [
      'Part des nouveaux comptes qui reviennent la deuxième semaine de {31 %} à {45 %}',
      'Délai médian du premier résultat de {25 min} à {8 min}',
      'Part des sessions qui finissent sur une erreur de {4 %} à {1 %}',
      'Part des inscriptions terminées sans aide de {58 %} à {80 %}',
    ],
    teams: ['produit', 'design', 'ux', 'technique'],
  },
  support: {
    objective: 'Chaque client obtient une réponse claire du premier coup',
    keyResults: [
      'Part des demandes résolues au premier contact de {54 %} à {70 %}',
      'Délai médian de première réponse de {9 h} à {2 h}',
      'Satisfaction des clients après une demande de {7/10} à {9/10}',
      'Part des demandes rouvertes de {12 %} à {6 %}',
    ],
    teams: ['support', 'service', 'assistance', 'relation'],
  },
  data: {
    objective: 'Toute l’entreprise décide sur des chiffres auxquels elle se fie',
    keyResults: [
      'Part des fiches clients sans champ manquant de {61 %} à {95 %}',
      'Retard des chiffres de vente quotidiens de {9 h} à {1 h}',
      'Part des questions résolues sans l’équipe data de {20 %} à {50 %}',
      'Incidents de données remarqués par des clients de {14} à {3}',
    ],
    teams: ['data', 'donnees', 'bi', 'analyse'],
  },
};
