import { inFile, testRule } from '../../testing/rule-tester.ts';

testRule('kr-relative', {
  valid: [
    inFile('en', 'Cut bread waste by 25% (from 40 kg to 30 kg)'),
    inFile('en', 'Sell 900 breakfasts a month (+20%)'),
    inFile('en', 'Recipes adopted by 12 of 15 cooks'),
    inFile('en', 'Recipes used every day by half of our cooks'),
    inFile('en', 'Desserts make up 8% of sales'),
    inFile('en', 'Return of 3x on the flyers'),
    inFile('en', 'Bread waste cut in half compared to January'),
    inFile('en', 'Breakfast sales +12% vs last year'),
    inFile('en', 'Breakfast sales up 12% year on year'),
    inFile('en', 'title: Cut bread waste by 25%\nbaseline: 40 kg'),
    inFile('en', 'title: Cut bread waste by 25%\ntarget: 30 kg'),
    inFile('en', 'Cut waiting time by 90 seconds'),
    inFile('en', 'Reach a return rate of 45%'),
    inFile('en', 'Bread comes out of the oven twice a day'),
    inFile('en', 'Orders are right on the first try 95% of the time'),
    { ...inFile('en', 'Run a tasting week to lift sales by 15%'), name: 'work, which has another problem' },
    inFile('fr', 'Réduire le gaspillage de 25 % (de 40 kg à 30 kg)'),
    inFile('fr', "Ventes du matin +12 % par rapport à l'an dernier"),
    inFile('fr', 'Le service passe du premier coup dans 95 % des cas'),
    inFile('fr', 'title: Doubler les ventes du matin\nbaseline: 450'),
  ],
  invalid: [
    { ...inFile('en', 'Cut bread waste by 25%'), expected: [{ message: 'no-start', at: '25%', severity: 'hint' }] },
    { ...inFile('en', 'Double the breakfasts sold'), expected: [{ message: 'no-start', at: 'Double' }] },
    { ...inFile('en', 'Regulars +15%'), expected: [{ message: 'no-start', at: '+15%' }] },
    { ...inFile('fr', 'Réduire de 25 % le gaspillage de pain'), expected: [{ message: 'no-start', at: '25 %' }] },
    { ...inFile('fr', 'Deux fois plus de clients le matin'), expected: [{ message: 'no-start', at: 'Deux fois plus' }] },
    { ...inFile('fr', 'Doubler les ventes du matin'), expected: [{ message: 'no-start', at: 'Doubler' }] },
  ],
});
