import { inFile, keyResults, testRule } from '../../testing/rule-tester.ts';

testRule('kr-text-field-mismatch', {
  valid: [
    inFile('fr', 'title: Signer 14 hôtels (contre 9 l’an dernier)\nbaseline: 0\ntarget: 14'),
    inFile('en', 'title: Return rate from 31% to 45%\nbaseline: 31%\ntarget: 45%'),
    inFile('en', 'title: Waiting time from 0.5 h to 10 min\nbaseline: 30 min\ntarget: 10 min'),
    inFile('en', 'title: Sales from 1.2 M€ to 1.5 M€\nbaseline: 1,214,000 €'),
    inFile('en', 'title: Return rate from 31% to 45%\nbaseline: 0.31\ntarget: 0.45'),
    inFile('fr', 'title: Taux de retour de 31 % à 45 %\nbaseline: 31 %\ntarget: 45 %'),
    inFile('fr', "title: Temps d'attente de 1,5 h à 10 min\nbaseline: 90 min"),
    inFile('fr', 'title: Réduire le gaspillage de 25 % (de 8 kg à 6 kg)\ntarget: 6 kg'),
    inFile('en', 'title: Keep the rating above 4.5\nmaintain: ">= 4.5"'),
  ],
  invalid: [
    {
      ...inFile('en', 'title: Return rate from 31% to 45%\nbaseline: 28% # spring\ntarget: 45%'),
      expected: [
        {
          message: 'baseline',
          at: '28%',
          severity: 'error',
          fixed: [
            keyResults('en', 'title: Return rate from 31% to 45%\nbaseline: 31% # spring\ntarget: 45%'),
            keyResults('en', 'title: Return rate from 28% to 45%\nbaseline: 28% # spring\ntarget: 45%'),
            keyResults('en', 'title: Return rate from 31% to 45%\n# spring\ntarget: 45%'),
          ],
        },
      ],
    },
    {
      ...inFile('fr', 'title: Taux de retour de 31 % à 45 %\ntarget: 50 %'),
      expected: [
        {
          message: 'target',
          at: '50 %',
          fixed: [
            keyResults('fr', 'title: Taux de retour de 31 % à 45 %\ntarget: 45 %'),
            keyResults('fr', 'title: Taux de retour de 31 % à 50 %\ntarget: 50 %'),
            keyResults('fr', 'title: Taux de retour de 31 % à 45 %'),
          ],
        },
      ],
    },
    {
      ...inFile('en', 'title: Keep the rating above 4.5\nmaintain: ">= 4.2"'),
      expected: [
        {
          message: 'maintain',
          at: '">= 4.2"',
          fixed: [keyResults('en', 'title: Keep the rating above 4.5\nmaintain: "> 4.5"')],
        },
      ],
    },
    {
      ...inFile('en', "title: 'Return rate : 31 % -> 45 %' # so far\ntarget: 50"),
      expected: [
        {
          message: 'target',
          at: '50',
          fixed: [
            keyResults('en', "title: 'Return rate : 31 % -> 45 %' # so far\ntarget: 45 %"),
            keyResults('en', "title: 'Return rate : 31 % -> 50 %' # so far\ntarget: 50"),
            keyResults('en', "title: 'Return rate : 31 % -> 45 %' # so far"),
          ],
        },
      ],
    },
  ],
});
