import { inFile, objective, testRule } from '../../testing/rule-tester.ts';

const six = (language: 'en' | 'fr') =>
  inFile(
    language,
    ...Array.from({ length: 6 }, (_, i) => (language === 'fr' ? `Taux ${i} de 1 % à 2 %` : `Rate ${i} from 1% to 2%`)),
  );

testRule('obj-kr-count', {
  valid: [
    objective('en', 'Guests who come back'),
    objective('fr', 'Des clients qui reviennent'),
    {
      ...six('en'),
      name: 'six key results where the options allow them',
      rules: { 'obj-kr-count': { level: null, options: { max: 6 } } },
    },
    {
      text: 'objectives:\n  - title: Guests who come back\n    key_results: none yet\n',
      name: 'key results that cannot be read',
    },
    {
      text: 'objectives:\n  - title: "Guests who come back\n    key_results:\n      - Return rate from 31% to 45%\n',
      name: 'key results behind a quote that is never closed',
    },
  ],
  invalid: [
    {
      text: 'language: en\nobjectives:\n  - title: Guests who come back\n  - Doors open to everybody\n',
      expected: [
        { message: 'none', at: 'Guests who come back', severity: 'warning' },
        { message: 'none', at: 'Doors open to everybody' },
      ],
    },
    {
      ...inFile('fr', 'Taux de retour de 31 % à 45 %'),
      expected: [{ message: 'few', at: 'Des clients qui reviennent', severity: 'info' }],
    },
    {
      text: six('en').text.replace('    key_results:', '    type: dreamy\n    key_results:'),
      name: 'six key results beside a field that cannot be used',
      expected: [{ message: 'many', at: 'Guests who come back' }],
    },
    {
      text: 'language: en\nobjectives:\n  - title: Guests who come back\n    type: dreamy\n    key_results:\n      - Return rate from 31% to 45%\n',
      name: 'one key result beside a field that cannot be used',
      expected: [{ message: 'few', at: 'Guests who come back' }],
    },
    { ...six('en'), name: 'six key results', expected: [{ message: 'many', at: 'Guests who come back', severity: 'warning' }] },
  ],
});
