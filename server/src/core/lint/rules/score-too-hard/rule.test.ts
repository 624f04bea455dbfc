import { closedCycle } from '../../testing/closed-cycle.ts';
import { testRule } from '../../testing/rule-tester.ts';

testRule('score-too-hard', {
  valid: [
    { text: closedCycle([0, 40]), name: 'one of two' },
    { text: closedCycle([0, 0], [], '2026-Q4'), name: 'a cycle that still runs' },
    { text: closedCycle([null, null]), name: 'key results nobody reported on' },
    { text: closedCycle([0]), name: 'one key result alone' },
    { text: closedCycle([0, 0], [], '2025-Q4'), name: 'an archive' },
    { text: closedCycle([0, 0], ['score: 0.5']), name: 'a better grade of its own' },
  ],
  invalid: [
    {
      text: closedCycle([10, 30]),
      name: 'none of it, by the check-ins',
      expected: [{ message: 'hard', at: 'Guests love ovens', severity: 'info' }],
    },
    {
      text: closedCycle([70, 80], ['score: 0.2']).replace('en', 'fr'),
      name: 'la note de l’objectif',
      expected: [{ message: 'hard', at: '0.2', severity: 'info' }],
    },
    {
      text: closedCycle([10, 35]),
      rules: { 'score-too-hard': { level: null, options: { max: 0.4 } } },
      name: 'where the configuration draws the line higher',
      expected: [{ message: 'hard', at: 'Guests love ovens' }],
    },
  ],
});
