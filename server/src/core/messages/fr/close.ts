import type { close as English } from '../en/close.ts';

/** French: the close of a cycle. */
export const close: typeof English = {
  nothingToGrade: 'Il n’y a pas d’objectif à noter dans ce fichier.',
  notOpen: 'Le fichier n’est pas ouvert.',
  badGrade: (typed: string) => `« ${typed} » n’est pas une note : il faut un nombre de 0 à 1, par exemple 0,7 ou 70 %.`,
  moved: 'Le fichier a changé entre-temps ; il faut recommencer.',
  unwritable:
    'Les notes ne peuvent pas être écrites sans risque : autre chose se lirait autrement dans le fichier. Les éléments qui en désignent d’autres (*nom) sont d’abord à écrire en entier.',
};
