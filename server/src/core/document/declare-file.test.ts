import assert from 'node:assert/strict';
import { createDeclarer, type Declarer } from './declare-file.ts';
import { type SegmentedText, segmentText } from './segments.ts';
import { declare, found, keyResultIn, objectiveIn, problemsOf } from './testing/declare.ts';

describe('a file', () => {
  it('has what its head says', () => {
    const file = declare('team: growth\nlevel: department\ncycle: 2026-Q4\nlanguage: fr\nobjectives: []\n');
    assert.deepEqual(
      [file.team.value, file.level?.value, file.cycle?.value, file.language],
      ['growth', 'department', '2026-Q4', 'fr'],
    );
    assert.deepEqual([...file.team.range], [6, 12]);
  });
  it('may say it after the objectives', () =>
    assert.equal(declare('objectives:\n  - Trust\ncycle: 2026\n').cycle?.value, '2026'));
  it('is named after its team where it does not say', () => {
    assert.equal(declare('objectives: []').team.value, 'data');
    assert.deepEqual([...declare('objectives: []').team.range], [0, 0]);
  });
  it('speaks the language it declares, else the configured, else the one its sentences are in', () => {
    const french =
      'objectives:\n  - title: Des clients qui reviennent de plus en plus\n    key_results:\n      - Réduire le taux de résiliation de 9 % à 5 %\n';
    assert.equal(declare(french).language, 'fr');
    assert.equal(declare(french, 'en').language, 'en');
    assert.equal(declare(`language: fr\n${french}`, 'en').language, 'fr');
    assert.equal(declare('objectives: []').language, 'en');
  });
});

describe('a sentence whose quote is never closed', () => {
  it('is shown without the quote, and its words are found where they stand', () => {
    const text = 'objectives:\n  - id: a\n    title: "Nobody waits\n    owner: leo\n';
    const { base, objective } = declare(text).objectives[0]!;
    assert.deepEqual([objective.title.text, objective.owner?.value], ['Nobody waits', 'leo']);
    assert.equal(base + (objective.title.textStart ?? Number.NaN), text.indexOf('Nobody'));
  });
});

describe('somebody else’s file', () => {
  const CASES: readonly [what: string, text: string, hints: number][] = [
    ['one line of another tool', 'node: kr1\n', 1],
    ['a workflow', 'pipeline:\n  name: Deploy\n  stages: [{ run: <+input> }]\n  bad: [\n', 1],
    ['a text', 'just words\n', 1],
    ['a list', '- a\n- b\n', 1],
    ['nothing at all', '', 0],
    ['a comment', '# later\n', 0],
    ['a head that still lacks its objectives', 'team: data\ncycle: 2026-Q4\n', 0],
  ];
  for (const [what, text, hints] of CASES) {
    it(`${what}: ${hints ? 'one hint' : 'nothing'}`, () => {
      const problems = problemsOf(declare(text));
      assert.deepEqual(
        problems.map(({ code }) => code),
        hints ? ['not-an-okr-file'] : [],
      );
    });
  }
});

describe('parents', () => {
  const CASES: readonly [parent: string, links: readonly [ref: string, weight: number][]][] = [
    ['trust', [['trust', 1]]],
    ['trust/nps@2026', [['trust/nps@2026', 1]]],
    [
      '[trust, speed]',
      [
        ['trust', 1],
        ['speed', 1],
      ],
    ],
    ['{ ref: trust, weight: 0.5 }', [['trust', 0.5]]],
    [
      '[trust, { ref: speed, weight: 0 }]',
      [
        ['trust', 1],
        ['speed', 0],
      ],
    ],
    ['', []],
  ];
  for (const [parent, links] of CASES) {
    it(parent || '(still to be typed)', () =>
      assert.deepEqual(
        objectiveIn(`objectives:\n  - title: Trust\n    parent: ${parent}\n`).parents.map(({ ref, weight }) => [
          ref.value,
          weight,
        ]),
        links,
      ),
    );
  }
});

describe('check-ins', () => {
  it('are read with their unit, confidence, note, status and author', () => {
    const [first, second] = keyResultIn(
      'title: Churn from 9% to 5%\nunit: "%"\ncheck_ins:\n  - { date: 2026-10-12, value: 8, confidence: 70 %, note: First step, status: at-risk, by: ana }\n  - { date: 2026-10-19, value: 7.5 %, confidence: 0.8 }',
    ).checkIns;
    assert.deepEqual([first?.value?.value, first?.value?.unit?.dimension, first?.confidence], [8, 'percent', 0.7]);
    assert.deepEqual([first?.note, first?.status?.value, first?.by], ['First step', 'at-risk', 'ana']);
    assert.deepEqual([second?.value?.value, second?.confidence, second?.status], [7.5, 0.8, null]);
  });
  it('of the log stand where they are written', () => {
    const text =
      'objectives:\n  - id: o\n    title: Trust\ncheck_ins:\n  - { key_result: o/churn, date: 2026-10-19, value: 7 %, by: ci }\n';
    const [entry] = declare(text).log;
    assert.equal(entry?.keyResult.value, 'o/churn');
    assert.equal(text.slice(...entry!.keyResult.range), 'o/churn');
    assert.ok(text.slice(...entry!.range).startsWith('{ key_result'));
  });
  it('of the log want a key result and a date', () => {
    const { problems } = found('check_ins:\n  - { value: 7 % }\n');
    assert.deepEqual(
      problems.map(({ id, data }) => `${id} ${data.field}`),
      ['field-invalid/missing key_result', 'field-invalid/missing date'],
    );
  });
});

describe('aliases', () => {
  it('are followed', () => {
    const objective = objectiveIn(
      'objectives:\n  - title: Trust\n    owner: &me ana\n    key_results:\n      - { title: Churn from 9% to 5%, owner: *me }\n',
    );
    assert.equal(objective.keyResults[0]?.owner?.value, 'ana');
  });
  it('may be merged, and what the mapping says itself comes first', () => {
    const { keyResults } = objectiveIn(
      'objectives:\n  - title: Trust\n    key_results:\n      - &first { title: Churn, owner: ana, weight: 2 }\n      - { <<: *first, title: Calls }\n',
    );
    assert.deepEqual(
      keyResults.map(({ title, owner, weight }) => [title.text, owner?.value, weight]),
      [
        ['Churn', 'ana', 2],
        ['Calls', 'ana', 2],
      ],
    );
  });
  it('that multiply are stopped, with a place', () => {
    const lines = ['x-a: &a0 [word, word, word, word, word, word, word, word, word, word]'];
    for (let i = 1; i < 30; i++)
      lines.push(
        `x-${i}: &a${i} [${Array(10)
          .fill(`*a${i - 1}`)
          .join(', ')}]`,
      );
    const text = `${lines.join('\n')}\nobjectives:\n  - title: Trust\n    key_results: *a29\n`;
    const codes = problemsOf(declare(text)).map(({ code }) => code);
    assert.ok(codes.length > 0 && codes.length < 100, `${codes.length} problems`);
  });
  it('that lead into themselves are stopped', () => {
    const text = 'objectives:\n  - &o\n    title: Trust\n    <<: *o\n    key_results: [*o]\n';
    assert.equal(declare(text).objectives.length, 1);
  });
});

describe('an edit', () => {
  const objective = (name: string) =>
    `  - id: ${name}\n    title: Riders trust ${name}\n    key_results:\n      - Churn from 9% to 5%\n`;
  const text = `cycle: 2026-Q4\nobjectives:\n${['a', 'b', 'c'].map(objective).join('')}check_ins: []\n`;
  const options = { uri: '/a.okr.yaml', language: 'en' } as const;

  function edited(declarer: Declarer, before: SegmentedText, change: (text: string) => string) {
    const counted = declarer.work.objectives;
    const source = segmentText(change(before.text), before);
    return { file: declarer.declare(source, options), source, declared: () => declarer.work.objectives - counted };
  }

  it('declares the edited objective alone, and the others are the same objects', () => {
    const declarer = createDeclarer();
    const source = segmentText(text);
    const before = declarer.declare(source, options);
    const { file, declared } = edited(declarer, source, (it) => it.replace('trust b', 'trust bikes'));
    assert.equal(declared(), 1);
    assert.deepEqual(
      file.objectives.map((placed, index) => placed.objective === before.objectives[index]?.objective),
      [true, false, true],
    );
  });
  it('above moves objectives without declaring them', () => {
    const declarer = createDeclarer();
    const source = segmentText(text);
    const before = declarer.declare(source, options);
    const { file, declared } = edited(declarer, source, (it) => it.replace('cycle: 2026-Q4', 'cycle: 2026-Q4 # running'));
    assert.equal(declared(), 0);
    assert.deepEqual(
      file.objectives.map(({ base }, index) => base - before.objectives[index]!.base),
      [10, 10, 10],
    );
  });
});
