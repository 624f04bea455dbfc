import { testRule } from '../../testing/rule-tester.ts';

const text = (parent: string) =>
  `objectives:\n  - { id: calm, title: Mornings without a queue, parent: ${parent} }\n  - { id: loved, title: Loved bread }\n`;

testRule('ref-self', {
  valid: [{ text: text('loved'), name: 'another objective' }],
  invalid: [{ text: text('calm'), name: 'the objective itself', expected: [{ message: 'self', at: 'calm', severity: 'error' }] }],
});
