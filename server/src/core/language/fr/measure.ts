import { inBothNumbers, type MeasureTables, monthTable } from '../measure/tables.ts';
import { PhraseTable, wordSet } from '../phrases.ts';

export const measure: MeasureTables = {
  families: new PhraseTable([
    [
      'revenue',
      inBothNumbers(`chiffre d' affaires, ca, revenu, revenu recurrent, revenu annuel, recette, arr, mrr, ebitda, ebe, benefice, resultat net, resultat d' exploitation,
       marge, marge brute, marge nette, marge operationnelle, profit, encaissement, facturation, volume d' affaires`),
    ],
    [
      'volume',
      inBothNumbers(`client, cliente, utilisateur, usager, acheteur, compte, abonne, adherent, membre, lead, mql, sql, prospect, opportunite, vente, contrat, affaire, commande,
       visiteur, visite, session, trafic, telechargement, installation, inscription, inscrit, abonnement, souscription, follower, fan, vue, page vue, impression, clic, mention,
       participant, demo, demonstration, essai, reservation, pipeline, partenaire, donateur, don, logo, audience, portee, visiteur unique, nouveau contrat, nouvelle vente,
       magasin, point de vente, retombee, nouveaux contrats, nouvelles ventes, pages vues, points de vente`),
    ],
    [
      'speed',
      inBothNumbers(`temps de cycle, delai de mise sur le marche, mise sur le marche, time to market, debit, velocite, cycle de vente, frequence de deploiement, deploiement,
       mise en production, livraison, temps de traitement, delai de traitement, duree de traitement, cadence, delai de recrutement, delai moyen de recrutement, ticket traite, mises en production, tickets traites`),
    ],
    [
      'quality',
      inBothNumbers(`satisfaction, satisfait, satisfaite, nps, enps, csat, ces, qualite, note, etoile, score, plainte, reclamation, erreur, bug, bogue, defaut, anomalie, incident,
       panne, indisponibilite, disponibilite, uptime, precision, exactitude, retour, remboursement, rebut, reprise, recommandation, recommandent, recommande, recommander, avis, accident,
       conformite, conforme, fiabilite, fiable, crash, echec, confiance, bien-etre, sla, temps d' attente, delai d' attente, attente, temps de reponse, delai de reponse,
       premiere reponse, premier contact, latence, temps de chargement, retard, en retard, a l' heure, a temps, faille, vulnerabilite, securite, engagement, effort, absenteisme,
       arret maladie, heure supplementaire, gaspillage, surcharge, escalade, regression, premier coup, du premier coup, resolu, resolue, sain, saine, marge d' erreur, litige, impaye, heures supplementaires`),
    ],
    [
      'loyalty',
      inBothNumbers(`retention, churn, attrition, desabonnement, resiliation, renouvellement, renouvele, renouvelee, reachat, fidelite, fidelisation, fidele, revient, reviennent,
       taux de retour, turnover, depart, partent, quittent, restent, rester, nrr, grr, habitue, regulier, recurrent, parrainage, parraine, reconduction`),
    ],
    [
      'usage',
      inBothNumbers(
        'adoption, activation, actif, active, usage, utilisation, utilise, utilisent, hebdomadaire, dau, wau, mau, completion',
      ),
    ],
    [
      'value',
      inBothNumbers(`panier, panier moyen, valeur moyenne, valeur vie, valeur, taille moyenne, ltv, clv, arpu, prix, prix moyen, ca par, chiffre d' affaires par, revenu par,
       revenu moyen, ca moyen, ticket moyen, valeurs moyennes`),
    ],
    ['cost', inBothNumbers('cout, depense, budget, charge, cac, cpl, cpa, remise, frais')],
    [
      'rate',
      inBothNumbers(`taux, ratio, part, pourcentage, proportion, conversion, taux de conversion, taux de transformation, rendement, couverture, part de marche, sur trois, sur quatre,
       sur cinq, sur dix, quota`),
    ],
  ]),
  ceilings: new PhraseTable([
    [
      'percent',
      `taux de conversion, taux de transformation, taux d' ouverture, taux de clic, taux de reponse, taux de completion, taux d' acceptation, taux de rebond,
       taux d' attrition, taux de desabonnement, taux de resiliation, churn, taux d' erreur, taux d' erreurs, taux d' echec, taux de reussite, taux de satisfaction, satisfaction,
       csat, disponibilite, uptime, taux d' adoption, taux d' activation, taux de participation, taux de presence, taux d' absenteisme, part de marche, part des, part de, part du,
       taux de turnover, taux de retour, taux de service, couverture de tests, couverture de code, taux de completude, taux de doublons`,
    ],
    ['points', 'nps, enps'],
  ]),
  unbounded: new PhraseTable([
    [
      true,
      `croissance, hausse, augmentation, nrr, retention nette, du plan, de l' objectif, du budget, des objectifs, du quota, de la cible, roi, par rapport, vs, versus, contre, indice,
       base, de l' an, de l' annee`,
    ],
  ]),
  wholes:
    wordSet(`clients clientes utilisateurs usagers salaries collaborateurs abonnes adherents membres equipes tickets appels demandes commandes livraisons fiches factures
    visiteurs patients etudiants candidats fournisseurs services alertes incidents tests dossiers agents`),
  fillers:
    wordSet(`le la les l' un une de du des d' a au aux en par pour sur dans avec notre nos leur leurs est sont = : - ce cette trimestre annee mois actuellement aujourd'hui
    vs contre et que`),
  deadlines: {
    cues: new PhraseTable([
      [
        { by: true, end: false },
        `d' ici, d' ici a, d' ici le, d' ici au, d' ici l' ete, au plus tard, au plus tard le, au plus tard en, avant le`,
      ],
      [
        { by: true, end: true },
        `d' ici fin, d' ici la fin, d' ici la fin de, d' ici la fin du, d' ici a fin, d' ici a la fin de, d' ici a la fin du, avant la fin de, avant la fin du, avant fin,
         au plus tard fin, au plus tard a la fin de, d' ici la fin d', avant la fin d'`,
      ],
      [{ by: false, end: false }, `avant, jusqu' a, jusqu' en, jusqu' au`],
      [{ by: false, end: true }, `fin, a fin, a la fin de, a la fin du, jusqu' a fin, jusqu' a la fin de, a la fin d'`],
    ]),
    parts: { q: 'Q', t: 'Q', h: 'H', s: 'H' },
    months: monthTable([
      'janvier janv',
      'fevrier fevr',
      'mars',
      'avril avr',
      'mai',
      'juin',
      'juillet juil',
      'aout',
      'septembre sept',
      'octobre oct',
      'novembre nov',
      'decembre dec',
    ]),
    monthMayLead: false,
  },
};
