import { inFile, testRule } from '../../testing/rule-tester.ts';

testRule('quantity-ambiguous', {
  valid: [
    inFile('en', 'Guests a month from 900 to 1,200'),
    inFile('fr', 'Clients par mois de 900 à 1 200'),
    inFile('en', 'title: Rating\nbaseline: 4.1\ntarget: 4.6'),
  ],
  invalid: [
    { ...inFile('fr', 'Clients par mois de 900 à 1.200'), expected: [{ message: 'ambiguous', at: '1.200', severity: 'hint' }] },
    { ...inFile('fr', 'title: Clients par mois\ntarget: "1.200"'), expected: [{ message: 'ambiguous', at: '"1.200"' }] },
  ],
});
