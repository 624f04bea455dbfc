import type { Data } from '../../data.ts';
import type { files as en } from '../../en/rules/files.ts';
import { comma } from '../comma.ts';

const EXPECTED = {
  text: (data: Data) => `\`${data.field}\` attend des mots, pas « ${data.value} ».`,
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

/** French: what the rules on reading files and the configuration say. */
export const files: typeof en = {
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
    duplicate: (data: Data) => `\`${data.key}\` est ici deux fois : une seule des deux peut compter.`,
  },
  'yaml-limits': {
    summary: () => 'Trop long, trop imbriqué ou trop emmêlé pour être lu',
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
    unused: (data: Data) => `${data.name} ne trouve rien ici : il n’y a rien à ignorer.`,
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
