import assert from 'node:assert/strict';
import type { AlignmentTree, TreeRow } from '../core/report/view.ts';
import { TREE_CLOSE, TREE_DELTA, TREE_MORE, TREE_OPEN, type TreeMoreResult, type TreeOpenResult } from '../protocol.ts';
import { createReady } from './ready.ts';
import type { Session } from './session.ts';
import { serveTree } from './tree.ts';
import { wireRow, wireSlice } from './tree-wire.ts';

/** A session whose clock and timers a test moves by hand. Building a tree takes `cost` milliseconds of it. */
function setUp(cost: number, rows: readonly TreeRow[] = [], ready: Promise<void> = Promise.resolve()) {
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
        return { summary: { progress: revision }, rows } as unknown as AlignmentTree;
      },
      prepareTree: async () => undefined,
      onDidChange: (listener: typeof change) => {
        change = listener;
      },
    },
    client: { locale: 'en' },
    guard: (_: string, __: unknown, handler: unknown) => handler,
    runtime: { now: () => time, after: (wait: number, run: () => void) => void timers.push({ wait, run }) },
    logger: { error: (text: string) => assert.fail(text) },
    ready: { promise: ready },
  };
  serveTree(session as unknown as Session);
  return {
    sent,
    timers,
    told,
    built: () => built,
    open: (cycle: string | null = null, watcher?: string) =>
      requests.get(TREE_OPEN)!({ cycle, watcher }) as Promise<TreeOpenResult | null>,
    more: () => requests.get(TREE_MORE)!({}) as TreeMoreResult,
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
  it('wait for nothing after a rest, and then for the interval', async () => {
    const { sent, timers, open, edit, pass, fire } = setUp(2);
    await open();
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

  it('of a large tree take at most an eighth of the time while somebody types', async () => {
    const { timers, open, edit, pass, fire } = setUp(20);
    await open();
    edit();
    fire();
    pass(60);
    edit();
    assert.equal(timers[0]!.wait, 100);
  });

  it('go to each who watches, with a revision of its own; one tree is built for all who look at a cycle', async () => {
    const { told, built, open, close, edit, pass, fire } = setUp(2);
    await open();
    await open();
    await open(null, 'map');
    await open('2026-Q3', 'other');
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

  it('wait until a large tree is fetched, and tell then what has changed since', async () => {
    const rows = Array.from({ length: 2500 }, (_, i) => ({
      id: `r${i}`,
      parent: i === 0 ? null : `r${(i - 1) >> 3}`,
      children: [],
    }));
    const { told, timers, open, more, edit, pass, fire } = setUp(2, rows as unknown as TreeRow[]);
    const first = await open();
    assert.deepEqual([first?.rows.length, first?.more], [9, 2491]);
    edit();
    fire();
    assert.deepEqual(told, []);
    let left = first?.more ?? 0;
    while (left > 0) ({ more: left } = more()!);
    pass(100);
    fire();
    assert.deepEqual([told, timers.length, more()], [[[undefined, 2]], 0, null]);
  });

  it('do not follow a tree that was wanted no more before it was there', async () => {
    const { told, timers, open, close, edit } = setUp(2);
    const opening = open();
    close();
    assert.equal(await opening, null);
    const overtaken = open('2026-Q3');
    const opened = await open('2026-Q4');
    assert.deepEqual([await overtaken, opened?.revision], [null, 1]);
    close();
    edit();
    assert.deepEqual([told, timers], [[], []]);
  });

  it('begin with a tree of all files: whoever asks earlier is answered when they are read', async () => {
    const ready = createReady();
    const { built, timers, open, edit } = setUp(2, [], ready.promise);
    const opening = open();
    edit();
    await Promise.resolve();
    assert.deepEqual([built(), timers], [0, []]);
    ready.complete();
    assert.equal((await opening)?.revision, 1);
  });

  it('are not made for nobody', () => {
    const { timers, edit } = setUp(2);
    edit();
    assert.deepEqual(timers, []);
  });
});

describe('a row on its way', () => {
  it('says that there is something below it as long as that is not there', () => {
    const [top, one, two] = [
      ['t', null, ['a', 'b']],
      ['a', 't', ['c']],
      ['b', 't', []],
    ].map(([id, parent, children]) => ({
      id,
      parent,
      children,
    })) as unknown as TreeRow[];
    assert.deepEqual(
      wireSlice([top!, one!, two!]).map(({ below }) => below),
      [undefined, true, undefined],
    );
  });

  it('leaves out what says nothing, and nothing else', () => {
    const row = { id: 'a', parent: null, kind: 'objective', ref: null, title: 'A', progress: 0, forecast: 0.123456789, weak: [] };
    const wired = wireRow({ ...row, missed: 0, children: ['b'] } as unknown as Parameters<typeof wireRow>[0]);
    assert.deepEqual(wired, { id: 'a', kind: 'objective', title: 'A', progress: 0, forecast: 0.123457 });
    assert.equal(wireRow({ ...row, missed: 2, children: [] } as unknown as Parameters<typeof wireRow>[0]).missed, 2);
  });
});
