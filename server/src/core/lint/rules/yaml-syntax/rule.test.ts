import assert from 'node:assert/strict';
import { lintText } from '../../testing/lint-text.ts';
import { keyResults, testRule } from '../../testing/rule-tester.ts';

const HEAD = 'language: en\nobjectives:\n  - title: Guests who come back\n    key_results:\n';

testRule('yaml-syntax', {
  valid: [
    keyResults('en', 'Return rate from 31% to 45%', '"Waiting time: from 12 min to 4 min"'),
    keyResults('fr', "Temps d'attente : de 12 min à 4 min", '> 95 % des commandes à l’heure'),
  ],
  invalid: [
    {
      text: `${HEAD}      - [Return rate from 31% to 45%\n`,
      name: 'a bracket that is never closed',
      expected: [{ message: 'unclosed-bracket', at: '[', severity: 'error' }],
    },
    {
      text: `${HEAD}      - Return rate from 31% to 45%\n        owner: lea\n`,
      name: 'a sentence with fields below it',
      expected: [
        {
          message: 'missing-key',
          at: 'Return rate from 31% to 45%',
          fixed: [`${HEAD}      - title: Return rate from 31% to 45%\n        owner: lea\n`],
        },
      ],
    },
  ],
});

describe('yaml-syntax and the value that could not be read', () => {
  const rules = (text: string) => lintText(text).map(({ rule }) => rule);
  it('are one finding in an objective', () => {
    assert.deepEqual(rules('objectives:\n  - title: Guests who come back\n    key_results: [\n'), ['yaml-syntax']);
  });
  it('are one finding at the head of a file', () => {
    assert.deepEqual(rules('objectives: [\n'), ['yaml-syntax']);
  });
});
