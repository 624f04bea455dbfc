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
      relever:relèvement doubler:doublement tripler:triplement quadrupler décupler multiplier:multiplication
      élargir:élargissement étendre:extension maximiser:maximisation gonfler rehausser progresser:progression
      grandir grossir grimper bondir:bond monter:montée dépasser:dépassement gagner:gain allonger:allongement amplifier:amplification`,
  },
  {
    class: 'change',
    direction: 'down',
    verbs: `réduire:réduction diminuer:diminution baisser:baisse abaisser:abaissement limiter:limitation
      minimiser:minimisation raccourcir:raccourcissement couper:coupe chuter:chute reculer:recul décroître:décroissance
      diviser:division alléger:allègement freiner restreindre:restriction contenir écourter rogner éradiquer:éradication
      atténuer:atténuation enrayer endiguer juguler stopper résorber:résorption comprimer:compression régresser:régression alourdir`,
  },
  { class: 'change', direction: 'down', leans: true, verbs: 'ramener' },
  { class: 'change', direction: 'up', leans: true, verbs: 'porter passer hisser' },
  {
    class: 'level',
    direction: 'hold',
    verbs: `maintenir:maintien garder conserver:conservation préserver:préservation rester garantir:garantie
      sauvegarder stabiliser:stabilisation plafonner:plafonnement demeurer`,
  },
  {
    class: 'level',
    verbs: `atteindre:atteinte être devenir peser représenter compter afficher prendre coûter
      valoir pouvoir vouloir devoir savoir aller venir voir dire sentir revenir toucher franchir
      approcher viser:visée trouver penser recevoir déclarer juger utiliser consulter payer`,
  },
  { class: 'light', verbs: 'avoir tenir assurer disposer' },
  {
    class: 'soft',
    verbs: `améliorer:amélioration renforcer:renforcement optimiser:optimisation accélérer:accélération simplifier:simplification
      favoriser encourager:encouragement stimuler:stimulation dynamiser:dynamisation booster fluidifier:fluidification
      fiabiliser:fiabilisation fidéliser:fidélisation satisfaire transformer innover inspirer motiver:motivation engager
      rendre donner permettre offrir faciliter:facilitation accompagner:accompagnement aider:aide soutenir:soutien
      valoriser:valorisation développer:développement consolider:consolidation pérenniser:pérennisation sécuriser:sécurisation
      responsabiliser:responsabilisation autonomiser:autonomisation promouvoir:promotion affirmer positionner:positionnement
       approfondir rassurer embarquer incarner libérer ancrer rayonner:rayonnement conforter
      apaiser:apaisement rapprocher:rapprochement enrichir:enrichissement maîtriser:maîtrise réenchanter
      cultiver diversifier:diversification solidifier réinventer changer apprendre:apprentissage resserrer souder cimenter tisser muscler doper propulser dominer régner enchanter émerveiller choyer étonner séduire captiver ravir vivre connaître aimer exceller sublimer magnifier raviver redonner insuffler embellir illuminer simplifier repositionner perfectionner anticiper:anticipation poursuivre:poursuite chercher tendre veiller`,
  },
  {
    class: 'win',
    verbs: `conclure:conclusion signer:signature recruter:recrutement embaucher:embauche générer:génération obtenir:obtention
      résoudre:résolution remporter convertir:conversion vendre:vente attirer conquérir:conquête collecter:collecte
      lever:levée récolter économiser encaisser:encaissement recouvrer:recouvrement répondre traiter:traitement
      fermer:fermeture acquérir:acquisition retenir:rétention fidéliser activer:activation inscrire:inscription
      rallier convaincre décrocher servir indemniser:indemnisation rembourser:remboursement régler:règlement facturer:facturation
      héberger:hébergement loger accueillir:accueil sauver réactiver:réactivation récupérer:récupération renouveler:renouvellement
      éviter:évitement prévenir:prévention adhérer souscrire:souscription orienter placer insérer vacciner:vaccination
      soigner adopter:adoption reconquérir:reconquête capter fédérer qualifier:qualification embarquer
      rappeler honorer dégager rapporter mobiliser:mobilisation détecter:détection déceler intercepter escalader contacter clôturer:clôture perdre`,
  },
  {
    class: 'make',
    verbs: `faire créer:création produire:production livrer:livraison fournir:fourniture construire:construction bâtir
      ouvrir:ouverture ajouter:ajout terminer achever:achèvement compléter proposer remettre:remise réussir:réussite
      constituer:constitution financer:financement distribuer:distribution verser:versement`,
  },
  {
    class: 'work',
    verbs: `organiser:organisation animer:animation planifier:planification préparer:préparation rédiger:rédaction
      écrire:écriture réécrire:réécriture documenter:documentation décrire définir:définition redéfinir:redéfinition
      concevoir:conception dessiner modéliser:modélisation cartographier:cartographie schématiser analyser:analyse
      étudier:étude examiner:examen explorer:exploration enquêter évaluer:évaluation auditer:audit réviser:révision
      revoir:revue inspecter:inspection vérifier:vérification valider:validation tester:test benchmarker comparer:comparaison
      rechercher:recherche sonder:sondage interviewer interroger observer:observation suivre mesurer:mesure
      présenter:présentation démontrer:démonstration communiquer:communication annoncer:annonce publier:publication
      republier poster partager:partage envoyer:envoi diffuser:diffusion transmettre:transmission traduire:traduction
      localiser:localisation enregistrer:enregistrement filmer tourner:tournage éditer:édition actualiser:actualisation
      rafraîchir:rafraîchissement refondre:refonte remanier:remaniement retravailler refactoriser:refactorisation
      moderniser:modernisation migrer:migration basculer:bascule/basculement transférer:transfert installer:installation
      réinstaller déployer:déploiement redéployer implémenter:implémentation implanter:implantation intégrer:intégration
      configurer:configuration paramétrer:paramétrage connecter:connexion raccorder:raccordement brancher
      automatiser:automatisation scripter coder:codage programmer:programmation reconstruire:reconstruction
      établir:établissement introduire:introduction instaurer:instauration instituer initier:initiation démarrer:démarrage
       commencer lancer:lancement relancer:relance expérimenter:expérimentation piloter:pilotage
      mener conduire:conduite réaliser:réalisation effectuer exécuter:exécution modérer:modération participer:participation
      assister intervenir visiter:visite rencontrer échanger négocier:négociation convenir aligner coordonner:coordination
       concerter:concertation former:formation coacher:coaching enseigner:enseignement éduquer sensibiliser:sensibilisation
      équiper:équipement outiller:outillage assigner attribuer:attribution affecter:affectation nommer:nomination désigner:désignation
      mandater déléguer:délégation réorganiser:réorganisation restructurer:restructuration centraliser:centralisation
      mutualiser:mutualisation standardiser:standardisation formaliser:formalisation normaliser:normalisation
      harmoniser:harmonisation homogénéiser:homogénéisation rationaliser:rationalisation unifier:unification fusionner:fusion
      découper:découpage décomposer décommissionner:décommissionnement désactiver:désactivation retirer:retrait
      supprimer:suppression effacer archiver:archivage nettoyer:nettoyage purger:purge ranger corriger:correction réparer:réparation
      déboguer finaliser:finalisation boucler:bouclage parachever soumettre:soumission déposer:dépôt
       candidater choisir:choix sélectionner:sélection acheter:achat approvisionner
      commander externaliser:externalisation internaliser:internalisation contractualiser:contractualisation
      rénover:rénovation aménager:aménagement réaménager:réaménagement déménager:déménagement meubler
      élaborer:élaboration compiler:compilation recenser:recensement inventorier lister répertorier identifier:identification repérer:repérage diagnostiquer:diagnostic prioriser:priorisation hiérarchiser:hiérarchisation trier:tri
      classer:classement classifier:classification catégoriser:catégorisation étiqueter:étiquetage segmenter:segmentation
      programmer allouer:allocation budgéter:budgétisation prévoir chiffrer:chiffrage estimer:estimation cadrer:cadrage
      esquisser recommander:recommandation suggérer demander inviter relire:relecture rassembler réunir regrouper:regroupement
      stocker crypter chiffrer durcir:durcissement instrumenter:instrumentation exposer:exposition affiner itérer
      adapter:adaptation ajuster:ajustement personnaliser:personnalisation calibrer:calibrage incorporer inclure
      élire assainir:assainissement imprimer:impression numériser:numérisation digitaliser:digitalisation dématérialiser:dématérialisation
      scanner transcrire:transcription indexer:indexation sponsoriser parrainer collaborer contribuer liaisonner
      découvrir comprendre:compréhension simuler:simulation prouver tracer:traçage profiler prélever échantillonner
      décider acter trancher clarifier:clarification confirmer:confirmation arbitrer:arbitrage expliquer vulgariser:vulgarisation
      informer:information notifier alerter ressourcer requalifier reconvertir répliquer:réplication
       rebaptiser renommer revisiter repenser refaire:réfection reprendre renégocier:renégociation
      remplacer:remplacement substituer décentraliser:décentralisation assembler:assemblage mettre:mise
      synchroniser:synchronisation importer:import exporter:export saisir:saisie industrialiser:industrialisation
      prototyper:prototypage maquetter:maquettage maquiller scénariser spécifier:spécification homologuer:homologation
      certifier:certification labelliser:labellisation accréditer:accréditation approuver:approbation ratifier:ratification
      voter:vote promulguer creuser ériger poser:pose peindre souder
      inaugurer:inauguration célébrer fêter sponsoriser référencer:référencement démarcher:démarchage
      prospecter:prospection démultiplier structurer:structuration cadencer ritualiser:ritualisation débriefer:débriefing
      capitaliser:capitalisation restituer:restitution consigner archiver tagger migrer convoquer:convocation siéger délibérer:délibération
        consacrer dédier dresser bâcler appliquer:application rallonger décaler
      imposer vider frapper sonner recoudre coudre généraliser:généralisation doter planter:plantation router:routage débrancher brancher reporter tarifer renseigner remplir doter abonner enrôler inventer imaginer façonner adresser expédier:expédition poster
        exposer présélectionner solliciter:sollicitation appeler téléphoner visionner`,
  },
];

/** Past participles that the ending does not tell (masculine singular). */
export const PARTICIPLES = `apprendre appris|accroître accru|croître crû|étendre étendu|réduire réduit|décroître décru|restreindre restreint|maintenir maintenu|
atteindre atteint|avoir eu|être été|devenir devenu|faire fait|prendre pris|tenir tenu|valoir valu|pouvoir pu|vouloir voulu|devoir dû|
savoir su|venir venu|voir vu|dire dit|sentir senti|revenir revenu|recevoir reçu|satisfaire satisfait|rendre rendu|permettre permis|
offrir offert|soutenir soutenu|promouvoir promu|comprendre compris|poursuivre poursuivi|tendre tendu|conclure conclu|obtenir obtenu|
résoudre résolu|vendre vendu|conquérir conquis|répondre répondu|acquérir acquis|retenir retenu|inscrire inscrit|convaincre convaincu|
servir servi|accueillir accueilli|prévenir prévenu|souscrire souscrit|reconquérir reconquis|perdre perdu|produire produit|
construire construit|ouvrir ouvert|remettre remis|écrire écrit|réécrire réécrit|décrire décrit|concevoir conçu|revoir revu|suivre suivi|
transmettre transmis|traduire traduit|refondre refondu|reconstruire reconstruit|introduire introduit|conduire conduit|intervenir intervenu|
convenir convenu|soumettre soumis|prévoir prévu|relire relu|inclure inclus|élire élu|transcrire transcrit|découvrir découvert|refaire refait|
reprendre repris|mettre mis|contenir contenu|peindre peint|aller allé|franchir franchi|courir couru`;

/** Third persons, singular and plural, of verbs that people use as predicates and that no rule forms. */
export const FINITE = `être est sont sera seront soit soient|avoir a ont aura auront ait aient|faire fait font|aller va vont|
prendre prend prennent|tenir tient tiennent|devenir devient deviennent|revenir revient reviennent|venir vient viennent|
voir voit voient|dire dit disent|sentir sent sentent|recevoir reçoit reçoivent|pouvoir peut peuvent|atteindre atteint atteignent|
maintenir maintient maintiennent|obtenir obtient obtiennent|rendre rend rendent|répondre répond répondent|vendre vend vendent|
perdre perd perdent|croître croît croissent|réduire réduit réduisent|ouvrir ouvre ouvrent|produire produit produisent|
mettre met mettent|comprendre comprend comprennent|souscrire souscrit souscrivent|savoir sait savent|vouloir veut veulent|
peser pèse pèsent|suivre suit suivent|valoir vaut valent`;
