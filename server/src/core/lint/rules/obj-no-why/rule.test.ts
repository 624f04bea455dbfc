import { objective, testRule } from '../../testing/rule-tester.ts';

const at = (level: string, language: 'en' | 'fr', title: string, more = '') =>
  `level: ${level}\n${objective(language, title).text.replace('    key_results', `${more}    key_results`)}`;

testRule('obj-no-why', {
  valid: [
    { text: at('team', 'en', 'Guests who come back'), name: 'an objective of a team' },
    { ...objective('en', 'Guests who come back'), name: 'an objective of nobody knows whom' },
    {
      text: at('company', 'en', 'Guests who come back', '    why: One guest in two never returns\n'),
      name: 'an objective with a reason',
    },
    {
      text: at('department', 'fr', 'Des clients qui reviennent', '    parent: quartier\n'),
      name: 'an objective that has its reason above it',
    },
    { text: at('company', 'en', 'Guests who come back', '    why: [a, b]\n'), name: 'a reason that cannot be read' },
  ],
  invalid: [
    {
      text: at('company', 'en', 'Guests who come back'),
      name: 'an objective of a company',
      expected: [
        {
          message: 'no-why',
          at: 'Guests who come back',
          severity: 'hint',
          fixed: [at('company', 'en', 'Guests who come back', `    why: \${1}\n`)],
        },
      ],
    },
    {
      text: at('department', 'fr', 'Des clients qui reviennent'),
      name: 'an objective of a department, in French',
      expected: [{ message: 'no-why', at: 'Des clients qui reviennent' }],
    },
  ],
});
