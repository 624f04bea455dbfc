import assert from 'node:assert/strict';
import { applyEdits } from '../../syntax/edits.ts';
import { lintText } from '../testing/lint-text.ts';

/** The ways in which people write one objective, and what an `owner` and a `why` make of each. */
const SHAPES: readonly [before: string, withOwner: string, withWhy: string][] = [
  ['- Calm mornings', '- title: Calm mornings\n  owner: lea', '- title: Calm mornings\n  why: lea'],
  [
    '- title: "Calm mornings" # for now\n  key_results: []',
    '- title: "Calm mornings" # for now\n  owner: lea\n  key_results: []',
    '- title: "Calm mornings" # for now\n  why: lea\n  key_results: []',
  ],
  [
    '- key_results: []\n  title: Calm mornings',
    '- key_results: []\n  title: Calm mornings\n  owner: lea',
    '- key_results: []\n  title: Calm mornings\n  why: lea',
  ],
  [
    '- { title: Calm mornings, id: a }',
    '- { title: Calm mornings, owner: lea, id: a }',
    '- { title: Calm mornings, why: lea, id: a }',
  ],
];

describe('a field that an objective lacks', () => {
  for (const [before, withOwner, withWhy] of SHAPES) {
    for (const lineEnd of ['\n', '\r\n']) {
      it(`is added to ${JSON.stringify(before)} (${JSON.stringify(lineEnd)})`, () => {
        const file = (shape: string) =>
          `level: company\nobjectives:\n- { title: Full tables, owner: omar, why: rent }\n${shape}\n`.replaceAll('\n', lineEnd);
        const added = (rule: string) => {
          const fix = lintText(file(before)).find((finding) => finding.rule === rule)?.fixes[0];
          const edits = fix?.edits.map((edit) => ({ ...edit, newText: edit.newText.replace(/\$\{1\}/, 'lea') })) ?? [];
          return applyEdits(file(before), edits);
        };
        assert.equal(added('obj-no-owner'), file(withOwner));
        assert.equal(added('obj-no-why'), file(withWhy));
      });
    }
  }
});
