import { inFile, testRule } from '../../testing/rule-tester.ts';

testRule('kr-arithmetic', {
  valid: [
    inFile('en', 'Cut the cost per meal by 25% (from €8 to €6)'),
    inFile('en', 'Cut waiting by a third, from 12 to 8 minutes'),
    inFile('en', 'Raise the return rate by 5% (from 30% to 35%)'),
    inFile('en', 'Raise the return rate by 20% (from 30% to 36%)'),
    inFile('en', 'Double breakfasts from 40 to 80 a day'),
    inFile('en', 'Raise sales by 20% and cut waste from 9% to 4%'),
    inFile('fr', 'Réduire le coût par repas de 25 % (de 8 € à 6 €)'),
    inFile('fr', 'Réduire le coût par repas de 33 % (de 9 € à 6 €)'),
    inFile('fr', 'Doubler les petits-déjeuners de 40 à 80 par jour'),
    inFile('fr', 'Réduire le taux de retour de 12 % à 3 %'),
    inFile('fr', 'Porter la rétention à J + 30 de 48 % à 65 %'),
    inFile('en', 'Members from 1,200 to 2,000 (+800)'),
  ],
  invalid: [
    {
      ...inFile('en', 'Cut the cost per meal by 40% (from €8 to €6)'),
      expected: [{ message: 'percent', at: '40%', severity: 'error' }],
    },
    { ...inFile('en', 'Members from 1,200 to 2,000 (+500)'), expected: [{ message: 'difference', at: '+500' }] },
    { ...inFile('en', 'Triple breakfasts from 40 to 80 a day'), expected: [{ message: 'multiple', at: 'Triple' }] },
    { ...inFile('fr', 'Réduire le coût par repas de 40 % (de 8 € à 6 €)'), expected: [{ message: 'percent', at: '40 %' }] },
    { ...inFile('fr', 'Doubler les petits-déjeuners de 40 à 120 par jour'), expected: [{ message: 'multiple', at: 'Doubler' }] },
  ],
});
