import { inFile, keyResults, testRule } from '../../testing/rule-tester.ts';

testRule('kr-binary', {
  valid: [
    inFile('en', 'title: A second restaurant\nmilestones:\n  - Lease signed\n  - Doors open'),
    inFile('en', 'title: The inspection finds nothing\ndone: true'),
    inFile('en', 'Return rate from 31% to 45%'),
    { ...inFile('en', 'title: Launch the new menu\ndone: false'), name: 'work, which has another problem' },
    inFile('fr', "title: L'inspection ne trouve rien\ndone: true"),
  ],
  invalid: [
    {
      ...inFile('en', 'title: The guide recommends us\ndone: false'),
      expected: [
        {
          message: 'all-or-nothing',
          at: 'false',
          severity: 'hint',
          fixed: [keyResults('en', `title: The guide recommends us\nmilestones:\n  - \${1}\n  - \${2}`)],
        },
      ],
    },
    {
      ...inFile('en', 'title: The guide recommends us\ndone: false # not before May'),
      name: 'a comment that would stand in the way of a fix',
      expected: [{ message: 'all-or-nothing', at: 'false', fixed: [] }],
    },
    {
      ...inFile('fr', 'title: Le guide nous recommande\ndone: false'),
      expected: [{ message: 'all-or-nothing', at: 'false' }],
    },
  ],
});
