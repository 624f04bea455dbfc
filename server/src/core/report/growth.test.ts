import assert from 'node:assert/strict';
import { at, objective } from '../model/testing/build.ts';
import { sized } from '../testing/runs.ts';
import { createTreeBuilder } from './build-tree.ts';
import { diffTree } from './diff-tree.ts';
import { workspace } from './testing/snapshot.ts';

const WIDTH = 20;

/** What a changed key result of the last of many files costs: it supports a department, which supports the company. */
function costOfAChange(files: number) {
  const { put, snapshot } = workspace();
  const uri = (i: number) => `f${String(i).padStart(4, '0')}`;
  const departments = Math.ceil(files / WIDTH);
  const put1 = (i: number, progress: number) => {
    const parents = i === 0 ? [] : i <= departments ? ['o0'] : [`o${1 + (i % departments)}`];
    put(uri(i), [objective({ id: `o${i}`, rollup: 'both', parents, keyResults: [at(progress), at(0.5)] })]);
  };
  for (let i = 0; i < files; i++) put1(i, 0.5);
  const trees = createTreeBuilder();
  const build = () => trees.build(snapshot, '2026-Q4', 'en', () => []);
  const before = build();
  const work = { ...snapshot.graph.work };
  put1(files - 1, 0.9);
  const change = diffTree(before, build());
  return {
    scored: snapshot.graph.work.scored - work.scored,
    resolved: snapshot.graph.work.resolved - work.resolved,
    rows: change?.changed.map(({ id }) => id.replace(/\d+/g, '')),
    placed: change?.placed,
  };
}

describe('the cost of a changed key result', () => {
  it('is its ancestors, in a workspace of a hundred files as in one of up to a thousand', () => {
    const small = costOfAChange(100);
    assert.equal(small.scored, 3, 'the objective, its department, the company');
    assert.equal(small.resolved, 0);
    assert.equal(small.rows?.length, 4, 'those three, and the key result');
    assert.equal(small.placed, undefined, 'nothing came, went or moved');
    assert.deepEqual(costOfAChange(sized(300, 1_000)), small);
  });
});
