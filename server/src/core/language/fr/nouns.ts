import type { Direction, NounClass } from '../lexicon.ts';
import { PEOPLE } from './people.ts';
import { THINGS } from './things.ts';

/** French nouns that are named alike. */
export interface NounGroup {
  readonly class: NounClass;
  readonly direction?: Direction;
  /** Whether they name a thing where nothing is counted: "Vue portefeuille" against "10 000 vues". */
  readonly dual?: boolean;
  readonly nouns: string;
}

/** French nouns by what they name, in the singular; plurals are formed. Nouns made of verbs are in the verb table. The first group wins. */
export const NOUN_GROUPS: readonly NounGroup[] = [
  { class: 'change', direction: 'up', nouns: 'hausse croissance augmentation progression gain bond essor' },
  { class: 'change', direction: 'down', nouns: 'baisse diminution réduction recul chute' },
  { class: 'metric', dual: true, nouns: 'vue note notification commentaire alerte consultation' },
  {
    class: 'metric',
    nouns: `taux ratio part pourcentage proportion score indice indicateur niveau nombre nb volume montant moyenne médiane
      total somme chiffre ca marge revenu recette bénéfice ebitda ebe coût cout dépense
      trésorerie tréso cash dette encours prix panier valeur rentabilité retour roi roas ltv clv cac cpl cpa cpc ctr arr mrr nrr grr
      nps enps csat ces mau dau wau dso trs tri sla slo mttr mtbf lcp inp cls etp churn rétention attrition désabonnement
      conversion activation adoption usage utilisation engagement fréquentation participation assiduité couverture occupation
      remplissage disponibilité dispo uptime indisponibilité latence débit performance perf vitesse temps durée délai retard
      attente file stock rupture rotation fréquence cadence productivité efficacité rendement capacité
      charge précision erreur anomalie bug défaut rebut panne incident interruption réclamation plainte litige contentieux
      escalade ticket faille infraction accident absence absentéisme arrêt turnover maladie fraude perte gaspillage
      déchet émission empreinte consommation conso énergie poids taille trafic impression clic téléchargement
      inscription abonnement commande transaction paiement facture impayé réservation
      rebond sortie connexion fois notation étoile rang classement notoriété visibilité audience diversité parité mixité
      pénétration dépassement surcoût économie don promesse réussite atteinte acceptation
      réponse résolution minute heure jour semaine mois trimestre année pp kpi demande cycle mortalité décrochage
      réadmission infection endettement liquidité solvabilité bfr effectif seuil crash
      écart biais pénalité sinistre souscription lecture loyer écoute transfo ancienneté fidélité
      trajet appel nuitée entrée billet
      abandon affluence arriéré avance avancement blessure burn-out cash-flow casse cotisation créance déficit déperdition départ
      démission dérive désinscription désistement doublon échec encaissement espérance excédent frais fuite gabegie intérim
      jauge rythme démarche simulation constat requête signalement kilomètre lead-time leadtime mandatement mensualité non-conformité nuisance obsolescence
      pourboire prévalence profit profitabilité quantité quota récidive récurrence refus régularité rejet résiliation
      retouche saturation séjour sinistralité solde succès surface surstock tarif température tirage tonnage tonne
      usure vacance variance volumétrie voix vol budget-temps  fonds capital réserve épargne provision patrimoine
      arpu arpa aov rps gmv gpm ebit opex capex nsm ttfb ttv mttd mtta tjm tma cvr cpm cpv acv tcv fcr aht rft oee otif otd ppm trg
      dmt ddr dpo dio ccc ebitda mvno backlog throughput vélocité downtime bounce runway turn-over turnover  rps ips fid
      décès naissance hospitalisation consultation chômage pauvreté illettrisme réinsertion sauvetage
      like   clics  surcharge non-qualité pm2 co2 carbone ges eau électricité gaz
      carburant   intrant  sursis tension vacuité  ponctualité exactitude
      complétude exhaustivité fraîcheur justesse rapidité réactivité joignabilité décroché `,
  },
  { class: 'people', nouns: PEOPLE },
  {
    class: 'quality',
    nouns: `satisfaction qualité confiance expérience bonheur moral bien-être culture réputation relation
      collaboration collab alignement clarté transparence leadership responsabilité sécurité conformité
      maturité résilience fiabilité stabilité scalabilité durabilité innovation excellence simplicité accessibilité ergonomie
      flexibilité agilité autonomie motivation implication cohésion inclusion équité appartenance santé avenir vision mission
      impact potentiel compétitivité présence différenciation crédibilité connaissance compétence attractivité
      climat communication décision ambiance envie dynamique synergie levier référence
      image  force faiblesse  sens esprit fierté élan ambition passion  leader leadership pérennité
      proximité solidarité sérénité tranquillité souveraineté frugalité sobriété convivialité employabilité équilibre harmonie
      attachement  reconnaissance rayonnement influence expertise savoir savoir-faire intelligence créativité curiosité
      mobilité prospérité  efficience posture avantage atout cap  priorité enjeu  ressenti vie
      facilité fluidité lisibilité pertinence modernité élégance beauté plaisir joie émotion amour respect dialogue 
      lien communauté écosystème 'œuvre coeur cœur territoire   changement  époque`,
  },
  {
    class: 'action',
    nouns: `rollout parution réécriture refactoring lancement mise bascule refonte déploiement migration recette reprise montage pose
      kick-off kickoff go-live onboarding setup refresh passage redesign upgrade conduite élaboration revue suivi
      tenue gestion rédaction étude benchmark cartographie
      travaux  aménagement tournage montage shooting casting repérage rodage étalonnage maintenance entretien dépannage
      recensement dépouillement décryptage  audit pentest   crash-test stress-test exercice
      cadrage brainstorming idéation prototypage  codage debug débogage  scraping scoring sourcing
      lobbying plaidoyer tractage démarchage prospection affichage relance phoning  
      nettoyage  rangement déménagement emménagement installation raccordement terrassement gros-œuvre ravalement
      sensibilisation  coaching mentoring    
      budgétisation contractualisation  pilotage  animation célébration inauguration
      transition alternance décommissionnement sunset roll-out phase-out   `,
  },
  { class: 'artifact', nouns: THINGS },
];

/** Plurals that -s does not form. */
export const IRREGULAR_PLURALS: Readonly<Record<string, string>> = {
  local: 'locaux',
  story: 'stories',
  journal: 'journaux',
  travail: 'travaux',
  commercial: 'commerciaux',
  hôpital: 'hôpitaux',
  canal: 'canaux',
  capital: 'capitaux',
  industriel: 'industriels',
  signal: 'signaux',
  vitrail: 'vitraux',
  bail: 'baux',
  portail: 'portails',
  professionnel: 'professionnels',
  référentiel: 'référentiels',
  total: 'totaux',
  animal: 'animaux',
  tribunal: 'tribunaux',
  mémorial: 'mémoriaux',
  terminal: 'terminaux',
  oral: 'oraux',
  lieu: 'lieux',
};
