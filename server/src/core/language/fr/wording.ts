import { PhraseTable, wordSet } from '../phrases.ts';
import type { WordingTables } from '../wording/tables.ts';

export const wording: WordingTables = {
  fuzzy: { ages: new PhraseTable([[true, 'ans, ages de, agees de']]) },
  held: {
    ensures: new PhraseTable([[true, "s' assurer, assurer, faire en sorte, veiller, stabiliser"]]),
    besides: wordSet('avec'),
  },
  relative: {
    against: new PhraseTable([[true, "contre, qu' au, qu' en, que"]]),
    past: new PhraseTable([
      [
        true,
        `l' an dernier, l' an passe, l' annee derniere, l' annee precedente, le trimestre dernier, le trimestre precedent,
         trimestre precedent, trimestre dernier, annee precedente, mois precedent, mois dernier, le mois dernier,
         la saison derniere, la meme periode, le meme trimestre, n-1, t1, t2, t3, t4, s1, s2`,
      ],
    ]),
    sincePast: new PhraseTable([
      [
        true,
        "par rapport, compare a, compare au, comparee a, comparee au, vs, versus, d' une annee sur l' autre, d' un trimestre a l' autre, d' une annee a l' autre, sur un an",
      ],
    ]),
    than: wordSet('entre'),
    times: new Set(),
    ratios: wordSet('roi roas retour ltv couverture'),
    rates: new PhraseTable([
      [
        true,
        'par jour, par semaine, par mois, par trimestre, par an, chaque semaine, chaque mois, chaque trimestre, chaque annee, mensuel, mensuels',
      ],
    ]),
    each: wordSet('par chaque'),
    amid: wordSet('dans'),
  },
  second: {
    joints: new PhraseTable([[true, "et, &, ainsi que, ainsi qu', puis, ;, et puis, et de, et d', et a"]]),
    also: wordSet('aussi egalement ensuite'),
    names: new PhraseTable([
      [true, 'recherche et developpement, click and collect, click & collect, va et vient, sons et lumieres'],
    ]),
    soThat: wordSet('afin pour permettant visant dont'),
    alsoVerbs: new Set(),
  },
  vague: {
    words: new PhraseTable([
      [
        true,
        `significativement, sensiblement, nettement, considerablement, fortement, notablement, drastiquement, massivement,
         grandement, substantiellement, rapidement, efficacement, facilement, regulierement, correctement, convenablement,
         aisement, confortablement, dans les meilleurs delais, au plus vite, des que possible, si possible, autant que possible,
         au mieux, de facon optimale, de maniere optimale, fluide, fluides, optimal, optimale, optimaux, optimales, rapide,
         rapides, efficace, efficaces, intuitif, intuitive, intuitifs, intuitives, convivial, conviviale, conviviaux,
         conviviales, exceptionnel, exceptionnelle, exceptionnels, exceptionnelles, irreprochable, irreprochables,
         performant, performante, performants, performantes, de classe mondiale, sans couture, sans friction, au top,
         hausse significative, baisse significative, amelioration significative, augmentation significative,
         reduction significative, progression significative, nombre significatif, part significative, impact significatif,
         progres significatifs`,
      ],
    ]),
    names: new PhraseTable([
      [
        true,
        `restauration rapide, recharge rapide, recharges rapides, charge rapide, borne rapide, bornes rapides, test rapide,
         tests rapides, voie rapide, voies rapides, train rapide, depistage rapide, livraison rapide, commande rapide, prime
         exceptionnelle, primes exceptionnelles, charges exceptionnelles, produits exceptionnels, resultat exceptionnel, vente
         rapide, acces rapide, intervention rapide, lecture rapide, tri rapide, chargement rapide`,
      ],
    ]),
    able: /[ai]ble?s?$/,
    better: wordSet('meilleur meilleure meilleurs meilleures'),
    articles: wordSet("une un de d' des"),
    saying: new PhraseTable([
      [
        true,
        `disent, dit, disant, dire, trouvent, trouve, jugent, juge, jugee, jugees, juges, estiment, estime, declarent, declare,
         considerent, considere, notent, qualifient, qualifie, percoivent, percu, percue, sentent, sent, pensent, decrivent,
         estimant, jugeant, declarant, evaluent`,
      ],
    ]),
  },
  vanity: {
    words: new PhraseTable([
      [
        true,
        `telechargements, pages vues, page vue, vues de pages, impressions, followers, likes, j' aime, abonnes sur linkedin, abonnes linkedin,
         abonnes instagram, abonnes sur instagram, abonnes twitter, abonnes facebook, abonnes sur facebook, abonnes tiktok, abonnes sur tiktok,
         abonnes youtube, abonnes sur youtube, abonnes sur les reseaux sociaux, fans facebook, vues sur youtube, vues youtube, vues sur tiktok,
         vues de la video, retweets, etoiles github, utilisateurs inscrits, comptes crees`,
      ],
    ]),
    per: wordSet('par'),
    real: wordSet('actifs actives payants payantes part cout'),
    counting: wordSet('nombre nb total volume millier milliers million millions'),
  },
  aims: {
    goesOn: new PhraseTable([
      [
        true,
        `maintenir, maintien de, maintien du, maintien des, maintien, poursuivre, poursuite de, poursuite du, poursuite des, continuer,
         continuer a, continuer de, preserver, preservation de, perenniser, rester, demeurer`,
      ],
    ]),
    keeps: new PhraseTable([[true, 'garder, conserver']]),
    contrast: wordSet('tout malgre mais et meme alors quand lorsque en pendant'),
    metrics: new PhraseTable([
      [
        true,
        `nps, enps, csat, ces, chiffre d' affaires, ca, revenu, revenus, ventes, arr, mrr, nrr, ebitda, ebe, marge, marges, marge brute, resultat net, benefice,
         benefices, rentabilite, churn, attrition, turnover, roi, cac, ltv, panier moyen, taux, ratio, trafic, part de marche, parts de marche, retention,
         conversion, conversions, cout, couts, tresorerie, dso, mttr, latence, disponibilite, delai, delais, nombre, volume, indice, score, croissance du chiffre d' affaires`,
      ],
    ]),
    counts: new PhraseTable([[true, 'nombre, volume']]),
    general:
      wordSet(`qualite efficacite efficience performance performances productivite excellence operationnelle operationnel processus
      process communication collaboration croissance resultat resultats activite activites entreprise organisation fonctionnement
      operations travail service services produit produits offre offres image culture innovation impact succes reussite valeur
      globale global generale general interne internes agilite maturite globalement ensemble`),
  },
  means: {
    leads: new PhraseTable([
      [
        true,
        "grace a, grace au, grace aux, au moyen de, au moyen d', au moyen du, a l' aide de, a l' aide d', a l' aide du, par le biais de, par le biais d', par le biais du, par l' intermediaire de, par l' intermediaire d'",
      ],
    ]),
    doing: wordSet('en'),
    beside: wordSet('tout'),
    ending: /[a-z]{3}ant$/,
    others: wordSet(`avant courant restaurant suivant montant instant enfant habitant tenant incluant excluant comptant partant
      passant attendant respectant conservant gardant maintenant preservant restant sortant arrivant venant entrant croissant
      etant ayant prenant allant`),
    work: wordSet('par via'),
    withArticle: wordSet('par'),
    channels: wordSet(`appli app application applications site web portail internet boutique boutiques magasin magasins telephone
      chat courriel mail email partenaire partenaires canal canaux api plateforme page pages formulaire newsletter guichet
      outil reseau parrainage equipe semaine mois jour trimestre an client clients`),
  },
};
