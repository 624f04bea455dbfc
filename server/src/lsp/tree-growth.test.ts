import assert from 'node:assert/strict';
import { parseDay } from '../core/base/calendar.ts';
import { createOkrService } from '../core/index.ts';
import { fixedClock, memoryWorkspace, recordingLogger } from '../core/testing/memory-workspace.ts';
import { TREE_MORE, TREE_OPEN, type TreeDelta, type TreeMoreResult, type TreeOpenResult } from '../protocol.ts';
import type { Session } from './session.ts';
import { serveTree } from './tree.ts';

const WIDTH = 6;
const KEY_RESULTS = 20;
/** A delta of one key result is below this, in bytes. */
const LIMIT = 4000;

const uriOf = (number: number) => `/okrs/part-${Math.floor(number / 100)}/team-${number}.okr.yaml`;
const textOf = (number: number, current = 20) => `cycle: 2026-Q4
team: team ${number}
objectives:
  - id: o${number}
    title: Guests of this house come back before the season is over
    owner: nadia
    rollup: both${number === 0 ? '' : `\n    parent: o${Math.floor((number - 1) / WIDTH)}`}
    key_results:
${Array.from({ length: KEY_RESULTS }, (_, k) => `      - { id: k${k}, title: Nights booked again in this house, baseline: 10, target: 60, current: ${k === 0 ? current : 20} }`).join('\n')}
`;

/** What a panel on so many files is sent when it opens, and when a key result far below moves. */
async function sentFor(files: number) {
  const numbers = Array.from({ length: files }, (_, number) => number);
  const workspace = memoryWorkspace(Object.fromEntries(numbers.map((number) => [uriOf(number), textOf(number)])));
  const clock = fixedClock(parseDay('2026-11-22') as number);
  let turns = 0;
  const pause = async () => void turns++;
  const service = createOkrService({ workspace, clock, logger: recordingLogger(), pause });
  await service.index();
  turns = 0;
  const requests = new Map<string, (params: unknown) => unknown>();
  const deltas: TreeDelta[] = [];
  const timers: (() => void)[] = [];
  serveTree({
    connection: {
      onRequest: (method: string, handler: (params: unknown) => unknown) => requests.set(method, handler),
      onNotification: () => undefined,
      sendNotification: async (_: string, delta: TreeDelta) => void deltas.push(delta),
    },
    service,
    client: { locale: 'en' },
    guard: (_: string, __: unknown, handler: unknown) => handler,
    runtime: { now: () => 0, after: (_: number, run: () => void) => void timers.push(run) },
    logger: { error: (text: string) => assert.fail(text) },
    ready: { promise: Promise.resolve() },
  } as unknown as Session);
  const opened = (await requests.get(TREE_OPEN)!({ cycle: '2026-Q4' })) as TreeOpenResult;
  const steps = turns;
  let rows = opened.rows.length;
  for (let more = opened.more ?? 0; more > 0; ) {
    const part = requests.get(TREE_MORE)!({}) as NonNullable<TreeMoreResult>;
    rows += part.rows.length;
    more = part.more;
  }
  for (const run of timers.splice(0)) run();
  service.open(uriOf(files - 1), textOf(files - 1));
  service.change(uriOf(files - 1), textOf(files - 1, 45));
  for (const run of timers.splice(0)) run();
  service.dispose();
  return { opened, rows, steps, deltas };
}

describe('what a panel is sent', () => {
  it('is at first what it shows, and for one key result its row and those above, in less than 4 kB', async () => {
    const large = await sentFor(60);
    assert.equal(large.rows, 60 * (1 + KEY_RESULTS));
    assert.equal(large.opened.rows.length, 1 + KEY_RESULTS + WIDTH);
    assert.ok(large.steps >= 2 * 60, 'the event loop may have a turn after each objective');
    for (const [{ deltas }, above] of [
      [await sentFor(7), 2],
      [large, 4],
    ] as const) {
      assert.equal(deltas.length, 1);
      const [delta] = deltas;
      assert.equal(delta!.changed.length, 1 + above, 'the key result, its objective, and whom that supports');
      assert.equal(delta!.placed, undefined);
      assert.ok(JSON.stringify(delta).length < LIMIT, `${JSON.stringify(delta).length} bytes`);
    }
  });
});
