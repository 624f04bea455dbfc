import { okrFile } from '../../testing/company.ts';
import { testRule } from '../../testing/rule-tester.ts';

// The tests' day is 2 November 2026. On 1 November 34 % of the quarter are over: an ambition should stand at 0.24.
const plan = (keyResult: string, fields: readonly string[] = []) =>
  okrFile(['language: en', 'cycle: 2026-Q4'], { id: 'ovens', fields, keyResults: [`{ id: waiting, ${keyResult} }`] });
const metric = (...checkIns: readonly string[]) =>
  `title: Batches that wait for an oven, baseline: 100, target: 0, check_ins: [${checkIns.join(', ')}]`;
const guardrail = (checkIn: string) => `title: Burns a month, maintain: "<= 2", check_ins: [${checkIn}]`;
const at = (value: number, status: string, more = '') => `{ date: 2026-11-01, value: ${value}, status: ${status}${more} }`;

testRule('kr-status-contradicts', {
  valid: [
    { text: plan(metric(at(80, 'on-track'))), name: 'a little behind' },
    { text: plan(metric(at(90, 'at-risk'))), name: 'behind, and says so' },
    { text: plan(metric(at(90, 'on-track').replace('11-01', '10-20'))), name: 'behind early in the cycle' },
    { text: plan(metric(at(80, 'on-track', ', confidence: 0.4'))), name: 'a confidence that will just do' },
    { text: plan(metric(at(30, 'off-track'))), name: 'ahead, and worried all the same' },
    { text: plan(metric(at(90, 'on-track'), '{ date: 2026-11-02, value: 90 }')), name: 'a status of the check-in before' },
    { text: plan(metric(at(90, 'on-track')), ['score: 0.2']), name: 'an objective that is closed' },
    {
      text: plan(metric('{ date: 2026-10-10, value: 90, status: on-track, confidence: 0.1 }')),
      name: 'a status that is out of date',
    },
    { text: plan(guardrail(at(1, 'on-track'))), name: 'a level that is held' },
    { text: plan(metric(at(90, 'on-track'))).replace('cycle: 2026-Q4\n', ''), name: 'no cycle, no pace' },
  ],
  invalid: [
    {
      text: plan(metric(at(80, 'on-track', ', confidence: 0.3'))),
      name: 'a low confidence',
      expected: [{ message: 'unsure', at: 'on-track', severity: 'warning' }],
    },
    {
      text: plan(metric(at(90, 'on-track'))).replace('en', 'fr'),
      name: 'loin derrière',
      expected: [{ message: 'behind', at: 'on-track', severity: 'warning' }],
    },
    {
      text: plan(metric(at(83, 'on-track')), ['type: committed']),
      name: 'behind a promise',
      expected: [{ message: 'behind', at: 'on-track' }],
    },
    { text: plan(metric(at(0, 'off-track'))), name: 'reached', expected: [{ message: 'reached', at: 'off-track' }] },
    { text: plan(guardrail(at(1, 'off-track'))), name: 'held', expected: [{ message: 'held', at: 'off-track' }] },
    { text: plan(guardrail(at(3, 'on-track'))), name: 'not held', expected: [{ message: 'outside', at: 'on-track' }] },
    {
      text: plan(metric()),
      others: {
        'log.okr.yaml': 'check_ins:\n  - { key_result: ovens/waiting, date: 2026-11-01, value: 90, status: on-track }\n',
      },
      name: 'a log, at the id it names',
      expected: [{ message: 'behind', at: 'waiting' }],
    },
    {
      text: plan(metric(at(95, 'on-track').replace('11-01', '10-20'))),
      rules: { 'kr-status-contradicts': { level: null, options: { after: 10 } } },
      name: 'early, where the configuration wants it',
      expected: [{ message: 'behind', at: 'on-track' }],
    },
  ],
});
