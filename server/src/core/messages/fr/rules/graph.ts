import type { Data } from '../../data.ts';
import type { graph as en } from '../../en/rules/graph.ts';

/** French: what the rules on references, alignment and the cycle say. */
export const graph: typeof en = {
  'ref-unknown': {
    summary: () => 'Une référence qui ne mène nulle part',
    objective: (data: Data) => `Aucun objectif « ${data.ref} » dans ce cycle, ni dans un cycle qui le contient.`,
    'objective-near': (data: Data) =>
      `Aucun objectif « ${data.ref} » dans ce cycle, ni dans un cycle qui le contient. Vouliez-vous dire « ${data.near} » ?`,
    'key-result': (data: Data) => `L’objectif existe, mais il n’a pas de résultat clé « ${data.ref} ».`,
    'key-result-near': (data: Data) =>
      `L’objectif existe, mais il n’a pas de résultat clé « ${data.ref} ». Vouliez-vous dire « ${data.near} » ?`,
    cycle: (data: Data) => `« ${data.ref} » nomme un cycle inconnu ici.`,
    'cycle-near': (data: Data) => `« ${data.ref} » nomme un cycle inconnu ici. Vouliez-vous dire « ${data.near} » ?`,
  },
  'ref-self': {
    summary: () => 'Un objectif qui est son propre parent',
    self: (data: Data) => `« ${data.ref} » est cet objectif lui-même. Que soutient-il ?`,
  },
  'ref-cycle': {
    summary: () => 'Des objectifs qui se soutiennent en rond',
    circle: (data: Data) => `On tourne en rond : ${data.path}. Lequel est au-dessus ?`,
  },
  'id-duplicate': {
    summary: () => 'Deux fois le même id',
    objective: (data: Data) => `${data.file} a aussi un objectif « ${data.id} » dans ce cycle : une référence serait ambiguë.`,
    'objective-here': (data: Data) =>
      `Un autre objectif de ce fichier s’appelle aussi « ${data.id} » : une référence serait ambiguë.`,
    'key-result': (data: Data) => `Cet objectif a déjà un résultat clé « ${data.id} ».`,
  },
};
