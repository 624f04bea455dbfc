import { testRule } from '../../testing/rule-tester.ts';

const file = (head: string, ...objectives: string[]) =>
  `${head}language: en\nobjectives:\n${objectives.map((lines) => `  - ${lines.replaceAll('\n', '\n    ')}\n`).join('')}`;
const owned = 'title: Mornings without a queue\nowner: lea';
const followed = '{ title: Return rate from 31% to 45%, check_ins: [{ date: 2026-10-12, value: 33% }] }';
const free = 'title: Guests who come back';

testRule('obj-no-owner', {
  valid: [
    { text: file('team: bar\n', free, 'title: Mornings without a queue'), name: 'a plan of a whole team' },
    { text: file('', owned), name: 'an objective with an owner' },
    { text: file('level: person\n', free, owned), name: 'the objectives of one person' },
    {
      text: file('', `${free}\nkey_results:\n  - { title: Return rate from 31% to 45%, owner: omar }`, owned),
      name: 'an objective whose key result has an owner',
    },
    { text: file('', `${free}\nowner: [a, b]`), name: 'an owner that cannot be read' },
  ],
  invalid: [
    {
      text: file('', owned, free, 'title: Plates that come back empty'),
      name: 'each objective left out where others have an owner',
      expected: [
        { message: 'no-owner', at: 'Guests who come back', severity: 'info' },
        { message: 'no-owner', at: 'Plates that come back empty' },
      ],
    },
    {
      text: file('team: bar\n', free, `title: Mornings without a queue\nkey_results:\n  - ${followed}`),
      name: 'a file that has numbers and names nobody, once',
      expected: [
        {
          message: 'nobody',
          at: 'Guests who come back',
          severity: 'info',
          fixed: [file('team: bar\n', `${free}\nowner: \${1}`, `title: Mornings without a queue\nkey_results:\n  - ${followed}`)],
        },
      ],
    },
    {
      text: 'language: fr\nobjectives:\n  - title: Des clients qui reviennent\n  - { title: Des matins calmes, owner: lea }\n',
      name: 'an objective in French',
      expected: [{ message: 'no-owner', at: 'Des clients qui reviennent' }],
    },
  ],
});
