import type { NounClass } from '../lexicon.ts';
import type { Cue, Idiom, LanguagePack } from '../pack.ts';
import { PhraseTable, wordSet } from '../phrases.ts';
import { lexicon } from './lexicon.ts';
import { measure } from './measure.ts';
import { numbers } from './numbers.ts';
import { phrasing } from './phrasing.ts';
import { themes } from './themes.ts';
import { wording } from './wording.ts';

const before = new PhraseTable<Cue>([
  ['date', "avant le, d' ici le, d' ici au, au plus tard le, le, jusqu' au, apres le"],
  ['start', "de, d', du, a partir de, depuis les, entre"],
  ['goal', "a, au, aux, jusqu' a, jusqu' au, vers, en dessous de, ="],
  ['by', "par, d' environ, de pres de, d' au moins, d' un, d' une"],
  [
    'baseline',
    `vs, vs ., versus, contre, au lieu de, au lieu d', actuellement, actuellement a, aujourd'hui, aujourd'hui a, auj, auj ., par rapport a, baseline,
     baseline :, baseline de, baseline actuelle :, baseline actuelle de, partant de, en partant de, actuel, actuelle, actuel :, actuelle :,
     actuellement :, aujourd'hui :, etait de, etait a, etaient, plutot que, en comparaison de, comparé a, compare a, initialement,
     initialement a, contre seulement, base, base :, a ce jour`,
  ],
  [
    'rise',
    "hausse de, progression de, croissance de, augmentation de, gain de, +, hausse d', gagne, gagner, en hausse de, augmente de, progresse de",
  ],
  ['fall', "baisse de, recul de, reduction de, diminution de, baisse d', recul d', chute de, −, en baisse de, en recul de"],
  ['min', '>=, ≥, au moins, minimum, a minima, au minimum, pas moins de, min, min ., superieur ou egal a, superieure ou egale a'],
  [
    'max',
    `<=, ≤, au plus, maximum, au maximum, max, max ., ne pas depasser, ne pas exceder, pas plus de, ne depasse pas, ne depasse plus, ne depassent pas,
     inferieur ou egal a, inferieure ou egale a, plafonner a, plafonne a, plafonnee a, jusqu' a max, d' ici`,
  ],
  [
    'above',
    `>, au-dessus de, au dessus de, plus de, plus d', superieur a, superieure a, superieurs a, superieures a, depasser, depasse, depassent, au-dela de, au dela de,
     au-dessus des, exceder, mieux que`,
  ],
  [
    'below',
    `<, sous, moins de, moins d', en dessous de, au-dessous de, inferieur a, inferieure a, inferieurs a, inferieures a, sous les, sous le, sous la barre des,
     sous le seuil de, en-dessous de`,
  ],
  ['within', 'en, sous, dans les, en moins de, dans un delai de'],
  [
    'window',
    `d' ici, d' ici a, des, sur, sur les, pendant, durant, depuis, depuis plus de, apres, avant, au bout de, sur une periode de, tous les, toutes les, par, par periode de,
     les, a, les premiers, dans les premiers, au cours des, a l' horizon, il y a, pendant au moins, moyenne sur, jour, jours, premiers, a plus de, de plus de,
     sur les derniers, au terme de, du, le, avant le, au, dans`,
  ],
  [
    'scope',
    `nos, les, ces, leurs, vos, mes, ses, des, aux, dans, dans les, dans nos, sur, sur les, sur nos, en, pour, pour les, pour nos, parmi, parmi les, chez, chez les, aupres de,
     aupres des, top, tous les, toutes les, des premiers, leur, notre, a travers, entre les, de nos, de ces, auprès`,
  ],
  ['of', "de, d'"],
  ['between', 'entre'],
]);

const after = new PhraseTable<Cue>([
  [
    'baseline',
    `actuellement, aujourd'hui, auj, a ce jour, l' an dernier, l' an passe, l' annee derniere, l' annee precedente, au trimestre precedent,
     le trimestre dernier, a date, auparavant, precedemment, initialement, au depart, le mois dernier, a l' origine, jusqu' ici, le semestre dernier`,
  ],
  ['min', 'ou plus, ou mieux, minimum, au moins, au minimum, et plus, mini, +, min'],
  ['max', 'ou moins, maximum, max, maxi, au plus, au maximum, et moins'],
  [
    'rise',
    "de plus, supplementaires, supplementaire, additionnels, additionnelles, additionnel, additionnelle, de croissance, de hausse, en plus, de mieux, plus, d' augmentation",
  ],
  ['fall', 'de moins, en moins, de baisse, de reduction, moins, de recul'],
  ['window', "apres, avant, plus tard, suivant, precedant, d' anciennete, glissants, glissant"],
]);

export const fr: LanguagePack = {
  language: 'fr',
  telling: {
    words:
      wordSet(`le la les l un une des du de d' l' et en au aux sur dans pour par avec nos notre chez sous entre est sont qui que plus moins
      d'ici augmenter reduire ameliorer lancer publier atteindre clients taux temps tous chaque aucun mettre passer vers leur leurs ne pas`),
    letters: /[éèêàùçœîôû]/,
  },
  decimal: ',',
  headFirst: true,
  numbers,
  lexicon,
  phrasing,
  themes,
  wording,
  measure,
  before,
  after,
  inBrackets: new PhraseTable([
    [
      true,
      `actuellement, aujourd'hui, auj, fin janvier, fin fevrier, fin mars, fin avril, fin mai, fin juin, fin juillet, fin aout, fin septembre, fin octobre, fin novembre, fin decembre, fin t1, fin t2, fin t3, fin t4, fin s1, fin s2, fin 2022, fin 2023, fin 2024, fin 2025, fin 2026, fin 2027, fin de trimestre, fin d' annee, fin de mois, a fin, en 2023, en 2024, en 2025, en 2026, au t1, au t2, au t3, au t4, au s1, au s2, avant, a ce jour, l' an dernier, base, baseline,
       au trimestre precedent, debut, debut d' annee, initialement, initial, initiale, etait, actuel, actuelle, depart, reference, l' annee derniere, passe, passee, precedent, precedente, dernier, derniere, au printemps, a l' automne, cet ete, l' ete`,
    ],
  ]),
  hedges: wordSet(
    'environ pres quelque seulement encore ~ ≈ un une le la les au-moins autour quasi presque bien deja juste des quelques',
  ),
  months: wordSet(`janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre janv fevr avr juil sept
    oct nov dec`),
  capitalMonths: false,
  labels:
    wordSet(`niveau niveaux phase phases etape etapes scope scopes region zone zones ligne lignes lot lots vague vagues tranche
    groupe equipe etage salle acte chapitre partie type types classe categorie rang generation version v release sprint article section annexe priorite
    gravite annee semaine jour jours mois serie question okr kr objectif resultat cle numero n n° no issue pr page graphique tableau figure usine site batiment unite four quai quais arrondissement
    atelier covid gpt poste halle porte terminal axe pilier cycle axes piliers`),
  products:
    wordSet(`windows office iso soc pci rfc python java node ios android http web horizon agenda formule angular react vue postgres
    postgresql mysql kubernetes k8s ubuntu debian php symfony nis sap hana loi decret covid gpt version v sha rsa ipv usb xbox playstation reglement directive`),
  yearCues:
    wordSet(`saison edition promotion campagne rapport en d'ici fin de l'an annee budget avant apres pour depuis debut mi t1 t2 t3 t4 s1 s2 horizon ete hiver printemps
    automne millesime exercice plan vs rentree noel paques a`),
  holds: new PhraseTable([
    [
      true,
      `ne pas depasser, ne pas exceder, ne depasse pas, ne depassent pas, ne jamais depasser, rester sous, reste sous, restent sous, rester au-dessus, reste au-dessus, restent au-dessus, rester en dessous, reste en dessous, rester a, reste a, sans depasser,
       ne pas descendre, au meme niveau, ne descend pas, ne baisse pas, ne tombe pas, ne descend jamais, ne tombe jamais, ne depasse jamais, ne passe jamais, ne passe pas, en permanence, constamment, en continu, a tout moment`,
    ],
  ]),
  moves: new PhraseTable([
    [
      'up',
      'en hausse, en progression, en augmentation, en croissance, a la hausse, augmente, progresse, grimpe, plus de, davantage de',
    ],
    ['down', "en baisse, en recul, en diminution, a la baisse, baisse, recule, diminue, moins de, moins d', moitie moins"],
  ]),
  placeholders: new PhraseTable([
    [
      true,
      `tbd, tbc, a definir, a preciser, a completer, a determiner, a confirmer, a renseigner, a chiffrer, a remplir, a fixer, non defini, pas encore defini,
       a venir, todo, fixme, lorem ipsum, en attente de chiffrage, reste a definir`,
    ],
  ]),
  slots:
    wordSet(`metrique metriques chiffre chiffres nombre cible valeur baseline x y n nom date montant pourcentage kpi indicateur mesure
    unite resultat objectif inserer actuel actuelle completer`),
  words: {
    determiners:
      wordSet(`le la les l' un une des du de d' nos notre vos votre leur leurs ses son sa mes mon ma ces ce cet cette chaque tout
      toute tous toutes plusieurs quelques nouveau nouvelle nouveaux nouvelles nouvel premier premiere premiers premieres autre autres
      au aux meilleur meilleure meilleurs meilleures grand grande grands grandes petit petite bon bonne vrai vraie`),
    prepositions:
      wordSet(`de d' du des a au aux en dans sur sous pour par avec sans chez vers entre depuis pendant avant apres contre des
      parmi selon malgre lors durant hors via aupres jusqu' envers outre dont`),
    conjunctions: wordSet("et ou mais & puis ainsi + ni que qu' qui dont ou lorsque quand si afin car donc"),
    adverbs: wordSet(`bien mieux significativement fortement rapidement regulierement systematiquement reellement progressivement
      durablement nettement sensiblement pleinement totalement entierement formellement officiellement conjointement activement ne pas
      plus encore toujours deja aussi ensuite puis enfin surtout y en nous on massivement efficacement continuellement
      concretement completement davantage seulement enfin vraiment`),
    pronouns: wordSet("nous on je ils elles il elle vous se s' nous- y qui tout"),
    reflexives: wordSet("se s'"),
    be: wordSet('est sont sera seront etait etaient soit soient ete etre'),
    have: wordSet('a ont avons avez avoir aura auront ai ait aient'),
    purpose: wordSet("afin pour qui permettant que qu' visant dont reduisant"),
    relatives: wordSet('qui'),
    comparatives: wordSet(
      'plus moins mieux meilleur meilleure meilleurs meilleures davantage bon bonne excellente excellent fort forte saine sain',
    ),
    judging: new Set(),
    modals: wordSet('peut peuvent permet permettent'),
    negations: wordSet('pas jamais'),
    partitives:
      wordSet(`type types sorte sortes genre genres nombre majorite ensemble serie totalite integralite moitie tiers quart gamme liste reste partie
      dizaine douzaine quinzaine vingtaine trentaine centaine volume nb totalite`),
    each: wordSet('par'),
    having: wordSet('ayant'),
    alongside: wordSet('avec dont'),
    of: wordSet("de d' du des"),
  },
  ambiguousVerbs: new Set(),
  idioms: new PhraseTable<Idiom>([
    [
      { class: 'change', direction: 'down' },
      'faire baisser, faire reculer, faire chuter, faire tomber, faire descendre, faire diminuer, faire fondre, faire decroitre, mettre fin a',
    ],
    [
      { class: 'change', direction: 'up' },
      'faire monter, faire progresser, faire grimper, faire augmenter, faire croitre, faire decoller, faire bondir',
    ],
    [
      { class: 'level' },
      'faire passer, se classer, se hisser, se situer, se placer, faire partie, entrer dans, figurer parmi, finir dans, finir parmi, terminer dans, terminer parmi',
    ],
    [
      { class: 'level', direction: 'hold' },
      "tenir les delais, tenir le delai, tenir un delai, tenir le budget, tenir les couts, s' assurer, faire en sorte",
    ],
    [
      { class: 'soft' },
      "faire de, faire du, faire d', donner envie, donner confiance, mettre en valeur, mettre en avant, prendre soin, rendre",
    ],
    [
      { class: 'work' },
      `mettre a jour, lever les freins, lever les obstacles, lever les verrous, lever les blocages, lever les points, se doter, s' equiper, se former, se munir, s' outiller, se certifier, mettre en place, mettre en oeuvre, mettre en ligne, mettre en production, mettre en service, mettre sur pied, faire appel, faire valider, faire un point, prendre contact, prendre en main, aller voir, donner une, donner des, passer commande`,
    ],
  ]),
  endings: /(?:ees?|ents?|ants?|er|ez|es|e|(?<!s)s|x)$/,
  participle: /..ée?s?$/,
  agents: /..(?:eur|euse|trice|iste|ier|iere|ien|ienne)s$/,
  plurals: { nouns: /[sxz]$/, participles: /(?:[éut]|[éutis]e)s$/ },
  adjectives:
    wordSet(`dynamique public publique commercial commerciale professionnel professionnelle industriel industrielle scientifique scolaire
    particulier particuliere senior jeune adulte expert total moyenne technique client clients graphique mobile`),
  wishes: {
    articles: wordSet('un une des de'),
    endings:
      /(?:[ia]ble|ide|[^b]ile|eux|euse|erne|aine|humain|ante?|ace|uste|claire?|epreuve|exception|effort|couture|accroc|friction|pareil)s?$/,
  },
  periods: new Set(),
  lasting: wordSet('tresorerie treso stock stocks carnet runway delai delais duree visibilite autonomie'),
  reaching: wordSet('top presence couverture implantation referencement distribution'),
  wordLevels: new PhraseTable([
    [
      true,
      "a l' equilibre, equilibre financier, equilibre budgetaire, equilibre d' exploitation, atteindre l' equilibre, break-even, break even, point mort, seuil de rentabilite, premier du classement, premiers du classement, en tete du classement, numero un, n° 1",
    ],
  ]),
  punctual: new PhraseTable([
    [
      true,
      "a temps, dans les temps, dans les delais, a l' heure, au jour promis, du premier coup, sans erreur, correctement, automatiquement, dans le budget, dans les couts, sans intervention, sans relance, sans ressaisie, dans les temps impartis, sans reserve, sans reserves",
    ],
  ]),
  means: wordSet('en'),
  nounIdioms: new PhraseTable<NounClass>([
    [
      'people',
      `article de presse, articles de presse, article dans la presse, articles dans la presse, articles dans les medias, articles dans des medias, passages dans les medias, article presse, articles presse, passage tv, passages tv, passage media, passages media, passage presse, passages presse,
       invitation a, invitations a, invitation en conference, invitations conferences, lettre d' intention, lettres d' intention, lettre d' engagement, lettres d' engagement,
       bon de commande, bons de commande, point de vente, points de vente, point de contact, prise de contact entrante`,
    ],
    [
      'artifact',
      `case study, case studies, etude de cas, etudes de cas, appels d' offres, appels a projets, appel d' offres, appel a projets, appel a candidatures, livre blanc, compte rendu, etat des lieux, retour d' experience, plan d' action, semaine de, jours de formation,
       cahier des charges, retours utilisateurs, retours utilisateur, retours clients, retours terrain, retours d' utilisateurs, retours d' experience, retours qualitatifs, retour utilisateur, retour client, prise de parole, prise de contact, point de situation, ordre du jour`,
    ],
    [
      'action',
      'mise a jour, mise en place, montee de version, montee en version, prise en main, remise a niveau, remise a plat, entree en vigueur, mise en service',
    ],
  ]),
  causatives: wordSet('faire'),
  particles: new PhraseTable([
    [true, 'en place, en oeuvre, en ligne, en production, en service, en route, a jour, en prod, sur pied, au point, en avant'],
  ]),
  examined: wordSet(
    'valide valides validee validees teste testes testee testees relu relus relue relues revu revus revue revues verifie verifies verifiee verifiees audite audites auditee auditees approuve approuves approuvee approuvees',
  ),
  adopted: wordSet('utilise utilisee utilises utilisees adopte adoptee adoptes adoptees present presente presents presentes'),
  perceived: wordSet(
    `couvert couverts couverte couvertes compris comprise comprises lu lus lue lues vu vus vue vues cite cites citee citees recommande recommandes recommandee recommandees choisi
     choisis choisie choisies juge juges jugee jugees percu percus percue percues apprecie apprecies appreciee appreciees ressenti connu connus
     connue connues note notes notee notees demande demandes demandee demandees`,
  ),
  receiving: new Set(),
  outputs: new Set(),
  lessons: new Set(),
  trades: new Set(),
  overall: new PhraseTable<true>([]),
  performing: new Set(),
  taking: new PhraseTable<true>([]),
  enabling: new Set(),
  holding: new Set(),
  outsiders: new Set(),
  lacking: wordSet('sans'),
  existing: new PhraseTable<true>([]),
  staff: wordSet(
    `benevole benevoles agent agents salarie salaries collaborateur collaborateurs formateur formateurs animateur animateurs developpeur
     developpeurs ingenieur ingenieurs technicien techniciens manager managers expert experts consultant consultants responsable
     responsables chef chefs conseiller conseillers designer designers`,
  ),
  outside: wordSet('cliente clientes client clients partenaire partenaires externe externes utilisatrice utilisatrices'),
  more: new Set(),
  cadence: wordSet('par'),
  abilities: new PhraseTable([
    [
      true,
      `etre en mesure de, etre en mesure d', etre capable de, etre capables de, etre capable d', pouvoir, parvenir a, reussir a, arriver a, continuer a, continuer de,
       commencer a, finir de, finir d', achever de, avoir fini de, savoir, etre pret a, etre prets a`,
    ],
  ]),
  aspects: new Set(),
  assuring: wordSet("s' assurer que qu' veiller ce sorte"),
  groups: wordSet('equipe equipes service squad squads dsi drh direction pole cellule departement tribu marketing nous on rh'),
  selfDone: wordSet(
    `connecte inscrit abonne migre publie depose soumis partage envoye signale poste telecharge installe echange reserve commande demande reference visite adresse remonte joint joue rejoint consulte utilise complete realise effectue suivi cree raccorde rempli saisi recueilli televerse parraine invite recommande abandonne`,
  ),
  rendering: wordSet('rendre'),
  contents: wordSet(
    'collection catalogue faq wiki mediatheque phototheque bibliotheque librairie corpus glossaire lexique documentation referentiel',
  ),
  filed: wordSet('dossier formulaire declaration questionnaire parcour module cour contribution temoignage fiche-navette'),
  joints: wordSet('et tout puis mais'),
  speech: {
    verbs:
      wordSet(`batir construire construction creer creation developper developpement faire instaurer instauration installer forger
      faconner tisser offrir donner apporter poser ouvrir ouverture former dessiner inventer imaginer reinventer preparer`),
    opening: wordSet('ouvrir ouverture'),
    one: wordSet('un une'),
    places:
      wordSet(`agence antenne atelier boutique bureau cafe centre clinique creche cuisine depot ecole entrepot filiale garage hub
      laboratoire local magasin pharmacie restaurant showroom site studio usine`),
    describing: wordSet('qui que dont auquel auxquels auxquelles laquelle lesquels lesquelles'),
  },
  states: new PhraseTable([
    [
      true,
      `en place, en ligne, operationnel, operationnelle, operationnels, operationnelles, disponible, disponibles, pret, prete, prets, pretes, en production, en prod,
       en service, en oeuvre, fonctionnel, fonctionnelle, fonctionnels, fonctionnelles, a jour, en vigueur, en route, finie, fini, finis, en statut done, au statut done, done, en statut termine, utilisable, utilisables, accessible, accessibles, consultable, consultables, activable, telechargeable, live, conforme, conformes, compatible, compatibles, en test, en beta, en recette, en pilote`,
    ],
  ]),
};
