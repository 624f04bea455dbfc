import { type ObjectiveDraft, okrFile } from '../../testing/company.ts';
import { testRule } from '../../testing/rule-tester.ts';

const company = (cycle = '2026') => okrFile(['level: company', `cycle: ${cycle}`], { id: 'bread' }, { id: 'town' });
const origins = (down: number, up: number, silent = 0): readonly ObjectiveDraft[] => [
  ...Array.from({ length: down }, (_, i) => ({ id: `d${i}`, fields: ['origin: top-down'] })),
  ...Array.from({ length: up }, (_, i) => ({ id: `u${i}`, fields: ['origin: bottom-up'] })),
  ...Array.from({ length: silent }, (_, i) => ({ id: `s${i}` })),
];
const teams = (...drafts: readonly ObjectiveDraft[]) => okrFile(['level: team', 'cycle: 2026-Q4'], ...drafts);
const beside = (...drafts: readonly ObjectiveDraft[]) => ({ 'teams.okr.yaml': teams(...drafts) });

testRule('align-origin-share', {
  valid: [
    { text: company(), others: beside(...origins(6, 4)), name: '60 to 40' },
    { text: company(), others: beside(...origins(8, 2)), name: '80 to 20' },
    { text: company(), others: beside(...origins(9, 0)), name: 'too few to say' },
    { text: company(), others: beside(...origins(0, 10, 10)), name: 'objectives of which most are silent' },
    { text: teams(...origins(10, 0)), others: { 'company.okr.yaml': company() }, name: 'the teams themselves' },
    { text: company('2026-Q3'), others: beside(...origins(10, 0)), name: 'a company in another cycle' },
    {
      text: company(),
      others: { ...beside(...origins(10, 0)), 'quarter.okr.yaml': company('2026-Q4') },
      name: 'the year, where the company has the quarter too',
    },
    {
      text: company(),
      others: { ...beside(...origins(10, 0)), 'a.okr.yaml': company() },
      name: 'the second file of the company',
    },
    {
      text: company(),
      others: beside(...origins(9, 1)),
      rules: { 'align-origin-share': { level: null, options: { tolerance: 30 } } },
      name: 'what the configuration tolerates',
    },
  ],
  invalid: [
    {
      text: company(),
      others: beside(...origins(9, 1)),
      name: 'all from above',
      expected: [{ message: 'above', at: 'Guests love bread', severity: 'hint' }],
    },
    {
      text: `language: fr\n${company('2026-Q4')}`,
      others: beside(...origins(3, 8)),
      name: 'presque tout des équipes',
      expected: [{ message: 'teams', at: 'Guests love bread', severity: 'hint' }],
    },
  ],
});
