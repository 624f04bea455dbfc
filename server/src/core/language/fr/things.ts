/** Things that a team makes, holds or stages: documents, software, events, places, rules. In the singular. */
export const THINGS = `rapport document doc guide livret manuel playbook runbook modèle template gabarit checklist check-list
  politique procédure process processus workflow cadre référentiel méthodologie méthode charte stratégie feuille roadmap plan
  proposition brief spécification spec cahier exigence rfc ebook article post blog 
  newsletter infolettre lettre courriel emailing mailing communiqué brochure plaquette flyer dépliant affiche
  bannière vidéo podcast webinaire webinar atelier formation cours cursus module leçon bootcamp hackathon meetup événement
  évènement conférence sommet séminaire colloque exposé support diaporama démo réunion rituel point
  rétrospective rétro comité commission conseil copil codir instance groupe cellule entretien interview enquête
  questionnaire sondage benchmark comparatif faisabilité
  prototype maquette wireframe mvp poc pilote bêta version fonctionnalité feature composant bibliothèque
  librairie sdk api endpoint connecteur plugin extension widget bot chatbot appli application site page portail
  intranet extranet plateforme plate-forme outil outillage boîte système logiciel progiciel service guichet tableau dashboard cockpit tdb
  baromètre base entrepôt lac pipeline jeu schéma registre dépôt cluster serveur environnement infrastructure architecture
  microservice script automate scanner pare-feu crm erp wms sirh ats cms gmao sso mfa vpn cdn campagne publicité spot
  programme projet chantier initiative lot epic story sprint tâche action jalon livrable convention accord avenant
  bail licence certificat permis habilitation autorisation brevet budget prévisionnel catalogue
  inventaire liste carte matrice diagramme design identité kit trousse
  goodies bureau local locaux salle magasin boutique agence antenne bâtiment visite tournée planning calendrier
  rétroplanning frise astreinte wiki faq centre tutoriel tuto fiche échantillon
  contenu persona segmentation taxonomie glossaire norme règle règlement dispositif mécanisme boucle canal
  parcours tutorat mentorat stage bourse dossier formulaire
   préconisation idée expérimentation test essai tranche assistant
  one-pager cas offre pack bundle grille barème prime simulateur
  organigramme journée week-end soirée matinée déjeuner dîner  séance session argumentaire protocole mémo synthèse bilan infographie
  affichage signalétique référent correspondant comptoir stand salon forum débat concertation délibération sauvegarde
  supervision monitoring job interface écran menu bouton moteur algorithme preuve bloc socle brique
  rendez-vous afterwork permanence kiosque chorale spectacle exposition
  adaptateur agrégateur orchestrateur planificateur validateur lecteur aiguilleur répartiteur traducteur nœud bloc widget filtre champ variable attribut cellule vue
  créa mail e-mail mél séquence scénario texto sms push landing-page fil pin
  conversation échange call podcast
  fonction causerie
  historique sitemap
  abécédaire accélérateur album agenda almanach amendement annexe annonce annuaire antivirus app applicatif arborescence arbre arrêté
  ascenseur assemblée attestation audio audioguide avant-projet avatar back-office backoffice badge balise banc bandeau bande-annonce
  bassin billetterie blueprint boîtier bon borne bouquet box briefing bulletin business-plan câble calculateur calculatrice calculette
  caméra camion cantine canva canvas capsule capteur carnet carrousel cartable cérémonie challenge chambre chapitre chaîne chaudière
  chart chronique circuit clause club code coffre coffret collection comparateur compte-rendu compteur conciergerie concours
  configurateur console consigne conteneur  copie corpus coupon crèche critère croquis cuisine curriculum data-center
  datacenter datalake datamart dataset datawarehouse dataviz déclaration décret décor démonstrateur design-system détecteur diapo
  dictionnaire digue directive documentaire documentation docu duerp dpia déroulé écrin édito éditeur encart enseigne enveloppe
   escalier espace esquisse établi étagère état  étiquette  exemplaire expo extrait façade fascicule ferme
  festival fichier film filière filtre firmware flotte foire fontaine forfait formule four fourgon framework fresque front-end back-end
  backend frontend fullstack gala galerie garage gare gazette générateur  gouvernance graphique grillage guidebook
  habillage hall hangar haie helpdesk hub idéathon illustration immeuble imprimante incubateur inducteur  instrument
  intervention jardin jardinière jingle job-board journal kanban kaizen lab laboratoire labo landing layout lexique livre 
  log login  loi machine maillage maison mallette manifeste marketplace mascotte masterclass matériel matinale matinée médiathèque
  mémento message mesure microsite middleware mini-série mobilier 'emploi  mooc mur musée navette nomenclature
  notice nouveauté numéro objet observatoire onglet open-data option opération ouvrage package packaging panneau parc parcelle parking
  passerelle patch pavillon pdf pépinière photo phototheque photothèque pièce piscine piste pitch place plafond plaque plateau playlist
  podium pont pop-up portique prestation  procès-verbal pv produit prospectus publi puits
  quiz radar radio rampe récit recueil reel reels réforme refuge   relais rencontre repo repository
  reporting reportage répertoire résidence restaurant retraite  robot rôle routine rubrique ruche sac sas scénario sdk script
  séance self-service  serre serveur showroom sharepoint signal silo slide smoke-test  sommaire sonde source
  speech squelette stack stade standard standup stand-up station statuts storyboard studio style-guide suite syllabus symposium
  tablette task-force taskforce  terrain terrasse texte thèse tiers-lieu timeline tract trailer train tribune trottoir
  tunnel turbine typologie ui ux vademecum vade-mecum valise variante véhicule vélo verger vernissage visio visuel vitrine
  voirie voiture wagon webapp webconf webhook  workshop worker zone kick-start living-lab learning-expedition
  'expérience rex retex okr kpi-tree north-star scorecard bdd bddr bdes bi sas etl elt mdm pim dam lms lxp mes plm scada iot
  aop  pssi pca pra pcs spof  docker kubernetes terraform helm ci cd  sandbox staging preprod
  authentification      flux   double-opt-in opt-in
  courrier justificatif messagerie release gamme plat corner usine    hotline  ligne numéro-vert  maraude  braderie brocante kermesse
  gouter goûter apéritif apéro barbecue pique-nique cocktail buffet marathon tournoi course  concert 
  jeu-concours tombola loterie quizz escape-game serious-game `;
