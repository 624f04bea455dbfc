import { inFile, keyResults, testRule } from '../../testing/rule-tester.ts';

const checked = (day: string, confidence: number) =>
  `title: Return rate from 31% to 45%\ncheck_ins:\n  - { date: ${day}, value: 32%, confidence: ${confidence} }`;
const inCycle = (item: string, name: string, head = '') => ({ text: `cycle: 2026-Q4\n${head}${keyResults('en', item)}`, name });

testRule('kr-sandbagged', {
  valid: [
    inFile('en', 'title: Return rate from 31% to 45%\ntrend: 36%'),
    inFile('en', 'title: Waiting time from 12 min to 4 min\ntrend: 10 min'),
    inFile('en', 'title: Return rate from 31% to 45%\ntrend: 28%'),
    inFile('en', 'title: Reach a return rate of 45%\ntrend: 40%'),
    inFile('en', 'title: Grow regular guests by 25%\ntrend: +4%'),
    { ...inFile('en', 'title: Cut waste by 20%\ntrend: 30%'), name: 'a trend that may be a level' },
    inFile('fr', 'title: Taux de retour de 31 % à 45 %\ntrend: 35 %'),
    { ...inFile('en', 'title: Return rate from 31% to 45%\ntrend: 12 min'), name: 'a trend that measures something else' },
    {
      ...inFile('en', 'title: Return rate from 31% to 45%\ntrend: 44%'),
      name: 'a small step where the options allow it',
      rules: { 'kr-sandbagged': { level: null, options: { share: 1 } } },
    },
    inCycle(checked('2026-10-05', 0.9), 'a confidence that is high'),
    inCycle(checked('2026-12-14', 1), 'a first check-in near the end'),
    { text: keyResults('en', checked('2026-10-05', 1)), name: 'a first check-in without a cycle' },
    {
      text: `cycle: 2026-Q4\n${keyResults('en', checked('2026-10-05', 1)).replace('    key_results', '    type: committed\n    key_results')}`,
      name: 'what was committed to',
    },
    inCycle(
      'title: Keep the rating above 4.5\nmaintain: ">= 4.5"\ncheck_ins: [{ date: 2026-10-05, value: 4.6, confidence: 1 }]',
      'a level that is held',
    ),
  ],
  invalid: [
    {
      ...inFile('en', 'title: Return rate from 31% to 45%\ntrend: 43%'),
      expected: [{ message: 'nearly', at: '45%', severity: 'warning' }],
    },
    {
      ...inFile('en', 'title: Waiting time\nbaseline: 12 min\ntarget: 8 min\ntrend: 7 min'),
      expected: [{ message: 'trend', at: '8 min' }],
    },
    {
      ...inFile('en', 'title: Waiting time\nbaseline: 2 h\ntarget: 80 min\ntrend: 1.4 h'),
      name: 'a trend in another unit of time',
      expected: [{ message: 'nearly', at: '80 min' }],
    },
    { ...inFile('en', 'title: Reach a return rate of 45%\ntrend: 46%'), expected: [{ message: 'trend', at: '45%' }] },
    { ...inFile('fr', 'title: "+5 % de clients réguliers"\ntrend: +4 %'), expected: [{ message: 'nearly', at: '+5 %' }] },
    { ...inFile('fr', 'title: Réduire le gaspillage de 10 %\ntrend: -12 %'), expected: [{ message: 'trend', at: '10 %' }] },
    { ...inCycle(checked('2026-10-05', 0.95), 'a confidence above nine tenths'), expected: [{ message: 'sure', at: '0.95' }] },
    {
      ...inCycle(
        `title: Return rate from 31% to 45%\ncheck_ins:\n  - date: 2026-10-19\n    confidence: 0.5\n  - note: sure\n    date: 2026-10-05\n    confidence: 1`,
        'the confidence of the first day, wherever it stands',
      ),
      expected: [{ message: 'sure', at: '1' }],
    },
  ],
});
