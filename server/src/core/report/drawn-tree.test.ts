import assert from 'node:assert/strict';
import fc from 'fast-check';
import { at, objective } from '../model/testing/build.ts';
import { buildTree, createTreeBuilder } from './build-tree.ts';
import { workspace } from './testing/snapshot.ts';

const NOTHING = [] as const;

describe('a tree of which every change is told', () => {
  it('is the one from scratch, whatever was edited', () => {
    const id = fc.constantFrom('a', 'b', 'c', 'd');
    const own = fc.record({
      id,
      title: fc.constantFrom('One', 'Other'),
      parents: fc.array(fc.constantFrom('a', 'b', 'c/k', 'nobody'), { maxLength: 2 }),
      keyResults: fc.array(fc.constantFrom(0.1, 0.5, 0.9), { maxLength: 3 }),
    });
    const edit = fc.record({
      uri: fc.constantFrom('f0', 'f1', 'f2'),
      objectives: fc.option(fc.array(own, { maxLength: 2 })),
      built: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(edit, { maxLength: 12 }), (edits) => {
        const { put, remove, snapshot } = workspace();
        const builder = createTreeBuilder(true);
        for (const { uri, objectives, built } of edits) {
          const drafts = (objectives ?? []).map((draft) =>
            objective({
              ...draft,
              rollup: 'both',
              keyResults: draft.keyResults.map((progress, i) => at(progress, i === 0 ? { id: 'k' } : {})),
            }),
          );
          builder.touch(snapshot.graph, objectives === null ? remove(uri) : put(uri, drafts));
          if (built) builder.build(snapshot, null, 'en', () => NOTHING);
        }
        assert.deepEqual(
          builder.build(snapshot, null, 'en', () => NOTHING),
          buildTree(snapshot, null, 'en', () => NOTHING),
        );
      }),
    );
  });

  it('says another title where an objective is only referred to', () => {
    const { put, snapshot } = workspace();
    put('top', [objective({ id: 'x', title: 'X' }), objective({ id: 'y', title: 'Y' })]);
    put('low', [objective({ id: 'z', title: 'Z', parents: ['x', 'y'] })]);
    const builder = createTreeBuilder(true);
    const reference = () => {
      const { rows } = builder.build(snapshot, null, 'en', () => NOTHING);
      const row = rows.find(({ kind }) => kind === 'reference');
      return [row?.title, row?.shownUnder];
    };
    assert.deepEqual(reference(), ['Z', 'X']);
    builder.touch(snapshot.graph, put('top', [objective({ id: 'x', title: 'New' }), objective({ id: 'y', title: 'Y' })]));
    assert.deepEqual(reference(), ['Z', 'New']);
    builder.touch(snapshot.graph, put('low', [objective({ id: 'z', title: 'Zed', parents: ['x', 'y'] })]));
    assert.deepEqual(reference(), ['Zed', 'New']);
  });

  it('looks at the files of what was touched, in a large workspace as in a small one', () => {
    const lookedAt = (files: number) => {
      const { put, snapshot } = workspace();
      const one = (i: number, progress: number) =>
        put(`f${i}`, [objective({ id: `o${i}`, rollup: 'both', parents: i === 0 ? [] : ['o0'], keyResults: [at(progress)] })]);
      for (let i = 0; i < files; i++) one(i, 0.5);
      const builder = createTreeBuilder(true);
      const looked: string[] = [];
      const build = () =>
        builder.build(snapshot, null, 'en', (uri) => {
          looked.push(uri);
          return NOTHING;
        });
      build();
      looked.length = 0;
      builder.touch(snapshot.graph, one(7, 0.9));
      build();
      const first = looked.splice(0);
      const rows = build();
      assert.equal(build().rows, rows.rows, 'nothing was told');
      assert.deepEqual(looked, []);
      return first.sort();
    };
    assert.deepEqual(lookedAt(10), ['f0', 'f7']);
    assert.deepEqual(lookedAt(200), ['f0', 'f7']);
  });
});
