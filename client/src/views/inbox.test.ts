import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type FromPanel, isFromPanel } from '../../webview/protocol.ts';
import { createInbox, PER_SECOND } from './inbox.ts';

function inbox() {
  const handled: FromPanel[] = [];
  const warnings: string[] = [];
  const clock = { now: 0 };
  const receive = createInbox<FromPanel>({
    isOurs: isFromPanel,
    handle: (message) => handled.push(message),
    warn: (text) => warnings.push(text),
    now: () => clock.now,
  });
  return { receive, handled, warnings, clock };
}

describe('what a page says to its host', () => {
  it('is handled when it is one of ours, and is otherwise dropped, whatever it is', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.oneof(
            fc.anything(),
            fc.json().map((text) => JSON.parse(text)),
          ),
        ),
        (messages) => {
          const { receive, handled } = inbox();
          for (const message of messages) receive(message);
          assert.deepEqual(handled, messages.filter(isFromPanel).slice(0, PER_SECOND));
        },
      ),
    );
  });

  it('is not worked for when it comes in a flood, and the log stays small', () => {
    const { receive, handled, warnings, clock } = inbox();
    for (let i = 0; i < 100_000; i++) {
      clock.now = i / 100;
      receive(i % 2 === 0 ? { type: 'explain', id: 'a' } : { type: 'eval', code: String(i) });
    }
    assert.equal(handled.length, PER_SECOND);
    assert.equal(warnings.length, 1);
    clock.now += 1000;
    receive({ type: 'refresh' });
    assert.equal(handled.length, PER_SECOND + 1, 'afterwards it is heard again');
    assert.equal(warnings.length, 2);
    assert.ok(!warnings.join().includes('code'));
  });
});
