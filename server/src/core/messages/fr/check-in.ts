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
  noReference: 'Il lui faut un id, et à son objectif aussi, pour être nommé dans un journal.',
  notOpen: 'Le fichier n’est pas ouvert.',
  cannot: {
    alias: 'Ses points renvoient à d’autres (*nom)\u00a0: écrivez-les d’abord en toutes lettres.',
    'not-a-list': 'Ce qui se trouve sous check_ins n’est pas une liste de points.',
    shape: 'Sa forme ne laisse pas de place pour un point\u202f; donnez-lui d’abord un champ title.',
    misread: 'Le point ne peut pas être écrit sans risque\u00a0: autre chose dans le fichier se lirait autrement.',
  },
  action: 'Ajouter un point d’aujourd’hui',
  cli: {
    noReference: 'dites quel résultat clé\u00a0: «\u00a0okr check-in objectif/résultat-clé --value 71%\u00a0», ou FICHIER:LIGNE',
    pathForReference: (given) =>
      `${given}\u00a0: il faut d’abord un résultat clé, sous la forme objectif/résultat-clé ou FICHIER:LIGNE\u202f; les chemins viennent ensuite`,
    noneThere: (file, line) => `${file}:${line}\u00a0: il n’y a pas de résultat clé à cet endroit`,
    unknown: (ref, near) =>
      `il n’y a pas de résultat clé «\u00a0${ref}\u00a0»${near === null ? '' : `\u202f; vouliez-vous dire «\u00a0${near}\u00a0»\u202f?`}`,
    several: (ref, places) =>
      `«\u00a0${ref}\u00a0» peut être l’un de ${places}\u202f; nommez-le par sa place, ou par son cycle\u00a0: @2026-Q4`,
    sayWhat: 'dites ce qu’il y a à noter\u00a0: --value, --confidence, --note, --status ou --done',
    onlyInRound: (option) => `${option} va avec --round`,
    notInRound: (option) => `${option} ne va pas avec --round, qui pose les questions`,
    roundNeedsTerminal: '--round pose des questions, il lui faut un terminal',
    nothingOpen: 'aucun résultat clé ouvert ici',
    notInLog: '--done coche des étapes dans le fichier lui-même\u202f; un journal n’a que des points',
    changedMeanwhile: (path) => `${path}\u00a0: quelqu’un l’a modifié entre-temps\u202f; rien n’a été écrit`,
    notUtf8: (path) => `${path}\u00a0: ce n’est pas de l’UTF-8\u202f; rien n’a été écrit`,
    wouldWrite: (place) => `${place} (pas écrit)`,
    howTo: 'Entrée garde ce qui est entre crochets, s passe, q arrête.',
    of: (objective) => `de\u00a0: ${objective}`,
    done: (n, of) => `${n} ${n < 2 ? 'point fait' : 'points faits'} sur ${of}.`,
    ask: {
      value: (kept) => `  Valeur${kept === null ? '' : ` [${kept}]`}\u00a0: `,
      done: (kept) => `  Fait${kept === null ? '' : ` [${kept}]`}, par numéro\u00a0: `,
      confidence: (kept) => `  Confiance${kept === null ? ' (de 0 à 1)' : ` [${kept}]`}\u00a0: `,
      note: () => '  Note\u00a0: ',
    },
  },
};
