import type { rollOver as English } from '../en/roll-over.ts';

export const rollOver: typeof English = {
  comments: {
    reached: (cycle: string, score: string, value: string | null) =>
      `atteint en ${cycle} (${score}${value === null ? '' : `, à ${value}`}), à remplacer par une nouvelle cible ou à retirer`,
    carried: (cycle: string, score: string) => `repris de ${cycle} à ${score}`,
    noValue: (cycle: string) => `repris de ${cycle}, où aucune valeur n’a été relevée`,
    notScored: (cycle: string) => `repris de ${cycle}, où il n’a pas pu être noté`,
  },
  notes: {
    reached: (title: string) => `« ${title} » a été atteint : fixez une nouvelle cible ou retirez-le.`,
    noValue: (title: string) => `« ${title} » n’avait pas de valeur ; son départ reste.`,
    mismatch: (title: string) => `La dernière valeur de « ${title} » est dans une autre unité ; son départ reste.`,
    change: (title: string) => `« ${title} » demande un changement sans départ : « baseline » dirait d’où il part.`,
    keptBaseline: (title: string) => `La dernière valeur de « ${title} » n’a pas pu devenir son départ ; son départ reste.`,
    sentenceStays: (title: string, baseline: string) =>
      `« ${title} » dit encore l’ancien départ ; le champ dit ${baseline}, et c’est lui qui compte.`,
    targetMoves: (title: string, baseline: string) =>
      `« ${title} » compte sa cible depuis le départ, qui est maintenant ${baseline} : voyez où elle mène.`,
    notMarked: (title: string) => `« ${title} » vient de l’ancien cycle ; il n’y a pas de place pour un commentaire qui le dise.`,
    dueBefore: (title: string, day: string) => `« ${title} » est à faire pour le ${day}, avant le nouveau cycle.`,
    noParent: (ref: string) => `Le parent « ${ref} » n’existe pas encore dans le nouveau cycle.`,
    newError: (message: string) => `Il aura une erreur que ce fichier n’a pas : ${message}`,
  },
  cli: {
    noCycle: "dites quel cycle commence : 'okr roll-over 2027-Q1'",
    noneBefore: (cycle: string, known: string) =>
      `aucun fichier dans le cycle qui précède ${cycle} ; --from dit lequel continue${known === '' ? '' : ` (il y a : ${known})`}`,
    made: (path: string, from: string) => `${path}  d’après ${from}`,
    exists: (path: string) => `${path} : existe déjà et reste tel quel ; --force le réécrit`,
    sameFile: (path: string) => `${path} : deux fichiers viendraient ici ; le second n’a pas été écrit`,
    overwrite: (path: string) => `${path} existe déjà. Le réécrire ? [o/N] `,
  },
  notOpen: 'Le fichier n’est pas ouvert.',
  nothing: 'Il n’y a pas d’objectif à reprendre dans ce fichier.',
  noCycle: 'Le fichier ne nomme pas de cycle, il n’y en a donc pas de suivant.',
  unknownCycle: (name: string) => `« ${name} » n’est pas un cycle : écrivez 2027-Q1, 2027-H1, 2027 ou un nom de okr.config.yaml.`,
  sameCycle: (name: string) => `Le fichier est déjà dans le cycle ${name}.`,
  noNextCycle: (name: string) => `Rien ne dit quel cycle suit ${name} : nommez-le, ou ajoutez-le à okr.config.yaml.`,
  unsafe:
    'Le fichier du prochain cycle ne peut pas être fait sans risque : quelque chose se lirait autrement que prévu. Les erreurs du fichier sont d’abord à corriger, et les éléments qui en désignent d’autres (*nom) à écrire en entier.',
};
