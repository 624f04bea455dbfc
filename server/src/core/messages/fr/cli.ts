import type { cli as English } from '../en/cli.ts';

const plural = (count: number, one: string, many: string): string => `${count} ${count < 2 ? one : many}`;
const NAMES = {
  error: ['erreur', 'erreurs'],
  warning: ['avertissement', 'avertissements'],
  info: ['information', 'informations'],
  hint: ['suggestion', 'suggestions'],
} as const;

export const cli: typeof English = {
  severity: { error: 'erreur', warning: 'avertissement', info: 'information', hint: 'suggestion' },
  off: 'désactivée',
  count: (severity, count) => plural(count, NAMES[severity][0], NAMES[severity][1]),
  noFindings: (files) => `Rien à signaler dans ${plural(files, 'fichier', 'fichiers')}.`,
  summary: (counts, files) => `${counts} dans ${plural(files, 'fichier', 'fichiers')}.`,
  github: {
    left: (count) =>
      `${plural(count, 'constat n’a', 'constats n’ont')} pas d’annotation ici, car GitHub en montre dix par sorte ; okr lint les donne tous.`,
  },
  markdown: {
    headline: (summary) => `OKR lint : ${summary.replace(/\.$/, '')}`,
    file: (path) => `**${path}**`,
    head: ['Ligne', 'Gravité', 'Constat', 'Règle'],
    left: (count) =>
      `${plural(count, 'constat n’est pas montré', 'constats ne sont pas montrés')}, car un commentaire ne peut pas être plus long. \`okr lint\` les donne tous.`,
    explain: '`okr rules RÈGLE` explique une règle.',
  },
  sarif: { root: 'La racine du dépôt.' },
  noCommand: 'dites quoi faire, par exemple « okr lint . » ; « okr --help » liste les commandes',
  unknownCommand: (name) => `la commande « ${name} » n’existe pas ; « okr --help » liste les commandes`,
  unknownOption: (name) => `l’option ${name} n’existe pas ; « --help » liste les options`,
  badOption: (name) => `l’option ${name} attend une valeur, ou n’en prend pas ; « --help » montre comment`,
  badChoice: (name, value, allowed) => `${name} ne peut pas être « ${value} » ; valeurs possibles : ${allowed}`,
  badDate: (value) => `--today ne peut pas être « ${value} » ; écrivez un jour comme 2026-11-22`,
  badSince: (value) => `--since ne peut pas être « ${value} » ; écrivez un jour avant celui du bilan, comme 2026-11-15`,
  separatorNeedsCsv: '--separator va avec --format csv',
  badCount: (name, value) => `${name} ne peut pas être « ${value} » ; il faut un nombre entier`,
  noOutputFile: (value) => `--format ${value} ne nomme aucun fichier`,
  outputTwice: (file) => `${file} : deux formats ne peuvent pas aller dans le même fichier`,
  notUtf8: (path: string): string => `${path} : n’est pas de l’UTF-8, et reste tel quel`,
  changedMeanwhile: (path: string): string => `${path} : a changé entre-temps, et reste tel quel`,
  unwritable: (path, why) => `${path} : écriture impossible (${why})`,
  fixed: (path, rules) => `${path} : corrigé, ${rules}`,
  fixNeedsFile: '--fix modifie des fichiers, et --stdin n’en est pas un',
  unexpectedArgument: (value) => `« ${value} » n’est pas attendu ici`,
  stdinMissing: '--stdin-filename nomme le texte de --stdin, qui manque',
  stdinNeedsName: 'dites où va le texte : « okr lint --stdin --stdin-filename equipes/boutique.okr.yaml »',
  lspNeedsStdio: 'dites comment l’éditeur parle au serveur : « okr lsp --stdio »',
  noSuchPath: (path) => `${path} : fichier ou dossier introuvable`,
  unreadable: (path) => `${path} : lecture impossible`,
  notAnOkrFile: (path) => `${path} : ce n’est pas un fichier OKR ; leurs noms finissent par .okr.yaml`,
  noOkrFile: (path) => `${path} : aucun fichier .okr.yaml ici`,
  noSuchCycle: (cycle, known) => `aucun objectif dans le cycle « ${cycle} » ; il y a : ${known}`,
  noSuchRule: (name, near) =>
    `la règle « ${name} » n’existe pas ; ${near === null ? '« okr rules » les liste' : `vouliez-vous dire « ${near} » ?`}`,
  tooManyFiles: (limit) => `seuls les ${limit} premiers fichiers OKR ont été lus`,
  failed: (why) => `quelque chose s’est mal passé : ${why}`,
  help: `okr – objectifs et résultats clés sous forme de code

  okr lint [CHEMIN…]    dire ce qui est faible, ce qui se contredit ou ne mène nulle part
  okr format [CHEMIN…]  mettre en forme : retraits, espaces, lignes vides
  okr tree [CHEMIN…]    dessiner l’arbre d’alignement avec les scores
  okr score [CHEMIN…]   lister chaque score avec son explication
  okr check-in RÉF      noter une valeur, une confiance ou une note
  okr report [CHEMIN…]  faire le bilan d’un cycle : Markdown, une page, JSON ou CSV
  okr diff [RÉV]        dire ce qui diffère d’une révision git, et ce que cela fait aux scores
  okr close [CHEMIN…]   donner les notes finales d’un cycle
  okr roll-over CYCLE   commencer les fichiers du prochain cycle
  okr import FICHIER…   faire des fichiers OKR d’un texte, d’une page Markdown ou d’un tableau
  okr export [CHEMIN…]  écrire le plan en tableau qu’import relit, ou en Markdown
  okr rules [RÈGLE…]    lister les règles, ou en expliquer une
  okr lsp --stdio       lancer le serveur de langage pour un éditeur
  okr mcp [DOSSIER]     servir agents et assistants par le Model Context Protocol

  okr COMMANDE --help   en savoir plus sur une commande
  okr --version

CHEMIN est un fichier .okr.yaml ou un dossier ; par défaut, le dossier courant.
`,
  helpLint: `okr lint [CHEMIN…]

  --format NOM[=FICHIER]       text (par défaut) montre les mots soulignés ; json est pour les programmes ;
                               github, sarif, gitlab, junit et markdown sont pour la CI.
                               Avec =FICHIER, le format va dans ce fichier et l’écran garde text. Peut être donné plusieurs fois.
  --fail-severity NIVEAU       sortir avec 1 à partir de : error (par défaut), warning, info, hint, never
  --max-warnings N             sortir avec 1 au-delà de N avertissements
  --min-severity NIVEAU        ne dire qu’à partir de : hint (par défaut), info, warning, error
  --fix                        faire dans les fichiers les corrections sans risque, comme les guillemets
  --stdin                      lire un fichier sur l’entrée standard ; son projet est lu sur le disque
  --stdin-filename CHEMIN      où va ce texte ; le fichier peut ne pas exister
  --today AAAA-MM-JJ           juger comme à ce jour
  --locale en|fr               langue des messages (par défaut : LANGUAGE, LC_ALL, LC_MESSAGES, LANG)

Avec CHEMIN, son projet est lu : le dossier du okr.config.yaml le plus haut, sinon le dépôt git.
Code de sortie : 0 tout va bien, 1 des constats à ce niveau ou au-dessus, 2 un appel erroné.
`,
  helpFormat: `okr format [CHEMIN…]

Met les fichiers en forme comme l’éditeur : retraits, espaces autour des deux-points et des tirets, lignes vides, fins de ligne. Les commentaires, les guillemets et l’ordre restent, et un fichier dit ce qu’il disait ; un fichier qui n’est pas du YAML bien formé reste tel quel. Affiche ce qui a changé.

  --check                      ne rien écrire, lister les fichiers qui changeraient, et sortir avec 1 s’il y en a
  --indent N                   colonnes, de 1 à 8 ; par défaut, comme presque tout le fichier
  --locale en|fr

Code de sortie : 0 tout va bien, 1 des fichiers changeraient (--check), 2 un appel erroné, ou un fichier laissé tel quel.
`,
  helpTree: `okr tree [CHEMIN…]

  --format text|mermaid|markdown
                               mermaid : un diagramme que dessinent forges et wikis ; markdown : une liste
  --cycle NOM                  par exemple 2026-Q4 ; par défaut, le cycle en cours
  --today AAAA-MM-JJ           se placer à ce jour
  --locale en|fr
`,
  helpScore: `okr score [CHEMIN…]

  --format text|json           json : [{ref, kind, title, path, line, progress, own, rollup, health, expected, explain}]
  --cycle NOM                  seulement ce cycle
  --today AAAA-MM-JJ           scores comme à ce jour
  --locale en|fr
`,
  helpCheckIn: `okr check-in RÉF [CHEMIN…]
okr check-in --round [CHEMIN…]

Ajoute un point à un résultat clé, dans le style de son fichier, et montre ce que devient le score.
RÉF est objectif/résultat-clé, avec @2026-Q4 quand plusieurs cycles l’ont, ou FICHIER:LIGNE.

  --value VALEUR               71 %, ou 71 : un nombre seul prend l’unité de la dernière valeur
  --confidence PART            0,7, 70 % ou 7/10
  --note TEXTE
  --status STATUT              on-track, at-risk ou off-track : ce que dit l’équipe, quoi que dise le rythme
  --done ÉTAPE                 cocher une étape, par son titre ou son numéro ; plusieurs fois au besoin
  --date AAAA-MM-JJ            par défaut, aujourd’hui
  --by NOM                     qui, ou quel outil, l’a relevé
  --log FICHIER                l’ajouter plutôt au journal de FICHIER, pour les outils ; créé s’il manque
  --dry-run                    le montrer, sans rien écrire
  --format text|json           json : {path, line, lines, dryRun, scores: [{kind, ref, title, before, after, health}]}

Sans réponse sur la ligne, la commande pose les questions. --round les pose pour chaque résultat clé ouvert, d’abord ceux qui attendent un point : Entrée garde ce qui est entre crochets, s passe, q arrête.

  --team NOM                   seulement cette équipe
  --cycle NOM                  seulement ce cycle ; par défaut, tous ceux qui ont commencé

  --today AAAA-MM-JJ           comme à ce jour
  --locale en|fr
`,
  helpReport: `okr report [CHEMIN…]

  --format NOM                 markdown (par défaut), html, json ou csv ; sinon, ce que dit le nom de FICHIER
  --output FICHIER             l’écrire là ; sans cela, à l’écran
  --cycle NOM                  par exemple 2026-Q4 ; par défaut, le cycle en cours
  --since AAAA-MM-JJ           ce qui a bougé après ce jour ; par défaut, une cadence plus tôt, une semaine si rien d’autre n’est réglé
  --title TEXTE                à la place de « Bilan OKR 2026-Q4 »
  --separator ,|;|tab          entre les cellules de csv ; par défaut « , » en anglais, « ; » en français
  --today AAAA-MM-JJ           faire le bilan comme à ce jour
  --locale en|fr

html est un seul fichier sans script ; rien n’y est chargé d’ailleurs.
Avec CHEMIN, le bilan porte sur ces fichiers et ce qui les soutient ; le score en tête reste celui de l’entreprise.
`,
  helpDiff: `okr diff [RÉV] [--] [CHEMIN…]
okr diff RÉV..RÉV | RÉV...RÉV | RÉV RÉV [--] [CHEMIN…]

Ce qui diffère d’une révision git : objectifs et résultats clés venus, partis, réalignés ou reformulés, cibles déplacées, points du passé retouchés, et ce que chaque changement fait au nombre tout en haut.
RÉV est ce que git prend pour un commit : HEAD (par défaut : ce qui n’est pas encore validé), HEAD^1, main, v1.0. A...B est ce que B a fait depuis que les deux se sont séparés.

  --format NOM                 text (par défaut) ; markdown est un commentaire de pull request ; json est pour les programmes
  --exit-code                  sortir avec 1 si quelque chose diffère
  --cycle NOM                  par exemple 2026-Q4 ; par défaut, le cycle en cours
  --today AAAA-MM-JJ           calculer les deux comme à ce jour
  --locale en|fr

Avec CHEMIN, seulement ce qui diffère dans ces fichiers ; le nombre tout en haut reste celui de l’entreprise. git sert à lire des fichiers, et à rien d’autre. Ce qui est derrière un lien ou dans un sous-module compte comme il est maintenant.
`,
  helpClose: `okr close [CHEMIN…]

Demande la note finale de chaque résultat clé et de chaque objectif, avec pour défaut ce que disent les points d’avancement, et une rétrospective par objectif ; les écrit dans score: et retrospective:. Une note déjà donnée reste, sauf si la réponse en dit une autre.

  --cycle NOM                  le cycle qui est clos, si les fichiers en ont plusieurs
  -y, --yes                    prendre ce que disent les points d’avancement, sans rien demander
  --score RÉF=0.7              une note (0.7, 0,7 ou 70%), sans demander les autres ; plusieurs fois si besoin.
                               RÉF est une référence de okr score, ou CHEMIN:LIGNE
  --retrospective RÉF=TEXTE    d’un objectif ; plusieurs fois si besoin
  --regrade                    proposer à nouveau ce qui a déjà une note
  --dry-run                    ne rien écrire
  --format text|json           json : {cycle, objectives: [{ref, title, score, derived, band, keyResults}], mean, notGraded}
  --today AAAA-MM-JJ           noter comme à ce jour
  --locale en|fr

Un fichier est écrit en entier ou pas du tout, et relu avant : il dit ce qu’il disait, et les notes.
Code de sortie : 0 tout va bien, 2 un appel erroné, ou un fichier qui n’a pas pu être écrit.
`,
  helpRollOver: `okr roll-over CYCLE [CHEMIN…]

Fait les fichiers de CYCLE (2027-Q1) d’après ceux du cycle précédent : l’ancien texte avec ses id, ses responsables, ses parents, ses poids et ses commentaires, sans points d’avancement ni notes ; les dernières valeurs sont les nouveaux départs. Ce qui a été atteint ou reste à faire reçoit un commentaire, les étapes et les actions finies ne suivent pas. Le nouveau cycle prend la place de l’ancien dans le chemin, sinon il suit le nom du fichier.

  --from NOM                   partir plutôt de ce cycle
  -o, --output DOSSIER         écrire les fichiers là
  --force                      réécrire les fichiers qui existent déjà
  --dry-run                    dire ce qui serait fait, et ne rien écrire
  --today AAAA-MM-JJ           noter comme à ce jour
  --locale en|fr

Code de sortie : 0 tout va bien, 2 un appel erroné, ou un fichier qui n’a pas été écrit.
`,
  helpImport: `okr import FICHIER… [--to FICHIER|DOSSIER|-]

Fait des fichiers .okr.yaml de ce qui existe déjà : un texte ou une page Markdown comme on les écrit (« Objectif : … KR1 : … », titres, listes, tableaux), ou un tableau à virgules, points-virgules ou tabulations, dont les colonnes sont reconnues à leurs en-têtes. Les mots restent tels quels. La commande dit pour quoi elle a pris chaque colonne, ce qu’elle n’a pas repris et pourquoi, avec les lignes. - est l’entrée standard. Un classeur s’enregistre d’abord en CSV.

  --to FICHIER|DOSSIER|-       où : un fichier, un dossier (un fichier par équipe et par cycle), - pour l’écran ;
                               par défaut, côte à côte dans le dossier courant
  --columns RÔLE=COLONNE,…     dire quelle colonne est laquelle, par en-tête, lettre ou numéro :
                               objective=A,key_result=C,owner=Qui,ignore=D
  --team NOM                   l’équipe de ce qui n’en nomme pas
  --cycle NOM                  le cycle de ce qui n’en nomme pas, par exemple 2026-Q4
  --language en|fr             la langue des phrases ; par défaut, elle est reconnue
  --dry-run                    montrer, ne rien écrire
  --force                      réécrire les fichiers qui existent déjà
  --today AAAA-MM-JJ           le jour des points dont le tableau ne dit pas le jour
  --locale en|fr

Code de sortie : 0 tout va bien, 2 un appel erroné, ou quelque chose n’a pas été importé.
`,
  helpExport: `okr export [CHEMIN…]

Écrit le plan en tableau : une ligne par objectif, résultat clé, étape, action et point d’avancement. « okr import » en refait le même plan. Les commentaires, les champs inconnus et le journal d’un fichier n’y sont pas. Pour l’état d’un cycle, voyez « okr report --format csv ».

  --format csv|markdown        csv (par défaut), sinon ce que dit le nom de FICHIER
  -o, --output FICHIER         l’écrire là ; sans cela, à l’écran
  --separator ,|;|tab          entre les cellules de csv ; par défaut « , » en anglais, « ; » en français
  --locale en|fr
`,
  helpRules: `okr rules [RÈGLE…]

Sans RÈGLE, toutes les règles avec le niveau que leur donne la configuration du dossier courant.
Avec RÈGLE, ce qu’elle trouve, pourquoi, et ce qui serait mieux.

  --format text|json           json : [{id, level, defaultLevel, summary}]
  --locale en|fr
`,
  notAFolder: (path) => `${path} : n’est pas un dossier`,
  mcpWaits: (folder) => `okr mcp sert ${folder} et attend un assistant sur l’entrée standard ; Ctrl+D y met fin`,
  mcpNotHere: 'le serveur MCP ne fait pas partie de l’extension de l’éditeur ; installez la commande okr elle-même',
  helpMcp: `okr mcp [DOSSIER]

Sert les OKR du DOSSIER (par défaut : le dossier courant) à un assistant, par l’entrée et la sortie standard.
Outils : okr_list, okr_read, okr_lint, okr_score, okr_explain, okr_propose, okr_rules, okr_diff, et avec --write okr_apply.

  --write              laisser les assistants appliquer des modifications proposées ; sans cela, rien n’est jamais écrit
  --today AAAA-MM-JJ   se placer ce jour-là
  --locale en|fr       langue des outils et des réponses (par défaut : LANGUAGE, LC_ALL, LC_MESSAGES, LANG)
`,
  helpLsp: `okr lsp --stdio

Lance le serveur de langage sur l’entrée et la sortie standard, pour tout éditeur qui parle LSP.

  --locale en|fr               langue des constats, des survols et des menus, quoi que dise l’éditeur
                               (par défaut : ce que dit l’éditeur, sinon LANGUAGE, LC_ALL, LC_MESSAGES, LANG)
`,
};
