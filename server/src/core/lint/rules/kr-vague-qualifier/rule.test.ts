import { inFile, testRule } from '../../testing/rule-tester.ts';

testRule('kr-vague-qualifier', {
  valid: [
    inFile('en', 'Return rate from 31% to 45%'),
    inFile('en', '80% of guests say the service is smooth'),
    inFile('en', 'Guests rate us 4.5 or better'),
    inFile('en', 'Properly stored vegetables from 92% to 99%'),
    inFile('en', 'Smooth evenings: 95% of tables served on time'),
    inFile('en', 'Better margins on desserts: 30% to 36%'),
    inFile('en', 'Cooks who taste regularly (once a day) from 3 to 9'),
    { ...inFile('en', 'Significantly improve the mood in the kitchen'), name: 'a sentence without a level' },
    { ...inFile('en', 'Quickly repaint the 3 dining rooms'), name: 'work, which has another problem' },
    inFile('fr', '80 % des clients jugent le service fluide'),
    inFile('fr', 'Note de 4,5 ou mieux'),
    inFile('fr', 'Légumes correctement conservés de 92 % à 99 %'),
    inFile('fr', 'Service deux fois plus rapide'),
    inFile('fr', 'Part de la restauration rapide de 20 % à 12 %'),
    inFile('fr', 'Deux plats dans les trois meilleurs de la ville'),
  ],
  invalid: [
    {
      ...inFile('en', 'Significantly raise the return rate to 45%'),
      expected: [{ message: 'vague', at: 'Significantly', severity: 'info' }],
    },
    { ...inFile('en', '90% of tables are served quickly'), expected: [{ message: 'vague', at: 'quickly' }] },
    { ...inFile('en', 'Attract 40 high-quality candidates'), expected: [{ message: 'vague', at: 'high-quality' }] },
    { ...inFile('en', 'title: A seamless booking\ntarget: 45%'), expected: [{ message: 'vague', at: 'seamless' }] },
    {
      ...inFile('fr', 'Porter significativement le taux de retour à 45 %'),
      expected: [{ message: 'vague', at: 'significativement' }],
    },
    { ...inFile('fr', '90 % des tables sont servies rapidement'), expected: [{ message: 'vague', at: 'rapidement' }] },
    { ...inFile('fr', 'title: Une réservation fluide\ntarget: 45 %'), expected: [{ message: 'vague', at: 'fluide' }] },
  ],
});
