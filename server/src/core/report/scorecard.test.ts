import assert from 'node:assert/strict';
import { at, keyResult, objective } from '../model/testing/build.ts';
import { scorecard } from './scorecard.ts';
import { workspace } from './testing/snapshot.ts';

describe('scorecard', () => {
  const space = workspace();
  space.put('b', [objective({ title: 'Nameless', parents: ['top/k'], keyResults: [at(1 / 3, { id: 'x' })] })], { team: 'data' });
  space.put('a', [
    objective({ id: 'first' }),
    objective({ id: 'top', rollup: 'both', keyResults: [at(0.5, { id: 'k' }), keyResult({ title: 'No number' })] }),
  ]);
  const entries = scorecard(space.snapshot, 'en');

  it('lists each objective, followed by its key results, by file and place', () =>
    assert.deepEqual(
      entries.map(({ ref, kind, line, uri }) => `${uri}:${line} ${kind} ${ref}`),
      [
        'a:1 objective first',
        'a:11 objective top',
        'a:11 key-result top/k',
        'a:11 key-result null',
        'b:1 objective null',
        'b:1 key-result null',
      ],
    ));

  it('tells own, rollup and what the mode picks apart, to four decimals', () => {
    const of = (title: string) => {
      const { progress, own, rollup } = entries.find((entry) => entry.title === title) ?? assert.fail(title);
      return { progress, own, rollup };
    };
    assert.deepEqual(of('top'), { progress: 0.4167, own: 0.5, rollup: 0.3333 });
    assert.deepEqual(of('k'), { progress: 0.5, own: 0.5, rollup: 0.3333 });
    assert.deepEqual(of('No number'), { progress: null, own: null, rollup: null });
    assert.deepEqual(of('Nameless'), { progress: 0.3333, own: 0.3333, rollup: null });
  });

  it('explains in text', () =>
    assert.equal(entries[4]?.explain, 'x · 33.333 · 0.33\n= the only one that counts · 0 of 1 reached · 0.33'));
});
