import { inFile, testRule } from '../../testing/rule-tester.ts';

testRule('yaml-duplicate-key', {
  valid: [
    inFile('en', 'title: Return rate\nbaseline: 31%\ntarget: 45%'),
    inFile('fr', 'title: Taux de retour\nbaseline: 31 %\ntarget: 45 %'),
  ],
  invalid: [
    {
      ...inFile('en', 'title: Return rate\nbaseline: 31%\ntarget: 45%\ntarget: 50%'),
      expected: [{ message: 'duplicate', at: 'target', severity: 'error' }],
    },
  ],
});
