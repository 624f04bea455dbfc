import { keyResults, testRule } from '../../testing/rule-tester.ts';

const inQ4 = (item: string, name: string, language: 'en' | 'fr' = 'en') => ({
  text: `cycle: 2026-Q4\n${keyResults(language, item)}`,
  name,
});
const checked = (...days: string[]) =>
  `title: Return rate from 31% to 45%\ncheck_ins:\n${days.map((day) => `  - { note: a date, date: ${day}, value: 33% }`).join('\n')}`;
const due = (day: string) => `title: Return rate from 31% to 45%\nactions:\n  - { title: A second oven, due: ${day} }`;

testRule('kr-outside-cycle', {
  valid: [
    inQ4(checked('2026-10-01', '2026-12-31'), 'the first and the last day'),
    inQ4(checked('2026-09-24', '2027-01-08'), 'the start before, and the last numbers after the close'),
    inQ4(due('2026-12-31'), 'an action on the last day'),
    { text: keyResults('en', checked('2020-01-01')), name: 'a file without a cycle' },
    { text: `cycle: 2026\n${keyResults('en', checked('2026-02-01'))}`, name: 'a day of the year' },
    inQ4('Sign 12 contracts by the end of 2026', 'the last day, in the sentence'),
    inQ4('Sign 12 contracts by 2027', 'a year that begins when the cycle is over'),
    inQ4('Départs de 12 % fin 2025 à 8 % fin 2026', 'a day from which one comes', 'fr'),
    inQ4('Sign 12 contracts by March', 'a month of no year'),
  ],
  invalid: [
    {
      ...inQ4(checked('2025-10-12', '2025-10-19', '2026-11-01'), 'the year before, once'),
      expected: [
        {
          message: 'check-in',
          at: '2025-10-12',
          severity: 'warning',
          fixed: [inQ4(checked('2026-10-12', '2025-10-19', '2026-11-01'), '').text],
        },
      ],
    },
    {
      ...inQ4(checked('2026-10-12', '2027-01-20'), 'a check-in long after the close', 'fr'),
      expected: [{ message: 'check-in', at: '2027-01-20', fixed: [] }],
    },
    { ...inQ4(due('2027-01-04'), 'an action after the close'), expected: [{ message: 'due', at: '2027-01-04' }] },
    {
      ...inQ4('title: Return rate from 31% to 45%\nactions:\n  - title: A second oven\n    due: "2025-11-04"', 'a quoted day'),
      expected: [{ message: 'due', at: '2025-11-04' }],
    },
    {
      text: `${inQ4('Return rate from 31% to 45%', '').text}check_ins:\n  - { key_result: a/b, date: 2027-02-01, value: 33% }\n  - { key_result: a/b, date: 2027-02-08, value: 33% }\n`,
      name: 'the log of a job that goes on',
      expected: [{ message: 'check-in', at: '2027-02-01' }],
    },
    {
      ...inQ4(checked('2026-09-24'), 'a check-in before the start where no grace is given'),
      rules: { 'kr-outside-cycle': { level: null, options: { grace: 0 } } },
      expected: [{ message: 'check-in', at: '2026-09-24' }],
    },
    {
      ...inQ4('Sign 12 contracts by the end of Q1 2027', 'a day in the sentence'),
      expected: [{ message: 'sentence', at: 'by the end of Q1 2027', severity: 'warning' }],
    },
    {
      ...inQ4('Signer 12 contrats d’ici le T3 2026', 'the last quarter, which was copied along', 'fr'),
      expected: [{ message: 'sentence', at: 'd’ici le T3 2026' }],
    },
    {
      ...inQ4('Sign 12 contracts by 31 March 2027', 'a day to be exact'),
      expected: [{ message: 'sentence', at: 'by 31 March 2027' }],
    },
  ],
});
