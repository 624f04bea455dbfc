import type { Direction, VerbClass } from '../lexicon.ts';

/** French verbs that read alike, each with the nouns made of it: `publier:publication`, `lancer:lancement/relance`. */
export interface VerbGroup {
  readonly class: VerbClass;
  readonly direction?: Direction;
  readonly leans?: boolean;
  readonly verbs: string;
}

/** The first group that lists a verb wins. */
export const VERB_GROUPS: readonly VerbGroup[] = [
  {
    class: 'change',
    direction: 'up',
    verbs: `augmenter:augmentation accroître:accroissement croître:croissance hausser:hausse élever:élévation
      relever:relèvement doubler:doublement tripler:triplement quadrupler quintupler décupler multiplier:multiplication
      élargir:élargissement étendre:extension maximiser:maximisation gonfler rehausser progresser:progression
      grandir grossir grimper bondir:bond monter:montée remonter:remontée dépasser:dépassement gagner:gain allonger:allongement
      amplifier:amplification agrandir:agrandissement densifier:densification intensifier:intensification majorer:majoration
      redoubler revaloriser:revalorisation démultiplier accentuer prolonger:prolongation`,
  },
  {
    class: 'change',
    direction: 'down',
    verbs: `réduire:réduction diminuer:diminution baisser:baisse abaisser:abaissement limiter:limitation
      minimiser:minimisation raccourcir:raccourcissement couper:coupe chuter:chute reculer:recul décroître:décroissance
      diviser:division alléger:allègement freiner restreindre:restriction écourter rogner éradiquer:éradication
      atténuer:atténuation enrayer endiguer juguler stopper résorber:résorption comprimer:compression régresser:régression alourdir
      amoindrir compresser dégonfler désengorger:désengorgement écrêter lisser rétrécir tarir tempérer combler:comblement
      ralentir:ralentissement descendre tomber`,
  },
  { class: 'change', direction: 'down', leans: true, verbs: 'ramener' },
  { class: 'change', direction: 'up', leans: true, verbs: 'porter passer hisser amener' },
  {
    class: 'level',
    direction: 'hold',
    verbs: `maintenir:maintien garder conserver:conservation préserver:préservation rester garantir:garantie
      sauvegarder contenir stabiliser:stabilisation plafonner:plafonnement demeurer respecter:respect`,
  },
  {
    class: 'level',
    verbs: `être devenir peser représenter compter afficher prendre coûter
      valoir pouvoir vouloir devoir savoir aller venir voir dire sentir revenir toucher franchir
      approcher avoisiner viser:visée penser recevoir déclarer juger utiliser consulter payer totaliser cumuler égaler équilibrer
      figurer arriver entrer rejoindre posséder bénéficier refuser préférer apprécier concerner évoluer dépenser consommer attendre réagir
      échouer fonctionner abandonner quitter percevoir naviguer débattre emprunter desservir`,
  },
  { class: 'level', direction: 'up', leans: true, verbs: 'atteindre:atteinte' },
  { class: 'light', verbs: 'avoir tenir assurer disposer contribuer' },
  {
    class: 'shape',
    verbs: `développer:développement offrir donner soutenir:soutien ancrer:ancrage transformer:transformation
      enrichir:enrichissement promouvoir:promotion approfondir:approfondissement cultiver`,
  },
  {
    class: 'soft',
    verbs: `améliorer:amélioration renforcer:renforcement optimiser:optimisation accélérer:accélération simplifier:simplification
      favoriser encourager:encouragement stimuler:stimulation dynamiser:dynamisation booster fluidifier:fluidification
      fiabiliser:fiabilisation fidéliser:fidélisation satisfaire innover inspirer motiver:motivation engager
      rendre permettre faciliter:facilitation
      valoriser:valorisation consolider:consolidation pérenniser:pérennisation sécuriser:sécurisation
      aider:aide responsabiliser:responsabilisation autonomiser:autonomisation affirmer positionner:positionnement
      rassurer embarquer incarner libérer rayonner:rayonnement conforter
      apaiser:apaisement rapprocher:rapprochement maîtriser:maîtrise réenchanter
      diversifier:diversification solidifier réinventer changer apprendre:apprentissage resserrer souder cimenter tisser muscler doper
      propulser dominer régner enchanter émerveiller choyer étonner séduire captiver ravir vivre connaître aimer exceller sublimer
      magnifier raviver redonner insuffler embellir illuminer repositionner perfectionner:perfectionnement
      anticiper:anticipation poursuivre:poursuite chercher tendre veiller
      affermir aguerrir assouplir:assouplissement bonifier concilier crédibiliser décloisonner:décloisonnement démocratiser:démocratisation
      désenclaver égayer épanouir fortifier galvaniser humaniser:humanisation impliquer:implication inciter:incitation lutter militer mûrir nourrir
      œuvrer professionnaliser:professionnalisation protéger raffermir rajeunir ranimer redresser:redressement redynamiser:redynamisation
      renouer revitaliser:revitalisation tonifier verdir vivifier croire oser briller
      emporter marquer impulser devancer`,
  },
  {
    class: 'win',
    verbs: `conclure:conclusion signer:signature recruter:recrutement embaucher:embauche générer:génération obtenir:obtention
      résoudre:résolution remporter convertir:conversion vendre:vente attirer conquérir:conquête collecter:collecte
      lever:levée récolter économiser encaisser:encaissement recouvrer:recouvrement répondre traiter:traitement
      fermer:fermeture acquérir:acquisition retenir:rétention activer:activation inscrire:inscription
      rallier convaincre décrocher servir indemniser:indemnisation rembourser:remboursement régler:règlement facturer:facturation
      héberger:hébergement loger accueillir:accueil sauver réactiver:réactivation récupérer:récupération renouveler:renouvellement
      éviter:évitement prévenir:prévention adhérer souscrire:souscription orienter placer insérer vacciner:vaccination
      soigner adopter:adoption reconquérir:reconquête capter:captation fédérer qualifier:qualification
      honorer dégager rapporter mobiliser:mobilisation détecter:détection déceler intercepter escalader clôturer:clôture clore perdre
      trouver nouer certifier:certification labelliser:labellisation accréditer:accréditation homologuer:homologation sceller arracher closer débloquer employer recycler:recyclage épargner amortir rentabiliser:rentabilisation
      délivrer:délivrance accepter:acceptation primer récompenser distinguer plébisciter
      indexer:indexation admettre:admission réussir:réussite réemployer:réemploi reclasser:reclassement diplômer onboarder cofinancer:cofinancement
      louer monétiser:monétisation écouler collectionner intéresser céder racheter:rachat persuader`,
  },
  { class: 'make', direction: 'down', verbs: 'supprimer:suppression éliminer:élimination neutraliser:neutralisation' },
  {
    class: 'make',
    verbs: `faire créer:création produire:production livrer:livraison fournir:fourniture construire:construction bâtir
      ouvrir:ouverture ajouter:ajout terminer achever:achèvement compléter proposer remettre:remise
      constituer:constitution financer:financement distribuer:distribution verser:versement
      réaliser:réalisation effectuer enregistrer:enregistrement recueillir rassembler établir:établissement apporter
      supporter fabriquer:fabrication couvrir procurer dérouler prouver démontrer:démonstration justifier:justification`,
  },
  {
    class: 'work',
    verbs: `organiser:organisation animer:animation planifier:planification préparer:préparation rédiger:rédaction
      écrire:écriture réécrire:réécriture documenter:documentation décrire définir:définition redéfinir:redéfinition
      concevoir:conception dessiner modéliser:modélisation cartographier:cartographie schématiser analyser:analyse
      étudier:étude examiner:examen explorer:exploration enquêter évaluer:évaluation auditer:audit réviser:révision
      revoir:revue inspecter:inspection vérifier:vérification valider:validation tester:test benchmarker comparer:comparaison
      rechercher:recherche sonder:sondage interviewer interroger observer:observation suivre mesurer:mesure
      présenter:présentation communiquer:communication annoncer:annonce publier:publication
      republier poster partager:partage envoyer:envoi diffuser:diffusion transmettre:transmission traduire:traduction
      localiser:localisation filmer tourner:tournage éditer:édition actualiser:actualisation
      rafraîchir:rafraîchissement refondre:refonte remanier:remaniement retravailler refactoriser:refactorisation
      moderniser:modernisation migrer:migration basculer:bascule/basculement transférer:transfert installer:installation
      réinstaller déployer:déploiement redéployer implémenter:implémentation implanter:implantation intégrer:intégration
      configurer:configuration paramétrer:paramétrage connecter:connexion raccorder:raccordement brancher
      automatiser:automatisation scripter coder:codage programmer:programmation reconstruire:reconstruction
      introduire:introduction instaurer:instauration instituer initier:initiation démarrer:démarrage
      commencer lancer:lancement relancer:relance expérimenter:expérimentation piloter:pilotage
      mener conduire:conduite exécuter:exécution modérer:modération participer:participation
      assister intervenir visiter:visite rencontrer échanger négocier:négociation convenir aligner coordonner:coordination
      concerter:concertation former:formation coacher:coaching accompagner:accompagnement enseigner:enseignement éduquer sensibiliser:sensibilisation
      équiper:équipement outiller:outillage assigner attribuer:attribution affecter:affectation nommer:nomination désigner:désignation
      mandater déléguer:délégation réorganiser:réorganisation restructurer:restructuration centraliser:centralisation
      mutualiser:mutualisation standardiser:standardisation formaliser:formalisation normaliser:normalisation
      harmoniser:harmonisation homogénéiser:homogénéisation rationaliser:rationalisation unifier:unification fusionner:fusion
      découper:découpage décomposer décommissionner:décommissionnement désactiver:désactivation retirer:retrait
      effacer archiver:archivage nettoyer:nettoyage purger:purge ranger corriger:correction réparer:réparation
      déboguer finaliser:finalisation boucler:bouclage parachever soumettre:soumission déposer:dépôt
      candidater choisir:choix sélectionner:sélection acheter:achat approvisionner:approvisionnement
      commander externaliser:externalisation internaliser:internalisation contractualiser:contractualisation
      rénover:rénovation aménager:aménagement réaménager:réaménagement déménager:déménagement meubler
      élaborer:élaboration compiler:compilation recenser:recensement inventorier lister répertorier identifier:identification
      repérer:repérage diagnostiquer:diagnostic prioriser:priorisation hiérarchiser:hiérarchisation trier:tri
      classer:classement classifier:classification catégoriser:catégorisation étiqueter:étiquetage segmenter:segmentation
      allouer:allocation budgéter:budgétisation prévoir chiffrer:chiffrage estimer:estimation cadrer:cadrage
      esquisser recommander:recommandation suggérer demander inviter relire:relecture réunir regrouper:regroupement
      stocker crypter durcir:durcissement instrumenter:instrumentation exposer:exposition affiner itérer
      adapter:adaptation ajuster:ajustement personnaliser:personnalisation calibrer:calibrage incorporer inclure
      élire assainir:assainissement imprimer:impression numériser:numérisation digitaliser:digitalisation dématérialiser:dématérialisation
      scanner transcrire:transcription sponsoriser parrainer collaborer
      découvrir comprendre:compréhension simuler:simulation tracer:traçage profiler prélever échantillonner
      décider acter trancher clarifier:clarification confirmer:confirmation arbitrer:arbitrage expliquer vulgariser:vulgarisation
      informer:information notifier alerter ressourcer requalifier reconvertir répliquer:réplication
      rebaptiser renommer revisiter repenser refaire:réfection reprendre renégocier:renégociation
      remplacer:remplacement substituer décentraliser:décentralisation assembler:assemblage mettre:mise
      synchroniser:synchronisation importer:import exporter:export saisir:saisie industrialiser:industrialisation
      prototyper:prototypage maquetter:maquettage scénariser spécifier:spécification
      approuver:approbation ratifier:ratification
      voter:vote promulguer creuser ériger poser:pose peindre repeindre
      inaugurer:inauguration célébrer fêter référencer:référencement démarcher:démarchage
      prospecter:prospection structurer:structuration cadencer ritualiser:ritualisation débriefer:débriefing
      capitaliser:capitalisation restituer:restitution consigner tagger convoquer:convocation siéger délibérer:délibération
      consacrer dédier dresser appliquer:application décaler
      imposer vider frapper sonner recoudre coudre généraliser:généralisation planter:plantation router:routage débrancher
      reporter tarifer renseigner remplir doter abonner enrôler inventer imaginer façonner adresser expédier:expédition
      présélectionner solliciter:sollicitation appeler rappeler téléphoner visionner contacter
      accomplir:accomplissement amender amorcer annoter assortir attester baliser:balisage briefer câbler:câblage calculer:calcul
      caractériser:caractérisation cataloguer challenger charger chronométrer cibler:ciblage citer cloner co-construire:co-construction
      co-concevoir co-créer coconstruire:coconstruction cocréer coller commenter commercialiser:commercialisation composer:composition
      conceptualiser concrétiser:concrétisation confectionner confier confronter conseiller contextualiser contrôler:contrôle copier
      croiser déballer décliner:déclinaison décoder décorer découpler:découplage décrypter dédoublonner:dédoublonnage défricher délimiter
      démanteler:démantèlement démonter:démontage dépouiller désinstaller:désinstallation détailler déterminer:détermination
      discuter documentariser dupliquer ébaucher échafauder écouter éditorialiser:éditorialisation élaguer émettre:émission emménager
      encadrer:encadrement encoder énoncer entamer entraîner:entraînement entreprendre entretenir:entretien envisager éplucher épurer
      essayer étalonner:étalonnage étayer éteindre:extinction étoffer expertiser:expertise expliciter:explicitation exploiter:exploitation
      extraire:extraction familiariser figer filtrer:filtrage finir fixer forger formuler:formulation fouiller gérer geler grouper habiliter
      habiller illustrer:illustration immatriculer incuber:incubation indiquer instruire:instruction interconnecter:interconnexion
      interfacer:interfaçage interpréter investiguer:investigation investir:investissement isoler:isolation jalonner jouer rejouer
      journaliser:journalisation jumeler:jumelage lire:lecture manager marteler matérialiser médiatiser:médiatisation
      mentorer mixer monitorer motoriser noter numéroter objectiver officialiser:officialisation opérer opérationnaliser:opérationnalisation
      orchestrer:orchestration ordonnancer:ordonnancement packager:packaging parcourir patcher photographier pitcher plaider
      populariser pratiquer préciser préconiser préfigurer:préfiguration préqualifier prescrire procéder projeter prononcer provisionner
      quantifier:quantification questionner rapatrier:rapatriement réaffecter:réaffectation réaligner:réalignement rebâtir reboiser:reboisement
      recadrer:recadrage récapituler recaler réceptionner:réception recertifier reconditionner:reconditionnement reconfigurer:reconfiguration
      réconcilier:réconciliation reconduire:reconduction recouper rectifier redesigner redistribuer:redistribution refactorer:refactoring
      réfléchir reformuler:reformulation régulariser:régularisation réhabiliter:réhabilitation relayer relier remodeler répartir:répartition
      répéter:répétition replanter réserver restaurer:restauration retoucher retracer réutiliser:réutilisation révoquer roder rompre
      sanctuariser scinder scorer séparer:séparation signaler:signalement sous-traiter:sous-traitance spécialiser:spécialisation statuer
      superviser:supervision surveiller:surveillance synthétiser:synthèse systématiser:systématisation télécharger théoriser titrer
      transcoder transposer:transposition travailler typer urbaniser:urbanisation usiner ventiler:ventilation verrouiller:verrouillage
      viabiliser virtualiser:virtualisation visualiser:visualisation uniformiser:uniformisation refroidir accorder
      bétonner carreler terrasser goudronner végétaliser:végétalisation désamianter:désamiantage ravaler:ravalement
      étancher chauffer électrifier:électrification solariser climatiser bitumer paver
      ausculter dépister rééduquer panser transfuser
      plaidoyer ester défendre notarier breveter licencier
      auditionner caster commémorer
      arroser semer labourer tailler composter désherber abattre
      titriser comptabiliser:comptabilisation lettrer
      affranchir acheminer:acheminement dispatcher ordonner palettiser décharger picker
      teaser buzzer liker twitter tweeter blogger bloguer podcaster streamer retargeter crawler mailer
      sprinter backloguer merger commiter rollbacker staffer sourcer:sourcing offboarder splitter
      rafler peaufiner parfaire dépoussiérer dérisquer ébruiter dévoiler retransmettre
      recetter couler forer percer curer poncer solder apurer scénographier accrocher formater réinitialiser réindexer déprécier débrider déverrouiller anonymiser:anonymisation
      téléverser:téléversement déclencher:déclenchement cuisiner transporter convier allumer administrer:administration essaimer:essaimage annuler:annulation
      pseudonymiser tokeniser conteneuriser:conteneurisation refaçonner dockeriser`,
  },
];
