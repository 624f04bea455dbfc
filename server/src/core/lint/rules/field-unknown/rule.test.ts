import { inFile, keyResults, testRule } from '../../testing/rule-tester.ts';

testRule('field-unknown', {
  valid: [
    inFile('en', 'title: Return rate\nbaseline: 31%\ntarget: 45%\nx-dashboard: 12'),
    inFile('fr', 'title: Taux de retour\nbaseline: 31 %\ntarget: 45 %'),
  ],
  invalid: [
    {
      ...inFile('en', 'title: Return rate\nbasleine: 31%\ntarget: 45%'),
      expected: [
        {
          message: 'nearest',
          at: 'basleine',
          severity: 'warning',
          fixed: [keyResults('en', 'title: Return rate\nbaseline: 31%\ntarget: 45%')],
        },
      ],
    },
    { ...inFile('fr', 'title: Taux de retour\nzzz: 1'), expected: [{ message: 'unknown', at: 'zzz', fixed: [] }] },
  ],
});
