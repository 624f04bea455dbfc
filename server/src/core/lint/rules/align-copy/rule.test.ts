import { okrFile } from '../../testing/company.ts';
import { testRule } from '../../testing/rule-tester.ts';

const objective = (language: string, team: string, title: string, parent?: string, cycle = '2026-Q4') =>
  okrFile([`team: ${team}`, `cycle: ${cycle}`, `language: ${language}`], {
    id: team,
    title,
    ...(parent === undefined ? {} : { fields: [`parent: ${parent}`] }),
  });
const en = 'Bread that people cross the town for';
const fr = 'Un pain pour lequel on traverse la ville';
const others = { 'company.okr.yaml': objective('en', 'company', en) };

testRule('align-copy', {
  valid: [
    { text: objective('en', 'ovens', 'Ovens that are hot when the dough is ready', 'company'), others, name: 'its own part' },
    { text: objective('en', 'ovens', en), others, name: 'the same sentence, not aligned' },
    { text: objective('en', 'ovens', en, 'company'), name: 'a parent that is not there' },
    {
      text: objective('en', 'company', en, 'company@2026'),
      others: { 'year.okr.yaml': objective('en', 'company', en, undefined, '2026') },
      name: 'the year in the quarter, of one team',
    },
    { text: objective('en', 'ovens', en, 'ovens'), others, name: 'an objective that is its own parent' },
  ],
  invalid: [
    {
      text: objective('en', 'ovens', en, 'company'),
      others,
      name: 'letter by letter',
      expected: [{ message: 'copy', at: en, severity: 'warning' }],
    },
    {
      text: objective('en', 'ovens', 'A bread people will cross our town for', '[nowhere, company]'),
      others: { 'company.okr.yaml': objective('en', 'company', 'A bread people will be crossing the town for') },
      name: 'with other small words and endings',
      expected: [{ message: 'copy', at: 'A bread people will cross our town for' }],
    },
    {
      text: objective('fr', 'fournil', 'Un pain pour lequel on traverse les villes', 'company'),
      others: { 'company.okr.yaml': objective('fr', 'company', fr) },
      name: 'avec d’autres terminaisons',
      expected: [{ message: 'copy', at: 'Un pain pour lequel on traverse les villes', severity: 'warning' }],
    },
  ],
});
