import assert from 'node:assert/strict';
import fc from 'fast-check';
import { anyText } from '../testing/any-text.ts';
import { sized, tries } from '../testing/runs.ts';
import { type Language, readSentence, type SentenceReading } from './index.ts';

const read = (text: string, language: Language) => readSentence(text, language);

/** Rows start with the language; the message of a failed row is its sentence. */
function each(
  rows: readonly (readonly [Language, string, ...unknown[]])[],
  check: (row: readonly unknown[], reading: SentenceReading) => void,
): void {
  for (const row of rows) {
    const reading = read(row[1], row[0]);
    try {
      check(row, reading);
    } catch (error) {
      throw new Error(`${row[1]}\n${(error as Error).message}`);
    }
  }
}

describe('readSentence', () => {
  it('reads the start and the goal', () => {
    const rows: (readonly [Language, string, number, number])[] = [
      ['en', 'Grow weekly riders from 1,200 to 2,000', 1200, 2000],
      ['en', 'Locker utilisation: 40% → 65%', 40, 65],
      ['en', 'Bring the claims backlog down to 90 from 400', 400, 90],
      ['en', 'Churn 4% -> 2.5%', 4, 2.5],
      ['en', 'Average basket goes from €41 to 48', 41, 48],
      ['en', 'Refund time at 3 days, up from 2', 2, 3],
      ['en', 'Answer 85% of calls first time (vs 65%)', 65, 85],
      ['en', 'Have 30 active mentors (12 today)', 12, 30],
      ['en', 'Sign 30 mentors (from 12)', 12, 30],
      ['en', 'Reach 30 stalls (started at 12)', 12, 30],
      ['en', 'Have 30 stewards - Current: 12', 12, 30],
      ['en', 'Failed payments: 14/mo to 2/mo', 14, 2],
      ['fr', 'Réduire les retards de livraison de 12 à 3 %', 12, 3],
      ['fr', 'Faire passer le panier moyen de 41 € à 48 €', 41, 48],
      ['fr', 'Délai de remboursement : 21 jours → 8 jours', 21, 8],
      ['fr', 'Répondre à 85 % des appels du premier coup (vs 65 %)', 65, 85],
      ['fr', 'Stock mort à 38 palettes (47 auj.)', 47, 38],
      ['fr', '40 % du fret passe par le fleuve au lieu de 25 %', 25, 40],
      ['fr', "Les abonnements pèsent 35 % des recettes contre 21 % l'an dernier", 21, 35],
      ['fr', 'eNPS de -4 à +15', -4, 15],
      ['fr', "Note d'accueil de 4,6 (référence 2024 : 4,1)", 4.1, 4.6],
      ['fr', "Taux d'occupation à 85 % (T3 2025 : 71 %)", 71, 85],
      ['fr', 'Part du bio à 35 % (28 % la saison passée)', 28, 35],
      ['fr', "Réduire l'attente à 3-4 minutes (7 l'hiver dernier)", 7, 4],
      ['fr', 'Faire passer la note des ateliers de 3,4 / 5 à 4,2 / 5', 3.4, 4.2],
      ['fr', 'Porter la rétention à J+7 de 30 % à 50 %', 30, 50],
      ['en', 'D+30 retention at 65% (vs 48% today)', 48, 65],
    ];
    each(rows, (row, { baseline, target }) =>
      assert.deepEqual([baseline?.quantity.value, target?.quantity.value], [row[2], row[3]]),
    );
  });

  it('gives both ends the unit that stands once', () => {
    const { baseline, target } = read('Réduire les retards de 7 à 5 %', 'fr');
    assert.equal(baseline?.quantity.unit?.dimension, 'percent');
    assert.equal(target?.quantity.unit?.dimension, 'percent');
  });

  it('takes a mark for a mark, and a share of things for a share', () => {
    const rows: (readonly [Language, string, string, number | null, number])[] = [
      ['en', 'Rating from 7 to 9 out of 10', 'ratio:10', 7, 9],
      ['en', 'Rating of the hand-over from 7 out of 10 to 9 out of 10', 'ratio:10', 7, 9],
      ['en', 'Guides are rated 4.6 out of 5 by June', 'ratio:5', null, 4.6],
      ['en', 'Hosts reach 4 out of 5 stars', 'ratio:5', null, 4],
      ['fr', 'Note de 7 à 9 sur 10', 'ratio:10', 7, 9],
      ['fr', 'Faire passer l’accueil de 4,2 à 4,6 sur 5', 'ratio:5', 4.2, 4.6],
      ['en', '9 out of 10 refunds reach the customer', 'percent', null, 90],
      ['en', 'Refunds on time: 9 out of 10', 'percent', null, 90],
      ['en', 'Satisfaction: 8 out of 10 of our guests come back', 'percent', null, 80],
      ['en', 'Happy tenants from 7 to 9 out of 10 tenants', 'percent', 70, 90],
      ['fr', 'Passer de 7 à 9 colis sur 10', 'percent', 70, 90],
      ['fr', 'Neuf sur dix reviennent', 'percent', null, 90],
      ['fr', 'Un locataire sur cinq recommande la maison', 'percent', null, 20],
    ];
    each(rows, (row, { baseline, target }) =>
      assert.deepEqual(
        [
          target?.quantity.unit?.dimension,
          baseline?.quantity.value ?? null,
          target && Math.round(target.quantity.value * 10) / 10,
        ],
        [row[2], row[3], row[4]],
      ),
    );
  });

  it('reads a change and its sign', () => {
    const rows: (readonly [Language, string, number, number])[] = [
      ['en', 'Cut shipping cost by 25% (from €50 to €37.50)', 25, -1],
      ['en', 'Reduce tickets by 40%', 40, -1],
      ['en', 'Increase repeat orders 20%', 20, 1],
      ['en', 'Late deliveries down thirty percent', 30, -1],
      ['en', 'Double the number of active mentors', 2, 1],
      ['en', 'Halve the time to hire', 0.5, -1],
      ['en', '2x organic signups', 2, 1],
      ['en', 'A 15% lift in activation', 15, 1],
      ['fr', 'Réduire de 40 % les tickets de niveau 2', 40, -1],
      ['fr', '+25 % de visites guidées', 25, 1],
      ['fr', "Réduire d'un tiers les retours", 33.33, -1],
      ['fr', 'Augmenter de moitié le taux de clic', 50, 1],
      ['fr', 'Multiplier par 1,5 le nombre de mécènes', 1.5, 1],
      ['fr', 'Diviser le délai de paie par deux', 0.5, -1],
      ['fr', 'Hausse de 18 % des dons', 18, 1],
      ['fr', 'Émissions en recul de 9 %', 9, -1],
      ['fr', 'Pertes sur le réseau : -0,6 pt', -0.6, -1],
      ['fr', 'Deux fois plus de visiteurs', 2, 1],
    ];
    each(rows, (row, { change }) => assert.deepEqual([change?.mention.quantity.value, change?.sign], [row[2], row[3]]));
  });

  it('reads thresholds as bands', () => {
    const rows: (readonly [Language, string, number | undefined, number | undefined])[] = [
      ['en', 'NRR ≥ 110 %', 110, undefined],
      ['en', 'Keep spend at or below £90k/month', undefined, 90_000],
      ['en', 'At least 12 clinics use the planner', 12, undefined],
      ['en', 'Keep uptime above 99.9 %', 99.9, undefined],
      ['en', 'Stock cover between 16 and 48 days', 16, 48],
      ['fr', 'CAC < 150 EUR', undefined, 150],
      ['fr', 'Ne pas dépasser 1,5 % de casse', undefined, 1.5],
      ['fr', 'Moins de 3 incidents par trimestre', undefined, 3],
      ['fr', 'Garder le taux de rupture sous 2 %', undefined, 2],
    ];
    each(rows, (row, { band }) => assert.deepEqual([band?.min?.value, band?.max?.value], [row[2], row[3]]));
  });

  it('reads where the value should go, and the word that says so', () => {
    const rows: (readonly [Language, string, string | null, string | null])[] = [
      ['en', 'Reduce from 12 to 3 the open claims', 'down', 'Reduce'],
      ['en', 'Growing the share of repeat guests to 40%', 'up', 'Growing'],
      ['en', 'Maintain 99.9% uptime', 'hold', 'Maintain'],
      ['en', 'Late payments down thirty percent', 'down', 'down'],
      ['en', 'Customer satisfaction 4.6', null, null],
      ['en', 'Maintenance cost of 12 €', null, null],
      ['fr', 'Réduire de 12 à 3 les litiges', 'down', 'Réduire'],
      ['fr', "Maintenir l'uptime au-dessus de 99,9 %", 'hold', 'Maintenir'],
      ['fr', 'Hausse de 18 % des dons', 'up', 'Hausse'],
      ['fr', 'Émissions en recul de 9 %', 'down', 'en recul'],
      ['fr', 'Ramener la satisfaction de 60 % à 75 %', 'up', 'Ramener'],
      ['fr', 'Coût de maintenance de 12 €', null, null],
      ['fr', 'Ne pas dépasser 2 % de rebut', 'hold', 'Ne pas dépasser'],
      ['fr', 'Stock de farine maintenu à 12 jours', 'hold', 'maintenu'],
      ['fr', '93 % de délais respectés', null, null],
    ];
    each(rows, (row, { direction, directionWords }) =>
      assert.deepEqual([direction, directionWords?.text ?? null], [row[2], row[3]]),
    );
  });

  it('finds work, in every form, and quotes the words that say it', () => {
    const rows: (readonly [Language, string, string, string])[] = [
      ['en', 'Publish 8 field notes', 'imperative', 'Publish'],
      ['en', 'Comparing and ranking parcel carriers', 'gerund', 'Comparing'],
      ['en', 'Set up a weekly pricing council', 'imperative', 'Set up'],
      ['en', 'Definition of the pricing tiers', 'nominal', 'Definition'],
      ['en', 'Renegotiation of the fleet lease', 'nominal', 'Renegotiation'],
      ['en', 'A run-book is published', 'passive', 'is published'],
      ['en', "We've rolled out the new rota", 'participle', "'ve rolled out"],
      ['en', 'Eight field guides printed', 'participle', 'printed'],
      ['en', 'Refreshed partner handbook', 'participle', 'Refreshed'],
      ['en', 'Licence scanner in place', 'state', 'in place'],
      ['en', 'Every branch has a fire plan', 'state', 'has a fire plan'],
      ['en', 'Depot visits: 12', 'count', 'Depot visits'],
      ['en', 'A self-service returns portal', 'deliverable', 'self-service returns portal'],
      ['en', 'Groom the intake list', 'imperative', 'Groom'],
      ['en', 'Interview at least 12 tenants', 'imperative', 'Interview'],
      ['en', 'Record and publish 5 tours', 'imperative', 'Record'],
      ['en', '12 monthly tasting sessions', 'count', 'tasting sessions'],
      ['en', '80 stewards coached for at least 60 min each', 'participle', 'coached'],
      ['en', 'Make available the tide tables', 'imperative', 'Make'],
      ['en', '100% of programmes document a list of hazards', 'state', 'document'],
      ['en', 'Source 25 candidates', 'imperative', 'Source'],
      ['en', 'Learn Rust', 'imperative', 'Learn'],
      ['en', 'Reusable and shareable templates', 'deliverable', 'Reusable and shareable templates'],
      ['en', 'Identify and plug gaps in the rota', 'imperative', 'Identify'],
      ['en', 'Increase the number of workshops from 2 to 5', 'imperative', 'Increase'],
      ['en', '60 stewards will receive first-aid training', 'state', 'receive first-aid training'],
      ['en', 'Share best practices across depots', 'imperative', 'Share'],
      ['en', 'Three trips (by bus or by ferry) are planned', 'passive', 'are planned'],
      ['en', '2x demos', 'count', 'demos'],
      ['fr', 'Organiser 3 portes ouvertes', 'infinitive', 'Organiser'],
      ['fr', 'Comparaison et classement des transporteurs', 'nominal', 'Comparaison'],
      ['fr', 'Examiner les causes de retour', 'infinitive', 'Examiner'],
      ['fr', 'Mettre en place un comité tarifaire', 'infinitive', 'Mettre en place'],
      ['fr', 'Rédaction du guide des astreintes', 'nominal', 'Rédaction'],
      ['fr', 'Avoir rédigé le guide des astreintes', 'participle', 'Avoir rédigé'],
      ['fr', 'On a déployé le badge unique', 'participle', 'a déployé'],
      ['fr', '12 fiches réflexes imprimées', 'participle', 'imprimées'],
      ['fr', 'Le guide est traduit et mis en ligne', 'passive', 'est traduit'],
      ['fr', 'Guichet unique opérationnel', 'state', 'opérationnel'],
      ['fr', 'Un livret pour les saisonniers', 'deliverable', 'livret'],
      ['fr', 'Budget 2027 bouclé', 'participle', 'bouclé'],
      ['fr', 'Realisation d’une enquete aupres des bénévoles', 'nominal', 'Realisation'],
      ['fr', "Développer une appli d'astreinte", 'infinitive', 'Développer'],
      ['fr', "Développement d'une appli d'astreinte", 'nominal', 'Développement'],
      ['fr', 'Au moins 5 ateliers avec les riverains', 'count', 'ateliers'],
      ['fr', 'Tuteurs volontaires formés', 'participle', 'formés'],
      ['fr', "L'équipe paie livre 3 notices", 'imperative', 'livre'],
      ['fr', "Nos agences disposent d'un outil de suivi", 'state', "disposent d'un outil"],
      ['fr', 'Pseudonymiser les dossiers', 'infinitive', 'Pseudonymiser'],
      ['fr', 'Passer à la signature électronique', 'infinitive', 'Passer'],
      ['fr', 'Chiffrement de 100 % des portables', 'nominal', 'Chiffrement'],
      ['fr', 'Tableau de bord avec exports (80 %)', 'count', 'Tableau'],
      ['fr', 'Canevas collaboratif pour les antennes', 'deliverable', 'Canevas collaboratif'],
      ['fr', "Disposer, dans chaque agence, d'un guide", 'state', 'Disposer'],
      ['fr', 'Terminer à 100 % la saisie des plans', 'infinitive', 'Terminer'],
      ['fr', 'Améliorer le portail : gestion des droits, export des listes', 'infinitive', 'Améliorer'],
      ['fr', 'Étendre le catalogue à 200 fiches', 'infinitive', 'Étendre'],
      ['fr', 'Développer un réseau de relais', 'infinitive', 'Développer'],
      ['fr', 'Rendre le site conforme au référentiel', 'infinitive', 'Rendre'],
      ['fr', '3 améliorations majeures livrées', 'participle', 'livrées'],
      ['fr', 'Améliorer le formulaire en ajoutant une aide', 'gerund', 'ajoutant'],
      ['fr', '12 fiches validées par les médecins', 'participle', 'validées'],
    ];
    each(rows, (row, { activity }) => assert.deepEqual([activity?.form, activity?.text], [row[2], row[3]]));
  });

  it('leaves outcomes alone', () => {
    const rows: (readonly [Language, string])[] = [
      ['en', 'Increase active accounts by 30%'],
      ['en', 'Close 50 new deals'],
      ['en', 'Hire 15 nurses'],
      ['en', 'Resolve 85% of tickets at first contact'],
      ['en', 'Generate $200k of additional revenue'],
      ['en', 'Deliver 98% of parcels on the promised day'],
      ['en', 'Open rate of the welcome mail: 35%'],
      ['en', 'Review turnaround under 4 hours'],
      ['en', 'Test coverage from 40% to 70%'],
      ['en', 'Customers renew without a call'],
      ['en', 'Better documentation for installers'],
      ['en', 'Offer X from 10 to 20 sales'],
      ['en', 'Research and development cost under 12%'],
      ['en', 'Reports filed on time: 98%'],
      ['en', 'Enable shops to cut waste by 20%'],
      ['en', 'Work with growers to raise the yield from 24 to 31'],
      ['en', 'Get 75 recipes on the forum'],
      ['en', 'At least 500 recipes in total'],
      ['en', '95% of repairs will be delivered by their due date'],
      ['en', 'Ensure zero manual refunds'],
      ['en', '12 recipes written by members'],
      ['en', 'No finding open after 30 days'],
      ['en', 'Close the fund at €40m'],
      ['en', 'Win 4 of 10 pitches'],
      ['en', 'Three programmes successfully use the kit'],
      ['en', '80% of forms are completed without help'],
      ['en', '12 patches merged from newcomers'],
      ['en', 'All critical bugs fixed'],
      ['en', 'Engineering velocity'],
      ['en', 'Hold the share of late trains at 3%'],
      ['en', 'Having 10,000 posts linked with our tag'],
      ['fr', 'Réduction du taux de casse global de 4 %'],
      ['fr', 'Recruter 9 soudeurs confirmés'],
      ['fr', 'Obtenir 14 articles dans la presse régionale'],
      ['fr', 'Conclure 35 nouveaux baux'],
      ['fr', 'Générer 80 k€ de dons'],
      ['fr', 'Résoudre 72 % des pannes dès la première visite'],
      ['fr', 'Faire baisser les litiges de 20 %'],
      ['fr', 'Huit appels sur dix décrochés en moins de quarante secondes'],
      ['fr', "Taux d'ouverture du guide : 35 %"],
      ['fr', 'Tenir les délais sur 95 % des chantiers'],
      ['fr', 'Faire de la plateforme un levier de croissance'],
      ['fr', 'Réaliser 500 k€ de ventes'],
      ['fr', 'Développer le réseau de 12 à 30 relais'],
      ['fr', "S'imposer dans les villes moyennes"],
      ['fr', '300 avis publiés par les locataires'],
      ['fr', 'Fiche complétée par 70 % des nouveaux inscrits'],
      ['fr', 'Boutique en ligne : 300 commandes'],
      ['fr', '12 000 visites guidées'],
      ['fr', '0 dossier ouvert sans référent'],
      ['fr', 'Déployer en production chaque jour'],
      ['fr', 'Le guide nous recommande'],
      ['fr', '30 mairies ayant ouvert leur guichet'],
      ['fr', '40 fermes avec au moins un puits creusé'],
      ['fr', '60 % des déclarations remplies par les locataires'],
      ['fr', 'Utilisation mensuelle par les agents visés'],
      ['fr', 'Proposer un service de garde à plus de 12 000 familles'],
      ['fr', 'Livrer les colis en moins de 2 jours'],
      ['fr', '200 dossiers déposés sur le portail'],
      ['fr', '80 % des bénéficiaires ont rempli leur carnet'],
      ['fr', '500 signatures recueillies'],
      ['fr', '75 % des courriers compris à la première lecture'],
      ['fr', 'API intégrée par 25 éditeurs'],
      ['fr', 'Convention de financement signée avec 2 ministères'],
      ['fr', '20 000 photos téléversées'],
      ['fr', '3 articles dans la presse régionale'],
      ['fr', 'Déployer 10 fois par jour'],
      ['fr', "L'outil est utilisé dans 12 départements"],
      ['fr', 'Proposer une place à 90 % des demandeurs'],
      ['fr', 'Finir dans les 5 premiers'],
      ['fr', '25 signatures de conventions'],
      ['fr', 'Les courriers sont bien mieux rédigés'],
      ['en', 'Reporting takes minutes, not days'],
      ['en', 'Buying from us is easier than anywhere else'],
      ['fr', 'Planifier un trajet ne prend plus de temps'],
    ];
    each(rows, (_, { activity }) => assert.equal(activity, null));
  });

  it('says when work comes with the result it is for', () => {
    assert.equal(read('Roll out feature flags so that deploys go from weekly to daily', 'en').activity?.withOutcome, true);
    assert.equal(read('Run a pricing sprint to lift activation by 15%', 'en').activity?.withOutcome, true);
    assert.equal(read('Refondre le tunnel pour réduire les abandons de 20 %', 'fr').activity?.withOutcome, true);
    assert.equal(read('Train 40 agents in 3 depots', 'en').activity?.withOutcome, false);
    assert.equal(read('Open a call centre to reach 95% of callers', 'en').activity?.withOutcome, true);
    assert.equal(read('Launch the referral series. Keep complaints below 1%.', 'en').activity?.withOutcome, true);
    assert.equal(read('Launch the referral series. Publish 3 posts.', 'en').activity?.withOutcome, false);
    assert.equal(read('Open a ticket app with 40% adoption', 'en').activity?.withOutcome, true);
    assert.equal(read('Launch a loyalty card generating 15% of sales', 'en').activity?.withOutcome, true);
    assert.equal(read('Ship a chat and cut calls by 30%', 'en').activity?.withOutcome, true);
    assert.equal(read('Run a pilot with 20 clinics', 'en').activity?.withOutcome, false);
    assert.equal(read('Set up a lake to unify at least 3 sources', 'en').activity?.withOutcome, false);
  });

  it('reads what a subject does by its own verb', () => {
    const rows: (readonly [string, string | null])[] = [
      ['The depot team writes 12 checklists', 'writes'],
      ['Our squad reviewed 4 runbooks', 'reviewed'],
      ['Each manager holds 2 workshops', 'holds'],
      ['The handbook describes 3 escalation paths', 'describes'],
      ['The pricing pages are version controlled', 'are version controlled'],
      ['External teams build 3 extensions', null],
      ['Members publish 30 recipes', null],
      ['The kiosk serves 90 guests an hour', null],
      ['Emails sent by the shop are not flagged as spam', null],
      ['Guides cited by 10 newspapers', null],
      ['75% of tenants migrated to the new portal', null],
    ];
    for (const [text, words] of rows) assert.equal(read(text, 'en').activity?.text ?? null, words, text);
  });

  it('presumes work where nothing else is said', () => {
    assert.equal(read('Dark mode', 'en').activity?.presumed, true);
    assert.equal(read('Publish a handbook', 'en').activity?.presumed, false);
    for (const text of ['Revenue', 'Seamless hand-offs', 'Guests feel welcome', 'Happier drivers']) {
      assert.equal(read(text, 'en').activity, null, text);
    }
  });

  it('tells a level from digits that are none', () => {
    const rows: (readonly [Language, string, boolean])[] = [
      ['en', 'Improve customer satisfaction', false],
      ['en', 'Improve D7 retention by Q3 2026', false],
      ['en', 'D7 retention 40% → 60%', true],
      ['en', 'Double the conversion rate', true],
      ['en', 'Migrate the tills to Windows 11', false],
      ['en', 'Credit rating of BBB+ or better', true],
      ['en', 'The ferry line breaks even', true],
      ['en', 'Rank in the top 3 for “bike repair”', true],
      ['en', 'Satisfaction above the 90th percentile', true],
      ['en', 'Guides for grades 3 to 5', false],
      ['en', 'Hold a council every two weeks', true],
      ['en', 'Hold a weekly council', false],
      ['en', 'Prepare the ISO 27001 audit', false],
      ['en', 'More volunteers in region 4', false],
      ['en', 'Please our 40 oldest clients', false],
      ['en', 'Improve quality for all customers', false],
      ['en', 'All key accounts renew', true],
      ['en', 'No customer waits more than a day', true],
      ['en', 'Stop failures, see #4471', false],
      ['en', 'Improve retention within 6 months', false],
      ['en', 'Zero accidents', true],
      ['en', 'Reach a score of 4.5/5.0', true],
      ['en', 'Exceed an NPS of over 8.0', true],
      ['en', 'Tide tables fully printed', false],
      ['en', 'Plan for 1H 2026 delivered', false],
      ['en', 'Depots at maturity level 3+', true],
      ['en', 'Draft Project 1: the ferry line', false],
      ['en', 'Cut 5xx errors by half', true],
      ['en', 'Agree the 2026 budget', false],
      ['en', 'Publish the report before the 15th', false],
      ['en', 'Train 85 agents', true],
      ['fr', 'Augmentation de la prise de rendez-vous', false],
      ['fr', 'Améliorer la propreté générale des dépôts', false],
      ['fr', 'Doubler le taux de retour sur la zone Nord', true],
      ['fr', 'Des aides plus simples pour les conseillers de niveaux 1 et 2', false],
      ['fr', 'Accroître notre présence en B2B d’ici 2026', false],
      ['fr', 'Finaliser le dossier avant le 15', false],
      ['fr', 'Réussir le passage à SAP S/4HANA', false],
      ['fr', 'Aucune interruption du portail', true],
      ['fr', 'Quatre familles sur cinq ont un logement stable', true],
      ['fr', 'Une douzaine de communes abonnées', true],
      ['fr', 'Une tréso saine', false],
      ['fr', "Atteindre l'équilibre d'exploitation", true],
      ['fr', 'Revenus ≥ coûts mensuels', true],
      ['fr', 'Étiquette énergie de E à C', true],
      ['fr', "Réduire l'attente à 10 minutes", true],
      ['fr', 'Carnet de commandes à 9 mois', true],
      ['fr', 'Une visite par ferme', true],
      ['fr', 'Présence dans 4 pays', true],
      ['fr', 'Clôture en J+5', true],
      ['fr', 'Taux de rétention à 12 mois', false],
      ['fr', 'Taux de réponse (taux actuel : 18 %)', false],
    ];
    each(rows, (row, { measurable }) => assert.equal(measurable, row[2]));
  });

  it('finds unfinished text and nothing that only looks like it', () => {
    const rows: (readonly [Language, string, string | null])[] = [
      ['en', 'NPS from X to Y', 'from X to Y'],
      ['en', 'TBD -- partner targets', 'TBD'],
      ['en', 'Reach [metric] by June', '[metric]'],
      ['en', 'Generate at least $M from existing accounts', '$M'],
      ['en', 'Cut costs by X%', 'X%'],
      ['en', 'Bring offer X from 10 to 20 sales', null],
      ['en', '[Legal] Contracts signed within 5 days', null],
      ['fr', '[Métrique mesurable 1]', '[Métrique mesurable 1]'],
      ['fr', 'Taux de conversion : à définir', 'à définir'],
      ['fr', 'Atteindre xx k€ de dons', 'xx k€'],
      ['fr', 'Passer de X à Y clients', 'de X à Y'],
      ['fr', 'Augmenter de 25 % le nombre de foyers inscrits à la formule X', null],
    ];
    each(rows, (row, { placeholder }) => assert.equal(placeholder?.text ?? null, row[2]));
  });

  it('gives every figure its role', () => {
    const roles = (text: string, language: Language) =>
      read(text, language).mentions.map(({ role, quantity }) => `${role} ${quantity.text}`);
    assert.deepEqual(roles('Close 50 deals in our top 10 accounts by 31 March 2026', 'en'), [
      'count 50',
      'scope 10',
      'date 31 March 2026',
    ]);
    assert.deepEqual(roles('Déployer la règle dans les 4 pays', 'fr'), ['scope 4']);
    assert.deepEqual(roles('Affichage < 2 s au 75e percentile', 'fr'), ['threshold 2 s', 'name 75']);
    assert.deepEqual(roles('Nine out of ten refunds within 48 h', 'en'), ['target Nine out of ten', 'threshold 48 h']);
    assert.deepEqual(roles('Checkout in 3-4 minutes', 'en'), ['target 3', 'target 4 minutes']);
  });

  it('points at the very words', () => {
    const texts = ['Réduire le taux de 12% à 3% (vs 15 %)', 'Set up a council', '  [Ops] Reach 40 % by 2026 …', 'ﬁn 🙂 de X à Y'];
    for (const text of texts) {
      for (const language of ['en', 'fr'] as const) {
        const { mentions, activity, placeholder, directionWords } = read(text, language);
        for (const { range, quantity } of mentions) assert.equal(text.slice(...range), quantity.text);
        for (const words of [activity, placeholder, directionWords])
          if (words) assert.equal(text.slice(...words.range), words.text);
      }
    }
  });

  it('reads a metric or a multiple behind which nothing stands but a mark', () => {
    for (const text of ['churn/', 'churn /', 'Churn (', '0x', '2x'])
      for (const language of ['en', 'fr'] as const) assert.ok(read(text, language));
  });

  it('reads anything, always alike, with every range inside the text', () => {
    const seeds = [
      'Reduce churn from 5% to 3%',
      'Réduire de 40 % les tickets',
      '[x] €1.2M → 8/10',
      'All 3 of no 1h30 à moins de',
      'avant le 15, un sur deux : x2',
    ];
    const piece = fc.oneof(
      anyText(6),
      fc.constantFrom(...seeds.flatMap((seed) => seed.split(' '))),
      fc.constantFrom(' ', '\u00a0', '(', ')', '%', '-', '/', '12', '1,234', "'", '→', '€', ':', '['),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 15 }), fc.constantFrom<Language>('en', 'fr'), (pieces, language) => {
        const text = pieces.join(' ');
        const reading = read(text, language);
        assert.deepEqual(read(text, language), reading);
        for (const { range, quantity } of reading.mentions) {
          assert.equal(text.slice(...range), quantity.text);
          assert.ok(Number.isFinite(quantity.value));
        }
      }),
      { numRuns: tries(300) },
    );
  });

  it('reads long and hostile text', () => {
    for (const piece of ['a', '1 ', 'from ', '(', '-', "l'", 'twenty ']) {
      const text = piece.repeat(sized(2_000, 10_000) / piece.length);
      assert.equal(read(text, 'en').language, 'en');
      assert.equal(read(text, 'fr').language, 'fr');
    }
  });
});
