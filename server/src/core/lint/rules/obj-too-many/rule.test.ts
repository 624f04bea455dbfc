import { testRule } from '../../testing/rule-tester.ts';

const file = (level: string | null, count: number) =>
  `${level ? `level: ${level}\n` : ''}language: en\nobjectives:\n${Array.from({ length: count }, (_, i) => `  - Guests who come back ${'abcdefg'[i]}\n`).join('')}`;

testRule('obj-too-many', {
  valid: [
    { text: file('team', 3), name: 'three objectives of a team' },
    { text: file('person', 3), name: 'three objectives of a person' },
    { text: file('company', 5), name: 'five objectives of a company' },
    { text: file('department', 5), name: 'five objectives of a department' },
    { text: file(null, 5), name: 'five objectives of nobody knows whom' },
    {
      text: file('team', 4),
      name: 'four where the options allow them',
      rules: { 'obj-too-many': { level: null, options: { team: 4 } } },
    },
  ],
  invalid: [
    {
      text: file('team', 4),
      name: 'four objectives of a team, mildly: schools differ',
      expected: [{ message: 'many', at: 'Guests who come back d', severity: 'info' }],
    },
    {
      text: file('team', 6),
      name: 'six objectives of a team',
      expected: [{ message: 'many', at: 'Guests who come back d', severity: 'warning' }],
    },
    {
      text: file('company', 7),
      name: 'seven objectives of a company, once',
      expected: [{ message: 'many', at: 'Guests who come back f', severity: 'warning' }],
    },
    {
      text: file(null, 6).replace('en', 'fr'),
      name: 'six objectives of nobody knows whom, in French',
      expected: [{ message: 'many', at: 'Guests who come back f', severity: 'warning' }],
    },
  ],
});
