import { keyResults, testRule } from '../../testing/rule-tester.ts';

testRule('yaml-limits', {
  valid: [keyResults('en', 'Return rate from 31% to 45%')],
  invalid: [
    {
      text: `objectives: ${'['.repeat(300)}${']'.repeat(300)}\n`,
      name: 'lists in lists in lists',
      expected: [{ message: 'depth', at: '[', severity: 'error' }],
    },
  ],
});
