import { testRule } from '../../testing/rule-tester.ts';

const COMPANY = `cycle: 2026
objectives:
  - id: loved-bread
    title: Bread that people cross the town for
    key_results:
      - { id: districts, title: Guests from other districts from 15% to 30% }
`;
const team = (parent: string) => `cycle: 2026-Q4
objectives:
  - id: calm-mornings
    title: Mornings without a queue
    parent: ${parent}
`;
const others = { 'company.okr.yaml': COMPANY };

testRule('ref-unknown', {
  valid: [
    { text: team('loved-bread'), others, name: 'an objective of the year' },
    { text: team('loved-bread@2026'), others, name: 'an objective with its cycle' },
    { text: team('loved-bread/districts'), others, name: 'a key result' },
    {
      text: `${team('loved-bread')}check_ins:\n  - { key_result: loved-bread/districts, date: 2026-10-12, value: 17% }\n`,
      others,
      name: 'a log entry',
    },
  ],
  invalid: [
    {
      text: team('lovedbread'),
      others,
      name: 'a slip of the pen',
      expected: [{ message: 'objective-near', at: 'lovedbread', severity: 'error', fixed: [team('loved-bread')] }],
    },
    {
      text: team('pain-aime'),
      others,
      name: 'a stranger',
      expected: [{ message: 'objective', at: 'pain-aime', fixed: [] }],
    },
    {
      text: team('loved-bread/district'),
      others,
      name: 'a slip in the key result',
      expected: [{ message: 'key-result-near', at: 'loved-bread/district', fixed: [team('loved-bread/districts')] }],
    },
    {
      text: team('loved-bread@2024-Q9'),
      others,
      name: 'a cycle that does not exist',
      expected: [{ message: 'cycle-near', at: 'loved-bread@2024-Q9', fixed: [team('loved-bread@2026')] }],
    },
    {
      text: team('[ loved-bread, nobody ]'),
      others,
      name: 'one of two',
      expected: [{ message: 'objective', at: 'nobody' }],
    },
    {
      text: `${team('loved-bread')}check_ins:\n  - { key_result: loved-bread/distrcts, date: 2026-10-12, value: 17% }\n`,
      others,
      name: 'a log entry that leads nowhere',
      expected: [{ message: 'key-result-near', at: 'loved-bread/distrcts' }],
    },
  ],
});
