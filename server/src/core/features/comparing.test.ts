import assert from 'node:assert/strict';
import { createOkrService, type OkrService } from '../index.ts';
import { day } from '../model/testing/build.ts';
import type { ComparedRow } from '../report/compare-overlay-view.ts';
import { fixedClock, memoryWorkspace, recordingLogger } from '../testing/memory-workspace.ts';
import type { OngoingComparison } from './comparing.ts';

const COMPANY = `team: bakery
level: company
cycle: 2026-Q4
objectives:
  - id: regulars
    title: Guests make us their daily stop
    rollup: both
    key_results:
      - id: return
        title: Guests who come back within a week from 40% to 60%
        check_ins:
          - { date: 2026-11-16, value: 50% }
  - id: quiet
    title: The oven rests on Sundays
    key_results:
      - id: sundays
        title: Sundays without a delivery from 0 to 10
        current: 5
`;
const SHOP = `team: shop
cycle: 2026-Q4
objectives:
  - id: queue
    title: Nobody waits long at the counter
    parent: regulars
    key_results:
      - id: minutes
        title: Waiting time from 10 min to 2 min
        owner: lea
        check_ins:
          - { date: 2026-11-16, value: 6 min }
      - id: left
        title: Guests who leave the queue from 8% to 2%
      - id: tills
        title: Tills that open on time from 50% to 100%
        current: 75%
`;
const FILES = { 'w/company.okr.yaml': COMPANY, 'w/shop.okr.yaml': SHOP };
type Name = keyof typeof FILES;

async function serviceOf(files: Readonly<Record<string, string>>): Promise<OkrService> {
  const clock = fixedClock(day('2026-11-22'));
  const service = createOkrService({ workspace: memoryWorkspace(files), clock, logger: recordingLogger() });
  await service.index();
  return service;
}

interface Following {
  readonly service: OkrService;
  readonly comparison: OngoingComparison;
  /** Types into an open file. */
  type(name: Name, ...edits: readonly (readonly [from: string, to: string])[]): void;
  /** Rows by reference, or by title: kind and facts. */
  rows(): Record<string, readonly string[]>;
  row(ref: string): ComparedRow;
  stop(): void;
}

async function following(files: Readonly<Record<string, string>> = FILES): Promise<Following> {
  const [before, service] = await Promise.all([serviceOf(files), serviceOf(files)]);
  const pathOf = (uri: string) => uri.slice(2);
  const comparison = service.comparing.with(before, 'en', pathOf);
  const texts: Record<string, string> = { ...files };
  for (const [uri, text] of Object.entries(texts)) service.open(uri, text);
  const refOf = ({ id, ghost }: ComparedRow) =>
    ghost ? `${ghost.row.ref ?? ghost.row.title}` : (service.tree(null, 'en').rows.find((row) => row.id === id)?.ref ?? id);
  return {
    service,
    comparison,
    type(name, ...edits) {
      for (const [from, to] of edits) {
        const text = texts[name] ?? '';
        assert.ok(text.includes(from), `no ${from}`);
        texts[name] = text.replace(from, to);
      }
      service.change(name, texts[name] ?? '');
    },
    rows: () =>
      Object.fromEntries(
        [...comparison.overlay(null).rows.values()].map((row) => [
          refOf(row),
          [row.kind, ...row.facts.map(({ text, strong }) => `${strong ? '!' : ''}${text}`.replaceAll('\u00a0', ' '))],
        ]),
      ),
    row: (ref) => {
      const found = [...comparison.overlay(null).rows.values()].find((row) => refOf(row) === ref);
      return found ?? assert.fail(`nothing of ${ref}`);
    },
    stop: () => {
      before.dispose();
      service.dispose();
    },
  };
}

describe('a comparison that goes on', () => {
  it('says nothing of files that are as they were', async () => {
    const { comparison, stop } = await following();
    const { top, counts, rows } = comparison.overlay(null);
    assert.deepEqual([top, counts, rows.size], ['0.46 · ● on track', [], 0]);
    stop();
  });

  it('follows a target and an owner that are typed, up to the top and no further', async () => {
    const { comparison, type, rows, row, stop } = await following();
    type('w/shop.okr.yaml', ['to 2 min', 'to 5 min'], ['owner: lea', 'owner: sam']);
    assert.deepEqual(rows(), {
      regulars: ['scored'],
      queue: ['scored', '▲ at risk → ● on track'],
      'queue/minutes': ['changed', '!target: 2 min → 5 min (easier)', 'owner: lea → sam'],
    });
    assert.deepEqual(row('queue/minutes').before, { progress: 0.5, health: 'on-track' });
    assert.deepEqual(comparison.overlay(null).counts, ['1 objective changed', '1 moved with them', '1 target moved', '1 easier']);
    type('w/shop.okr.yaml', ['to 5 min', 'to 2 min'], ['owner: sam', 'owner: lea']);
    assert.deepEqual(rows(), {});
    stop();
  });

  it('shows what is gone where it stood, and what it was', async () => {
    const { comparison, type, rows, row, stop } = await following();
    type('w/shop.okr.yaml', ['      - id: left\n        title: Guests who leave the queue from 8% to 2%\n', '']);
    assert.deepEqual(Object.keys(rows()), ['regulars', 'queue', 'queue/left']);
    assert.deepEqual(rows()['queue/left'], ['removed', '8% → 2%']);
    const left = row('queue/left');
    assert.equal(left.ghost?.row.parent, 'w/shop.okr.yaml#queue');
    assert.equal(left.ghost?.behind, 'w/shop.okr.yaml#queue\u001f0');
    assert.match(comparison.explainBefore(left.id)[0]?.label ?? '', /./);
    // All that follows it is what it was, at another place of the list.
    assert.ok(comparison.explainBefore('w/shop.okr.yaml#queue\u001f1').length > 0);
    type('w/shop.okr.yaml', [
      SHOP.slice(SHOP.indexOf('objectives:'), -1).split('      - id: left')[0] ?? '',
      'objectives: []\n#',
    ]);
    const gone = comparison.overlay(null).rows;
    const objective = [...gone.values()].find(({ ghost }) => ghost?.row.ref === 'queue');
    assert.equal(objective?.ghost?.row.parent, 'w/company.okr.yaml#regulars');
    assert.equal(objective?.ghost?.behind, 'w/company.okr.yaml#regulars\u001f0');
    assert.deepEqual(
      [...gone.values()].filter(({ ghost }) => ghost?.row.parent === objective?.id).map(({ ghost }) => ghost?.behind === null),
      [true, false, false],
    );
    stop();
  });

  it('says from whom to whom, what is new, and what became weak', async () => {
    const { type, rows, stop } = await following();
    type(
      'w/shop.okr.yaml',
      ['parent: regulars', 'parent: quiet'],
      ['Tills that open on time from 50% to 100%', 'Improve the tills a lot'],
      ['      - id: left\n', '      - id: new\n        title: Loaves that are sold out by noon from 20 to 5\n      - id: left\n'],
    );
    const found = rows();
    assert.deepEqual(found.queue?.slice(0, 3), [
      'realigned',
      'no longer supports “Guests make us their daily stop”',
      'supports “The oven rests on Sundays”',
    ]);
    assert.equal(found['queue/new']?.[0], 'added');
    assert.ok(found['queue/tills']?.some((fact) => fact.startsWith('worded weakly now: ')));
    assert.equal(found['queue/left'], undefined);
    stop();
  });

  it('looks into what is typed and what stands above it, and into nothing else', async () => {
    const others = Array.from({ length: 40 }, (_, n) => [
      `w/other-${n}.okr.yaml`,
      SHOP.replace('id: queue', `id: other-${n}`).replace('current: 75%', 'current: 80%'),
    ]);
    const { comparison, type, stop } = await following({ ...FILES, ...Object.fromEntries(others) });
    comparison.overlay(null);
    const at = comparison.written;
    type('w/shop.okr.yaml', ['to 2 min', 'to 5 min']);
    assert.ok(comparison.overlay(null).rows.has('w/shop.okr.yaml#queue\u001f0'));
    assert.equal(comparison.written - at, 2);
    type('w/shop.okr.yaml', ['Waiting time', 'Time in the queue']);
    comparison.overlay(null);
    assert.equal(comparison.written - at, 4);
    stop();
  });

  it('says after any edits what one says that begins anew', async () => {
    const { service, comparison, type, stop } = await following();
    const earlier = await serviceOf(FILES);
    const EDITS: readonly (readonly [Name, string, string])[] = [
      ['w/shop.okr.yaml', 'value: 6 min', 'value: 4 min'],
      ['w/company.okr.yaml', 'Guests make us their daily stop', 'Guests come every day'],
      ['w/shop.okr.yaml', 'id: queue', 'id: line'],
      ['w/shop.okr.yaml', '    parent: regulars\n', ''],
      ['w/company.okr.yaml', '  - id: quiet\n', '  - id: rest\n'],
      ['w/company.okr.yaml', 'The oven rests on Sundays', 'Everybody has a day off'],
      ['w/shop.okr.yaml', 'cycle: 2026-Q4', 'cycle: 2026-Q3'],
      ['w/company.okr.yaml', 'id: return\n', 'id: back\n'],
      ['w/shop.okr.yaml', 'cycle: 2026-Q3', 'cycle: 2026-Q4'],
      ['w/company.okr.yaml', 'rollup: both', 'rollup: own'],
    ];
    for (const [name, from, to] of EDITS) {
      type(name, [from, to]);
      const anew = service.comparing.with(earlier, 'en', (uri) => uri.slice(2)).overlay('2026-Q4');
      const now = comparison.overlay('2026-Q4');
      const plain = ({ rows, ...rest }: typeof now) => ({ ...rest, rows: Object.fromEntries([...rows].sort()) });
      assert.deepEqual(plain(now), plain(anew), `${from} → ${to}`);
    }
    earlier.dispose();
    stop();
  });

  it('shows as gone what went into another cycle, and says where it is', async () => {
    const { comparison, type, stop } = await following();
    type('w/shop.okr.yaml', ['cycle: 2026-Q4', 'cycle: 2027-Q1']);
    const ghost = [...comparison.overlay('2026-Q4').rows.values()].find(({ ghost }) => ghost?.row.ref === 'queue');
    assert.ok(
      ghost?.facts.some(({ text }) => text === 'cycle: 2026-Q4 → 2027-Q1'),
      JSON.stringify(ghost?.facts),
    );
    stop();
  });
});
