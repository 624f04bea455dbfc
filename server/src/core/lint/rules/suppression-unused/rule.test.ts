import { keyResults, testRule } from '../../testing/rule-tester.ts';

const HEAD = keyResults('en', 'Return rate from 31% to 45%');
const COMMENT = '      # okr-ignore kr-activity -- agreed with the chef\n';

testRule('suppression-unused', {
  valid: [
    `${HEAD}${COMMENT}      - Launch the winter menu\n`,
    `${HEAD}      - Launch it # okr-ignore kr-activity, kr-not-measurable -- agreed\n`,
  ],
  invalid: [
    {
      text: `${HEAD}${COMMENT}      - Waiting time from 12 min to 4 min\n`,
      name: 'a comment above a healthy key result',
      expected: [
        {
          message: 'unused',
          at: 'kr-activity',
          severity: 'info',
          fixed: [`${HEAD}      - Waiting time from 12 min to 4 min\n`],
        },
      ],
    },
    {
      text: `${HEAD}      # okr-ignore kr-activities -- agreed\n      - Launch 3 winter menus\n`,
      name: 'a rule that does not exist',
      expected: [{ message: 'unknown-rule-near', at: 'kr-activities' }],
    },
  ],
});
