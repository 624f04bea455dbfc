import assert from 'node:assert/strict';
import { at, checkIn, keyResult, metric, objective } from '../model/testing/build.ts';
import { buildTree, createTreeBuilder } from './build-tree.ts';
import { diffTree } from './diff-tree.ts';
import { workspace } from './testing/snapshot.ts';
import type { AlignmentTree } from './view.ts';
import type { WeakOf } from './weak.ts';

const NOTHING = [] as const;
const none: WeakOf = () => NOTHING;

/** The tree as indented text, for eyes. */
function drawn({ rows }: AlignmentTree): string[] {
  const depth = new Map<string | null, number>([[null, -1]]);
  return rows.map((row) => {
    const level = (depth.get(row.parent) ?? 99) + 1;
    depth.set(row.id, level);
    const mark = { group: '# ', objective: '', 'key-result': '- ', reference: '> ' }[row.kind];
    return `${'  '.repeat(level)}${mark}${row.title}${row.shownUnder === null ? '' : ` (${row.shownUnder})`}`;
  });
}

function company() {
  const space = workspace();
  space.put(
    'company',
    [
      objective({ id: 'love', rollup: 'both', keyResults: [at(0.4, { id: 'wait' }), at(0.6, { id: 'nps' })] }),
      objective({ id: 'truth', rollup: 'both', keyResults: [at(0.2, { id: 'dup' })] }),
    ],
    { level: 'company' },
  );
  space.put('yard', [objective({ id: 'flow', parents: ['truth', 'love/wait'], keyResults: [at(0.5, { id: 'misparked' })] })], {
    level: 'team',
  });
  space.put('night', [objective({ id: 'calm' }), objective({ id: 'under-calm', parents: ['calm'] })], { level: 'team' });
  return space;
}

describe('buildTree', () => {
  it('draws an objective once in full, under the first parent it names', () =>
    assert.deepEqual(drawn(buildTree(company().snapshot, '2026-Q4', 'en', none)), [
      'love',
      '  - wait',
      '    > flow (truth)',
      '  - nps',
      'truth',
      '  - dup',
      '  flow',
      '    - misparked',
      '# Not aligned yet',
      '  calm',
      '    under-calm',
    ]));

  it('has rows in an order, with children that name each other', () => {
    const { rows } = buildTree(company().snapshot, '2026-Q4', 'en', none);
    const ids = rows.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    for (const row of rows) {
      assert.deepEqual(
        rows.filter(({ parent }) => parent === row.id).map(({ id }) => id),
        row.children,
        row.title,
      );
    }
  });

  it('without a company, gathers those that support nothing once somebody does', () => {
    const space = workspace();
    space.put('a', [objective({ id: 'alone' }), objective({ id: 'top' })]);
    assert.deepEqual(drawn(buildTree(space.snapshot, null, 'en', none)), ['alone', 'top']);
    space.put('b', [objective({ id: 'low', parents: ['top'] })]);
    assert.deepEqual(drawn(buildTree(space.snapshot, null, 'fr', none)), ['top', '  low', '# Pas encore alignés', '  alone']);
  });

  it('shows an objective of another cycle only where it is referred to', () => {
    const space = workspace();
    space.put('year', [objective({ id: 'year' }), objective({ id: 'other-year' })], { cycle: '2026', level: 'company' });
    space.put('q4', [objective({ id: 'now', parents: ['year'] })]);
    space.put('q3', [objective({ id: 'before', parents: ['year'] }), objective({ id: 'loose' })], { cycle: '2026-Q3' });
    space.put('always', [objective({ id: 'timeless', parents: ['year'] })], { cycle: null });
    assert.deepEqual(drawn(buildTree(space.snapshot, '2026-Q4', 'en', none)), ['year', '  timeless', '  now']);
    assert.deepEqual(drawn(buildTree(space.snapshot, '2026', 'en', none)), [
      'year',
      '  timeless',
      '  before',
      '  now',
      'other-year',
    ]);
    assert.deepEqual(drawn(buildTree(space.snapshot, '2031', 'en', none)), []);
  });

  it('draws every objective of a ring', () => {
    const space = workspace();
    space.put('a', [
      objective({ id: 'a', parents: ['c'] }),
      objective({ id: 'b', parents: ['a'] }),
      objective({ id: 'c', parents: ['b'] }),
    ]);
    assert.deepEqual(drawn(buildTree(space.snapshot, null, 'en', none)), ['a', 'b', 'c']);
  });

  it('fills a row', () => {
    const space = workspace();
    const checkIns = [checkIn('2026-11-05', '9.9 %'), checkIn('2026-11-12', '9.3 %', { confidence: 0.6 })];
    space.put('data', [
      objective({ id: 'x' }),
      objective({ id: 'o', owner: 'amina', keyResults: [keyResult({ id: 'k', metric: metric('12 %', '3 %'), checkIns })] }),
    ]);
    const [, objectiveRow, row] = buildTree(space.snapshot, null, 'fr', none).rows;
    assert.ok(objectiveRow && row);
    assert.equal(objectiveRow.owner, 'amina');
    assert.deepEqual(objectiveRow.counted, { in: 1, of: 1 });
    assert.equal(row.ref, 'o/k');
    assert.equal(row.value, '9,3\u00a0%');
    assert.equal(row.checkInAge, 4);
    assert.ok(Math.abs((row.moved ?? 0) - 0.6 / 9) < 1e-9);
    assert.equal(row.forecast, null, 'two check-ins make no line');
    assert.equal(row.missed, 0);
  });

  it('says where a row is going, and what it missed', () => {
    const space = workspace();
    // 0.01 a day, last on 5 November: one was due on the 12th; 57 days from then to the end of the year.
    const checkIns = [checkIn('2026-10-22', '16'), checkIn('2026-10-29', '23'), checkIn('2026-11-05', '30')];
    const silent = keyResult({ id: 'silent', metric: metric('0', '100') });
    space.put('o', [objective({ keyResults: [keyResult({ metric: metric('0', '100'), checkIns }), silent] })]);
    const [top, one, other] = buildTree(space.snapshot, null, 'en', none).rows;
    assert.equal(one?.forecast?.toFixed(9), '0.870000000');
    assert.equal(top?.forecast?.toFixed(9), '0.435000000', 'the silent one stands at its start');
    assert.deepEqual([one?.missed, other?.missed, top?.missed], [1, 6, 7]);
  });

  it('says whose an objective is, and what its own key results make where the roll-up makes another number', () => {
    const { rows } = buildTree(company().snapshot, '2026-Q4', 'en', none);
    const said = (title: string) => rows.filter((row) => row.title === title).map(({ level, own }) => [level, own]);
    assert.deepEqual(said('truth'), [['company', 0.2]]);
    assert.deepEqual(said('dup'), [['company', null]]);
    assert.deepEqual(said('calm'), [['team', null]]);
    assert.deepEqual(said('love'), [['company', null]], 'both means are 0.5');
  });

  it('gives a row the weak wordings that lie in its title', () => {
    const space = workspace();
    space.put('f', [objective({ id: 'a' }), objective({ id: 'b' })]);
    const weakOf: WeakOf = () => [
      { range: [10, 10], text: 'weak' },
      { range: [15, 16], text: 'elsewhere' },
    ];
    assert.deepEqual(
      buildTree(space.snapshot, null, 'en', weakOf).rows.map(({ weak }) => weak),
      [[], ['weak']],
    );
  });
});

describe('summary', () => {
  it('is the mean of the company’s objectives, against what is expected of them', () => {
    const { summary } = buildTree(company().snapshot, null, 'en', none);
    // love = mean(0.4, 0.6, flow 0.5), truth = mean(0.2, flow 0.5)
    assert.ok(Math.abs((summary.progress ?? 0) - (0.5 + 0.35) / 2) < 1e-12);
    assert.equal(summary.scope, 'company');
    assert.equal(summary.objectives, 2);
    assert.equal(summary.expected, 0.35);
    assert.deepEqual(summary.week, { in: 7, of: 13 });
    assert.equal(summary.elapsed, 0.5);
    assert.equal(summary.health, 'on-track');
    assert.deepEqual(summary.counts, { behind: 1, stale: 0, weak: 0 });
    assert.deepEqual(
      summary.explain.map(({ score }) => score),
      ['0.50', '0.35', '0.43'],
    );
    assert.equal(summary.explain.at(-1)?.label, 'mean of 2');
  });
  it('falls back to all at the top of the cycle', () => {
    const space = workspace();
    space.put('year', [objective({ id: 'year', keyResults: [at(1)] })], { cycle: '2026' });
    space.put('a', [
      objective({ id: 'a', parents: ['year'], keyResults: [at(0.2)] }),
      objective({ id: 'b', keyResults: [at(0.4)] }),
    ]);
    space.put('c', [objective({ id: 'c', parents: ['a'], keyResults: [at(1)] }), objective({ id: 'unscored' })]);
    const { summary } = buildTree(space.snapshot, null, 'en', none);
    assert.equal(summary.scope, 'top');
    assert.equal(summary.objectives, 2);
    assert.ok(Math.abs((summary.progress ?? 0) - 0.3) < 1e-12);
    assert.equal(summary.explain.at(-1)?.detail, '2 of 3 count');
    assert.deepEqual(summary.cycles, ['2026-Q4', '2026']);
  });
  it('takes the cycle with the most objectives when none is running', () => {
    const space = workspace('2030-01-01');
    space.put('a', [objective({ id: 'a' })], { cycle: '2026-Q4' });
    space.put('b', [objective({ id: 'b' }), objective({ id: 'c' })], { cycle: '2026-Q3' });
    const { summary } = buildTree(space.snapshot, null, 'en', none);
    assert.equal(summary.cycle, '2026-Q3');
    assert.equal(summary.week, null);
    assert.equal(summary.elapsed, 1);
  });
  it('names the first objectives only where there are many', () => {
    const space = workspace();
    space.put(
      'a',
      Array.from({ length: 30 }, (_, index) => objective({ id: `o${index}`, keyResults: [at(0.5)] })),
    );
    const { explain } = buildTree(space.snapshot, null, 'en', none).summary;
    assert.deepEqual(
      explain.slice(11).map(({ label }) => label),
      ['o11', '… and 18 more', 'mean of 30'],
    );
  });
  it('of nothing is nothing', () => {
    const { summary, rows } = buildTree(workspace().snapshot, null, 'en', none);
    assert.equal(summary.progress, null);
    assert.equal(summary.cycle, null);
    assert.equal(summary.health, 'none');
    assert.deepEqual(rows, []);
  });
});

describe('a tree after a change', () => {
  const edited = (progress: number) => [
    objective({ id: 'flow', parents: ['truth', 'love/wait'], keyResults: [at(progress, { id: 'misparked' })] }),
  ];

  it('keeps the very rows of what did not change, and says only the rest', () => {
    const space = company();
    const builder = createTreeBuilder();
    const before = builder.build(space.snapshot, null, 'en', none);
    space.put('yard', edited(0.9), { level: 'team' });
    const after = builder.build(space.snapshot, null, 'en', none);
    const difference = diffTree(before, after);
    assert.deepEqual(difference?.changed.map(({ title }) => title).sort(), ['flow', 'flow', 'love', 'misparked', 'truth']);
    assert.equal(difference?.placed, undefined);
    assert.deepEqual(difference?.removed, []);
    const kept = after.rows.filter((row) => before.rows.includes(row)).map(({ title }) => title);
    assert.deepEqual(kept, ['wait', 'nps', 'dup', 'Not aligned yet', 'calm', 'under-calm']);
  });

  it('is no difference when everything reads the same', () => {
    const space = company();
    const before = buildTree(space.snapshot, null, 'en', none);
    space.put('yard', edited(0.5), { level: 'team' });
    assert.equal(diffTree(before, buildTree(space.snapshot, null, 'en', none)), null);
  });

  it('tells the places of rows that come, and of no other', () => {
    const space = company();
    const builder = createTreeBuilder();
    const before = builder.build(space.snapshot, null, 'en', none);
    space.remove('night');
    const after = builder.build(space.snapshot, null, 'en', none);
    const difference = diffTree(before, after);
    assert.equal(difference?.removed.length, 3);
    assert.equal(difference?.placed, undefined);
    const back = diffTree(after, before);
    assert.deepEqual(
      back?.placed?.flatMap(({ ids }) => ids),
      before.rows.filter(({ id }) => !after.rows.some((row) => row.id === id)).map(({ id }) => id),
    );
    assert.deepEqual(difference?.changed, []);
  });

  it('is the same tree as one from scratch', () => {
    const space = company();
    const builder = createTreeBuilder();
    builder.build(space.snapshot, null, 'en', none);
    space.put('night', [objective({ id: 'calm', parents: ['love'] })], { level: 'team' });
    space.put('yard', edited(0.7), { level: 'company' });
    assert.deepEqual(builder.build(space.snapshot, null, 'en', none), buildTree(space.snapshot, null, 'en', none));
  });

  it('says as many rows in a large workspace as in a small one', () => {
    const changedIn = (files: number) => {
      const space = workspace();
      space.put('top', [objective({ id: 'top', keyResults: [at(0.5)] })], { level: 'company' });
      for (let i = 0; i < files; i++) space.put(`f${i}`, [objective({ id: `o${i}`, parents: ['top'], keyResults: [at(0.5)] })]);
      const builder = createTreeBuilder();
      const before = builder.build(space.snapshot, null, 'en', none);
      space.put('f7', [objective({ id: 'o7', parents: ['top'], keyResults: [at(0.9)] })]);
      const after = builder.build(space.snapshot, null, 'en', none);
      const known = new Set(before.rows);
      assert.equal(after.rows.filter((row) => !known.has(row)).length, 3, 'the key result, its objective, the objective above');
      return diffTree(before, after)?.changed.length;
    };
    assert.equal(changedIn(10), changedIn(300));
  });
});
