import assert from 'node:assert/strict';
import fc from 'fast-check';
import { sized, tries } from '../testing/runs.ts';
import { createAlignmentGraph } from './alignment-graph.ts';
import type { KeyResult, Metric, Milestone, Objective, RollupMode } from './okr.ts';
import type { ObjectiveScore } from './score.ts';
import { type Move, movedTo, reachOf } from './suppose.ts';
import { at, checkIn, day, file, keyResult, logEntry, metric, objective, quantity } from './testing/build.ts';

const TODAY = day('2026-11-16');
const graphOf = (objectives: readonly Objective[], log: ReturnType<typeof logEntry>[] = []) => {
  const graph = createAlignmentGraph({ today: () => TODAY });
  // Two objectives of one id have different keys, as the index hands them over.
  const nodes = file('f', objectives, { log });
  graph.setFile('f', { ...nodes, objectives: nodes.objectives.map((node, i) => ({ ...node, key: `f#${i}` })) });
  return graph;
};
const near = (found: number | null | undefined, expected: number | null) =>
  expected === null || typeof found !== 'number'
    ? assert.equal(found, expected)
    : assert.ok(Math.abs(found - expected) < 1e-9, `${found} is not ${expected}`);

/** One key result of an objective moved, as a check-in of today would have it. */
function move(graph: ReturnType<typeof graphOf>, key: string, index: number, to: Move) {
  const one = graph.node(key)?.objective.keyResults[index];
  const score = graph.score(key)?.keyResults[index];
  const moved = one && score && movedTo(one, score, to, TODAY);
  assert.ok(moved, `${key} ${index} cannot be moved`);
  return { key, index, keyResult: moved };
}

const stage = (done: boolean, weight = 1): Milestone => ({ title: 'stage', weight, done, range: [0, 0] });
const maintain = (band: object): Metric => ({ kind: 'maintain', band: { value: band, from: 'field' } });

describe('how a key result can be moved', () => {
  const stand = (metric: Metric, ...values: string[]) => {
    const one = keyResult({ metric, checkIns: values.map((value) => checkIn('2026-11-12', value)) });
    const graph = graphOf([objective({ keyResults: [one] })]);
    const score = graph.score('f#0')!.keyResults[0]!;
    const worth = (to: Move) => {
      const moved = movedTo(one, score, to, TODAY);
      return moved && graph.scoreAs('f#0', 0, moved)!.progress;
    };
    return { reach: reachOf(one, score), worth };
  };

  it('along its way, in the unit of its target', () => {
    const { reach, worth } = stand(metric('4 h', '30 min'), '2 h');
    assert.deepEqual({ ...reach, unit: null }, { kind: 'value', from: 240, to: 30, at: 120, unit: null });
    near(worth({ value: 135 }), 0.5);
    near(worth({ value: 30 }), 1);
    assert.equal(worth({ reached: true }), null, 'not by what is no way of moving it');
    assert.equal(worth({ value: Number.NaN }), null);
  });
  it('from zero, or from where it stands, when no start is given', () => {
    assert.deepEqual(stand(metric(null, '80', true)).reach, { kind: 'value', from: 0, to: 80, at: 0, unit: null });
    assert.deepEqual(stand(metric(null, '10', false), '50').reach, { kind: 'value', from: 50, to: 10, at: 50, unit: null });
    const silent = stand(metric(null, '10', false));
    assert.deepEqual(silent.reach, { kind: 'either', at: false });
    assert.equal(silent.worth({ reached: true }), 1);
  });
  it('by a change, in whichever way it is reported', () => {
    const cut = stand({ kind: 'change', change: quantity('-40 %'), sign: -1 }, '10 %');
    assert.equal(cut.reach?.kind === 'value' && cut.reach.to, 40);
    near(cut.worth({ value: 20 }), 0.5);
    const double = stand({ kind: 'change', change: quantity('2 x'), sign: 1 });
    assert.equal(double.reach?.kind === 'value' && double.reach.from, 1);
    near(double.worth({ value: 1.5 }), 0.5);
  });
  it('into its band and out of it', () => {
    for (const band of [
      { min: quantity('99.9 %') },
      { max: quantity('2 h') },
      { min: quantity('16'), max: quantity('48') },
      { min: quantity('16'), max: quantity('48'), minExcluded: true, maxExcluded: true },
      { max: quantity('0'), maxExcluded: true },
    ]) {
      for (const values of [[], ['17']]) {
        if (values.length > 0 && 'min' in band && band.min?.unit) continue;
        const { reach, worth } = stand(maintain(band), ...values);
        assert.equal(reach?.kind, 'either');
        assert.deepEqual([worth({ reached: true }), worth({ reached: false })], [1, 0], JSON.stringify(band));
      }
    }
  });
  it('by its stages, by being done; and not at all without a measure', () => {
    const staged = stand({ kind: 'milestones', milestones: [stage(true), stage(false, 3)] });
    assert.deepEqual(staged.reach, { kind: 'stages', done: [true, false] });
    assert.equal(staged.worth({ done: [1] }), 0.75);
    assert.equal(stand({ kind: 'boolean', done: false }).worth({ reached: true }), 1);
    assert.equal(stand({ kind: 'none', reason: 'no-target' }).reach, null);
    assert.equal(stand(metric('5', '5')).worth({ reached: false }), 0);
    assert.equal(stand(maintain({})).reach, null);
  });
});

/** A random workspace: few ids, so that links meet, form rings and lead nowhere; some key results have no number. */
const draft = fc.record({
  id: fc.integer({ min: 0, max: 7 }),
  parents: fc.array(fc.tuple(fc.integer({ min: 0, max: 7 }), fc.constantFrom(0, 0.5, 1, 2), fc.boolean()), { maxLength: 3 }),
  rollup: fc.constantFrom<RollupMode>('both', 'both', 'aligned', 'key-results'),
  keyResults: fc.array(fc.tuple(fc.constantFrom(null, null, 0, 1, 2, 4), fc.constantFrom(0, 1, 1, 3)), { maxLength: 3 }),
});
const objectives = fc.array(draft, { minLength: 2, maxLength: 9 }).map((drafts) =>
  drafts.map(({ id, parents, rollup, keyResults }) =>
    objective({
      id: `o${id}`,
      rollup,
      parents: parents.map(([to, weight, toKeyResult]) => [`o${to}${toKeyResult ? '/k0' : ''}`, weight] as const),
      keyResults: keyResults.map(([quarters, weight], i) =>
        quarters === null
          ? keyResult({ id: `k${i}`, weight, metric: metric(null, '100', false) })
          : at(quarters / 4, { id: `k${i}`, weight }),
      ),
    }),
  ),
);

/** A score with the check-ins that one may have to look for first. */
const said = (score: ObjectiveScore | undefined) =>
  score && { ...score, keyResults: score.keyResults.map((one) => ({ ...one, checkIns: one.checkIns, later: one.later })) };

describe('what if', () => {
  it('is what it would be, were it written; and nothing is', () =>
    fc.assert(
      fc.property(
        objectives,
        fc.array(fc.tuple(fc.nat(), fc.nat(), fc.integer({ min: 0, max: 100 })), { maxLength: 3 }),
        (all, picks) => {
          const log = [logEntry('o1/k0', '2026-11-14', '60')];
          const graph = graphOf(all, log);
          const moves = new Map<string, { key: string; index: number; keyResult: KeyResult }>();
          for (const [at1, at2, value] of picks) {
            const i = at1 % all.length;
            const keyResults = all[i]!.keyResults;
            if (keyResults.length === 0) continue;
            const index = at2 % keyResults.length;
            // A way without a start begins where the first check-in says.
            const to =
              reachOf(keyResults[index]!, graph.score(`f#${i}`)!.keyResults[index]!)?.kind === 'either'
                ? { reached: true }
                : { value };
            moves.set(`${i}/${index}`, move(graph, `f#${i}`, index, to));
          }
          const before = new Map([...graph.nodes()].map(({ key }) => [key, graph.score(key)]));
          const { scores } = graph.suppose([...moves.values()]);
          for (const [key, score] of before) assert.equal(graph.score(key), score, 'what is kept is the same object');

          const written = all.map((one, i) => ({
            ...one,
            keyResults: one.keyResults.map((kept, index) => moves.get(`${i}/${index}`)?.keyResult ?? kept),
          }));
          const after = graphOf(written, log);
          for (const { key } of after.nodes())
            assert.deepEqual(said(scores.get(key) ?? graph.score(key)), said(after.score(key)), key);
        },
      ),
      { numRuns: tries(400) },
    ));

  it('each lever is what its key result, reached, would make of the number', () =>
    fc.assert(
      fc.property(objectives, (all) => {
        const graph = graphOf(all);
        for (const { key: top } of graph.nodes()) {
          const levers = new Map(
            graph
              .suppose([])
              .levers(top)
              .map((lever) => [`${lever.key}/${lever.index}`, lever]),
          );
          const now = graph.score(top)?.progress ?? null;
          for (const { key, objective: own } of graph.nodes()) {
            own.keyResults.forEach((one, index) => {
              const { progress } = graph.score(key)!.keyResults[index]!;
              const to: Move = progress === null ? { reached: true } : { value: 100 };
              const { scores } = graph.suppose([move(graph, key, index, to)]);
              const lever = levers.get(`${key}/${index}`);
              if (lever) {
                near(scores.get(top)?.progress, lever.reached);
                if (progress === null) {
                  assert.equal(lever.tenth, null);
                  return;
                }
                const tenth = graph.suppose([move(graph, key, index, { value: Math.min(100, progress * 100 + 10) })]);
                near(tenth.scores.get(top)?.progress, lever.tenth);
              } else if (progress !== 1) near(scores.has(top) ? (scores.get(top)?.progress ?? null) : now, now);
              assert.ok(one.weight > 0 || !lever);
            });
          }
        }
      }),
      { numRuns: tries(200) },
    ));

  it('by hand: two levels, weights and a share', () => {
    const graph = graphOf([
      objective({ id: 'top', rollup: 'both', keyResults: [at(0.5, { weight: 2 })] }),
      objective({
        id: 'low',
        parents: ['top'],
        keyResults: [at(0.2), at(0.6), keyResult({ metric: { kind: 'boolean', done: false } })],
      }),
    ]);
    // top = (2 × 0.5 + 1 × (0.2 + 0.6 + 0) / 3) / 3
    const top = (1 + 0.8 / 3) / 3;
    near(graph.score('f#0')?.progress, top);
    const levers = graph.suppose([]).levers('f#0');
    assert.equal(levers.length, 4);
    const of = (key: string, index: number) => levers.find((lever) => lever.key === key && lever.index === index);
    near(of('f#0', 0)?.reached, top + 1 / 3);
    near(of('f#0', 0)?.tenth, top + (0.1 * 2) / 3);
    near(of('f#1', 0)?.reached, top + 0.8 / 9);
    near(of('f#1', 0)?.tenth, top + 0.1 / 9);
    near(of('f#1', 2)?.reached, top + 1 / 9);
    assert.equal(of('f#1', 2)?.tenth, null);
    const { scores, levers: then } = graph.suppose([move(graph, 'f#1', 0, { value: 100 })]);
    near(scores.get('f#1')?.progress, 1.6 / 3);
    near(scores.get('f#0')?.progress, top + 0.8 / 9);
    near(then('f#0').find((lever) => lever.index === 2)?.reached ?? null, top + 1.8 / 9);
    assert.equal(then('f#0').length, 3, 'what is reached moves nothing any more');
  });

  it('by hand: the first number below changes the sums above', () => {
    const graph = graphOf([
      objective({ id: 'top', rollup: 'both', keyResults: [at(0.5)] }),
      objective({ id: 'low', parents: ['top'], keyResults: [keyResult({ metric: maintain({ min: quantity('99 %') }) })] }),
    ]);
    const [silent] = graph
      .suppose([])
      .levers('f#0')
      .filter(({ key }) => key === 'f#1');
    assert.deepEqual(silent, { key: 'f#1', index: 0, reached: 0.75, tenth: null });
  });

  /** What a moved key result of the last of many files costs: it supports a department, which supports the company. */
  function costOfAMove(files: number) {
    const graph = createAlignmentGraph({ today: () => TODAY });
    for (let i = 0; i < files; i++) {
      const parents = i === 0 ? [] : [i <= files / 20 ? 'o0' : `o${1 + (i % Math.floor(files / 20))}`];
      graph.setFile(`f${i}`, file(`f${i}`, [objective({ id: `o${i}`, parents, rollup: 'both', keyResults: [at(0.5)] })]));
    }
    for (const { key } of graph.nodes()) graph.score(key);
    const before = { ...graph.work };
    const key = `f${files - 1}#o${files - 1}`;
    const { scores } = graph.suppose([move(graph, key, 0, { value: 80 })]);
    const { scored, supposed, resolved } = graph.work;
    return {
      scored: scored - before.scored,
      supposed: supposed - before.supposed,
      resolved: resolved - before.resolved,
      moved: scores.size,
    };
  }

  it('costs its ancestors only', () => {
    const small = costOfAMove(100);
    assert.deepEqual(small, { scored: 0, supposed: 3, resolved: 0, moved: 3 });
    assert.deepEqual(costOfAMove(sized(300, 1_000)), small);
  });

  it('survives five thousand objectives in one chain', () => {
    const graph = graphOf(
      Array.from({ length: 5_000 }, (_, i) =>
        objective({ id: `o${i}`, parents: i ? [`o${i - 1}`] : [], rollup: 'aligned', keyResults: [at(0.5)] }),
      ),
    );
    assert.equal(graph.suppose([move(graph, 'f#4999', 0, { value: 80 })]).scores.size, 5_000);
    assert.equal(graph.suppose([]).levers('f#0').length, 0);
  });
});
