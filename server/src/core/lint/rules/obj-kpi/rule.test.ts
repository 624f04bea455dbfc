import { objective, testRule } from '../../testing/rule-tester.ts';

testRule('obj-kpi', {
  valid: [
    objective('en', 'Guests who come back'),
    objective('en', 'Revenue that no longer depends on the weather'),
    objective('en', 'Grow revenue with guests we already have'),
    { ...objective('en', 'Reach a margin of 12%'), name: 'a number, which another rule is about' },
    objective('fr', 'Des clients qui reviennent'),
    objective('fr', "Un chiffre d'affaires qui ne dépend plus de la météo"),
    objective('fr', "Augmenter la marge pour financer l'atelier"),
  ],
  invalid: [
    { ...objective('en', 'NPS'), expected: [{ message: 'metric', at: 'NPS', severity: 'info' }] },
    { ...objective('en', 'Grow revenue'), expected: [{ message: 'metric', at: 'revenue' }] },
    { ...objective('en', 'Monthly return rate'), expected: [{ message: 'metric', at: 'Monthly return rate' }] },
    { ...objective('fr', "Chiffre d'affaires"), expected: [{ message: 'metric', at: "Chiffre d'affaires", severity: 'info' }] },
    { ...objective('fr', 'Augmenter la marge'), expected: [{ message: 'metric', at: 'marge' }] },
    { ...objective('fr', 'Taux de retour des clients'), expected: [{ message: 'metric', at: 'Taux de retour des clients' }] },
  ],
});
