import assert from 'node:assert/strict';
import { nearest } from './nearest.ts';

describe('nearest', () => {
  it('finds a name with swapped letters', () => assert.deepEqual(nearest('basleine', ['target', 'baseline']), ['baseline']));
  it('finds a name of which a part was typed', () =>
    assert.deepEqual(nearest('trust', ['customer-trust', 'speed']), ['customer-trust']));
  it('offers nothing for a stranger', () => assert.deepEqual(nearest('zebra', ['target', 'baseline']), []));
});
