import type { navigation as en } from '../en/navigation.ts';

/** Français : pourquoi quelque chose ne peut pas être renommé. */
export const navigation: typeof en = {
  nothing:
    'Placez le curseur sur un identifiant ou sur une référence. Les noms de personnes, d’équipes et de cycles ne se renomment pas.',
  noId: (title) => `« ${title} » n’a pas encore d’identifiant : rien n’y renvoie. L’ampoule sur son titre en ajoute un.`,
  atTitle: (id) => `Un titre est un simple texte. Pour renommer l’identifiant « ${id} », placez le curseur dessus.`,
  cycle: 'La partie qui suit @ désigne un cycle ; les cycles ne se renomment pas.',
  unknown: (ref) => `« ${ref} » ne mène nulle part : il n’y a rien à renommer.`,
  empty: 'Un identifiant a au moins une lettre.',
  letters: (id) => `« ${id} » ne peut pas être un identifiant : les espaces, « / » et « @ » servent à écrire les références.`,
  taken: (id, title, place) => `« ${id} » est déjà l’identifiant de « ${title} » (${place}).`,
  ambiguous: (id, title, count, places) =>
    `« ${title} » a lui aussi l’identifiant « ${id} », et ${count === 1 ? 'une référence peut' : `${count} références peuvent`} désigner l’un ou l’autre (${places}). Changez d’abord à la main l’un des deux identifiants.`,
  elsewhere: (id, count, places) =>
    `Avec « ${id} », ${count === 1 ? 'une référence mènerait' : `${count} références mèneraient`} ailleurs qu’aujourd’hui (${places}).`,
  changed: (file) => `${file} a changé entre-temps : rien n’a été renommé. Réessayez.`,
  changedElsewhere: 'Des références ont changé entre-temps : rien n’a été renommé. Réessayez.',
  misread: (file) =>
    `Dans ${file}, cela ne peut pas être écrit sans risque : autre chose se lirait différemment. Rien n’a été renommé.`,
};
