import { keyResults, testRule } from '../../testing/rule-tester.ts';

const HEAD = keyResults('fr', 'Taux de retour de 31 % à 45 %');

testRule('suppression-no-reason', {
  valid: [`${HEAD}      - Lancer 3 menus # okr-ignore kr-activity -- vu avec le chef\n`],
  invalid: [
    {
      text: `${HEAD}      - Lancer 3 menus # okr-ignore kr-activity\n`,
      name: 'a comment without a reason',
      expected: [{ message: 'missing', at: '# okr-ignore kr-activity', severity: 'hint' }],
    },
  ],
});
