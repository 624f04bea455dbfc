import { inFile, testRule } from '../../testing/rule-tester.ts';

const volume = ['Orders a week from 120 to 300', 'New subscribers from 40 to 90', 'Grow site traffic by 50%'];
const tempo = ['Lead time from 12 to 4 days', 'Deployments a week from 2 to 20', 'Cycle time from 9 to 3 days'];

testRule('kr-no-guardrail', {
  valid: [
    inFile('en', ...volume.slice(1)),
    inFile('en', ...volume, 'Dishes sent back stay below 3%'),
    inFile('en', ...volume, 'title: Rating\nmaintain: ">= 4.5"'),
    inFile('en', ...volume, 'Complaints a week from 12 to 4'),
    inFile('en', ...volume, 'Cooks who know all recipes from 2 to 8'),
    inFile('en', ...volume.slice(1), 'Subscribers who cancel from 9% to 5%'),
    inFile('en', ...volume.slice(1), 'Orders by phone from 300 to 120'),
    inFile('en', ...volume.slice(1), 'Customers who order again from 20% to 40%'),
    inFile('en', ...volume.slice(1), 'Publish 12 articles'),
    inFile('en', ...tempo.slice(1), 'Failed deployments from 12% to 4%'),
    inFile('fr', 'Commandes par semaine de 120 à 300', 'Nouveaux abonnés de 40 à 90', 'Réclamations par mois de 12 à 4'),
  ],
  invalid: [
    { ...inFile('en', ...volume), expected: [{ message: 'more', at: 'Guests who come back', severity: 'hint' }] },
    { ...inFile('en', ...tempo), expected: [{ message: 'faster', at: 'Guests who come back' }] },
    {
      ...inFile('fr', 'Commandes par semaine de 120 à 300', 'Nouveaux abonnés de 40 à 90', 'Chiffre d’affaires de 20 k€ à 45 k€'),
      expected: [{ message: 'more', at: 'Des clients qui reviennent' }],
    },
    {
      ...inFile('en', ...volume.slice(1)),
      name: 'two, where the options ask for two',
      rules: { 'kr-no-guardrail': { level: null, options: { least: 2 } } },
      expected: [{ message: 'more', at: 'Guests who come back' }],
    },
  ],
});
