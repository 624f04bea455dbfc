import type { planWords as en } from './plan-words.en.ts';

/** Français : ce que la page dit des changements du plan lui-même. */
export const planWords: typeof en = {
  alignTo: 'Aligner sur…',
  addChild: 'Ajouter un objectif qui soutient…',
  addKeyResult: 'Ajouter un résultat clé…',
  copyMarkdown: 'Copier en Markdown',
  goToParent: 'Aller au parent',
  goToParents: 'Aller à un parent…',
  parents: 'Parents',
  drop: (title) => `Aligner sur « ${title} »`,
  dropSomewhere: 'Déposez-le sur un objectif ou un résultat clé. Échap annule.',
  cancelled: 'Rien n’a changé.',
  noTarget: {
    group: 'Déposez-le sur un objectif ou un résultat clé.',
    self: 'Un objectif ne peut pas être aligné sur lui-même ni sur l’un de ses résultats clés.',
    below: 'Ceci soutient ce que vous déplacez : les deux se soutiendraient en boucle.',
    parent: 'Il y est déjà aligné.',
  },
};
