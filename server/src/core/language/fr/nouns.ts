import type { Direction, NounClass } from '../lexicon.ts';

/** French nouns by what they name, in the singular; plurals are formed. Nouns made of verbs are in the verb table. */
export const NOUN_GROUPS: readonly { readonly class: NounClass; readonly direction?: Direction; readonly nouns: string }[] = [
  { class: 'change', direction: 'up', nouns: 'hausse croissance augmentation progression gain bond essor' },
  { class: 'change', direction: 'down', nouns: 'baisse diminution réduction recul chute' },
  {
    class: 'metric',
    nouns: `taux ratio part pourcentage proportion score indice indicateur niveau nombre nb volume montant moyenne médiane
      total somme chiffre ca marge revenu recette bénéfice ebitda ebe coût cout dépense
      trésorerie tréso cash dette encours prix panier valeur rentabilité retour roi roas ltv clv cac cpl cpa cpc ctr arr mrr nrr grr
      nps enps csat ces mau dau wau dso trs tri sla slo mttr mtbf lcp inp cls etp churn rétention attrition désabonnement
      conversion activation adoption usage utilisation engagement fréquentation participation assiduité couverture occupation
      remplissage disponibilité dispo uptime indisponibilité latence débit performance perf vitesse temps durée délai retard
      attente file stock rupture rotation fréquence cadence productivité efficacité rendement capacité
      charge précision erreur anomalie bug défaut rebut panne incident interruption alerte réclamation plainte litige contentieux
      retour escalade ticket faille infraction accident absence absentéisme arrêt turnover maladie fraude perte gaspillage
      déchet émission empreinte consommation conso énergie poids taille trafic vue impression clic téléchargement
       inscription abonnement commande transaction paiement facture impayé réservation réservations
      rebond sortie connexion fois note notation étoile rang classement position notoriété visibilité audience diversité parité mixité
      pénétration dépassement surcoût économie don promesse réussite atteinte acceptation
      réponse résolution minute heure jour semaine mois trimestre année pp kpi demande cycle mortalité décrochage
      réadmission infection endettement liquidité solvabilité besoin bfr effectif seuil crash
      écart biais pénalité sinistre souscription lecture loyer écoute transfo ancienneté fidélité
      émission trajet appel nuitée entrée billet don`,
  },
  {
    class: 'people',
    nouns: `client utilisateur usager acheteur consommateur abonné adhérent membre compte deal vente contrat logo prospect lead
      opportunité partenaire revendeur distributeur marchand vendeur fournisseur donateur donneur bénévole mécène investisseur
      fan suiveur follower visiteur lecteur spectateur auditeur joueur participant stagiaire élève étudiant apprenant diplômé
      apprenti alternant patient résident citoyen habitant locataire foyer famille ménage voyageur passager conducteur livreur
      agriculteur salarié collaborateur collègue agent employé embauché recrue candidat candidature développeur ingénieur
      designer manager directeur chef cadre dirigeant infirmier infirmière médecin enseignant soudeur juriste analyste
      technicien conseiller commercial contributeur femme homme personne gens enfant jeune senior adulte entreprise pme eti
      société association école hôpital ville commune pays marché région mention témoignage recommandation avis citation
      média presse retombée prix label récompense parrainage renouvellement marque euro emploi poste talent profil
      équipier équipage convive habitué bénéficiaire allocataire assuré sociétaire parent proche aidant usagère cliente repas logement `,
  },
  {
    class: 'quality',
    nouns: `satisfaction qualité confiance fidélité expérience bonheur moral bien-être culture image réputation relation
      collaboration collab alignement clarté transparence leadership responsabilité sécurité conformité
      maturité résilience fiabilité stabilité scalabilité durabilité innovation excellence simplicité accessibilité ergonomie
      flexibilité agilité autonomie motivation implication cohésion inclusion équité appartenance santé avenir vision mission
      impact potentiel compétitivité présence différenciation crédibilité connaissance compétence attractivité
      climat communication décision ambiance envie dynamique synergie levier visibilité référence`,
  },
  {
    class: 'artifact',
    nouns: `rapport document doc guide livret manuel playbook runbook modèle template gabarit checklist
      politique procédure process processus workflow cadre référentiel méthodologie méthode charte stratégie feuille roadmap plan
       proposition note brief spécification spec cahier exigence rfc ebook article post billet blog
      newsletter infolettre lettre courriel emailing mailing communiqué brochure plaquette flyer dépliant affiche
      bannière vidéo podcast webinaire webinar atelier formation cours cursus module leçon bootcamp hackathon meetup événement
      évènement conférence sommet séminaire colloque exposé support diaporama démo réunion point rituel
      rétrospective rétro comité commission conseil copil codir instance groupe cellule entretien interview enquête
      questionnaire sondage benchmark comparatif faisabilité
      prototype maquette wireframe mvp poc pilote bêta version fonctionnalité feature module composant bibliothèque
      librairie sdk api endpoint connecteur plugin extension widget bot chatbot appli application site page portail
      intranet extranet plateforme outil outillage boîte système logiciel progiciel service guichet tableau dashboard cockpit tdb
      baromètre base entrepôt lac pipeline jeu schéma registre dépôt cluster serveur environnement infrastructure architecture
      microservice script automate scanner pare-feu crm erp wms sirh ats cms gmao sso mfa vpn cdn campagne publicité spot
      programme projet chantier initiative lot epic story sprint tâche action jalon livrable convention accord avenant
       bail licence certificat permis agrément habilitation autorisation brevet budget prévisionnel catalogue
      inventaire liste carte matrice diagramme design logo identité kit trousse
      goodies bureau local locaux salle magasin boutique agence antenne bâtiment visite tournée planning calendrier
      rétroplanning frise astreinte wiki faq centre tutoriel tuto fiche échantillon
      contenu persona segmentation taxonomie glossaire norme règle règlement dispositif mécanisme boucle canal
        parcours tutorat mentorat stage bourse fonds dossier formulaire
      signature décision préconisation idée expérimentation test essai tranche assistant
        one-pager cas offre pack bundle grille barème prime simulateur
      organigramme journée week-end soirée matinée déjeuner dîner session séance argumentaire convention protocole mémo synthèse bilan infographie affichage signalétique
      référent correspondant comptoir stand salon forum débat concertation délibération sauvegarde
      supervision monitoring job interface écran menu bouton moteur algorithme prototype preuve bloc socle brique référentiel
       rendez-vous afterwork permanence kiosque chorale spectacle exposition`,
  },
  {
    class: 'action',
    nouns: `rollout parution réécriture refactoring lancement mise passage bascule bascule refonte déploiement migration recette reprise montage pose
      kick-off kickoff go-live onboarding setup refresh redesign upgrade go-live démarche conduite élaboration revue suivi
       tenue rédaction étude benchmark cartographie `,
  },
];

/** Plurals that -s does not form. */
export const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  local: 'locaux',
  story: 'stories',
  journal: 'journaux',
  travail: 'travaux',
  commercial: 'commerciaux',
};
