import { okrFile, supporting } from '../../testing/company.ts';
import { testRule } from '../../testing/rule-tester.ts';

const company = okrFile(['level: company', 'cycle: 2026'], { id: 'bread' }, { id: 'town' });
const department = okrFile(['level: department', 'cycle: 2026-Q4'], supporting('bakery', 'bread'));
const team = (cycle: string, level = 'team') => okrFile([`level: ${level}`, `cycle: ${cycle}`], { id: 'ovens' });
const others = { 'company.okr.yaml': company };

testRule('align-orphan', {
  valid: [
    { text: okrFile(['level: team', 'cycle: 2026-Q4'], supporting('ovens', 'bread')), others, name: 'a parent' },
    {
      text: okrFile(['level: team', 'cycle: 2026-Q4'], supporting('ovens', 'nowhere')),
      others,
      name: 'a parent that is misspelled',
    },
    {
      text: okrFile(['level: team', 'cycle: 2026-Q4'], { id: 'ovens', fields: ['origin: bottom-up'] }),
      others,
      name: "the team's own",
    },
    { text: team('2026-Q4'), name: 'a team on its own' },
    { text: team('2027-Q1'), others, name: 'another year' },
    { text: team('2026-Q3'), others, name: 'a cycle that is over' },
    { text: team('2026-Q4', 'person'), others, name: 'a person' },
    { text: company, others: { 'team.okr.yaml': team('2026-Q4') }, name: 'the company' },
    { text: okrFile(['cycle: 2026-Q4'], { id: 'ovens' }), others, name: 'a file without a level' },
  ],
  invalid: [
    {
      text: team('2026-Q4'),
      others,
      name: 'a team below a company',
      expected: [{ message: 'company', at: 'Guests love ovens', severity: 'hint' }],
    },
    {
      text: `language: fr\n${team('2026-H2', 'department')}`,
      others,
      name: 'un département sous une entreprise',
      expected: [{ message: 'company', at: 'Guests love ovens', severity: 'hint' }],
    },
    {
      text: team('2026-Q4'),
      others: { ...others, 'department.okr.yaml': department },
      name: 'a team below a department',
      expected: [{ message: 'department', at: 'Guests love ovens' }],
    },
    {
      text: okrFile(['level: team'], { id: 'ovens', fields: ['origin: top-down'] }),
      others: { 'company.okr.yaml': okrFile(['level: company'], { id: 'bread' }) },
      name: 'files without a cycle',
      expected: [{ message: 'company', at: 'Guests love ovens' }],
    },
  ],
});
