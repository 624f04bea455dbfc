import type { Data } from '../../data.ts';
import type { graph as en } from '../../en/rules/graph.ts';
import { formatDate } from '../../format.ts';

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
  'align-orphan': {
    summary: () => 'Un objectif qui ne soutient rien au-dessus de lui',
    company: () =>
      'Quel objectif de l’entreprise celui-ci soutient-il ? Si l’idée vient de l’équipe, dites-le par `origin: bottom-up`.',
    department: () =>
      'Quel objectif du département celui-ci soutient-il ? Si l’idée vient de l’équipe, dites-le par `origin: bottom-up`.',
  },
  'align-uncovered': {
    summary: () => 'Un objectif de l’entreprise ou d’un département que personne ne soutient',
    company: (data: Data) =>
      `Personne ne soutient encore « ${data.words} », au contraire d’autres objectifs de l’entreprise. Qui le porte ?`,
    department: (data: Data) =>
      `Personne ne soutient encore « ${data.words} », au contraire d’autres objectifs de département. Qui le porte ?`,
  },
  'align-copy': {
    summary: () => 'Un objectif dans les mots mêmes de celui qu’il soutient',
    copy: (data: Data) => `« ${data.words} » est mot pour mot ce que dit « ${data.ref} ». Quelle est la part de cette équipe ?`,
  },
  'align-cycle-mismatch': {
    summary: () => 'Un parent d’un autre temps',
    over: (data: Data) =>
      `« ${data.ref} » est terminé avant le début de ${data.own} (${data.above}) : rien de ce qui se fait maintenant n’y compte.`,
    later: (data: Data) => `« ${data.ref} » ne commence qu’une fois ${data.own} terminé (${data.above}). Est-ce bien celui-là ?`,
  },
  'align-level-skip': {
    summary: () => 'Un lien qui saute le niveau du milieu',
    'option-max': () => 'De combien de niveaux un lien peut monter : d’une équipe à l’entreprise, il y en a 2.',
    department: (data: Data) =>
      `« ${data.ref} » est ${data.levels} niveaux plus haut. Un objectif du département ne dirait-il pas mieux à quoi ceci sert ?`,
    team: (data: Data) =>
      `« ${data.ref} » est ${data.levels} niveaux plus haut. Un objectif de l’équipe ne dirait-il pas mieux à quoi ceci sert ?`,
  },
  'align-origin-share': {
    summary: () => 'Un cycle qui vient presque tout d’en haut, ou presque tout des équipes',
    'option-share': () => 'Combien de pour cent des objectifs devraient venir des équipes.',
    'option-tolerance': () => 'Jusqu’où s’éloigner de cette part, en points.',
    'option-min': () => 'Combien d’objectifs d’un cycle doivent dire d’où ils viennent.',
    above: (data: Data) =>
      `Des ${data.of} objectifs${inCycle(data.cycle)} qui disent leur \`origin\`, ${data.count} ${data.count === 1 ? 'vient' : 'viennent'} des équipes. Avec environ ${data.share} %, elles s’y reconnaissent.`,
    teams: (data: Data) =>
      `Des ${data.of} objectifs${inCycle(data.cycle)} qui disent leur \`origin\`, ${data.count} viennent des équipes. Avec environ ${data.share} %, le cap de l’entreprise se voit aussi.`,
  },
  'rollup-double-count': {
    summary: () => 'Un avancement qui arriverait deux fois au même objectif',
    again: (data: Data) =>
      `Ceci compte déjà dans « ${data.ancestor} » par « ${data.through} », donc pas une fois de plus par « ${data.ref} ». \`weight: 0\` le dirait.`,
    direct: (data: Data) =>
      `« ${data.ref} » reçoit déjà ceci par « ${data.through} » : ce lien est laissé de côté. \`weight: 0\` le dirait.`,
    twice: (data: Data) =>
      `« ${data.ref} » et « ${data.through} » sont dans le même objectif : ceci y compte une fois, par le premier. Lequel est le bon ?`,
  },
  'score-too-easy': {
    summary: () => 'Tout est pleinement atteint : la prochaine ambition peut aller plus loin',
    'option-min': () => 'À partir de quelle note, de 0 à 1, un résultat clé compte comme pleinement atteint.',
    easy: () =>
      'Tout est atteint : bravo, et la prochaine fois l’équipe peut oser davantage. Une ambition qui finit à 0,7 a fait grandir.',
  },
  'score-too-hard': {
    summary: () => 'Rien n’est allé loin : hors de portée, ou mal calibré',
    'option-max': () => 'Jusqu’à quelle note, de 0 à 1, un résultat clé compte comme resté sur place.',
    hard: () => 'Rien n’est allé loin. Était-ce hors de portée, commencé trop tard, ou mesuré par la mauvaise chose ?',
  },
  'no-retrospective': {
    summary: () => 'Un cycle fini, et rien de noté sur ce qu’on en a appris',
    'option-after': () => 'Combien de jours après la fin d’un cycle non noté le signaler.',
    scored: (data: Data) =>
      `${data.cycle} est noté. Qu’en avez-vous appris ? Une ligne de \`retrospective\` aide le cycle suivant.`,
    over: (data: Data) =>
      `${data.cycle} s’est terminé le ${formatDate(Number(data.day), 'fr', true)}. Comment s’est-il passé, et qu’en avez-vous appris ? Cela vaut un \`score\` et une \`retrospective\`.`,
  },
};

function inCycle(cycle: string | number | undefined): string {
  return cycle ? ` de ${cycle}` : '';
}
