import { okrFile, supporting } from '../../testing/company.ts';
import { testRule } from '../../testing/rule-tester.ts';

const company = (cycle: string) => okrFile(['level: company', `cycle: ${cycle}`], { id: 'bread' });
const team = (parent: string, cycle = '2026-Q4') => okrFile(['level: team', `cycle: ${cycle}`], supporting('ovens', parent));

testRule('align-cycle-mismatch', {
  valid: [
    { text: team('bread'), others: { 'a.okr.yaml': company('2026') }, name: 'the year of the quarter' },
    { text: team('bread@2026-Q4', '2026'), others: { 'a.okr.yaml': company('2026-Q4') }, name: 'a quarter of the year' },
    { text: team('bread'), others: { 'a.okr.yaml': okrFile(['level: company'], { id: 'bread' }) }, name: 'a parent out of time' },
    { text: team('bread@2026-Q3'), name: 'a parent that is not there' },
  ],
  invalid: [
    {
      text: team('bread@2026-Q3'),
      others: { 'a.okr.yaml': company('2026-Q3') },
      name: 'the last quarter',
      expected: [{ message: 'over', at: 'bread@2026-Q3', severity: 'warning' }],
    },
    {
      text: `language: fr\n${team('[bread, bread@2027]')}`,
      others: { 'a.okr.yaml': company('2027'), 'b.okr.yaml': company('2026') },
      name: 'l’année prochaine',
      expected: [{ message: 'later', at: 'bread@2027', severity: 'warning' }],
    },
  ],
});
