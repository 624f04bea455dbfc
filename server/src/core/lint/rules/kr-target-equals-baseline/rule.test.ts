import { inFile, testRule } from '../../testing/rule-tester.ts';

testRule('kr-target-equals-baseline', {
  valid: [
    inFile('en', 'Return rate from 31% to 45%'),
    inFile('fr', 'title: Note moyenne\nbaseline: 4,5\ntarget: 4,6'),
    inFile('en', 'title: Keep the rating at 4.5\nbaseline: 4.5'),
    inFile('en', 'title: Rating\nbaseline: 4.5\ntarget: 4.5\nmaintain: ">= 4.5"'),
  ],
  invalid: [
    { ...inFile('en', 'Return rate from 45% to 45%'), expected: [{ message: 'equal', at: '45%', severity: 'warning' }] },
    {
      ...inFile('fr', "title: Temps d'attente\nbaseline: 0,5 h\ntarget: 30 min"),
      expected: [{ message: 'equal', at: '30 min' }],
    },
  ],
});
