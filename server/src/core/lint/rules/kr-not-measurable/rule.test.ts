import { inFile, keyResults, testRule } from '../../testing/rule-tester.ts';

testRule('kr-not-measurable', {
  valid: [
    inFile('en', 'Half of our guests know the name of their waiter'),
    inFile('en', 'Double the number of breakfasts sold'),
    inFile('en', 'No guest waits outside'),
    inFile('fr', 'Un client sur deux connaît le nom de son serveur'),
    inFile('fr', 'Diviser par deux le gaspillage de pain'),
    inFile('fr', "Plus aucun client n'attend dehors"),
    inFile('en', 'title: A calmer kitchen\nbaseline: 9\ntarget: 2'),
    inFile('fr', 'title: Une cuisine plus calme\nmaintain: "<= 2"'),
    inFile('en', 'title: A second restaurant\nmilestones:\n  - Lease signed\n  - Doors open'),
    inFile('fr', 'title: Un second restaurant\ndone: false'),
    { ...inFile('en', 'title: A calmer kitchen\ntarget: quiet'), name: 'a key result whose target cannot be read' },
    { ...inFile('en', 'Happiness score from X to Y'), name: 'a placeholder' },
  ],
  invalid: [
    {
      ...inFile('en', 'Improve the mood in the kitchen'),
      expected: [
        {
          message: 'no-level',
          at: 'Improve the mood in the kitchen',
          severity: 'warning',
          fixed: [keyResults('en', `title: Improve the mood in the kitchen\nbaseline: \${1}\ntarget: \${2}`)],
        },
      ],
    },
    {
      ...inFile('fr', 'Une cuisine plus calme'),
      expected: [{ message: 'no-level', at: 'Une cuisine plus calme', severity: 'warning' }],
    },
    { ...inFile('en', 'Happier guests by 2027'), expected: [{ message: 'only-date', at: '2027' }] },
    { ...inFile('fr', "Des clients plus heureux d'ici fin 2026"), expected: [{ message: 'only-date', at: '2026' }] },
    {
      ...inFile('en', 'Redesign the menu card'),
      name: 'work without a number, as an info beside the warning about work',
      expected: [{ message: 'no-level', at: 'Redesign the menu card', severity: 'info' }],
    },
    {
      ...inFile('en', 'Redesign the menu card'),
      name: 'work without a number, as a warning where nobody asks for results',
      rules: { 'kr-activity': { level: 'off', options: {} } },
      expected: [{ message: 'no-level', at: 'Redesign the menu card', severity: 'warning' }],
    },
    {
      ...inFile('en', 'title: "A calmer kitchen" # really'),
      name: 'a quoted title, at its words',
      expected: [
        {
          message: 'no-level',
          at: 'A calmer kitchen',
          fixed: [keyResults('en', `title: "A calmer kitchen" # really\nbaseline: \${1}\ntarget: \${2}`)],
        },
      ],
    },
  ],
});
