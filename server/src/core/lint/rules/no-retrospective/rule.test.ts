import { closedCycle } from '../../testing/closed-cycle.ts';
import { testRule } from '../../testing/rule-tester.ts';

// The tests' day is 2 November 2026: the third quarter ended 33 days before.
testRule('no-retrospective', {
  valid: [
    { text: closedCycle([60, 60], ['retrospective: We baked less and better']), name: 'a retrospective' },
    { text: closedCycle([60, 60], ['score: 0.6'], '2026-Q4'), name: 'a cycle that still runs' },
    { text: closedCycle([60, 60], [], '2026-Q2'), name: 'an archive' },
    { text: closedCycle([60, 60]).replace('cycle: 2026-Q3\n', ''), name: 'no cycle' },
    {
      text: closedCycle([60, 60]),
      rules: { 'no-retrospective': { level: null, options: { after: 40 } } },
      name: 'days that the configuration allows',
    },
  ],
  invalid: [
    {
      text: closedCycle([60, 60], ['score: 0.6']),
      rules: { 'no-retrospective': { level: null, options: { after: 40 } } },
      name: 'a grade, at once',
      expected: [{ message: 'scored', at: '0.6', severity: 'info' }],
    },
    {
      text: closedCycle([60, 60]).replace('en', 'fr'),
      name: 'plus de quinze jours de silence',
      expected: [{ message: 'over', at: 'Guests love ovens', severity: 'info' }],
    },
    {
      text: closedCycle([60, 60]).replace('id: k0,', 'id: k0, score: 0.6,'),
      name: 'grades of key results',
      expected: [{ message: 'scored', at: 'Guests love ovens' }],
    },
  ],
});
