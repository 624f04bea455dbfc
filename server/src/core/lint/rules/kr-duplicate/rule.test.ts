import { inFile, keyResults, testRule } from '../../testing/rule-tester.ts';

const two = (first: string, second: string) =>
  `${keyResults('en', first)}  - title: Mornings without a queue\n    key_results:\n      - ${second}\n`;

testRule('kr-duplicate', {
  valid: [
    inFile('en', 'Guests in Cork from 31 to 45', 'Guests in Lyon from 31 to 45'),
    inFile('en', 'Return rate from 31% to 45%', 'Return rate from 45% to 60%'),
    inFile('en', 'New guests from 20 to 40', 'Regular guests from 20 to 40'),
    inFile('en', 'Reduce orders by phone by 20%', 'Increase orders by phone by 20%'),
    inFile('en', 'NPS from X to Y', 'NPS from X to Y'),
    inFile('en', '2026-10-12', '2026-10-12'),
    inFile('en', 'title: Return rate\ntarget: 45%', 'title: Return rate\ntarget: 60%'),
    inFile('en', '{ id: a, title: Guests from 31 to 45 }', '{ id: a, title: Guests from 31 to 45 }'),
    inFile('en', 'title: NPS\nsource: https://a.example', 'title: NPS\nsource: https://b.example'),
    inFile('fr', 'Clients qui restent de 20 à 40', 'Clients qui partent de 20 à 40'),
  ],
  invalid: [
    {
      ...inFile('en', 'Return rate from 31% to 45%', 'return rate from 31% to 45%.'),
      expected: [{ message: 'here', at: 'return rate from 31% to 45%.', severity: 'warning' }],
    },
    {
      ...inFile('en', 'Cut the waiting time from 12 min to 4 min', '"Waiting time: 12 min to 4 min"'),
      name: 'the same metric and numbers in other words',
      expected: [{ message: 'here', at: 'Waiting time: 12 min to 4 min' }],
    },
    {
      text: two('Return rate from 31% to 45%', '{ title: Return rate from 31% to 45%, id: again }'),
      name: 'the same key result under two objectives',
      expected: [{ message: 'elsewhere', at: 'Return rate from 31% to 45%' }],
    },
    {
      ...inFile(
        'fr',
        'Réduire le taux de renvoi de 9 % à 3 %',
        'Réduction du taux de renvoi de 9 à 3 %',
        'Réduire le taux de renvoi de 9 % à 3 %',
      ),
      expected: [
        { message: 'here', at: 'Réduction du taux de renvoi de 9 à 3 %' },
        { message: 'here', at: 'Réduire le taux de renvoi de 9 % à 3 %' },
      ],
    },
  ],
});
