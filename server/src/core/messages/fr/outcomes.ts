import type { outcomes as English } from '../en/outcomes.ts';

export const outcomes: typeof English = {
  training: [
    'Part des ‹participants› qui ‹s’en servent au travail› de ‹…› à ‹…›',
    'Erreurs des ‹participants› de ‹…› à ‹…› par mois',
  ],
  hiring: ['Délai pour pourvoir un poste de ‹… jours› à ‹… jours›', 'Part des recrues encore là au bout d’‹un an› de ‹…› à ‹…›'],
  event: [
    'Part des ‹participants› qui ‹demandent à aller plus loin› de ‹…› à ‹…›',
    'Demandes venues des ‹participants› de ‹…› à ‹…› par mois',
  ],
  content: ['Demandes venues des ‹lecteurs› de ‹…› à ‹…› par mois', 'Part des ‹lecteurs› qui ‹reviennent› de ‹…› à ‹…›'],
  partnership: [
    'Chiffre d’affaires apporté par ‹les partenaires› de ‹…› à ‹…›',
    'Clients gagnés grâce aux ‹partenaires› de ‹…› à ‹…› par trimestre',
  ],
  research: [
    'Part des ‹nouveaux utilisateurs› qui ‹réussissent sans aide› de ‹…› à ‹…›',
    'Part des ‹décisions› qui s’appuient sur ‹ce qu’ont dit les utilisateurs› de ‹…› à ‹…›',
  ],
  selling: [
    'Part des ‹échanges› qui deviennent des ‹commandes› de ‹…› à ‹…›',
    'Chiffre d’affaires des ‹nouveaux clients› de ‹…› à ‹…›',
  ],
  process: ['Délai entre ‹la demande› et ‹la réponse› de ‹… jours› à ‹… jours›', 'Part des ‹dossiers› à reprendre de ‹…› à ‹…›'],
  technical: ['Incidents par mois de ‹…› à ‹…›', 'Délai entre ‹le commit› et ‹la production› de ‹… h› à ‹… h›'],
  launch: [
    'Part des ‹clients› qui l’utilisent ‹chaque semaine› de ‹…› à ‹…›',
    'Temps qu’il faut aux ‹clients› pour ‹…› de ‹… min› à ‹… min›',
  ],
};
