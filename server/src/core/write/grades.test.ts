import assert from 'node:assert/strict';
import { applyEdits } from '../syntax/edits.ts';
import { type Grade, gradeEdits } from './grades.ts';

const ABOUT = { uri: '/teams/data.okr.yaml', language: 'en' } as const;

function grade(score: number | null, keyResult: number | null = 0, retrospective: string | null = null, objective = 0): Grade {
  return { objective, keyResult, score, retrospective };
}

function graded(text: string, ...grades: Grade[]): string | null {
  const edits = gradeEdits(text, ABOUT, grades);
  return edits && applyEdits(text, edits);
}

const lines = (...all: string[]) => all.map((line) => `${line}\n`).join('');

describe('grades in a file', () => {
  const CASES: readonly {
    readonly name: string;
    readonly before: string;
    readonly grades: readonly Grade[];
    readonly after: string;
  }[] = [
    {
      name: 'stand above work and check-ins, and below the key results',
      before: lines(
        'objectives:',
        '  - id: trust # theirs',
        '    title: Every record can be relied on',
        '    key_results:',
        '      - id: doubles',
        '        title: Doubles from 12% to 3%',
        '        owner: leo   # since May',
        '        # what we do',
        '        actions: [Merge, Ask]',
        '        check_ins:',
        '          - { date: 2026-10-12, value: 9% }',
        '          # - { date: 2026-10-19, value: 7% }',
        '',
        '  # the second',
        '  - Nobody waits',
      ),
      grades: [grade(0.704), grade(0.7, null, 'We asked too late.'), grade(0, null, null, 1)],
      after: lines(
        'objectives:',
        '  - id: trust # theirs',
        '    title: Every record can be relied on',
        '    key_results:',
        '      - id: doubles',
        '        title: Doubles from 12% to 3%',
        '        owner: leo   # since May',
        '        score: 0.7',
        '        # what we do',
        '        actions: [Merge, Ask]',
        '        check_ins:',
        '          - { date: 2026-10-12, value: 9% }',
        '          # - { date: 2026-10-19, value: 7% }',
        '    score: 0.7',
        '    retrospective: We asked too late.',
        '',
        '  # the second',
        '  - title: Nobody waits',
        '    score: 0',
      ),
    },
    {
      name: 'turn sentences into mappings, also those that YAML reads otherwise',
      before: lines(
        'objectives:',
        '  - title: We deliver',
        '    key_results:',
        '      - Doubles from 12% to 3% # by design',
        '      - Churn: from 5% to 3%',
        '      - "Waits: from 9 to 3"',
        '      - Be #1 in 4 markets',
        '      - A sentence of',
        '        two lines from 1 to 2',
      ),
      grades: [grade(0.5), grade(1, 1), grade(0.25, 2), grade(0.333, 3), grade(0.1, 4), grade(0.44, null)],
      after: lines(
        'objectives:',
        '  - title: We deliver',
        '    key_results:',
        '      - title: Doubles from 12% to 3% # by design',
        '        score: 0.5',
        '      - title: "Churn: from 5% to 3%"',
        '        score: 1',
        '      - title: "Waits: from 9 to 3"',
        '        score: 0.25',
        '      - title: "Be #1 in 4 markets"',
        '        score: 0.33',
        '      - title: "A sentence of two lines from 1 to 2"',
        '        score: 0.1',
        '    score: 0.44',
      ),
    },
    {
      name: 'stand between braces',
      before: lines(
        'objectives:',
        '  - { title: We deliver, key_results: [Doubles from 12% to 3%, { title: "A, then B", weight: 2, check_ins: [] }] }',
      ),
      grades: [grade(0.5), grade(0.6, 1), grade(0.55, null, 'Fine, all in all.\nNext time: earlier.')],
      after: lines(
        'objectives:',
        '  - { title: We deliver, key_results: [{ title: Doubles from 12% to 3%, score: 0.5 }, { title: "A, then B", weight: 2, score: 0.6, check_ins: [] }], score: 0.55, retrospective: "Fine, all in all.\\nNext time: earlier." }',
      ),
    },
    {
      name: 'take the place of those that stand there, in their style',
      before: lines(
        'objectives:',
        '  - title: We deliver',
        '    score: "0.4" # at half-time',
        '    retrospective: |',
        '      Too much at once.',
        '      And too late.',
        '    key_results:',
        '      - title: Doubles from 12% to 3%',
        '        score: 70 %',
        '      - title: Churn from 5% to 3%',
        '        score:',
      ),
      grades: [grade(0.8), grade(0.9, 1), grade(0.85, null, 'One thing:\n\n  less.')],
      after: lines(
        'objectives:',
        '  - title: We deliver',
        '    score: "0.85" # at half-time',
        '    retrospective: |-',
        '      One thing:',
        '',
        '        less.',
        '    key_results:',
        '      - title: Doubles from 12% to 3%',
        '        score: 0.8',
        '      - title: Churn from 5% to 3%',
        '        score: 0.9',
      ),
    },
    {
      name: 'quote only what needs it',
      before: lines('objectives:', '- title: We deliver', '  key_results:', '  - Doubles from 12% to 3%'),
      grades: [grade(0.8), grade(null, null, ' Lesson: ask earlier \r\n')],
      after: lines(
        'objectives:',
        '- title: We deliver',
        '  key_results:',
        '  - title: Doubles from 12% to 3%',
        '    score: 0.8',
        '  retrospective: "Lesson: ask earlier"',
      ),
    },
  ];
  for (const { name, before, grades, after } of CASES) {
    it(name, () => assert.equal(graded(before, ...grades), after));
    it(`${name}, with CRLF`, () =>
      assert.equal(graded(before.replaceAll('\n', '\r\n'), ...grades), after.replaceAll('\n', '\r\n')));
  }
  it('need no line break at the end', () => {
    const text = 'objectives:\n  - title: A\n    key_results:\n      - Doubles from 12% to 3%';
    assert.equal(
      graded(text, grade(1), grade(1, null)),
      'objectives:\n  - title: A\n    key_results:\n      - title: Doubles from 12% to 3%\n        score: 1\n    score: 1',
    );
  });
  it('are not written where more would change than was asked for', () => {
    const text = lines(
      'objectives:',
      '  - title: We deliver',
      '    key_results:',
      '      - &one',
      '        title: Doubles from 12% to 3%',
      '      - *one',
    );
    assert.equal(graded(text, grade(1)), null);
    assert.equal(graded(text, grade(1, 1)), null);
    assert.equal(graded(text, grade(1, 2)), null);
  });
});
