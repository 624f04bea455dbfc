import { inFile, keyResults, testRule } from '../../testing/rule-tester.ts';

const owned = 'title: Waiting time from 12 min to 4 min\nowner: lea';

testRule('kr-no-owner', {
  valid: [
    { ...inFile('en', 'Return rate from 31% to 45%', 'Waiting time from 12 min to 4 min'), name: 'nobody has one' },
    {
      text: keyResults('en', 'Return rate from 31% to 45%', owned).replace('    key_results', '    owner: omar\n    key_results'),
      name: 'the objective has one',
    },
    { text: `level: person\n${keyResults('en', 'Return rate from 31% to 45%', owned)}`, name: 'the file is of one person' },
    { ...inFile('en', 'title: Return rate from 31% to 45%\nowner: 2026-01-01', owned), name: 'everyone has one' },
  ],
  invalid: [
    {
      ...inFile('en', 'Return rate from 31% to 45%', owned),
      expected: [
        {
          message: 'no-owner',
          at: 'Return rate from 31% to 45%',
          severity: 'info',
          fixed: [keyResults('en', `title: Return rate from 31% to 45%\nowner: \${1}`, owned)],
        },
      ],
    },
    {
      ...inFile('fr', 'title: Taux de retour de 31 % à 45 %\nowner: lea', 'Attente de 12 min à 4 min'),
      expected: [{ message: 'no-owner', at: 'Attente de 12 min à 4 min' }],
    },
  ],
});
