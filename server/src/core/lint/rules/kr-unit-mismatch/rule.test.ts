import { inFile, testRule } from '../../testing/rule-tester.ts';

testRule('kr-unit-mismatch', {
  valid: [
    inFile('en', 'Lunch served to 92% of guests in time, with a queue no longer than 74s today'),
    inFile('en', 'title: Waiting time\nbaseline: 0.5 h\ntarget: 10 min\ncurrent: 15'),
    inFile('fr', "title: Temps d'attente\nbaseline: 1 h\ntarget: 10 min\ncheck_ins:\n  - { date: 2026-10-12, value: 40 min }"),
    inFile('fr', 'Taux de retour de 31 à 45 %'),
    inFile('en', 'title: Rating of the hand-over from 7 to 9 out of 10\ncurrent: 8/10'),
    inFile('fr', 'title: Note de l’accueil de 7 à 9 sur 10\ncurrent: 8'),
    inFile('en', 'title: Rating\nmaintain: ">= 4.5"\ncheck_ins:\n  - { date: 2026-10-12, value: 4.6 }'),
  ],
  invalid: [
    {
      ...inFile('en', 'title: Margin\nbaseline: 12%\ntarget: 300 €'),
      expected: [{ message: 'other-unit', at: '12%', severity: 'error' }],
    },
    {
      ...inFile('fr', 'title: Taux de retour de 31 % à 45 %\ncurrent: 4 h\ncheck_ins:\n  - { date: 2026-10-12, value: 300 € }'),
      expected: [
        { message: 'other-unit', at: '4 h' },
        { message: 'other-unit', at: '{ date: 2026-10-12, value: 300 € }' },
      ],
    },
    {
      ...inFile('en', 'title: Waiting\nmaintain: "<= 10 min"\ncurrent: 12%'),
      expected: [{ message: 'other-unit', at: '12%' }],
    },
  ],
});
