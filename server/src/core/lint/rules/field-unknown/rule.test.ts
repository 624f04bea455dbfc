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
    {
      text: 'team: bar\ncycle: 2026-Q4\nobjectves:\n  - Guests who come back\n',
      name: 'a mistyped key at the top of the file',
      expected: [{ message: 'nearest', at: 'objectves', severity: 'warning' }],
    },
    {
      text: 'team: bar\ncheck_inns:\n',
      name: 'a mistyped log',
      expected: [{ message: 'nearest', at: 'check_inns' }],
    },
    { ...inFile('fr', 'title: Taux de retour\nzzz: 1'), expected: [{ message: 'unknown', at: 'zzz', fixed: [] }] },
  ],
});
