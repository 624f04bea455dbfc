import { okrFile } from '../../testing/company.ts';
import { testRule } from '../../testing/rule-tester.ts';

// The tests' day is 2 November 2026; a check-in is due every 7 days, with 7 days of grace.
const plan = (keyResult: string, cycle = '2026-Q4', fields: readonly string[] = []) =>
  okrFile(['language: en', `cycle: ${cycle}`], { id: 'ovens', fields, keyResults: [`{ id: waiting, ${keyResult} }`] });
const metric = (...checkIns: readonly string[]) =>
  `title: Batches that wait for an oven, baseline: 9, target: 2, check_ins: [${checkIns.join(', ')}]`;
const log = (day: string) => ({ 'log.okr.yaml': `check_ins:\n  - { key_result: ovens/waiting, date: ${day}, value: 8 }\n` });
const old = '{ date: 2026-10-18, value: 8 }';
const recent = '{ date: 2026-10-19, value: 8 }';

testRule('kr-stale', {
  valid: [
    { text: plan(metric(old, recent)), name: 'a check-in two weeks ago' },
    { text: plan(metric()), name: 'no check-in yet' },
    { text: plan(metric(old)), others: log('2026-10-30'), name: 'a check-in in the log of another file' },
    { text: plan(metric('{ date: 2026-09-01, value: 8 }'), '2026-Q3'), name: 'a cycle that is over' },
    { text: plan(metric(old), '2026-Q4', ['score: 0.4']), name: 'an objective that is closed' },
    { text: plan(`score: 0.4, ${metric(old)}`), name: 'a key result that is closed' },
    {
      text: plan('title: Two new ovens, milestones: [{ title: North, done: true }], check_ins: [{ date: 2026-10-05 }]'),
      name: 'stages that are all done',
    },
  ],
  invalid: [
    {
      text: plan(metric('{ date: 2026-10-12, value: 9 }', old)),
      name: 'the last of two, one day too old',
      expected: [{ message: 'late', at: old, severity: 'warning' }],
    },
    {
      text: plan(metric(old)).replace('en', 'fr'),
      others: log('2026-10-12'),
      name: 'un point, et un journal plus ancien encore',
      expected: [{ message: 'late', at: old, severity: 'warning' }],
    },
    {
      text: plan(metric(old.replace('18', '12'), '{ date: 2026-12-12, value: 3 }')),
      name: 'an old one, and one of a day to come',
      expected: [{ message: 'late', at: old.replace('18', '12') }],
    },
    {
      text: plan(metric('{ date: 2026-10-12, value: 9 }')),
      others: log('2026-10-16'),
      name: 'a log, at the id it names',
      expected: [{ message: 'late', at: 'waiting' }],
    },
  ],
});
