import { keyResults, testRule } from '../../testing/rule-tester.ts';

testRule('not-an-okr-file', {
  valid: [
    keyResults('en', 'Return rate from 31% to 45%'),
    'check_ins: []\n',
    '',
    '# nothing yet\n',
    'team: bar\ncycle: 2026-Q4\n',
  ],
  invalid: [
    { text: 'node: kr1\n', expected: [{ message: 'stranger', at: 'node', severity: 'hint' }] },
    {
      text: 'objective: Keep the lights on\nsteps:\n  - build\n',
      name: 'a workflow with an objective',
      expected: [{ message: 'stranger', at: 'objective' }],
    },
    { text: 'objective: Keep the lights on\n', name: 'a note', expected: [{ message: 'stranger', at: 'objective' }] },
  ],
});
