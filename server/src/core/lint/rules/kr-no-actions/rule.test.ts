import { testRule } from '../../testing/rule-tester.ts';

const planned =
  'Mornings without a queue\n    key_results:\n      - { title: Waiting from 12 min to 4 min, actions: [A second oven] }';
const bare = 'Guests who come back\n    key_results:\n      - Return rate from 31% to 45%';
const file = (cycle: string, ...objectives: string[]) =>
  `cycle: ${cycle}\nlanguage: en\nobjectives:\n${objectives.map((lines) => `  - title: ${lines}\n`).join('')}`;

testRule('kr-no-actions', {
  valid: [
    { text: file('2026-Q4', bare, bare.replace('back', 'again')), name: 'a file that keeps its actions elsewhere' },
    { text: file('2027-Q1', planned, bare), name: 'a cycle that has not begun' },
    { text: file('2026-Q3', planned, bare), name: 'a cycle that is over' },
    {
      text: file('2026-Q4', planned, bare),
      name: 'a cycle that is too young by the options',
      rules: { 'kr-no-actions': { level: null, options: { after: 60 } } },
    },
    {
      text: file('2026-Q4', planned, `${bare}\n      - { title: Open in 3 towns, milestones: [Lyon, Cork, Galway] }`),
      name: 'key results in stages',
    },
    { text: file('2026-Q4', planned, `${bare}\n    score: 0.7`), name: 'an objective that was graded' },
  ],
  invalid: [
    {
      text: file('2026-Q4', planned, bare),
      name: 'the objective without actions beside one that has them',
      expected: [{ message: 'no-actions', at: 'Guests who come back', severity: 'hint' }],
    },
    {
      text: file('2026', bare, planned).replace('en', 'fr').replace('Guests who come back', 'Des clients qui reviennent'),
      name: 'the same in a year and in French',
      expected: [{ message: 'no-actions', at: 'Des clients qui reviennent' }],
    },
  ],
});
