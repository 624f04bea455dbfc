import assert from 'node:assert/strict';
import type { AlignmentTree } from '../core/report/view.ts';
import { TREE_CLOSE, TREE_DELTA, TREE_OPEN } from '../protocol.ts';
import type { Session } from './session.ts';
import { serveTree } from './tree.ts';
import { wireRow } from './tree-wire.ts';

/** A session whose clock and timers a test moves by hand. Building a tree takes `cost` milliseconds of it. */
function setUp(cost: number) {
  let [time, revision] = [1000, 0];
  let change: (it: unknown) => void = () => undefined;
  const requests = new Map<string, (params: unknown) => unknown>();
  const sent: string[] = [];
  const told: unknown[] = [];
  let built = 0;
  const timers: { readonly wait: number; readonly run: () => void }[] = [];
  const session = {
    connection: {
      onRequest: (method: string, handler: (params: unknown) => unknown) => requests.set(method, handler),
      onNotification: (method: string, handler: (params: unknown) => unknown) => requests.set(method, handler),
      sendNotification: async (method: string, params: { readonly watcher?: string; readonly revision: number }) => {
        sent.push(method);
        told.push([params.watcher, params.revision]);
      },
    },
    service: {
      tree: () => {
        time += cost;
        built++;
        return { summary: { progress: revision }, rows: [] } as unknown as AlignmentTree;
      },
      onDidChange: (listener: typeof change) => {
        change = listener;
      },
    },
    client: { locale: 'en' },
    guard: (_: string, __: unknown, handler: unknown) => handler,
    runtime: { now: () => time, after: (wait: number, run: () => void) => void timers.push({ wait, run }) },
    logger: { error: (text: string) => assert.fail(text) },
  };
  serveTree(session as unknown as Session);
  return {
    sent,
    timers,
    told,
    built: () => built,
    open: (cycle: string | null = null, watcher?: string) => requests.get(TREE_OPEN)!({ cycle, watcher }),
    close: (watcher?: string) => requests.get(TREE_CLOSE)!(watcher === undefined ? undefined : { watcher }),
    edit: () => {
      revision++;
      change({ nodes: new Set(['a']), files: new Set() });
    },
    pass: (milliseconds: number) => {
      time += milliseconds;
    },
    fire: () => timers.shift()!.run(),
  };
}

describe('deltas of the tree', () => {
  it('wait for nothing after a rest, and then for the interval', () => {
    const { sent, timers, open, edit, pass, fire } = setUp(2);
    open();
    edit();
    edit();
    assert.deepEqual(
      timers.map(({ wait }) => wait),
      [0],
    );
    fire();
    assert.deepEqual(sent, [TREE_DELTA]);
    pass(15);
    edit();
    assert.equal(timers[0]!.wait, 25);
    pass(25);
    fire();
    pass(500);
    edit();
    assert.equal(timers[0]!.wait, 0);
    assert.equal(sent.length, 2);
  });

  it('of a large tree take at most an eighth of the time while somebody types', () => {
    const { timers, open, edit, pass, fire } = setUp(20);
    open();
    edit();
    fire();
    pass(60);
    edit();
    assert.equal(timers[0]!.wait, 100);
  });

  it('go to each who watches, with a revision of its own; one tree is built for all who look at a cycle', () => {
    const { told, built, open, close, edit, pass, fire } = setUp(2);
    open();
    open();
    open(null, 'map');
    open('2026-Q3', 'other');
    const before = built();
    edit();
    fire();
    assert.equal(built() - before, 2);
    assert.deepEqual(told.splice(0), [
      [undefined, 3],
      ['map', 2],
      ['other', 2],
    ]);
    close();
    close('other');
    pass(100);
    edit();
    fire();
    assert.deepEqual(told, [['map', 3]]);
  });

  it('are not made for nobody', () => {
    const { timers, edit } = setUp(2);
    edit();
    assert.deepEqual(timers, []);
  });
});

describe('a row on its way', () => {
  it('leaves out what says nothing, and nothing else', () => {
    const row = { id: 'a', parent: null, kind: 'objective', ref: null, title: 'A', progress: 0, forecast: 0.123456789, weak: [] };
    const wired = wireRow({ ...row, missed: 0, children: ['b'] } as unknown as Parameters<typeof wireRow>[0]);
    assert.deepEqual(wired, { id: 'a', kind: 'objective', title: 'A', progress: 0, forecast: 0.123457 });
    assert.equal(wireRow({ ...row, missed: 2, children: [] } as unknown as Parameters<typeof wireRow>[0]).missed, 2);
  });
});
