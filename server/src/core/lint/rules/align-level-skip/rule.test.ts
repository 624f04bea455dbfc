import { okrFile, supporting } from '../../testing/company.ts';
import { testRule } from '../../testing/rule-tester.ts';

const company = okrFile(['level: company', 'cycle: 2026'], { id: 'bread' });
const level = (name: string, cycle = '2026-Q4') =>
  okrFile([`level: ${name}`, `cycle: ${cycle}`], supporting(`of-${name}`, 'bread'));
const others = { 'company.okr.yaml': company, 'department.okr.yaml': level('department') };
const all = { ...others, 'team.okr.yaml': level('team') };

testRule('align-level-skip', {
  valid: [
    { text: level('person'), others: { 'company.okr.yaml': company }, name: 'a company of persons' },
    { text: level('team'), others, name: 'a team to the company' },
    {
      text: okrFile(['level: person', 'cycle: 2026-Q4'], supporting('mine', 'of-department')),
      others,
      name: 'a person to a department',
    },
    {
      text: level('person', '2026-Q2'),
      others: { 'company.okr.yaml': company, 'team.okr.yaml': level('team', '2026-Q2') },
      name: 'a cycle that is over',
    },
  ],
  invalid: [
    { text: level('person'), others: all, name: 'past a team', expected: [{ message: 'team', at: 'bread', severity: 'hint' }] },
    {
      text: `language: fr\n${level('person')}`,
      others,
      name: 'par-dessus un département',
      expected: [{ message: 'department', at: 'bread', severity: 'hint' }],
    },
    {
      text: level('team'),
      others: all,
      rules: { 'align-level-skip': { level: null, options: { max: 1 } } },
      name: 'a team to the company, where only the next level is wanted',
      expected: [{ message: 'department', at: 'bread' }],
    },
  ],
});
