import { okrFile, supporting } from '../../testing/company.ts';
import { testRule } from '../../testing/rule-tester.ts';

const top = (level: string, cycle = '2026-Q4') =>
  okrFile([`level: ${level}`, `cycle: ${cycle}`], { id: 'bread' }, { id: 'town', title: 'A shop where the street meets' });
const team = (parent: string, cycle = '2026-Q4') => okrFile(['level: team', `cycle: ${cycle}`], supporting('ovens', parent));

testRule('align-uncovered', {
  valid: [
    { text: top('company'), name: 'a company that nobody aligns to yet' },
    { text: top('team'), others: { 'team.okr.yaml': team('bread') }, name: 'a team' },
    {
      text: top('company'),
      others: { 'a.okr.yaml': team('bread'), 'b.okr.yaml': team('town/shop').replace('town/shop', 'town') },
      name: 'both supported',
    },
    { text: top('company', '2026-Q3'), others: { 'team.okr.yaml': team('bread', '2026-Q3') }, name: 'a cycle that is over' },
    {
      text: okrFile(['level: company', 'cycle: 2026-Q4'], { id: 'town' }),
      others: { 'year.okr.yaml': top('company', '2026').replace('id: town', 'id: street'), 'team.okr.yaml': team('street') },
      name: 'support in another cycle only',
    },
  ],
  invalid: [
    {
      text: top('company'),
      others: { 'team.okr.yaml': team('bread') },
      name: 'one of two',
      expected: [{ message: 'company', at: 'A shop where the street meets', severity: 'info' }],
    },
    {
      text: `language: fr\n${top('department', '2026')}`,
      others: { 'team.okr.yaml': team('bread') },
      name: 'un département sur deux',
      expected: [{ message: 'department', at: 'A shop where the street meets', severity: 'info' }],
    },
    {
      text: okrFile(['level: company', 'cycle: 2026-Q4'], { id: 'bread' }, supporting('town', 'town')),
      others: { 'team.okr.yaml': team('bread') },
      name: 'one that supports itself only',
      expected: [{ message: 'company', at: 'Guests love town' }],
    },
  ],
});
