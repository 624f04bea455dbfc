import { closedCycle } from '../../testing/closed-cycle.ts';
import { testRule } from '../../testing/rule-tester.ts';

const graded = (...scores: readonly number[]) =>
  scores.reduce((text, score, i) => text.replace(`id: k${i},`, `id: k${i}, score: ${score},`), closedCycle([50, 50]));

testRule('score-too-easy', {
  valid: [
    { text: closedCycle([100, 60]), name: 'one of two' },
    { text: closedCycle([100, 100], [], '2026-Q4'), name: 'a cycle that still runs' },
    { text: closedCycle([100, 100], ['type: committed']), name: 'a promise' },
    { text: closedCycle([100]), name: 'one key result alone' },
    { text: closedCycle([100, null]), name: 'a key result nobody reported on' },
    { text: closedCycle([100, 100], [], '2026-Q1'), name: 'an archive' },
    { text: closedCycle([100, 100], ['score: 0.7']), name: 'a milder grade of its own' },
    { text: graded(1), name: 'one grade of two' },
    {
      text: closedCycle([1, 1]).replace(/baseline: 0, target: 100/g, 'maintain: "<= 2"'),
      name: 'levels that are held',
    },
  ],
  invalid: [
    {
      text: closedCycle([100, 97]),
      name: 'all of it, by the check-ins',
      expected: [{ message: 'easy', at: 'Guests love ovens', severity: 'info' }],
    },
    {
      text: closedCycle([70, 80], ['score: 1.0'], '2026-Q4').replace('en', 'fr'),
      name: 'la note de l’objectif, avant la fin',
      expected: [{ message: 'easy', at: '1.0', severity: 'info' }],
    },
    { text: graded(1, 0.95), name: 'the grades of its key results', expected: [{ message: 'easy', at: 'Guests love ovens' }] },
  ],
});
