import assert from 'node:assert/strict';
import { parseDay } from '../base/calendar.ts';
import { createLinter } from '../lint/index.ts';
import { fixedClock, memoryWorkspace, recordingLogger } from '../testing/memory-workspace.ts';
import { createWorkspaceIndex } from './workspace-index.ts';

const PLAN = '/plans/tram.okr.yaml';
const LOG = '/nightly/numbers.okr.yaml';

const plan = (cycle = '2026-Q4') =>
  [
    `cycle: ${cycle}`,
    'objectives:',
    '  - id: tram',
    '    title: Trams that people can rely on',
    '    key_results:',
    '      - id: late',
    '        title: Trams that come late from 20% to 10%',
    '        check_ins:',
    '          - { date: 2026-10-12, value: 19% }',
    '          - { date: 2026-11-09, value: 16%, confidence: 0.6 }',
    '',
  ].join('\n');

const log = (head: string, ...lines: readonly string[]) =>
  `${head}check_ins:\n${lines.map((line) => `  - { key_result: ${line}, by: nightly }\n`).join('')}`;

/** The workspace with what its one key result says; nobody has a file open. */
async function indexed(files: Readonly<Record<string, string>>) {
  const workspace = memoryWorkspace(files);
  const clock = fixedClock(parseDay('2026-11-16') as number);
  const options = { workspace, clock, logger: recordingLogger(), pause: () => undefined, maxFiles: 100 };
  const index = createWorkspaceIndex({ ...options, linter: createLinter() });
  await index.index();
  const late = () => {
    const node = index.graph.nodesOf(PLAN)[0];
    return (node && index.graph.score(node.key)?.keyResults[0]) ?? assert.fail('no score');
  };
  const values = () => late().checkIns.map(({ value }) => value?.value);
  const unknown = (uri = LOG) => index.findings(uri).filter(({ rule }) => rule === 'ref-unknown');
  return { workspace, index, late, values, unknown };
}

describe('a log in a file of its own', () => {
  it('merges with inline check-ins by date', async () => {
    const nightly = log('cycle: 2026-Q4\n', 'tram/late, date: 2026-11-15, value: 14%', 'tram/late, date: 2026-10-26, value: 18%');
    const { late, values, unknown } = await indexed({ [PLAN]: plan(), [LOG]: nightly });
    assert.deepEqual(values(), [19, 18, 16, 14]);
    assert.equal(late().current?.day, parseDay('2026-11-15'));
    assert.equal(late().confidence, 0.6, 'a number without a confidence leaves the last one');
    // (14 − 20) / (10 − 20), and 16 before it
    assert.deepEqual([late().progress, late().moved?.toFixed(9)], [0.6, '0.200000000']);
    assert.deepEqual(late().notes, ['check-in-logged']);
    assert.deepEqual(unknown(), []);
  });

  it('needs no cycle where one objective alone has the id, and names one by @cycle where several have', async () => {
    const nightly = log('', 'tram/late, date: 2026-11-15, value: 14%');
    assert.deepEqual((await indexed({ [PLAN]: plan(), [LOG]: nightly })).values(), [19, 16, 14]);
    const twice = { [PLAN]: plan(), '/plans/next.okr.yaml': plan('2027-Q1'), [LOG]: nightly };
    const { values, unknown } = await indexed(twice);
    assert.deepEqual(values(), [19, 16]);
    assert.equal(unknown().length, 1);
    const named = log('', 'tram/late@2026-q4, date: 2026-11-15, value: 14%', 'tram/late@2027-Q1, date: 2026-11-16, value: 11%');
    const told = await indexed({ ...twice, [LOG]: named });
    assert.deepEqual(told.values(), [19, 16, 14]);
    assert.deepEqual(told.unknown(), []);
  });

  it('takes both spellings of one reference in the order of its lines', async () => {
    const nightly = log(
      'cycle: 2026-Q4\n',
      'tram/late@2026-Q4, date: 2026-11-15, value: 14%',
      'tram/late, date: 2026-11-15, value: 13%',
    );
    assert.deepEqual((await indexed({ [PLAN]: plan(), [LOG]: nightly })).values(), [19, 16, 14, 13]);
  });

  it('is told of a reference that leads nowhere, until the key result is there', async () => {
    const nightly = log('cycle: 2026-Q4\n', 'tram/early, date: 2026-11-15, value: 14%');
    const { workspace, index, values, unknown } = await indexed({ [PLAN]: plan(), [LOG]: nightly });
    assert.equal(unknown().length, 1);
    assert.deepEqual(values(), [19, 16]);
    workspace.write(PLAN, plan().replace('id: late', 'id: early'));
    await index.settled();
    assert.deepEqual(unknown(), []);
    assert.deepEqual(values(), [19, 16, 14]);
  });

  it('takes its check-ins along when it is deleted or emptied', async () => {
    const nightly = log('cycle: 2026-Q4\n', 'tram/late, date: 2026-11-15, value: 14%');
    const { workspace, index, late, values } = await indexed({ [PLAN]: plan(), [LOG]: nightly });
    assert.equal(late().progress, 0.6);
    workspace.delete(LOG);
    await index.settled();
    assert.deepEqual([values(), late().progress, late().notes.length], [[19, 16], 0.4, 0]);
    workspace.write(LOG, nightly);
    await index.settled();
    assert.equal(late().progress, 0.6);
    workspace.write(LOG, 'cycle: 2026-Q4\ncheck_ins: []\n');
    await index.settled();
    assert.equal(late().progress, 0.4);
  });
});
