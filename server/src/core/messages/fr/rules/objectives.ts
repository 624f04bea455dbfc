import type { Data } from '../../data.ts';
import type { objectives as en } from '../../en/rules/objectives.ts';

/** French: what the rules on objectives say. */
export const objectives: typeof en = {
  'obj-placeholder': {
    summary: () => 'Un objectif qui n’est pas encore écrit',
    unfinished: (data: Data) => `« ${data.words} » reste à écrire. Qu’est-ce qui doit changer, et pour qui ?`,
  },
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
    'option-min': () => 'Le moins de résultats clés qu’un objectif peut avoir.',
    'option-max': () => 'Le plus de résultats clés qu’un objectif peut avoir.',
    none: () => 'Rien ne dit si cet objectif est atteint. Deux à cinq résultats clés suffisent en général.',
    few: (data: Data) =>
      `${data.count === 1 ? 'Un seul résultat clé dit' : `${data.count} résultats clés seulement disent`} si c’est atteint. Un de plus évite de tout miser sur un chiffre.`,
    many: (data: Data) =>
      `${data.count} résultats clés, c’est plus qu’une équipe ne garde en tête (${data.max} au plus). Lesquels décident ?`,
  },
  'obj-too-many': {
    summary: () => 'Plus d’objectifs qu’on ne peut en garder en vue',
    'option-team': () => 'Combien d’objectifs une équipe peut avoir dans un cycle.',
    'option-person': () => 'Combien d’objectifs une personne peut avoir dans un cycle.',
    'option-department': () => 'Combien d’objectifs un département peut avoir dans un cycle.',
    'option-company': () => 'Combien d’objectifs une entreprise peut avoir dans un cycle ; autant pour un fichier sans `level`.',
    many: (data: Data) =>
      `${data.count} objectifs se disputent les mêmes semaines (${data.max} au plus). Lesquels peuvent attendre le prochain cycle ?`,
  },
  'obj-no-owner': {
    summary: () => 'Un objectif dont personne ne répond',
    'no-owner': () => 'Personne ne répond de cet objectif. Un `owner` le garde vivant quand tout le monde est occupé.',
    nobody: () => 'Des chiffres ici, et aucun nom : qui les apporte ? Un `owner` à chaque objectif le garde vivant.',
  },
  'obj-no-cycle': {
    summary: () => 'Des points d’avancement dans un fichier sans cycle',
    'no-cycle': () =>
      'Ces chiffres n’ont pas de `cycle` : personne ne peut dire s’ils avancent assez vite. Ajoutez-en un, comme 2026-Q4.',
  },
  'obj-no-why': {
    summary: () => 'Un objectif du plus haut niveau sans raison',
    'no-why': () => 'D’autres s’alignent sur cet objectif. Une ligne de `why` leur dit à quoi il sert.',
  },
  'obj-composite': {
    summary: () => 'Deux objectifs en un',
    second: (data: Data) =>
      `« ${data.words} » est peut-être un objectif à part. Une équipe retient mieux une direction que deux.`,
  },
  'obj-kpi': {
    summary: () => 'Un objectif qui n’est qu’un indicateur',
    metric: (data: Data) =>
      `« ${data.words} » est un indicateur. S’il bougeait, qu’est-ce qui changerait pour les gens ? C’est cela, l’objectif.`,
  },
  'obj-business-as-usual': {
    summary: () => 'Un objectif où tout continue comme avant',
    'goes-on': (data: Data) =>
      `« ${data.words} » ne demande aucun changement. Ce qui tourne déjà peut se surveiller ; qu’est-ce qui doit aller mieux à la fin ?`,
  },
  'obj-vague': {
    summary: () => 'Un objectif que toute entreprise pourrait avoir',
    general: (data: Data) => `« ${data.words} » conviendrait à toute entreprise. Qu’est-ce qui doit changer, et pour qui ?`,
  },
};
