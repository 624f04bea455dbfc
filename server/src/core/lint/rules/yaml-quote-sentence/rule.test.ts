import { inFile, keyResults, objective, testRule } from '../../testing/rule-tester.ts';

testRule('yaml-quote-sentence', {
  valid: [
    inFile('en', '"Return rate: from 31% to 45%"'),
    inFile('fr', '"Être le #1 du quartier, de 20 % à 35 %"'),
    inFile('en', 'Return rate from 31% to 45% # as in spring'),
  ],
  invalid: [
    {
      ...inFile('fr', 'Taux de retour : de 31 % à 45 %'),
      name: 'a colon, as an info',
      expected: [
        {
          message: 'mapping',
          at: 'Taux de retour : de 31 % à 45 %',
          severity: 'info',
          fixed: [keyResults('fr', '"Taux de retour : de 31 % à 45 %"')],
        },
      ],
    },
    {
      ...inFile('fr', 'Taux de retour : de 31 % à 45 % # en mai\n# à qui\nowner: lea'),
      name: 'a sentence with fields below it, which becomes their title',
      expected: [
        {
          message: 'mapping',
          at: 'Taux de retour : de 31 % à 45 %',
          fixed: [keyResults('fr', 'title: "Taux de retour : de 31 % à 45 %" # en mai\n# à qui\nowner: lea')],
        },
      ],
    },
    {
      ...inFile('en', 'Be the #1 of the district, from 20% to 35%'),
      name: 'a number sign, as a warning',
      expected: [
        {
          message: 'comment',
          at: 'Be the #1 of the district, from 20% to 35%',
          severity: 'warning',
          fixed: [keyResults('en', '"Be the #1 of the district, from 20% to 35%"')],
        },
      ],
    },
    {
      ...objective('fr', 'Être le #1 du quartier'),
      expected: [{ message: 'comment', at: 'Être le #1 du quartier', fixed: [objective('fr', '"Être le #1 du quartier"').text] }],
    },
    ...[
      '> 95% of orders on time',
      '*New* guests from 10 to 40',
      '@lea Return rate from 31% to 45%',
      '[Bar] Waiting from 12 min to 4 min',
    ].map((sentence) => ({
      ...inFile('en', sentence),
      expected: [{ message: 'quote', at: sentence, severity: 'warning' as const, fixed: [keyResults('en', `"${sentence}"`)] }],
    })),
    {
      ...inFile('en', '"Zero" queues, from 12 a week'),
      name: 'a quote at the start, with quotes that fit',
      expected: [
        {
          message: 'quote',
          at: '"Zero" queues, from 12 a week',
          fixed: [keyResults('en', `'"Zero" queues, from 12 a week'`)],
        },
      ],
    },
  ],
});
