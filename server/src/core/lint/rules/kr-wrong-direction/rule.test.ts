import { inFile, testRule } from '../../testing/rule-tester.ts';

testRule('kr-wrong-direction', {
  valid: [
    inFile('fr', 'Part des commandes de plus de 20 minutes sous 2 % (actuellement 5 %)'),
    inFile('en', 'Reduce waste from 12 kg to 3 kg'),
    inFile('en', 'Accelerate deliveries from 5 days to 2 days'),
    inFile('en', 'Improve the rating from 4.1 to 4.6'),
    inFile('en', 'Reduce waiting and raise the return rate from 31% to 45%'),
    inFile('fr', 'Réduire le gaspillage de 12 kg à 3 kg'),
    inFile('fr', 'Augmenter le taux de retour de 31 % à 45 %'),
    inFile('fr', 'title: Réduire le gaspillage\nbaseline: 12 kg\ntarget: 3 kg'),
    inFile('en', 'title: Keep the rating above 4.5\nmaintain: ">= 4.5"\ntarget: 4.6'),
  ],
  invalid: [
    { ...inFile('en', 'Reduce waste from 3 kg to 12 kg'), expected: [{ message: 'down', at: 'Reduce', severity: 'error' }] },
    { ...inFile('fr', 'Réduire le gaspillage de 3 kg à 12 kg'), expected: [{ message: 'down', at: 'Réduire' }] },
    { ...inFile('en', 'Increase the return rate from 45% to 31%'), expected: [{ message: 'up', at: 'Increase' }] },
    {
      ...inFile('fr', 'title: Réduire le gaspillage\nbaseline: 3 kg\ntarget: 12 kg'),
      expected: [{ message: 'down', at: 'Réduire' }],
    },
    {
      ...inFile('en', 'title: Keep waste under 4 kg\nmaintain: ">= 4 kg"'),
      expected: [{ message: 'band-above', at: '">= 4 kg"' }],
    },
    {
      ...inFile('fr', 'title: Un service rapide\nmaintain: "<= 10 min"\ntarget: 15 min'),
      expected: [{ message: 'outside-band', at: '15 min' }],
    },
  ],
});
