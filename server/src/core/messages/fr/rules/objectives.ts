import type { Data } from '../../data.ts';
import type { objectives as en } from '../../en/rules/objectives.ts';

/** French: what the rules on objectives say. */
export const objectives: typeof en = {
  'obj-has-metric': {
    summary: () => 'Une cible chiffrée dans l’objectif',
    number: (data: Data) =>
      `« ${data.words} » est une mesure : sa place est dans un résultat clé. L’objectif dit pourquoi, en mots que l’on retient.`,
  },
  'obj-activity': {
    summary: () => 'Un objectif qui nomme un projet et non un changement',
    project: (data: Data) => `« ${data.words} » est un projet. Que doit-il changer ? C’est cela, l’objectif.`,
    finished: (data: Data) => `« ${data.words} » dit qu’un travail est fait. Que doit-il changer ? C’est cela, l’objectif.`,
  },
  'obj-kr-count': {
    summary: () => 'Trop peu ou trop de résultats clés',
    none: () => 'Rien ne dit si cet objectif est atteint. Deux à cinq résultats clés suffisent en général.',
    few: (data: Data) => `${data.count} résultat clé seulement dit si c’est atteint. Un deuxième le garde honnête.`,
    many: (data: Data) =>
      `${data.count} résultats clés, c’est plus qu’une équipe ne garde en tête (${data.max} au plus). Lesquels décident ?`,
  },
};
