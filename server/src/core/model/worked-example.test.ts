import assert from 'node:assert/strict';
import { createAlignmentGraph } from './alignment-graph.ts';
import { at, checkIn, day, file, keyResult, metric, objective } from './testing/build.ts';

/*
 * One company, worked out by hand.
 *
 *   top (both)        a: 0.4, weight 2 · b: 0.6 · c: no number
 *   ├─ team (key results, 0.6)        aligned to top
 *   │  └─ helper (0.2)                aligned to team, which shows its own key results
 *   ├─ craft (aligned)                aligned to top/a by 0.5, to side by 2; its own key result stands at 0.1
 *   │  ├─ one (0.8)
 *   │  └─ two (0.4)                   by 3
 *   └─ extra (both, 1.0)              aligned to top by 0, to side by 1
 *   side (both)       no key results
 */
const objectives = [
  objective({
    id: 'top',
    rollup: 'both',
    keyResults: [at(0.4, { id: 'a', weight: 2 }), at(0.6, { id: 'b' }), keyResult({ id: 'c' })],
  }),
  objective({ id: 'side', rollup: 'both' }),
  objective({ id: 'team', parents: ['top'], keyResults: [at(0.6)] }),
  objective({ id: 'helper', parents: ['team'], keyResults: [at(0.2)] }),
  objective({
    id: 'craft',
    rollup: 'aligned',
    parents: [
      ['top/a', 0.5],
      ['side', 2],
    ],
    keyResults: [at(0.1)],
  }),
  objective({ id: 'one', parents: ['craft'], keyResults: [at(0.8)] }),
  objective({ id: 'two', parents: [['craft', 3]], keyResults: [at(0.4)] }),
  objective({ id: 'extra', rollup: 'both', parents: [['top', 0], 'side'], keyResults: [at(1)] }),
];

const ROWS: readonly [
  id: string,
  progress: number | null,
  own: number | null,
  aligned: number | null,
  terms: number,
  counted: number,
][] = [
  // (2 · 0.4 + 0.6 + 0.6 + 0.5 · 0.5) / 4.5; own (0.8 + 0.6) / 3; aligned (0.6 + 0.5 · 0.5) / 1.5, extra having no weight
  ['top', 2.25 / 4.5, 1.4 / 3, 0.85 / 1.5, 6, 5],
  // (2 · 0.5 + 1) / 3
  ['side', 2 / 3, null, 2 / 3, 2, 2],
  ['team', 0.6, 0.6, 0.2, 1, 1],
  ['helper', 0.2, 0.2, null, 1, 1],
  // (0.8 + 3 · 0.4) / 4
  ['craft', 0.5, 0.1, 0.5, 2, 2],
  ['one', 0.8, 0.8, null, 1, 1],
  ['two', 0.4, 0.4, null, 1, 1],
  ['extra', 1, 1, null, 1, 1],
];

const near = (actual: number | null | undefined, expected: number | null, what: string) =>
  expected === null
    ? assert.equal(actual, null, what)
    : assert.ok(typeof actual === 'number' && Math.abs(actual - expected) < 1e-12, `${what}: ${actual} is not ${expected}`);

describe('a company, worked out by hand', () => {
  const graph = createAlignmentGraph({ today: () => day('2026-11-16') });
  graph.setFile('f', file('f', objectives));
  for (const [id, progress, own, aligned, terms, counted] of ROWS) {
    it(id, () => {
      const score = graph.score(`f#${id}`);
      near(score?.progress, progress, 'progress');
      near(score?.own, own, 'own');
      near(score?.aligned, aligned, 'aligned');
      assert.deepEqual([score?.terms.length, score?.counted], [terms, { in: counted, of: terms }]);
    });
  }

  it('an objective rises to its parents with what it moved and where it is going', () => {
    // A straight way of 0.01 a day: 0.25 on 26 October, 0.32 on 2 November, 0.39 on 9 November, hence 0.92 at the end of the year.
    const steady = keyResult({
      metric: metric('0', '100'),
      checkIns: [checkIn('2026-10-26', '25'), checkIn('2026-11-02', '32'), checkIn('2026-11-09', '39')],
    });
    const rising = createAlignmentGraph({ today: () => day('2026-11-16') });
    const parents = [['above', 3] as const];
    rising.setFile(
      'f',
      file('f', [
        objective({ id: 'above', rollup: 'both', keyResults: [at(0.5)] }),
        objective({ id: 'below', parents, keyResults: [steady] }),
      ]),
    );
    near(rising.score('f#below')?.forecast?.progress, 0.92, 'below');
    const score = rising.score('f#above');
    near(score?.forecast?.progress, (0.5 + 3 * 0.92) / 4, 'above: the key result stands where it is');
    near(score?.moved, (3 * 0.07) / 4, 'moved');
    assert.equal(score?.forecast?.checkIns, 3);
  });
});
