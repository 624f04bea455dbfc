import type { close as English } from '../en/close.ts';

/** French: the close of a cycle. */
export const close: typeof English = {
  nothingToGrade: 'Il n’y a pas d’objectif à noter dans ce fichier.',
  notOpen: 'Le fichier n’est pas ouvert.',
  badGrade: (typed: string) => `« ${typed} » n’est pas une note : il faut un nombre de 0 à 1, par exemple 0,7 ou 70 %.`,
  moved: 'Le fichier a changé entre-temps ; il faut recommencer.',
  unwritable:
    'Les notes ne peuvent pas être écrites sans risque : autre chose se lirait autrement dans le fichier. Les éléments qui en désignent d’autres (*nom) sont d’abord à écrire en entier.',
  cli: {
    noTerminal:
      "personne à qui demander : '--yes' prend ce que disent les points d’avancement, '--score REF=0.7' donne une note ; 'okr close --help' en dit plus",
    noCycle: 'aucun objectif dans un cycle ici',
    whichCycle: (known: readonly string[]) => `dites quel cycle est clos : --cycle ${known.join(' ou ')}`,
    badPair: (option: string, value: string) => `${option} ne peut pas être '${value}' ; écrivez la référence, '=' et la valeur`,
    noSuchRef: (ref: string) => `rien à noter ne s’appelle '${ref}' ; 'okr score' donne les références`,
    severalRefs: (ref: string) => `'${ref}' existe plusieurs fois ; donnez le chemin du fichier voulu`,
    twice: (ref: string) => `'${ref}' est donné deux fois`,
    noRetrospective: (ref: string) => `'${ref}' est un résultat clé ; les rétrospectives vont aux objectifs`,
    notOver: (cycle: string) => `Le cycle ${cycle} n’est pas fini : ce qui sera relevé désormais ne changera plus les notes.`,
    stopped: 'arrêté ; rien n’a été écrit',
    howTo: 'Entrée prend la note entre crochets, s la laisse telle quelle, q ne demande plus rien.',
    grade: (proposed: string | null, stands: boolean) =>
      proposed === null ? 'Note, ou Entrée pour aucune : ' : `Note [${proposed}${stands ? ', déjà donnée' : ''}] : `,
    retrospective: (stated: string | null) =>
      stated === null ? '  Rétrospective, ou Entrée pour aucun : ' : `  Rétrospective, ou Entrée pour garder « ${stated} » : `,
    bands: { green: 'vert', yellow: 'jaune', red: 'rouge' },
    ungraded: 'sans note',
    mean: (mean: string, objectives: number, cycle: string) =>
      objectives === 0
        ? `Aucun objectif de ${cycle} n’a de note.`
        : `${cycle} : moyenne ${mean} sur ${objectives} ${objectives === 1 ? 'objectif' : 'objectifs'}`,
    notGraded: (objectives: number, keyResults: number) =>
      `Sans note : ${objectives} ${objectives < 2 ? 'objectif' : 'objectifs'}, ${keyResults} ${keyResults < 2 ? 'résultat clé' : 'résultats clés'}`,
    dryRun: 'Rien n’a été écrit (--dry-run).',
  },
};
