import { inFile, testRule } from '../../testing/rule-tester.ts';

testRule('field-invalid', {
  valid: [
    inFile('en', 'title: Return rate\nbaseline: 31%\ntarget: 45%\nweight: 2'),
    inFile('fr', 'title: Taux de retour\ntarget: 45 %\ncheck_ins:\n  - { date: 2026-10-12, value: 33 %, confidence: 70 % }'),
  ],
  invalid: [
    { ...inFile('en', 'title: Return rate\ntarget: soon'), expected: [{ message: 'quantity', at: 'soon', severity: 'error' }] },
    { ...inFile('fr', 'title: Taux de retour\nmaintain: beaucoup'), expected: [{ message: 'band', at: 'beaucoup' }] },
    { ...inFile('en', 'title: Return rate\ndone: perhaps'), expected: [{ message: 'boolean', at: 'perhaps' }] },
    {
      ...inFile('en', 'title: Return rate\ntarget: 45%\ncheck_ins:\n  - { date: 2026-02-30, value: 33%, confidence: 7 }'),
      expected: [
        { message: 'day', at: '2026-02-30' },
        { message: 'share', at: '7' },
      ],
    },
  ],
});
