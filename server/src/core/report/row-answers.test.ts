import assert from 'node:assert/strict';
import { at, objective } from '../model/testing/build.ts';
import { buildTree } from './build-tree.ts';
import { explainText } from './explain.ts';
import { explainRow, placeOfRow } from './row-answers.ts';
import { scorecard } from './scorecard.ts';
import { workspace } from './testing/snapshot.ts';

describe('what a row answers', () => {
  const space = workspace();
  space.put(
    'company',
    [objective({ id: 'love', rollup: 'both', keyResults: [at(0.4, { id: 'wait' }), at(0.6, { id: 'nps' })] })],
    {
      level: 'company',
    },
  );
  space.put('yard', [
    objective({ id: 'other' }),
    objective({ id: 'flow', parents: ['love/wait', 'other'], keyResults: [at(0.5)] }),
  ]);
  const { rows } = buildTree(space.snapshot, '2026-Q4', 'en', () => []);
  const idOf = (kind: string, title: string) =>
    rows.find((row) => row.kind === kind && row.title === title)?.id ?? assert.fail(`no ${kind} ${title}`);

  it('explains every row but a group as the scorecard does', () => {
    const entries = new Map(scorecard(space.snapshot, 'en').map((entry) => [`${entry.kind} ${entry.title}`, entry.explain]));
    assert.deepEqual(
      rows
        .map(({ kind }) => kind)
        .sort()
        .filter((kind, i, all) => kind !== all[i - 1]),
      ['group', 'key-result', 'objective', 'reference'],
    );
    for (const { id, kind, title } of rows) {
      const expected = kind === 'group' ? '' : entries.get(`${kind === 'reference' ? 'objective' : kind} ${title}`);
      assert.equal(explainText(explainRow(space.snapshot, id, 'en')), expected, `${kind} ${title}`);
    }
  });

  it('says where a row stands', () => {
    assert.deepEqual(placeOfRow(space.snapshot, idOf('objective', 'flow')), { uri: 'yard', line: 10 });
    assert.deepEqual(placeOfRow(space.snapshot, idOf('reference', 'flow')), { uri: 'yard', line: 10 });
    assert.deepEqual(placeOfRow(space.snapshot, idOf('key-result', 'nps')), { uri: 'company', line: 0 });
  });

  it('has no answer for a group, nor for what nobody knows', () => {
    const unknown = ['', 'not-aligned', 'nobody#x', '\u001f', `${idOf('objective', 'love')}\u001f7`, `x\u001f${'9'.repeat(400)}`];
    for (const id of unknown) {
      assert.deepEqual(explainRow(space.snapshot, id, 'en'), [], id);
      assert.equal(placeOfRow(space.snapshot, id), null, id);
    }
  });
});
