import { inFile, keyResults, testRule } from '../../testing/rule-tester.ts';

testRule('kr-no-baseline', {
  valid: [
    inFile('en', 'Return rate from 31% to 45%'),
    inFile('en', 'Return rate of 45% (vs 31%)'),
    inFile('en', 'Reduce waste by 30%'),
    inFile('en', 'Keep the rating above 4.5'),
    inFile('en', 'title: Return rate of 45%\nbaseline: 31%'),
    inFile('fr', 'Atteindre un taux de retour de 45 % (actuellement 31 %)'),
    inFile('fr', 'Réduire le gaspillage de 30 %'),
    inFile('fr', 'Recruter 3 cuisiniers'),
    { ...inFile('fr', 'Organiser 4 dégustations'), name: 'work, which has another problem' },
    { ...inFile('en', 'A wait at lunch of 5-10 minutes'), name: 'two targets, of which one is to be chosen first' },
  ],
  invalid: [
    {
      ...inFile('en', 'Reach a return rate of 45%'),
      expected: [
        {
          message: 'no-start',
          at: '45%',
          severity: 'hint',
          fixed: [keyResults('en', `title: Reach a return rate of 45%\nbaseline: \${1}`)],
        },
      ],
    },
    {
      ...inFile('fr', 'Atteindre un taux de retour de 45 %', "Note moyenne de 4,6 sur 5 # d'après le site"),
      expected: [
        { message: 'no-start', at: '45 %' },
        {
          message: 'no-start',
          at: '4,6 sur 5',
          fixed: [
            keyResults(
              'fr',
              'Atteindre un taux de retour de 45 %',
              `title: Note moyenne de 4,6 sur 5 # d'après le site\nbaseline: \${1}`,
            ),
          ],
        },
      ],
    },
    {
      ...inFile('en', 'title: Return rate\ntarget: 45%'),
      expected: [
        { message: 'no-start', at: '45%', fixed: [keyResults('en', `title: Return rate\nbaseline: \${1}\ntarget: 45%`)] },
      ],
    },
    {
      ...inFile('en', '{ title: Return rate, target: 45% }'),
      expected: [
        { message: 'no-start', at: '45%', fixed: [keyResults('en', `{ title: Return rate, baseline: \${1}, target: 45% }`)] },
      ],
    },
    {
      text: 'language: en\r\nobjectives:\r\n- title: Guests who come back\r\n  key_results:\r\n  - Reach a return rate of 45%\r\n',
      name: 'in a file with CRLF, and keeps it',
      expected: [
        {
          message: 'no-start',
          at: '45%',
          fixed: [
            `language: en\r\nobjectives:\r\n- title: Guests who come back\r\n  key_results:\r\n  - title: Reach a return rate of 45%\r\n    baseline: \${1}\r\n`,
          ],
        },
      ],
    },
  ],
});
