import type { checkIn as English } from '../en/check-in.ts';

export const checkIn: typeof English = {
  lastOn: (value, date) => `${value} le ${date}`,
  outcome: (standing, before) => (before === null ? standing : `${standing} (${before} avant)`),
  written: (value, standing) => `${value} · ${standing}`,
  badDate: (typed) => `«\u00a0${typed}\u00a0» n’est pas un jour\u202f; écrivez-le sous la forme 2026-11-22.`,
  laterDate: (date) => `Le ${date} n’est pas encore venu.`,
  noNumber: (typed) => `Il n’y a pas de nombre dans «\u00a0${typed}\u00a0».`,
  otherUnit: (typed, like) => `«\u00a0${typed}\u00a0» ne se compare pas à ${like}\u00a0: il faut la même unité.`,
  inStages: 'Il se mesure à ce qui est fait, pas par un nombre.',
  badConfidence: (typed) =>
    `«\u00a0${typed}\u00a0» n’est pas une confiance\u00a0: il faut un nombre de 0 à 1, par exemple 0,7 ou 70\u00a0%.`,
  badStatus: (typed, allowed) => `«\u00a0${typed}\u00a0» n’est pas un statut\u202f; au choix\u00a0: ${allowed}.`,
  noStages: 'Il n’a pas d’étapes à cocher.',
  noStage: (typed) => `Il n’y a pas d’étape «\u00a0${typed}\u00a0».`,
  nothingSaid: 'Rien n’a été dit\u00a0: donnez une valeur, une confiance ou une note.',
  gone: (title) => `«\u00a0${title}\u00a0» n’est plus dans le fichier.`,
  notOpen: 'Le fichier n’est pas ouvert.',
  cannot: {
    alias: 'Ses points renvoient à d’autres (*nom)\u00a0: écrivez-les d’abord en toutes lettres.',
    'not-a-list': 'Ce qui se trouve sous check_ins n’est pas une liste de points.',
    shape: 'Sa forme ne laisse pas de place pour un point\u202f; donnez-lui d’abord un champ title.',
    misread: 'Le point ne peut pas être écrit sans risque\u00a0: autre chose dans le fichier se lirait autrement.',
  },
  action: 'Ajouter un point d’aujourd’hui',
};
