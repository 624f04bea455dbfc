import { objective, testRule } from '../../testing/rule-tester.ts';

testRule('obj-composite', {
  valid: [
    objective('en', 'Guests who come back and bring their friends'),
    objective('en', 'Attract and keep the best cooks'),
    objective('en', 'Make breakfast and lunch worth the detour'),
    objective('en', 'Simplify ordering so that waiters talk and guests relax'),
    objective('en', 'Calm the kitchen to cook better and waste less'),
    objective('fr', 'Attirer et garder les meilleurs cuisiniers'),
    objective('fr', 'Des clients qui reviennent et amènent leurs amis'),
    objective('fr', 'Apaiser la cuisine pour mieux cuire et moins jeter'),
  ],
  invalid: [
    {
      ...objective('en', 'Delight our regulars and grow the evening business'),
      expected: [{ message: 'second', at: 'grow the evening business', severity: 'hint' }],
    },
    {
      ...objective('fr', 'Enchanter nos habitués et développer le service du soir'),
      expected: [{ message: 'second', at: 'développer le service du soir', severity: 'hint' }],
    },
  ],
});
