import type { Data } from '../../data.ts';
import type { wording as en } from '../../en/rules/wording.ts';

/** French: what the rules on the wording of key results say. */
export const wording: typeof en = {
  'kr-relative': {
    summary: () => 'Un changement relatif sans point de départ',
    'no-start': (data: Data) =>
      `« ${data.change} », à partir de combien ? Sans point de départ, personne ne pourra dire ensuite jusqu’où l’on est allé.`,
  },
  'kr-range-target': {
    summary: () => 'Deux nombres là où l’on attend un niveau',
    range: (data: Data) =>
      `« ${data.range} », ce sont deux cibles. Laquelle compte ? Une plage où rester se déclare avec \`maintain\`.`,
  },
  'kr-maintain': {
    summary: () => 'Un niveau que l’on tient, sans `maintain`',
    held: (data: Data) =>
      `« ${data.words} » tient un niveau. Avec \`maintain\`, il est surveillé comme un garde-fou, pas noté comme un avancement.`,
  },
  'kr-binary': {
    summary: () => 'Fait ou pas fait, sans rien entre les deux',
    'all-or-nothing': () =>
      'Tant que ce n’est pas fait, aucun avancement ne se voit. `milestones` montrerait le chemin parcouru.',
  },
  'kr-vague-qualifier': {
    summary: () => 'Un mot vague à côté d’un nombre',
    vague: (data: Data) =>
      `Personne ne peut vérifier « ${data.words} ». Le nombre suffit : retirez le mot, ou dites ce qu’il veut dire.`,
  },
  'kr-prescribes-how': {
    summary: () => 'Le moyen à l’intérieur du résultat',
    means: (data: Data) =>
      `« ${data.words} » est un moyen d’y arriver. Noté comme action sous le résultat, il peut changer si un autre marche mieux.`,
  },
  'kr-compound': {
    summary: () => 'Deux résultats dans une phrase',
    second: (data: Data) =>
      `« ${data.words} » est un second résultat. Si un seul est atteint, est-ce atteint ? Donnez une ligne à chacun.`,
    work: (data: Data) => `« ${data.words} » est un travail à côté du résultat. Sa place est parmi les actions.`,
  },
  'kr-vanity': {
    summary: () => 'Un nombre qui croît tout seul',
    'option-words': () => 'D’autres mots qui disent peu dans votre métier.',
    'option-ignore': () => 'Des mots qui comptent dans votre métier, même si ailleurs on ne fait que s’en vanter.',
    vanity: (data: Data) =>
      `« ${data.words} » peut croître sans servir à personne. Que font les gens ensuite, d’utile pour eux ou pour vous ?`,
  },
  'kr-restates-objective': {
    summary: () => 'L’objectif répété, sans mesure',
    again: (data: Data) => `« ${data.words} » répète l’objectif. À quel nombre verrez-vous qu’il est atteint ?`,
  },
};
