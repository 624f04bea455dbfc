import assert from 'node:assert/strict';
import fc from 'fast-check';
import { placedRows } from '../../server/src/core/report/diff-tree.ts';
import { placedAnew } from './placed.ts';

const IDS = [...'abcdefghij'];

describe('rows that are put elsewhere', () => {
  it('stand in the page as they stand on the server, whatever came, went and moved', () => {
    const some = () => fc.shuffledSubarray(IDS);
    fc.assert(
      fc.property(some(), some(), (before, after) => {
        const removed = before.filter((id) => !after.includes(id));
        const placed = placedRows(
          before.filter((id) => after.includes(id)),
          after,
        );
        assert.deepEqual(placedAnew(before, removed, placed), after);
      }),
    );
  });

  it('are those alone that moved', () => {
    assert.deepEqual(placedRows(IDS, IDS), []);
    const after = [...'acdbefghij'];
    assert.deepEqual(placedRows(IDS, after), [{ after: 'd', ids: ['b'] }]);
    const [first, ...rest] = IDS;
    assert.deepEqual(placedRows(rest, IDS), [{ after: null, ids: [first] }]);
    assert.deepEqual(placedRows(IDS, [...IDS, 'k', 'l']), [{ after: 'j', ids: ['k', 'l'] }]);
  });

  it('come last behind what nobody knows', () => {
    assert.deepEqual(placedAnew(['a', 'b'], ['a'], [{ after: 'x', ids: ['c'] }]), ['b', 'c']);
  });
});
