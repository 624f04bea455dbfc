import type { features as English } from '../en/features.ts';

export const features: typeof English = {
  ignore: (rule: string) => `Ignorer ${rule} ici, et dire pourquoi`,
  why: 'pourquoi',
  fixAll: 'Appliquer toutes les corrections sûres d’OKR as Code',
  fixAllOf: (count: number, rule: string) => `Corriger les ${count} ${rule} de ce fichier`,
  dates: {
    today: 'aujourd’hui',
    yesterday: 'hier',
    thisMonday: 'lundi de cette semaine',
    nextMonday: 'lundi de la semaine prochaine',
    lastMonday: 'lundi de la semaine dernière',
    mondayAfter: 'lundi dans deux semaines',
  },
  cycles: { running: 'en cours' },
  examples: 'Par exemple :',
  values: 'Au choix :',
  required: 'Toujours nécessaire.',
  level: 'Niveau :',
  byDefault: 'Par défaut :',
  hover: {
    why: 'Pourquoi',
    supports: 'Sert',
    supportedBy: 'Servi par',
    more: (count: number) => `… et ${count} de plus`,
    unknownReference: 'Rien ne porte cet identifiant dans ce cycle ni dans ceux qui le contiennent.',
    checkIns: (count: number) => (count === 1 ? '1 point d’avancement' : `${count} points d’avancement`),
    understood: 'Compris comme',
    owner: 'responsable',
    current: 'actuellement',
    rulePage: 'Ce que la règle cherche',
  },
};
