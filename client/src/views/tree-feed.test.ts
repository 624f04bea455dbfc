import assert from 'node:assert/strict';
import {
  TREE_CLOSE,
  TREE_DELTA,
  TREE_EXPLAIN,
  TREE_MORE,
  TREE_OPEN,
  TREE_PLACE,
  type TreeDelta,
} from '../../../server/src/protocol.ts';
import type { ToPanel } from '../../webview/protocol.ts';
import { summary } from '../../webview/testing/rows.ts';
import { TreeFeed } from './tree-feed.ts';

/** A client whose answers a test gives by hand. */
function setUp() {
  const requests: { method: string; params: unknown; answer: (value: unknown) => void; refuse: (error: Error) => void }[] = [];
  const notified: string[] = [];
  const posted: ToPanel[] = [];
  const failures: unknown[] = [];
  let deliver: (delta: never) => void = () => undefined;
  const feed = new TreeFeed({
    client: {
      sendRequest: (method, params) =>
        new Promise((answer, refuse) => {
          requests.push({ method, params, answer, refuse });
        }),
      sendNotification: async (method) => {
        notified.push(method);
      },
      onNotification: (method, handler) => {
        assert.equal(method, TREE_DELTA);
        deliver = handler;
        return { dispose: () => undefined };
      },
    },
    watcher: 'panel',
    post: (message) => posted.push(message),
    onFailure: (error) => failures.push(error),
  });
  const delta = (revision: number, watcher: string): TreeDelta => ({
    watcher,
    revision,
    summary: summary(),
    changed: [],
    removed: [],
  });
  return {
    feed,
    requests,
    notified,
    posted,
    failures,
    deliver: (revision: number, watcher = 'panel') => deliver(delta(revision, watcher) as never),
  };
}
const aTree = (revision: number) => ({ revision, summary: summary(), rows: [] });
const seen = (posted: readonly ToPanel[]) =>
  posted.map((message) => [message.type, 'revision' in message ? message.revision : null]);

describe('tree feed', () => {
  it('hands on the tree and then its deltas, as they come', async () => {
    const { feed, requests, posted, deliver } = setUp();
    const started = feed.start('2026-Q4');
    deliver(0);
    requests[0]!.answer(aTree(1));
    await started;
    deliver(9, 'map');
    deliver(2);
    assert.deepEqual([requests[0]!.method, requests[0]!.params], [TREE_OPEN, { cycle: '2026-Q4', watcher: 'panel' }]);
    assert.deepEqual(seen(posted), [
      ['tree', 1],
      ['delta', 2],
    ]);
  });

  it('fetches the rest of a large tree, and hands it on in larger and larger parts', async () => {
    const { feed, requests, posted } = setUp();
    const started = feed.start('2026-Q4');
    const rowsOf = (count: number) => Array.from({ length: count }, () => ({}));
    const rest = [10, 20, 30, 40, 50, 5];
    let more = rest.reduce((sum, count) => sum + count, 0);
    requests.shift()!.answer({ ...aTree(1), rows: rowsOf(15), more });
    for (const count of rest) {
      while (requests.length === 0) await Promise.resolve();
      const { method, params, answer } = requests.shift()!;
      assert.deepEqual([method, params], [TREE_MORE, { watcher: 'panel' }]);
      more -= count;
      answer({ rows: rowsOf(count), more });
    }
    await started;
    assert.deepEqual(
      posted.map((message) => (message.type === 'rows' ? [message.rows.length, message.more] : message.type)),
      ['tree', [30, 125], [70, 55], [55, 0]],
    );
  });

  it('asks for no more rows once the page is closed', async () => {
    const { feed, requests, posted, failures } = setUp();
    const started = feed.start();
    requests.shift()!.answer({ ...aTree(1), more: 10 });
    while (requests.length === 0) await Promise.resolve();
    await feed.stop();
    requests.shift()!.answer({ rows: [{}], more: 9 });
    await started;
    assert.deepEqual([seen(posted), requests, failures], [[['tree', 1]], [], []]);
  });

  it('closes with the page and is silent until it opens again, with the same cycle', async () => {
    const { feed, requests, notified, posted, deliver } = setUp();
    const started = feed.start('2026-Q3');
    requests[0]!.answer(aTree(1));
    await started;
    await feed.stop();
    deliver(2);
    await feed.stop();
    void feed.start();
    assert.deepEqual(notified, [TREE_CLOSE]);
    assert.deepEqual(
      requests.map(({ params }) => params),
      [
        { cycle: '2026-Q3', watcher: 'panel' },
        { cycle: '2026-Q3', watcher: 'panel' },
      ],
    );
    assert.deepEqual(seen(posted), [['tree', 1]]);
  });

  it('drops the answer that another choice overtook', async () => {
    const { feed, requests, posted } = setUp();
    const first = feed.start('2026-Q3');
    const second = feed.start('2026-Q4');
    requests[1]!.answer(aTree(2));
    requests[0]!.answer(aTree(1));
    await Promise.all([first, second]);
    assert.deepEqual(seen(posted), [['tree', 2]]);
  });

  it('reports a failure and an empty answer, and nothing after the server was forgotten', async () => {
    const { feed, requests, failures } = setUp();
    const failing = feed.start();
    requests[0]!.refuse(new Error('no'));
    await failing;
    assert.equal(failures.length, 1);
    assert.equal(feed.open, false);
    const empty = feed.start();
    requests[1]!.answer(null);
    await empty;
    assert.equal(failures.length, 2);
    const overtaken = feed.start();
    feed.forget();
    requests[2]!.refuse(new Error('gone'));
    await overtaken;
    assert.equal(failures.length, 2);
  });

  it('fetches an explanation; without an answer the page is told so too', async () => {
    const { feed, requests, posted } = setUp();
    const lines = [{ label: 'mean', detail: null, value: null, score: '0.50' }];
    const asked = feed.explain('a');
    requests[0]!.answer({ id: 'a', lines });
    await asked;
    assert.deepEqual([requests[0]!.method, requests[0]!.params], [TREE_EXPLAIN, { id: 'a', watcher: 'panel' }]);
    const failing = feed.explain('b');
    requests[1]!.refuse(new Error('no'));
    await assert.rejects(failing, /no/);
    const overtaken = feed.explain('c');
    feed.forget();
    requests[2]!.answer({ id: 'c', lines });
    await overtaken;
    assert.deepEqual(posted, [
      { type: 'explanation', id: 'a', lines },
      { type: 'explanation', id: 'b', lines: [] },
    ]);
  });

  it('asks where a row stands when a person goes there', async () => {
    const { feed, requests } = setUp();
    const place = feed.placeOf('a');
    requests[0]!.answer({ uri: 'file:///a', line: 3 });
    assert.deepEqual(await place, { uri: 'file:///a', line: 3 });
    assert.deepEqual([requests[0]!.method, requests[0]!.params], [TREE_PLACE, { id: 'a' }]);
  });
});
