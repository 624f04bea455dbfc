import assert from 'node:assert/strict';
import { imported, outlineOf } from './testing/outline.ts';

/** Texts of the shapes in which people write OKRs, and what they are understood as. */
const SHAPES: readonly [name: string, text: string, outline: string][] = [
  [
    'labels in French, with a space before the colon',
    'Objectif : Livrer chaque colis à l’heure dite\nKR1 : Passer de 82 % à 96 % de livraisons ponctuelles\nKR2 : Ramener les colis perdus de 40 à 5 par mois',
    'O Livrer chaque colis à l’heure dite\nK Passer de 82 % à 96 % de livraisons ponctuelles\nK Ramener les colis perdus de 40 à 5 par mois',
  ],
  [
    'labels in English with bullets, in bold, and one below the other',
    '**Objective 1:** Parents trust our lunches\n\n- **KR 1:** Raise satisfaction from 61% to 80%\n- **KR 2:** Cut complaints from 30 to 10 a month\n\n**Objective 2:** Cooks stay with us\n\n- **KR 1:** Lower yearly turnover from 35% to 20%',
    'O Parents trust our lunches\nK Raise satisfaction from 61% to 80%\nK Cut complaints from 30 to 10 a month\nO Cooks stay with us\nK Lower yearly turnover from 35% to 20%',
  ],
  [
    'codes that say which objective',
    'O1 – Riders feel safe\nO2 – The fleet is ready\nO1/KR1 – Accidents from 12 to 4\nO2/KR1.1 : Bikes in repair from 18% to 6%\nKR1.2: Helmets worn by 90% of riders',
    'O Riders feel safe\nK Accidents from 12 to 4\nK Helmets worn by 90% of riders\nO The fleet is ready\nK Bikes in repair from 18% to 6%',
  ],
  [
    'a section for the key results, with quotation marks around the sentences',
    'Objectif : “Rendre les visites guidées incontournables”\n\nKey Results : \n\n  • “Passer de 12 à 30 groupes par mois”\n  • « Porter la note moyenne de 4,1 à 4,7 »\n\nVoilà pour les visites.\n\n  • Une note de bas de page',
    'O Rendre les visites guidées incontournables\nK Passer de 12 à 30 groupes par mois\nK Porter la note moyenne de 4,1 à 4,7',
  ],
  [
    'a list that ends with commas and a full stop',
    'Objectif : ouvrir la bibliothèque à tous\n\n  • KR1 : passer de 300 à 900 prêts par semaine,\n  • KR2 : accueillir 40 classes (vs 22 l’an dernier),\n  • KR3 : ramener l’attente au comptoir de 12 min à 3 min.',
    'O ouvrir la bibliothèque à tous\nK passer de 300 à 900 prêts par semaine\nK accueillir 40 classes (vs 22 l’an dernier)\nK ramener l’attente au comptoir de 12 min à 3 min',
  ],
  [
    'a key result with actions and no objective',
    'Exemple :\nKR : Ramener les fuites à 2 %\nActions : Poser des compteurs, former les équipes',
    'O -\nK Ramener les fuites à 2 %\nA Poser des compteurs, former les équipes',
  ],
  [
    'an objective that its label alone names',
    'Objectif sans élan : \n\nKR : “+3 % de dons ce semestre” alors que la hausse naturelle est de 3 %. \n\nRésultat : rien ne change.',
    'O Objectif sans élan\nK “+3 % de dons ce semestre” alors que la hausse naturelle est de 3 %.',
  ],
  [
    'definitions and pitfalls around the example',
    '  • Objective : un objectif qualitatif, qui donne le cap\n  • Key Results : 2 à 4 résultats mesurables\n\nExemple :\nObjectif : Chaque élève lit avec plaisir\nKR1 : Porter de 20 % à 45 % la part des élèves qui empruntent\n\nLes pièges\n\n  • Trop d’objectifs : on se perd\n  • 3 indicateurs au plus',
    'O Chaque élève lit avec plaisir\nK Porter de 20 % à 45 % la part des élèves qui empruntent',
  ],
  [
    'headings of Markdown, with lists below them',
    '# OKR Q4 2026\n\n## Visitors come back\n\n- Raise the share of returning visitors from 20% to 35%\n- Grow memberships from 400 to 900\n\n## The archive is open\n\n1. Digitise 60% of the archive\n2. Answer requests in 3 days instead of 14',
    '- 2026-Q4\nO Visitors come back\nK Raise the share of returning visitors from 20% to 35%\nK Grow memberships from 400 to 900\nO The archive is open\nK Digitise 60% of the archive\nK Answer requests in 3 days instead of 14',
  ],
  [
    'lists in lists',
    '- Drivers find us\n  - Raise applications from 30 to 80 a month\n  - Cut time to hire from 40 to 20 days\n    - Publish the routes online\n- The vans run clean\n  - Electric share from 10% to 50%',
    'O Drivers find us\nK Raise applications from 30 to 80 a month\nK Cut time to hire from 40 to 20 days\nA Publish the routes online\nO The vans run clean\nK Electric share from 10% to 50%',
  ],
  [
    'an objective with sentences below it',
    'Our bread is the best in town\nRaise the blind-test score from 6.5 to 8.5\nSell 300 loaves a day, up from 180\n\nBakers sleep enough\nCut night shifts from 5 to 3 a week',
    'O Our bread is the best in town\nK Raise the blind-test score from 6.5 to 8.5\nK Sell 300 loaves a day, up from 180\nO Bakers sleep enough\nK Cut night shifts from 5 to 3 a week',
  ],
  [
    'a labelled objective with sentences below it, one of which says why',
    'Objectif : Des trains à l’heure\nNos abonnés s’en plaignent chaque semaine.\nPasser la ponctualité de 81 % à 92 %\nRamener les annulations de 4 % à 1 %',
    'O Des trains à l’heure why=Nos abonnés s’en plaignent chaque semaine.\nK Passer la ponctualité de 81 % à 92 %\nK Ramener les annulations de 4 % à 1 %',
  ],
  [
    'lines that a page broke',
    'Objectif : Faire de la piscine un lieu où les familles du quartier\nreviennent chaque semaine\nKR1 : Porter le nombre d’abonnements familiaux de 120\nà 300\nKR2 : Ramener l’attente au\nvestiaire de 15 min à 5 min',
    'O Faire de la piscine un lieu où les familles du quartier reviennent chaque semaine\nK Porter le nombre d’abonnements familiaux de 120 à 300\nK Ramener l’attente au vestiaire de 15 min à 5 min',
  ],
  [
    'a list below words that speak of OKRs, without any objective',
    'Exemples d’OKR bien posés :\n- Hausse des inscriptions de 20 % d’ici juin\n- Baisse des absences de 8 %\nExemples d’OKR à revoir :\n- Amélioration de l’accueil\n',
    'O -\nK Hausse des inscriptions de 20 % d’ici juin\nK Baisse des absences de 8 %\nO Amélioration de l’accueil',
  ],
  [
    'a heading above labelled key results',
    'Le refuge se vide\n\nKR1 : Passer de 12 à 30 adoptions par mois\nKR2 : Ramener le séjour moyen de 70 à 35 jours\n\nLes bénévoles restent\n\nKR1 : Porter l’ancienneté moyenne de 5 à 12 mois',
    'O Le refuge se vide\nK Passer de 12 à 30 adoptions par mois\nK Ramener le séjour moyen de 70 à 35 jours\nO Les bénévoles restent\nK Porter l’ancienneté moyenne de 5 à 12 mois',
  ],
  [
    'fields below an objective and below its key results',
    'Équipe : Accueil\nTrimestre : T4 2026\n\nObjectif 1 : Un accueil sans attente\nResponsable : Inès\nRésultat clé 1 : Ramener l’attente médiane de 12 min à 4 min\n  Responsable : Marc\n  Départ : 12 min\n  Cible : 4 min\nRésultat clé 2 : Satisfaction à 9/10',
    'Accueil 2026-Q4\nO Un accueil sans attente owner=Inès\nK Ramener l’attente médiane de 12 min à 4 min owner=Marc baseline=12 min target=4 min\nK Satisfaction à 9/10',
  ],
  [
    'a section of objectives, with what measures each below it',
    'Objectives:\n1. Homes are warm\n   - Insulate 400 homes, from 120\n2. Bills are fair\n   - Cut disputed bills from 6% to 2%',
    'O Homes are warm\nK Insulate 400 homes, from 120\nO Bills are fair\nK Cut disputed bills from 6% to 2%',
  ],
  [
    'labels whose words stand on the next line, among emoji',
    '🎯 Objective\nEvery pupil swims\n\n📊 Key results\n✅ 95% of pupils swim 25 m\n✅ Accidents from 6 to 0',
    'O Every pupil swims\nK 95% of pupils swim 25 m\nK Accidents from 6 to 0',
  ],
  [
    'a table of Markdown among words',
    'Here is our plan.\n\n| Objective | Key result | Owner | Baseline | Target |\n|---|---|---|---|---|\n| Calm nights | Noise complaints from 40 to 10 | Ada | 40 | 10 |\n| | Patrols answer in 15 min | Bo | 30 min | 15 min |\n\n| Sector | Median |\n|---|---|\n| Retail | 60% |',
    'O Calm nights\nK Noise complaints from 40 to 10 owner=Ada baseline=40 target=10\nK Patrols answer in 15 min owner=Bo baseline=30 min target=15 min',
  ],
  [
    'numbers in numbers',
    '1. Les quais sont sûrs\n1.1 Ramener les chutes de 9 à 2 par mois\n1.2 Former 40 agents\n2. Les quais sont propres\na) Passer de 30 à 10 plaintes',
    'O Les quais sont sûrs\nK Ramener les chutes de 9 à 2 par mois\nK Former 40 agents\nO Les quais sont propres\nK Passer de 30 à 10 plaintes',
  ],
  [
    'codes and words with whatever stands behind them',
    'O : Des quais sûrs\nKR 1) Chutes : de 9 à 2\n\nO2 Des quais propres\nRC1 Plaintes : de 30 à 10\n\nObjectif 3. Des quais calmes\nKR#1 - Bruit : de 70 dB à 60 dB\n\nOBJECTIF N°4 : Des quais clairs\n[KR1] Lampes : de 20 à 60\n\nObjectif stratégique 5 – Des quais ouverts\nRÉSULTAT CLÉ N° 1 : Portes : de 2 à 6',
    'O Des quais sûrs\nK Chutes : de 9 à 2\nO Des quais propres\nK Plaintes : de 30 à 10\nO Des quais calmes\nK Bruit : de 70 dB à 60 dB\nO Des quais clairs\nK Lampes : de 20 à 60\nO Des quais ouverts\nK Portes : de 2 à 6',
  ],
  [
    'tasks of a checklist in a quotation',
    '> ## Goal: Quiet yards\n> - [ ] KR1: Noise from 70 dB to 60 dB\n> - [x] KR2: 12 gates with signs',
    'O Quiet yards\nK Noise from 70 dB to 60 dB\nK 12 gates with signs',
  ],
  [
    'a table of key results below their objective',
    '# Plan\n\n## Objectif 1 : On livre à l’heure\n*Porteur : Nadia*\n\n| KR | Départ | Cible |\n|----|-------|------|\n| Livraisons à l’heure | 78 % | 95 % |\n\n## Objectif 2 : On paie sans relance\n\nRésultats attendus :\n* Délai moyen de 45 j à 30 j',
    'O On livre à l’heure owner=Nadia\nK Livraisons à l’heure baseline=78 % target=95 %\nO On paie sans relance\nK Délai moyen de 45 j à 30 j',
  ],
  ['one sentence with a number', 'Raise the NPS from 20 to 40', 'O -\nK Raise the NPS from 20 to 40'],
  ['one sentence without', 'Neighbours know each other', 'O Neighbours know each other'],
  [
    'French and English mixed',
    'Objective: Des factures justes\nRésultat clé 1: Réduire les litiges de 6 % à 2 %\nKey result 2 – Pay suppliers in 30 days instead of 45',
    'O Des factures justes\nK Réduire les litiges de 6 % à 2 %\nK Pay suppliers in 30 days instead of 45',
  ],
];

describe('a text as people write it', () => {
  for (const [name, text, outline] of SHAPES) {
    it(name, () => assert.equal(outlineOf(text), outline));
    it(`${name}, with CRLF`, () => assert.equal(outlineOf(text.replaceAll('\n', '\r\n')), outline));
  }

  it('says what it leaves out, with its lines', () => {
    const { leftOut, untitled } = imported(SHAPES[7]?.[1] ?? '');
    assert.deepEqual(
      leftOut.map(({ line, endLine, reason }) => [line, endLine, reason]),
      [
        [1, 1, 'definition'],
        [2, 2, 'definition'],
        [4, 4, 'prose'],
        [8, 11, 'prose'],
      ],
    );
    assert.deepEqual(untitled, []);
    assert.deepEqual(imported(SHAPES[5]?.[1] ?? '').untitled, [2]);
  });
});
