import { objective, testRule } from '../../testing/rule-tester.ts';

testRule('obj-has-metric', {
  valid: [
    objective('en', 'Guests who come back'),
    objective('en', 'Be the bakery of choice for B2B customers in 2026'),
    objective('en', 'Every guest leaves with a smile'),
    objective('en', 'Zero friction on the way to the first coffee'),
    objective('en', 'Feel at home in our 3 new districts'),
    objective('fr', 'Des clients qui reviennent'),
    objective('fr', "Être la boulangerie préférée du quartier d'ici 2027"),
    objective('fr', 'Transformer chaque visite en bon souvenir'),
    objective('fr', 'Donner envie aux entreprises de 50 à 250 salariés'),
  ],
  invalid: [
    { ...objective('en', 'Grow sales by 30%'), expected: [{ message: 'number', at: '30%', severity: 'warning' }] },
    { ...objective('en', 'Double our breakfasts'), expected: [{ message: 'number', at: 'Double' }] },
    { ...objective('fr', "Augmenter le chiffre d'affaires de 30 %"), expected: [{ message: 'number', at: '30 %' }] },
    { ...objective('fr', 'Atteindre 2 M€ de ventes'), expected: [{ message: 'number', at: '2 M€' }] },
  ],
});
