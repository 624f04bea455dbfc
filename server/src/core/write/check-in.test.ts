import assert from 'node:assert/strict';
import { parseDay } from '../base/calendar.ts';
import { createDeclarer } from '../document/declare-file.ts';
import { segmentText } from '../document/segments.ts';
import { applyEdits } from '../syntax/edits.ts';
import { type CheckInChange, type NewCheckIn, writeCheckIn } from './check-in.ts';

const NOTHING: NewCheckIn = { day: 0, value: null, confidence: null, note: null, status: null, by: null };

function writing(text: string, change: CheckInChange, keyResult = 0) {
  const source = segmentText(text);
  const file = createDeclarer().declare(source, { uri: '/teams/shop.okr.yaml', language: 'en' });
  return writeCheckIn({ source, file, objective: 0, keyResult }, change);
}

/** The key results of a file with a check-in at the first of them. */
function written(items: string, checkIn: Partial<NewCheckIn> & { date?: string } = {}, eol = '\n'): string {
  const { date = '2026-11-22', ...rest } = checkIn;
  const head = `objectives:${eol}  - title: Customers trust us${eol}    key_results:`;
  const full = { ...NOTHING, value: '7 %', ...rest, day: parseDay(date) as number };
  const { edits, problem } = writing(head + items, { checkIn: full, done: null });
  return edits ? applyEdits(head + items, edits).slice(head.length) : `(${problem})`;
}

function ticked(items: string, done: readonly boolean[]): string {
  const head = 'objectives:\n  - title: Customers trust us\n    key_results:';
  const { edits, problem } = writing(head + items, { checkIn: null, done });
  return edits ? applyEdits(head + items, edits).slice(head.length) : `(${problem})`;
}

const CASES: readonly [name: string, before: string, after: string, checkIn?: Partial<NewCheckIn> & { date?: string }][] = [
  [
    'a list of lines is continued, behind the comments on its last line and above those below it',
    `
      - title: Churn
        check_ins:
          - { date: 2026-10-12, value: 9 % } # first
          # - { date: 2026-10-19, value: 8 % }
        owner: lea
      - Calls`,
    `
      - title: Churn
        check_ins:
          - { date: 2026-10-12, value: 9 % } # first
          - { date: 2026-11-22, value: 7 % }
          # - { date: 2026-10-19, value: 8 % }
        owner: lea
      - Calls`,
  ],
  [
    'in the order, the spacing and the quotes of the last one',
    `
      - title: Churn
        check_ins:
        -   {value: "9 %", confidence: 70 %,date: 2026-10-12}
`,
    `
      - title: Churn
        check_ins:
        -   {value: "9 %", confidence: 70 %,date: 2026-10-12}
        -   {value: "7 %", confidence: 60 %, note: "late, but fine", date: 2026-11-22}
`,
    { confidence: 0.6, note: 'late, but fine' },
  ],
  [
    'as JSON, where the others are',
    `
      - title: Churn
        check_ins:
          - {"date":"2026-10-12","value":9}
`,
    `
      - title: Churn
        check_ins:
          - {"date":"2026-10-12","value":9}
          - {"date":"2026-11-22","value":7,"note":"fine","by":"lea"}
`,
    { value: '7', note: 'fine', by: 'lea' },
  ],
  [
    'in lines, where the others are, behind a note of several lines',
    `
      - title: Churn
        check_ins:
          - date: 2026-10-12
            value: 9 %
            note: |
              We asked.

              They said.
`,
    `
      - title: Churn
        check_ins:
          - date: 2026-10-12
            value: 9 %
            note: |
              We asked.

              They said.
          - date: 2026-11-22
            value: 7 %
            confidence: 0.7
            note: a word
`,
    { confidence: 0.7, note: 'a word' },
  ],
  [
    'on top of a list that is kept so',
    `
      - title: Churn
        check_ins:
          # newest first
          - { date: 2026-10-19, value: 8 % }
          - { date: 2026-10-12, value: 9 % }
`,
    `
      - title: Churn
        check_ins:
          # newest first
          - { date: 2026-11-22, value: 7 % }
          - { date: 2026-10-19, value: 8 % }
          - { date: 2026-10-12, value: 9 % }
`,
  ],
  [
    'but behind one of the same day, since the later line counts',
    `
      - title: Churn
        check_ins:
          - { date: 2026-10-19, value: 8 % }
          - { date: 2026-10-12, value: 9 % }
`,
    `
      - title: Churn
        check_ins:
          - { date: 2026-10-19, value: 8 % }
          - { date: 2026-10-19, value: 7 % }
          - { date: 2026-10-12, value: 9 % }
`,
    { date: '2026-10-19' },
  ],
  [
    'into brackets',
    `
      - title: Churn
        check_ins: [{ date: 2026-10-19, value: 8 % }] # one
`,
    `
      - title: Churn
        check_ins: [{ date: 2026-10-19, value: 8 % }, { date: 2026-11-22, value: 7 % }] # one
`,
  ],
  [
    'into brackets over several lines',
    `
      - title: Churn
        check_ins: [
            { date: 2026-10-12, value: 9 % },
            { date: 2026-10-19, value: 8 % } # last
          ]
`,
    `
      - title: Churn
        check_ins: [
            { date: 2026-10-12, value: 9 % },
            { date: 2026-10-19, value: 8 % }, # last
            { date: 2026-11-22, value: 7 % }
          ]
`,
  ],
  [
    'into brackets that end with a comma',
    `
      - title: Churn
        check_ins: [
            { date: 2026-10-12, value: 9 % }, # first
          ]
`,
    `
      - title: Churn
        check_ins: [
            { date: 2026-10-12, value: 9 % }, # first
            { date: 2026-11-22, value: 7 % },
          ]
`,
  ],
  [
    'into an empty list',
    `
      - title: Churn
        check_ins: []
`,
    `
      - title: Churn
        check_ins: [{ date: 2026-11-22, value: 7 % }]
`,
  ],
  [
    'below a key that waits for it',
    `
      - title: Churn
        check_ins: # weekly\t!
        owner: lea
`,
    `
      - title: Churn
        check_ins: # weekly\t!
          - { date: 2026-11-22, value: 7 % }
        owner: lea
`,
  ],
  [
    'behind the last field, where there is no list yet',
    `
      - title: Churn
        actions:
          - Ask # soon

      # the other
      - Calls
`,
    `
      - title: Churn
        actions:
          - Ask # soon
        check_ins:
          - { date: 2026-11-22, value: 7 % }

      # the other
      - Calls
`,
  ],
  [
    'then in the style of the nearest other check-in',
    `
      - title: Churn
        owner: lea
      - title: Calls
        check_ins:
        - date: 2026-10-12
          value: 9
`,
    `
      - title: Churn
        owner: lea
        check_ins:
        - date: 2026-11-22
          value: 7 %
      - title: Calls
        check_ins:
        - date: 2026-10-12
          value: 9
`,
  ],
  [
    'of a sentence alone, which becomes a mapping',
    `
      - Churn from 9 % to 5 % # since May
      - Calls`,
    `
      - title: Churn from 9 % to 5 % # since May
        check_ins:
          - { date: 2026-11-22, value: 7 % }
      - Calls`,
  ],
  [
    'of a sentence alone at the end of a file without a line break',
    `
      - 'Churn from 9 % to 5 %'`,
    `
      - title: 'Churn from 9 % to 5 %'
        check_ins:
          - { date: 2026-11-22, value: 7 % }`,
  ],
  [
    'of a sentence that YAML takes for a pair',
    `
      - Churn : from 9 % to 5 %
`,
    `
      - title: "Churn : from 9 % to 5 %"
        check_ins:
          - { date: 2026-11-22, value: 7 % }
`,
  ],
  [
    'of such a sentence with fields below it, which stays as it is',
    `
      - Churn : from 9 % to 5 %
        owner: lea
`,
    `
      - Churn : from 9 % to 5 %
        owner: lea
        check_ins:
          - { date: 2026-11-22, value: 7 % }
`,
  ],
  [
    'of a sentence that YAML cannot read',
    `
      - > 100 % of the plan
`,
    `
      - title: "> 100 % of the plan"
        check_ins:
          - { date: 2026-11-22, value: 7 % }
`,
  ],
  [
    'between braces',
    `
      - { title: Churn, owner: lea } # ours
`,
    `
      - { title: Churn, owner: lea, check_ins: [{ date: 2026-11-22, value: 7 % }] } # ours
`,
  ],
  [
    'of a sentence between brackets',
    ` [Churn from 9 % to 5 %, "Calls, all of them"]
`,
    ` [{ title: Churn from 9 % to 5 %, check_ins: [{ date: 2026-11-22, value: 7 % }] }, "Calls, all of them"]
`,
  ],
  [
    'with quotes where YAML needs them, and where other readers of YAML do',
    `
      - title: Churn
        check_ins:
          - { date: 2026-10-12 }
`,
    `
      - title: Churn
        check_ins:
          - { date: 2026-10-12 }
          - { date: 2026-11-22, value: "37,50 €", note: "yes" }
`,
    { value: '37,50 €', note: 'yes' },
  ],
];

describe('a check-in', () => {
  for (const [name, before, after, checkIn] of CASES) {
    it(name, () => assert.equal(written(before, checkIn), after));
    it(`${name}, with CRLF`, () => {
      const crlf = (text: string) => text.replaceAll('\n', '\r\n');
      assert.equal(written(crlf(before), checkIn, '\r\n'), crlf(after));
    });
  }

  it('quotes a note only where it must', () => {
    const source = (note: string) => /note: (.*)$/m.exec(written('\n      - Churn\n', { note }))?.[1]?.slice(0, -2);
    assert.deepEqual(
      ['fine', '#1', 'a: b', 'No', '12', '2026-10-12', 'l’été', "'til", '{x}', 'a\u00a0:b', 'say "hi"'].map(source),
      ['fine', '"#1"', '"a: b"', '"No"', '"12"', '"2026-10-12"', 'l’été', '"\'til"', '"{x}"', 'a\u00a0:b', 'say "hi"'],
    );
  });

  const REFUSED: readonly [name: string, problem: string, items: string][] = [
    [
      'a list that stands elsewhere',
      'alias',
      '\n      - { title: A, check_ins: &l [{ date: 2026-10-12 }] }\n      - { title: B, check_ins: *l }\n',
    ],
    ['no list', 'not-a-list', '\n      - Calls\n      - title: B\n        check_ins: none\n'],
    ['a key result that stands elsewhere', 'shape', '\n      - Calls\n      - *other\n    x-other: &other { title: B }\n'],
    [
      'a list that others refer to',
      'misread',
      '\n      - Calls\n      - { title: A, check_ins: &l [{ date: 2026-10-12 }] }\n      - { title: B, check_ins: *l }\n',
    ],
  ];
  for (const [name, problem, items] of REFUSED) {
    it(`is refused: ${name}`, () => {
      const text = `objectives:\n  - title: Customers trust us\n    key_results:${items}`;
      const checkIn = { ...NOTHING, day: 20_000, value: '7' };
      assert.deepEqual(writing(text, { checkIn, done: null }, 1), { edits: null, problem });
    });
  }
});

describe('stages that are done', () => {
  it('are ticked in the shape that each of them has', () =>
    assert.equal(
      ticked(
        `
      - title: The rule is law
        milestones:
          - France # first
          - title: Belgium
            weight: 2
          - { title: Italy, done: false }
          - Phase 4 : Spain
          - "Greece, then Malta"
`,
        [true, true, true, true, true],
      ),
      `
      - title: The rule is law
        milestones:
          - { title: France, done: true } # first
          - title: Belgium
            done: true
            weight: 2
          - { title: Italy, done: true }
          - { title: "Phase 4 : Spain", done: true }
          - { title: "Greece, then Malta", done: true }
`,
    ));
  it('may be ticked off again, and between brackets', () =>
    assert.equal(
      ticked('\n      - { title: Law, milestones: [France, { title: Spain, done: true }] }\n', [true, false]),
      '\n      - { title: Law, milestones: [{ title: France, done: true }, { title: Spain, done: false }] }\n',
    ));
  it('are one where it is done or not', () =>
    assert.equal(
      ticked('\n      - title: Law\n        done: no # yet\n', [true]),
      '\n      - title: Law\n        done: true # yet\n',
    ));
  it('stand beside a check-in', () => {
    const text =
      'objectives:\n  - title: O\n    key_results:\n      - title: Law\n        milestones:\n          - France\n          - title: Spain\n';
    const checkIn = { ...NOTHING, day: parseDay('2026-11-22') as number, note: 'At last' };
    const { edits } = writing(text, { checkIn, done: [false, true] });
    assert.equal(
      applyEdits(text, edits ?? []),
      `${text}            done: true\n        check_ins:\n          - { date: 2026-11-22, note: At last }\n`,
    );
  });
});
