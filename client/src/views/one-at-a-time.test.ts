import assert from 'node:assert/strict';
import { oneAtATime } from './one-at-a-time.ts';

/** Lets everything that is due happen. */
const turn = () => new Promise((resolve) => setImmediate(resolve));

describe('a task that runs one at a time', () => {
  it('runs at once, and of a burst once more', async () => {
    const seen: number[] = [];
    let latest = 0;
    let finish = () => {};
    const ask = oneAtATime(() => {
      seen.push(latest);
      return new Promise((resolve) => {
        finish = resolve;
      });
    });
    for (latest = 1; latest <= 5; latest++) ask();
    assert.deepEqual(seen, [1]);
    finish();
    await turn();
    assert.deepEqual(seen, [1, 6]);
    finish();
    await turn();
    assert.deepEqual(seen, [1, 6]);
  });

  it('runs again after it failed', async () => {
    let runs = 0;
    const ask = oneAtATime(async () => {
      runs++;
      throw new Error('no server');
    });
    ask();
    await turn();
    ask();
    assert.equal(runs, 2);
  });
});
