import { keyResults, testRule } from '../../testing/rule-tester.ts';

testRule('yaml-encoding', {
  valid: [keyResults('fr', 'Taux de retour de 31 % à 45 %')],
  invalid: [
    {
      text: keyResults('en', 'Return rate\u0000 from 31% to 45%'),
      name: 'a NUL',
      expected: [{ message: 'control', at: '\u0000', severity: 'error' }],
    },
  ],
});
