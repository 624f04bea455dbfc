import assert from 'node:assert/strict';
import { createOkrService } from '../index.ts';
import { day } from '../model/testing/build.ts';
import { fixedClock, memoryWorkspace, recordingLogger } from '../testing/memory-workspace.ts';
import type { CycleReport, Move } from './report-view.ts';

const COMPANY = `
level: company
team: company
cycle: 2026-Q4
objectives:
  - id: north
    title: Guests come back in winter
    owner: ana
    key_results:
      - id: a
        title: Winter bookings from 0 to 100
        baseline: 0
        target: 100
        check_ins:
          - { date: 2026-11-09, value: 40 }
          - { date: 2026-11-16, value: 60, note: The ferry runs again }
      - id: b
        title: Winter menus
        milestones:
          - { title: Soups, done: true }
          - { title: Pies }
`;
const TEAM = `
level: team
team: desk
cycle: 2026-Q4
objectives:
  - id: south
    title: Nobody waits at the desk
    owner: ben
    parent: north
    key_results:
      - id: c
        title: Minutes at the desk from 10 to 0
        baseline: 10
        target: 0
        check_ins:
          - { date: 2026-11-02, value: 8 }
          - { date: 2026-11-18, value: 3 }
      - id: d
        title: Keys without a desk from 0 to 10
        baseline: 0
        target: 10
`;
const LOG = `
cycle: 2026-Q4
check_ins:
  - { key_result: south/d, date: 2026-11-17, value: 5 }
`;
const CONFIG = 'rollup: both\n';

async function reported(
  files: Readonly<Record<string, string>>,
  { today = '2026-11-20', since = '2026-11-13' as string | null, uris = undefined as readonly string[] | undefined } = {},
): Promise<CycleReport> {
  const service = createOkrService({
    workspace: memoryWorkspace(files),
    clock: fixedClock(day(today)),
    logger: recordingLogger(),
  });
  await service.index();
  const report = service.cycleReport(null, since === null ? null : day(since), 'en', uris);
  service.dispose();
  return report;
}

const FILES = { 'x/okr.config.yaml': CONFIG, 'x/company.okr.yaml': COMPANY, 'x/desk.okr.yaml': TEAM, 'x/log.okr.yaml': LOG };

const two = (value: number | null) => (value === null ? null : Math.round(value * 1e4) / 1e4);
const shown = ({ row, before, after, change, checkIns }: Move) =>
  `${row.ref} ${two(before.progress)} ${before.health} → ${two(after.progress)} ${after.health} ${two(change)} ${checkIns}`;

describe('cycleReport', () => {
  it('compares with the roll-ups of the earlier day, worked out by hand', async () => {
    const report = await reported(FILES);
    // On 13 Nov: a = 40/100, b = 1/2 (undated), c = (10 − 8)/10, d = 0 (its log is of the 17th); south = (0.2 + 0)/2,
    // north = (0.4 + 0.5 + 0.1)/3. On 20 Nov: a = 0.6, c = 0.7, d = 0.5; south = 0.6, north = (0.6 + 0.5 + 0.6)/3.
    // 0.7 · 43/92 is expected on the 13th and 0.7 · 50/92 on the 20th; at risk ends at 0.4/0.7 of it.
    assert.deepEqual(report.moves.list.map(shown), [
      'south 0.1 off-track → 0.6 on-track 0.5 2',
      'south/c 0.2 at-risk → 0.7 on-track 0.5 1',
      'south/d 0 pending → 0.5 on-track 0.5 1',
      'north 0.3333 on-track → 0.5667 on-track 0.2333 1',
      'north/a 0.4 on-track → 0.6 on-track 0.2 1',
    ]);
    assert.equal(two(report.before.progress), 0.3333);
    assert.equal(two(report.before.expected), two((0.7 * 43) / 92));
    assert.equal(two(report.summary.progress), 0.5667);
    assert.deepEqual([report.moves.checkIns, report.moves.keyResults, report.undated], [3, 3, 1]);
    assert.equal(report.moves.list.at(-1)?.note, 'The ferry runs again');
  });

  it('stands at today as the tree does, and goes back one cadence where nobody says how far', async () => {
    const report = await reported(FILES, { since: null });
    assert.equal(report.today - report.since, 7);
    const slower = { ...FILES, 'x/okr.config.yaml': `${CONFIG}cadence: biweekly\n` };
    assert.equal(report.today - (await reported(slower, { since: null })).since, 14);
  });

  it('goes from the company to the teams, in the order of the tree, with what each supports', async () => {
    const loose = 'level: team\nteam: loft\ncycle: 2026-Q4\nobjectives:\n  - id: lone\n    title: Nobody asked for this\n';
    const report = await reported({ ...FILES, 'x/loft.okr.yaml': loose });
    assert.deepEqual(
      report.sections.map(({ kind, objectives }) => [kind, objectives.map(({ row }) => row.ref)]),
      [
        ['company', ['north']],
        ['team', ['south']],
        ['not-aligned', ['lone']],
      ],
    );
    assert.deepEqual(
      report.map.map(({ row, depth, isAligned }) => [row.ref, depth, isAligned]),
      [
        ['north', 0, true],
        ['south', 1, true],
        ['lone', 0, false],
      ],
    );
    const south = report.sections[1]?.objectives[0];
    assert.deepEqual(
      south?.supports.map(({ title }) => title),
      ['Guests come back in winter'],
    );
    assert.deepEqual(
      south?.keyResults.map(({ goal, current, missed, line }) => [goal, current?.value, missed, line]),
      [
        ['10 → 0', 3, 0, 12],
        ['0 → 10', 5, 0, 19],
      ],
    );
    assert.deepEqual(report.totals, {
      objectives: 3,
      keyResults: 4,
      reached: { in: 0, of: 4 },
      health: { 'on-track': 2, none: 1 },
    });
  });

  it('says who is waited for: by team, most missed first, and whose it is', async () => {
    const report = await reported(FILES, { today: '2026-12-20', since: '2026-12-13' });
    assert.deepEqual(
      report.due.map(({ team, entries }) => [team, ...entries.map(({ row, owner, missed }) => `${row.ref} ${owner} ${missed}`)]),
      [
        ['company', 'north/a ana 4'],
        ['desk', 'south/d ben 4', 'south/c ben 4'],
      ],
    );
  });

  it('names weak wording with its line, and counts other errors apart', async () => {
    const weak = TEAM.replace('parent: north', 'parent: nowhere').replace('Keys without a desk from 0 to 10', 'Keys from X to Y');
    const report = await reported({ ...FILES, 'x/desk.okr.yaml': weak });
    assert.ok(report.weak.some(({ row, line, uri }) => row.ref === 'south/d' && line === 19 && uri === 'x/desk.okr.yaml'));
    assert.ok(report.weak.every(({ severity, message }) => severity === 'warning' && message !== ''));
    assert.equal(report.otherErrors, 1);
  });

  it('can be about some files: what is above them is only named', async () => {
    const report = await reported(FILES, { uris: ['x/desk.okr.yaml'] });
    assert.deepEqual(
      report.map.map(({ row }) => row.ref),
      ['north', 'south'],
    );
    assert.deepEqual(
      report.sections.map(({ kind }) => kind),
      ['team'],
    );
    assert.equal(report.totals.objectives, 1);
    assert.equal(report.moves.checkIns, 2);
    assert.equal(two(report.summary.progress), 0.5667);
  });

  it('an empty workspace gives an empty report', async () => {
    const report = await reported({});
    assert.deepEqual([report.map, report.sections, report.moves.list, report.due, report.weak], [[], [], [], [], []]);
  });
});
