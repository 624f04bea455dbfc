import type { Data } from '../data.ts';
import type { rules as English } from '../en/rules.ts';

const EXPECTED = {
  text: (data: Data) => `« ${data.value} » n’est pas un texte. \`${data.field}\` attend des mots.`,
  id: (data: Data) => `« ${data.value} » ne peut pas être un id : des lettres, des chiffres, « - » et « _ », sans espace.`,
  reference: (data: Data) => `« ${data.value} » n’est pas une référence. Écrivez l’id d’un objectif, ou objectif/résultat-clé.`,
  quantity: (data: Data) =>
    `« ${data.value} » n’est pas un nombre avec une unité. \`${data.field}\` attend par exemple 12 %, 4 h ou 2 M€.`,
  band: (data: Data) => `« ${data.value} » n’est pas une plage. Écrivez ">= 99,9 %", "<= 2 %" ou 16..48.`,
  number: (data: Data) => `\`${data.field}\` attend un nombre${between(data)}, pas « ${data.value} ».`,
  share: (data: Data) => `\`${data.field}\` attend une part de 0 à 1, pas « ${data.value} ».`,
  boolean: (data: Data) => `\`${data.field}\` attend true ou false, pas « ${data.value} ».`,
  day: (data: Data) => `« ${data.value} » n’est pas un jour du calendrier. Écrivez-le comme 2026-10-12.`,
  choice: (data: Data) => `\`${data.field}\` est l’un de : ${data.values}. « ${data.value} » n’en fait pas partie.`,
  list: (data: Data) => `\`${data.field}\` attend une liste : un élément par ligne, derrière un tiret.`,
  mapping: (data: Data) => `\`${data.field}\` attend des champs (nom : valeur), pas « ${data.value} ».`,
  cycle: (data: Data) =>
    `« ${data.value} » n’est pas un cycle. Écrivez 2026-Q4, 2026-H2 ou 2026, ou définissez ce nom dans okr.config.yaml.`,
  order: (data: Data) => `\`${data.field}\` finit avant de commencer (${data.value}).`,
  missing: (data: Data) => `Il manque \`${data.field}\` ici.`,
};

const UNKNOWN = {
  nearest: (data: Data) => `Le champ \`${data.field}\` n’existe pas. Vouliez-vous dire \`${data.nearest}\` ?`,
  unknown: (data: Data) => `Le champ \`${data.field}\` n’existe pas. Les noms qui commencent par x- sont à vous.`,
};

/** French: what each rule says; see the English file. */
export const rules: typeof English = {
  'kr-activity': {
    summary: () => 'Un travail ou un livrable là où l’on attend un changement',
    work: (data: Data) =>
      `« ${data.words} » est un travail à faire, pas le changement qu’il apporte. Qu’est-ce qui sera différent pour les clients ensuite ?`,
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
    unfinished: (data: Data) => `« ${data.words} » reste à remplir. Personne ne peut y travailler avant.`,
  },
  'kr-no-baseline': {
    summary: () => 'Une cible sans point de départ',
    'no-start': (data: Data) =>
      `À quelle distance est « ${data.target} » ? Sans point de départ, on ne voit ni le chemin, ni ce qui en est fait.`,
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
    up: (data: Data) => `« ${data.words} » monte, mais de ${data.from} à ${data.to}, ça descend.`,
    down: (data: Data) => `« ${data.words} » descend, mais de ${data.from} à ${data.to}, ça monte.`,
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
  'obj-has-metric': {
    summary: () => 'Une cible chiffrée dans l’objectif',
    number: (data: Data) =>
      `« ${data.words} » est une mesure : sa place est dans un résultat clé. L’objectif dit pourquoi, en mots que l’on retient.`,
  },
  'obj-activity': {
    summary: () => 'Un objectif qui nomme un projet et non un changement',
    project: (data: Data) => `« ${data.words} » est un projet. Que doit-il changer ? C’est cela, l’objectif.`,
    finished: (data: Data) => `« ${data.words} » dit qu’un travail est fait. Que doit-il changer ? C’est cela, l’objectif.`,
  },
  'obj-kr-count': {
    summary: () => 'Trop peu ou trop de résultats clés',
    none: () => 'Rien ne dit si cet objectif est atteint. Deux à cinq résultats clés suffisent en général.',
    few: (data: Data) => `${data.count} résultat clé seulement dit si c’est atteint. Un deuxième le garde honnête.`,
    many: (data: Data) =>
      `${data.count} résultats clés, c’est plus qu’une équipe ne garde en tête (${data.max} au plus). Lesquels décident ?`,
  },
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
  'yaml-syntax': {
    summary: () => 'YAML ne peut pas lire cette partie du fichier',
    'unclosed-quote': () => 'Ce guillemet n’est jamais fermé.',
    'unclosed-bracket': () => 'Ce crochet n’est jamais fermé.',
    'bad-indentation': () => 'Cette ligne commence dans une colonne qui ne correspond à rien au-dessus.',
    'too-deep': () => 'Cette ligne est trop en retrait : elle va dans la colonne du champ au-dessus.',
    tab: () => 'YAML attend ici des espaces, pas une tabulation.',
    'missing-colon': () => 'Un champ s’écrit avec un deux-points et une espace : nom: valeur.',
    'missing-key': () => 'Des champs suivent cette phrase : il lui faut `title:` devant elle.',
    'missing-comma': () => 'Il manque une virgule entre deux valeurs.',
    'missing-space': () => 'Il manque une espace : il en faut une après un deux-points ou un tiret.',
    'nested-colon': () => 'Un second deux-points sur cette ligne : mettez entre guillemets ce qui est une seule phrase.',
    'bad-escape': () =>
      'Cette barre oblique inverse ne veut rien dire entre guillemets doubles. Les guillemets simples la prennent telle quelle.',
    'bad-character': () => 'YAML ne peut pas commencer une valeur par ce caractère : mettez-la entre guillemets.',
    unexpected: () => 'Ceci ne peut pas être lu ici, et est laissé de côté.',
  },
  'yaml-quote-sentence': {
    summary: () => 'Une phrase à mettre entre guillemets',
    mapping: () =>
      'YAML prend pour un champ ce qui précède le deux-points. C’est lu comme la phrase que c’est ; des guillemets le disent à tous les outils.',
    quote: () =>
      'YAML lirait mal cette phrase. Elle est lue comme elle a été voulue ; des guillemets le disent à tous les outils.',
    comma: () =>
      'Entre accolades, YAML arrête une valeur à la virgule. Elle est lue en entier ; des guillemets le disent à tous les outils.',
    comment: () => 'Pour YAML, la phrase s’arrête avant le #. Mettez-la entre guillemets pour la garder entière.',
  },
  'yaml-duplicate-key': {
    summary: () => 'Deux fois la même clé',
    duplicate: (data: Data) => `\`${data.key}\` se trouve ici deux fois : une seule des deux peut compter.`,
  },
  'yaml-limits': {
    summary: () => 'Trop long, trop imbriqué ou trop emmêlé pour être lu',
    'too-long': (data: Data) =>
      `Avec ${data.characters} caractères, ce fichier est trop long pour être lu (limite : ${data.limit}).`,
    size: (data: Data) => `C’est plus long que ${data.limit} caractères, et n’est donc pas lu.`,
    depth: (data: Data) => `C’est imbriqué sur plus de ${data.limit} niveaux, et n’est donc pas lu.`,
    aliases: () => 'Ces alias mènent à plus que ce qui peut être lu. Ce qui est derrière est laissé de côté.',
  },
  'yaml-encoding': {
    summary: () => 'Des caractères qu’aucun texte ne contient',
    control: (data: Data) => `Un texte ne peut pas contenir le caractère ${data.character} ; il est lu comme une espace.`,
    'not-utf8': () => 'Ce n’est pas de l’UTF-8. Enregistrez le fichier en UTF-8, sinon des lettres se perdent.',
  },
  'yaml-several-documents': {
    summary: () => 'Plusieurs documents dans un fichier',
    several: () => 'Un second document commence ici. Seul le premier est lu : un fichier, une équipe, un cycle.',
  },
  'field-unknown': { summary: () => 'Un champ que le format ne connaît pas', ...UNKNOWN },
  'field-invalid': { summary: () => 'Une valeur que son champ ne peut pas contenir', ...EXPECTED },
  'quantity-ambiguous': {
    summary: () => 'Un nombre que l’anglais et le français lisent différemment',
    ambiguous: (data: Data) =>
      `« ${data.value} » est lu comme ${comma(data.read)}. Précisez \`language\`, ou écrivez-le sans séparateur, et il n’y a plus de doute.`,
  },
  'not-an-okr-file': {
    summary: () => 'Un fichier qui porte notre extension et contient autre chose',
    stranger: () => 'Ni `objectives` ni `check_ins` : ce fichier semble être celui d’un autre outil, on n’y touche pas.',
  },
  'config-unknown': { summary: () => 'Un réglage que la configuration ne connaît pas', ...UNKNOWN },
  'config-invalid': { summary: () => 'Un réglage inutilisable ; la valeur par défaut compte', ...EXPECTED },
  'suppression-unused': {
    summary: () => 'Un commentaire qui ne fait rien taire',
    unused: (data: Data) => `Il n’y a plus rien ici que ${data.name} doive taire.`,
    'no-rule': () => 'Dites quelle règle ignorer : # okr-ignore kr-activity -- pourquoi',
    'unknown-rule': (data: Data) => `Il n’y a pas de règle « ${data.name} ».`,
    'unknown-rule-near': (data: Data) => `Il n’y a pas de règle « ${data.name} ». Vouliez-vous dire ${data.near} ?`,
    'not-suppressible': (data: Data) =>
      `${data.name} ne peut pas être ignoré : ce qui ne peut pas être lu ne peut pas être jugé.`,
  },
  'suppression-no-reason': {
    summary: () => 'Une mise en sourdine qui ne dit pas pourquoi',
    missing: () => 'Dites pourquoi, pour qui lira ceci dans trois mois : # okr-ignore … -- pourquoi',
  },
};

function between({ min, max }: Data): string {
  if (has(min) && has(max)) return ` de ${min} à ${max}`;
  if (has(min)) return ` d’au moins ${min}`;
  return has(max) ? ` d’au plus ${max}` : '';
}

function has(bound: string | number | undefined): boolean {
  return bound !== undefined && bound !== '';
}

function comma(value: string | number | undefined): string {
  return String(value).replace('.', ',');
}
