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
    { ...six('en'), name: 'six key results', expected: [{ message: 'many', at: 'Guests who come back', severity: 'warning' }] },
  ],
});
