import { keyResults, testRule } from '../../testing/rule-tester.ts';

const FILE = keyResults('fr', 'Taux de retour de 31 % à 45 %');

testRule('yaml-several-documents', {
  valid: [FILE, `---\n${FILE}`, `${FILE}...\n`],
  invalid: [
    {
      text: `${FILE}---\n${FILE}`,
      name: 'a second document',
      expected: [{ message: 'several', at: '---', severity: 'warning' }],
    },
  ],
});
