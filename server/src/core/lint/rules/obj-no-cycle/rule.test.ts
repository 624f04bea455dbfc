import { keyResults, testRule } from '../../testing/rule-tester.ts';

const followed = 'title: Return rate from 31% to 45%\ncheck_ins:\n  - { date: 2026-10-12, value: 33% }';

testRule('obj-no-cycle', {
  valid: [
    { text: `cycle: 2026-Q4\n${keyResults('en', followed)}`, name: 'a file with a cycle' },
    { text: `cycle: soon\n${keyResults('en', followed)}`, name: 'a cycle that nobody knows, which is told elsewhere' },
    { text: keyResults('en', 'Return rate from 31% to 45%'), name: 'a plan without check-ins' },
    { text: 'check_ins:\n  - { key_result: a/b, date: 2026-10-12, value: 33% }\n', name: 'a log without a plan' },
  ],
  invalid: [
    {
      text: keyResults('en', followed, followed),
      name: 'check-ins in a file without a cycle, once',
      expected: [{ message: 'no-cycle', at: 'Guests who come back', severity: 'info' }],
    },
    {
      text: `team: bar\n${keyResults('fr', followed)}`,
      name: 'check-ins in a file with a team',
      expected: [
        {
          message: 'no-cycle',
          at: 'bar',
          fixed: [`team: bar\n${keyResults('fr', followed).replace('objectives', 'cycle: 2026-Q4\nobjectives')}`],
        },
      ],
    },
    {
      text: `${keyResults('en', '{ title: Return rate from 31% to 45%, id: b }')}check_ins:\n  - { key_result: a/b, date: 2026-10-12, value: 33% }\n`,
      name: 'a log in a file without a cycle',
      expected: [{ message: 'no-cycle', at: 'Guests who come back' }],
    },
    {
      text: keyResults('en', '{ title: Return rate from 31% to 45%, current: 33% }'),
      name: 'a current value in a file without a cycle',
      expected: [{ message: 'no-cycle', at: 'Guests who come back' }],
    },
  ],
});
