import { inFile, testRule } from '../../testing/rule-tester.ts';

testRule('kr-maintain', {
  valid: [
    inFile('en', 'title: Keep the waste below 5 kg a day\nmaintain: "< 5 kg"'),
    inFile('en', 'title: Hold the rating at 4.5\nbaseline: 4.2\ntarget: 4.5'),
    inFile('en', 'Maintenance cost from 900 € to 700 € a month'),
    inFile('en', 'Maintain growth of 10%'),
    inFile('en', 'Keep 90% of our regulars'),
    inFile('en', 'Ensure that 95% of tables are set by noon'),
    inFile('en', 'Retain the hygiene label with fewer than 3 remarks'),
    inFile('en', 'Complaints at or below 3 per month'),
    inFile('en', 'Rating from 4.2 to 4.5 while keeping prices'),
    inFile('fr', 'title: Garder le gaspillage sous 5 kg\nmaintain: "< 5 kg"'),
    inFile('fr', 'Coût de maintenance de 900 € à 700 € par mois'),
    inFile('fr', "S'assurer que 95 % des tables sont prêtes à midi"),
    inFile('fr', 'Conserver 90 % de nos habitués'),
  ],
  invalid: [
    { ...inFile('en', 'Keep bread waste below 5 kg a day'), expected: [{ message: 'held', at: 'Keep', severity: 'info' }] },
    { ...inFile('en', 'Maintain a rating of 4.6 out of 5'), expected: [{ message: 'held', at: 'Maintain' }] },
    { ...inFile('en', 'The wait at lunch stays under 10 minutes'), expected: [{ message: 'held', at: 'stays under' }] },
    {
      ...inFile('en', 'Ensure the wait stays under 10 minutes'),
      expected: [{ message: 'held', at: 'stays under' }],
    },
    { ...inFile('fr', 'Garder le gaspillage sous 5 kg par jour'), expected: [{ message: 'held', at: 'Garder' }] },
    { ...inFile('fr', 'Maintenir la note à 4,6 sur 5'), expected: [{ message: 'held', at: 'Maintenir' }] },
    { ...inFile('fr', "Ne pas dépasser 10 minutes d'attente"), expected: [{ message: 'held', at: 'Ne pas dépasser' }] },
  ],
});
