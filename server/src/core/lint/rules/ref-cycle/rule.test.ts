import { testRule } from '../../testing/rule-tester.ts';

const link = (id: string, parent: string) =>
  `objectives:\n  - id: ${id}\n    title: Mornings without a queue\n    parent: ${parent}\n`;

testRule('ref-cycle', {
  valid: [
    { text: link('a', 'b'), others: { 'b.okr.yaml': link('b', 'c') }, name: 'a chain' },
    { text: link('a', 'a'), name: 'an objective that is its own parent' },
  ],
  invalid: [
    {
      text: link('a', 'b'),
      others: { 'b.okr.yaml': link('b', 'c'), 'c.okr.yaml': link('c', 'a') },
      name: 'a circle through three files',
      expected: [{ message: 'circle', at: 'b', severity: 'error' }],
    },
  ],
});
