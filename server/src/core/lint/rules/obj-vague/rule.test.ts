import { objective, testRule } from '../../testing/rule-tester.ts';

testRule('obj-vague', {
  valid: [
    objective('en', 'Improve the quality of our bread'),
    objective('en', 'Delight every guest'),
    objective('en', 'Grow our community'),
    { ...objective('en', 'Grow revenue'), name: 'a metric, which another rule is about' },
    objective('fr', 'Améliorer la qualité de notre pain'),
    objective('fr', 'Accélérer nettement notre croissance en Bretagne'),
    objective('fr', 'Une cuisine plus calme'),
  ],
  invalid: [
    {
      ...objective('en', 'Improve our performance'),
      expected: [{ message: 'general', at: 'Improve our performance', severity: 'hint' }],
    },
    { ...objective('en', 'Operational excellence'), expected: [{ message: 'general', at: 'Operational excellence' }] },
    {
      ...objective('fr', 'Améliorer notre efficacité'),
      expected: [{ message: 'general', at: 'Améliorer notre efficacité', severity: 'hint' }],
    },
    { ...objective('fr', 'Excellence opérationnelle'), expected: [{ message: 'general', at: 'Excellence opérationnelle' }] },
  ],
});
