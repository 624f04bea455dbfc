import type { align as en } from '../en/align.ts';

/** Français : aligner sur un autre parent, ajouter sous une ligne. */
export const align: typeof en = {
  gone: (title) => `« ${title} » n’est plus là.`,
  notOpen: 'Le fichier n’est pas ouvert.',
  onlyObjectives: 'Seuls les objectifs s’alignent ; un résultat clé appartient à son objectif.',
  self: 'Un objectif ne peut pas être aligné sur lui-même ni sur l’un de ses propres résultats clés.',
  ring: (title) => `« ${title} » soutient déjà cet objectif : les deux se soutiendraient en boucle.`,
  already: (title) => `Il est déjà aligné sur « ${title} ».`,
  noId: (title) => `« ${title} » n’a pas d’identifiant, et aucun ne peut être écrit ; donnez-lui en un d’abord.`,
  notUnique: (title) =>
    `Aucune référence ne mène à « ${title} » seul : un autre objectif a le même identifiant. Changez d’abord l’un des deux.`,
  cannot: {
    alias: 'Le parent se trouve ailleurs, derrière un alias (*nom) ; écrivez-le d’abord en toutes lettres.',
    shape: 'La façon dont cet élément est écrit ne laisse pas de place.',
    misread: 'Cela ne peut pas être écrit sans risque : autre chose dans le fichier se lirait différemment.',
  },
  done: (title, target) => `« ${title} » est maintenant aligné sur « ${target} ».`,
  added: (title) => `« ${title} » est ajouté.`,
  noTitle: 'Il faut une phrase.',
  tooLong: 'C’est trop long pour un titre.',
};
