import assert from 'node:assert/strict';
import { COMPARE_CLOSE, COMPARE_DELTA, COMPARE_OPEN, type CompareTold } from '../../../server/src/protocol.ts';
import type { ToPanel } from '../../webview/protocol.ts';
import { CompareFeed } from './compare-feed.ts';

const told = (seq: number): CompareTold => ({ seq, against: 'main', top: '', counts: [], rows: [] });

/** A client whose answers a test gives by hand. */
function setUp(forbidden: string | null = null) {
  const requests: { method: string; params: unknown; answer: (value: unknown) => void }[] = [];
  const notified: string[] = [];
  const posted: ToPanel[] = [];
  const kept: (string | null)[] = [];
  let deliver: (delta: never) => void = () => undefined;
  const feed = new CompareFeed({
    client: {
      sendRequest: (method, params) => new Promise((answer) => requests.push({ method, params, answer })),
      sendNotification: async (method) => void notified.push(method),
      onNotification: (method, handler) => {
        assert.equal(method, COMPARE_DELTA);
        deliver = handler;
        return { dispose: () => undefined };
      },
    },
    post: (message) => posted.push(message),
    forbidden: () => forbidden,
    unanswered: 'no answer',
    onChange: (revision) => kept.push(revision),
  });
  const seen = () =>
    posted
      .splice(0)
      .map((message) => [
        message.type,
        'seq' in message ? message.seq : 'told' in message ? (message.told?.seq ?? message.problem) : null,
      ]);
  return {
    feed,
    requests,
    notified,
    kept,
    seen,
    deliver: (seq: number) => deliver({ ...told(seq), changed: [], removed: [] } as never),
  };
}

describe('a comparison on its way to the panel', () => {
  it('is told when it is read, and what becomes of it; nothing once it has ended', async () => {
    const { feed, requests, notified, kept, seen, deliver } = setUp();
    const started = feed.start('main');
    deliver(9);
    requests[0]!.answer({ told: told(1), problem: null });
    assert.equal(await started, null);
    deliver(2);
    assert.deepEqual([requests[0]!.method, requests[0]!.params], [COMPARE_OPEN, { revision: 'main', cycle: null }]);
    assert.deepEqual(seen(), [
      ['compare', null],
      ['compare', 1],
      ['compareDelta', 2],
    ]);
    await feed.end();
    deliver(3);
    assert.deepEqual([seen(), notified, kept, feed.revision], [[['compareEnd', null]], [COMPARE_CLOSE], ['main', null], null]);
  });

  it('is kept while the page is hidden, and asked for anew with the cycle that it shows', async () => {
    const { feed, requests, seen, deliver } = setUp();
    const started = feed.start('main');
    requests[0]!.answer({ told: told(1), problem: null });
    await started;
    await feed.stop();
    deliver(2);
    seen();
    const resumed = feed.resume('2026-Q3');
    // What the page had kept counts less than what is compared by now.
    await feed.again('v1');
    assert.deepEqual(requests[1]!.params, { revision: 'main', cycle: '2026-Q3' });
    requests[1]!.answer({ told: told(4), problem: null });
    await resumed;
    assert.deepEqual(seen(), [
      ['compare', null],
      ['compare', 4],
    ]);
    assert.equal(requests.length, 2);
  });

  it('says why it cannot be: to whoever asked, and on the page that comes back with it', async () => {
    const { feed, requests, seen } = setUp();
    const started = feed.start('gone');
    requests[0]!.answer({ told: null, problem: 'no such revision' });
    assert.equal(await started, 'no such revision');
    assert.deepEqual(
      [seen(), feed.revision],
      [
        [
          ['compare', null],
          ['compareEnd', null],
        ],
        null,
      ],
    );
    const again = feed.again('gone');
    requests[1]!.answer(null);
    await again;
    assert.deepEqual(
      [seen(), feed.revision],
      [
        [
          ['compare', null],
          ['compare', 'no answer'],
        ],
        null,
      ],
    );
    const forbidden = setUp('not here');
    assert.equal(await forbidden.feed.start('main'), 'not here');
    assert.deepEqual(forbidden.requests, []);
  });

  it('of two that were asked for is the later one', async () => {
    const { feed, requests, seen } = setUp();
    const first = feed.start('main');
    const second = feed.start('v1');
    requests[1]!.answer({ told: told(1), problem: null });
    requests[0]!.answer({ told: null, problem: 'late' });
    assert.deepEqual([await first, await second, feed.revision], [null, null, 'v1']);
    assert.deepEqual(seen(), [
      ['compare', null],
      ['compare', null],
      ['compare', 1],
    ]);
  });
});
