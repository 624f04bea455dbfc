import type { Data } from '../../data.ts';
import type { keyResults as en } from '../../en/rules/key-results.ts';
import { formatDate, formatNumber, formatScore } from '../../format.ts';
import { comma } from '../comma.ts';

/** French: what the rules on key results say. */
export const keyResults: typeof en = {
  'kr-activity': {
    summary: () => 'Un travail ou un livrable là où l’on attend un changement',
    work: (data: Data) =>
      `« ${data.words} » est un travail à faire, pas le changement qu’il apporte. Qu’est-ce qui sera différent une fois que c’est fait ?`,
    task: (data: Data) =>
      `« ${data.words} » nomme une tâche, pas le changement qu’elle apporte. Qu’est-ce qui sera différent une fois que c’est fait ?`,
    deliverable: (data: Data) =>
      `« ${data.words} » est une chose que vous produisez. Que feront les gens autrement quand ils l’auront ?`,
    finished: (data: Data) =>
      `« ${data.words} » dit que le travail est fait, pas ce qu’il a changé. Où verra-t-on la différence ?`,
    counted: (data: Data) => `« ${data.words} » compte ce que vous produisez, pas ce qui en sort. Quel effet en attendez-vous ?`,
    means: (data: Data) =>
      `« ${data.words} » met le travail devant et le résultat derrière. Dites le résultat seul ; le travail est une action.`,
    staged: (data: Data) => `« ${data.words} » est un livrable par étapes. Un résultat à ses côtés dirait à quoi il sert.`,
  },
  'kr-not-measurable': {
    summary: () => 'Aucun niveau qui permette à un inconnu de dire « atteint »',
    'no-level': (data: Data) =>
      `À quoi un inconnu verrait-il que « ${data.words} » est atteint ? Dites combien : d’où on part, où l’on arrive.`,
    'only-date': (data: Data) => `« ${data.words} » dit quand, pas combien. Quel niveau faut-il atteindre d’ici là ?`,
    'only-name': (data: Data) => `« ${data.words} » est un nom, pas un niveau. Combien faut-il atteindre ?`,
  },
  'kr-placeholder': {
    summary: () => 'Un texte inachevé',
    unfinished: (data: Data) => `« ${data.words} » reste à remplir. D’ici là, personne ne sait quoi viser.`,
  },
  'kr-no-baseline': {
    summary: () => 'Une cible sans point de départ',
    'no-start': (data: Data) =>
      `« ${data.target} », en partant d’où ? Sans point de départ, on ne voit ni le chemin, ni ce qui en est fait.`,
  },
  'kr-arithmetic': {
    summary: () => 'Les nombres d’une phrase se contredisent',
    percent: (data: Data) => `De ${data.from} à ${data.to}, le changement est de ${comma(data.actual)} %, pas de ${data.stated}.`,
    multiple: (data: Data) =>
      `De ${data.from} à ${data.to}, on multiplie par ${comma(data.actual)}, ce que « ${data.stated} » ne dit pas.`,
    difference: (data: Data) => `De ${data.from} à ${data.to}, l’écart est de ${comma(data.actual)}, pas de ${data.stated}.`,
  },
  'kr-text-field-mismatch': {
    summary: () => 'La phrase et les champs ne disent pas la même chose',
    baseline: (data: Data) => `La phrase part de ${data.spoken}, \`baseline\` de ${data.field}. Lequel est le bon ?`,
    target: (data: Data) => `La phrase vise ${data.spoken}, \`target\` vise ${data.field}. Lequel est le bon ?`,
    maintain: (data: Data) => `La phrase met la limite à ${data.spoken}, \`maintain\` à ${data.field}. Laquelle est la bonne ?`,
  },
  'kr-wrong-direction': {
    summary: () => 'Le verbe et les nombres vont en sens contraire',
    up: (data: Data) => `« ${data.words} » annonce une hausse, mais de ${data.from} à ${data.to}, c’est une baisse.`,
    down: (data: Data) => `« ${data.words} » annonce une baisse, mais de ${data.from} à ${data.to}, c’est une hausse.`,
    'band-above': (data: Data) => `La phrase dit « ${data.words} », \`maintain\` demande ${data.bound} ou plus.`,
    'band-below': (data: Data) => `La phrase dit « ${data.words} », \`maintain\` demande ${data.bound} ou moins.`,
    'outside-band': (data: Data) => `La cible ${data.target} est hors de la plage que demande \`maintain\`.`,
  },
  'kr-unit-mismatch': {
    summary: () => 'Les nombres d’un résultat clé ne mesurent pas la même chose',
    'other-unit': (data: Data) => `${data.value} ne se compare pas à ${data.measure} : aucun avancement ne peut être calculé.`,
  },
  'kr-target-equals-baseline': {
    summary: () => 'Une cible qui est déjà le point de départ',
    equal: (data: Data) =>
      `On y est déjà : le départ est ${data.value}. Pour tenir un niveau, déclarez \`maintain\` ; sinon, visez plus loin.`,
  },
  'kr-no-owner': {
    summary: () => 'Un résultat clé laissé sans responsable',
    'no-owner': () => 'Les autres résultats clés ont un `owner`, celui-ci non, ni l’objectif. Qui s’en occupe ?',
  },
  'kr-sandbagged': {
    summary: () => 'Une cible qui viendrait toute seule, ou dont tout le monde est sûr',
    'option-share': () => 'À partir de quelle part du chemin, de 0 à 1, ce qui vient tout seul est de trop.',
    'option-confidence': () => 'Au-dessus de quelle première confiance, de 0 à 1, une cible est trop sûre.',
    trend: (data: Data) =>
      `Sans rien faire, on arrive à ${data.trend} ; la cible est ${data.target}. Qu’est-ce qui vous ferait travailler autrement ?`,
    nearly: (data: Data) =>
      `Sans rien faire, on arrive à ${data.trend}, soit ${data.share} % du chemin vers ${data.target}. Qu’est-ce qui vous ferait travailler autrement ?`,
    sure: (data: Data) =>
      `Une confiance de ${comma(data.confidence)} au départ : la cible est presque acquise. Une chance sur deux est la bonne mesure ; visez plus loin.`,
  },
  'kr-no-actions': {
    summary: () => 'Un objectif sans actions dans un cycle en cours',
    'option-after': () => 'Combien de jours du cycle peuvent passer avant de le signaler.',
    'no-actions': () => 'Le cycle a commencé, et rien n’est encore prévu sous ces résultats clés. Par quoi commencer ?',
  },
  'kr-outside-cycle': {
    summary: () => 'Un jour hors du cycle',
    'option-grace': () => 'Combien de jours avant le cycle et après lui un point peut se trouver.',
    'check-in': (data: Data) =>
      `Le ${day(data.day)} n’est pas dans ${data.cycle} (${span(data)}). Est-ce le bon jour, ou le bon cycle ?`,
    sentence: (data: Data) =>
      `« ${data.words} » n’est pas dans ${data.cycle} (${span(data)}) : à la fin, personne ne pourrait dire « atteint ».`,
    due: (data: Data) =>
      `Le ${day(data.day)} n’est pas dans ${data.cycle} (${span(data)}) : le résultat clé n’en profitera pas à temps.`,
  },
  'kr-unrealistic': {
    summary: () => 'Un niveau que l’on ne peut pas atteindre, ou auquel personne ne croit',
    'option-confidence': () => 'En dessous de quelle première confiance, de 0 à 1, une cible est mise en doute.',
    beyond: (data: Data) => `${data.target}, c’est plus que tout : cela ne peut pas dépasser 100. Quelle est la vraie cible ?`,
    'off-scale': (data: Data) => `« ${data.words} » dépasse sa propre échelle. Quelle est la vraie note ?`,
    'more-than-all': (data: Data) =>
      `Rien ne peut baisser de ${data.change} : il resterait moins que rien. Quel est le vrai changement ?`,
    doubtful: (data: Data) =>
      `Une confiance de ${comma(data.confidence)} au départ : presque personne n’y croit. Même une cible difficile a besoin d’un chemin.`,
  },
  'kr-duplicate': {
    summary: () => 'Deux fois le même résultat clé',
    here: (data: Data) => `« ${data.words} » figure déjà plus haut : il compte deux fois. Lequel des deux reste ?`,
    elsewhere: (data: Data) =>
      `« ${data.words} » figure déjà sous « ${data.objective} » : il compte deux fois. À quel objectif appartient-il ?`,
  },
  'kr-no-guardrail': {
    summary: () => 'Tous les résultats clés poussent dans un sens, aucun ne tient la qualité',
    'option-least': () => 'À partir de combien de résultats clés.',
    more: (data: Data) =>
      `Les ${data.count} résultats clés demandent tous plus. Un garde-fou sur la qualité (satisfaction, erreurs, fidélité) leur ferait contrepoids.`,
    faster: (data: Data) =>
      `Les ${data.count} résultats clés demandent tous de la vitesse. Un garde-fou sur la qualité (erreurs, reprises, satisfaction) leur ferait contrepoids.`,
  },
  'kr-all-lagging': {
    summary: () => 'Rien que de l’argent pour juger de l’objectif',
    money: () => 'L’argent arrive en dernier : quand on le voit, le cycle est fini. Que font les clients autrement avant cela ?',
  },
  'kr-stale': {
    summary: () => 'Un point en retard',
    late: (data: Data) =>
      `Le dernier point date du ${day(data.day)}, il y a ${data.days} jours ; il en faut un tous les ${data.cadence === 1 ? 'jours' : `${data.cadence} jours`}. Où en est-on ?`,
  },
  'kr-status-contradicts': {
    summary: () => 'Un statut que ses propres chiffres contredisent',
    'option-confidence': () => 'Sous quelle confiance, de 0 à 1, rien n’est en bonne voie.',
    'option-after': () => 'Combien de pour cent du cycle doivent être passés avant d’opposer le rythme à un statut.',
    unsure: (data: Data) =>
      `« on-track », avec une confiance de ${formatNumber(Number(data.confidence), 'fr')}. À laquelle des deux faut-il croire ?`,
    behind: (data: Data) =>
      `« on-track » à ${formatScore(Number(data.progress), 'fr')}, quand ${formatScore(Number(data.expected), 'fr')} était attendu ce jour-là. Qu’est-ce qui comblera l’écart ?`,
    outside: () => '« on-track », alors que la valeur sort de ce qui est à tenir.',
    reached: () => '« off-track », alors que la cible est atteinte.',
    held: () => '« off-track », alors que la valeur reste dans ce qui est à tenir.',
  },
};

function day(value: Data[string] | undefined): string {
  return formatDate(Number(value), 'fr', true);
}

/** A cycle's first and last day. */
function span({ start, end }: Data): string {
  return `du ${day(start)} au ${day(end)}`;
}
