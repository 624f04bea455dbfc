import { testRule } from '../../testing/rule-tester.ts';

const text = (cycle: string, ...ids: string[]) =>
  `cycle: ${cycle}\nobjectives:\n${ids.map((id) => `  - id: ${id}\n    title: Mornings without a queue\n`).join('')}`;
const keyResults = (...ids: string[]) =>
  `objectives:\n  - title: Mornings without a queue\n    key_results:\n${ids.map((id) => `      - { id: ${id}, title: Waiting time from 12 min to 4 min }\n`).join('')}`;

testRule('id-duplicate', {
  valid: [
    { text: text('2026-Q4', 'a', 'b'), name: 'two ids' },
    { text: text('2026-Q4', 'a'), others: { 'old.okr.yaml': text('2026-Q3', 'a') }, name: 'the same id in another cycle' },
    { text: keyResults('a', 'b'), name: 'two key results' },
  ],
  invalid: [
    {
      text: text('2026-Q4', 'a'),
      others: { 'other.okr.yaml': text('2026-Q4', 'a') },
      name: 'the same id in another file',
      expected: [{ message: 'objective', at: 'a', severity: 'error', fixed: [text('2026-Q4', 'a-2')] }],
    },
    {
      text: text('2026-Q4', 'a', 'a'),
      name: 'the same id in one file, both times',
      expected: [
        { message: 'objective-here', at: 'a', fixed: [text('2026-Q4', 'a-2', 'a')] },
        { message: 'objective-here', at: 'a', fixed: [text('2026-Q4', 'a', 'a-2')] },
      ],
    },
    {
      text: keyResults('a', 'b', 'a', 'a-2'),
      name: 'the same id of two key results, at the second',
      expected: [{ message: 'key-result', at: 'a', fixed: [keyResults('a', 'b', 'a-3', 'a-2')] }],
    },
  ],
});
