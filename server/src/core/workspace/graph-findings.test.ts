import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parseDay } from '../base/calendar.ts';
import { createLinter } from '../lint/index.ts';
import { okrFile, supporting } from '../lint/testing/company.ts';
import { fixedClock, memoryWorkspace, recordingLogger } from '../testing/memory-workspace.ts';
import { tries } from '../testing/runs.ts';
import { createWorkspaceIndex, type WorkspaceIndex } from './workspace-index.ts';

const TODAY = parseDay('2026-11-16') as number;

type Files = Readonly<Record<string, string>>;

function indexOver(files: Files, today = TODAY) {
  const workspace = memoryWorkspace(files);
  const clock = fixedClock(today);
  const options = { workspace, clock, logger: recordingLogger(), pause: () => undefined, maxFiles: 100 };
  const index = createWorkspaceIndex({ ...options, linter: createLinter() });
  return { workspace, clock, index };
}

/** Findings without their fixes, which only open files have, and without the id that is offered for one that is nowhere. */
function found(index: WorkspaceIndex, uri: string) {
  return index
    .findings(uri)
    .map(({ fixes, message, data, ...finding }) => (finding.rule === 'ref-unknown' ? finding : { ...finding, message, data }));
}

const TEAM = '/team.okr.yaml';
const TOP = '/top.okr.yaml';

const top = (...ids: readonly string[]) => okrFile(['level: company', 'cycle: 2026'], ...ids.map((id) => ({ id })));
const team = (...fields: readonly string[]) =>
  okrFile(['level: team', 'cycle: 2026-Q4'], { id: 'ovens', title: 'Guests love bread', fields });

const plan = okrFile(['cycle: 2026-Q4'], {
  id: 'ovens',
  keyResults: [
    '{ id: waiting, title: Waiting from 9 to 2, baseline: 9, target: 2, check_ins: [{ date: 2026-10-20, value: 8 }] }',
  ],
});

/** What a rule depends on in another file: before and after the edit, and in which file it is found. */
const CASES: readonly {
  readonly rule: string;
  readonly what: string;
  readonly at: string;
  readonly without: Files;
  readonly edited: string;
  readonly text: string;
}[] = [
  {
    rule: 'align-orphan',
    what: 'a level above it',
    at: TEAM,
    without: { [TEAM]: team(), [TOP]: top('bread').replace('company', 'person') },
    edited: TOP,
    text: top('bread'),
  },
  {
    rule: 'align-orphan',
    what: 'the cycle above it',
    at: TEAM,
    without: { [TEAM]: team(), [TOP]: top('bread').replace('2026', '2027') },
    edited: TOP,
    text: top('bread'),
  },
  {
    rule: 'align-uncovered',
    what: 'the first support of another objective',
    at: TOP,
    without: { [TEAM]: team(), [TOP]: top('bread', 'town') },
    edited: TEAM,
    text: team('parent: bread'),
  },
  {
    rule: 'align-uncovered',
    what: 'the end of its own support',
    at: TOP,
    without: { [TEAM]: team('parent: bread'), '/other.okr.yaml': team('parent: town'), [TOP]: top('bread', 'town') },
    edited: '/other.okr.yaml',
    text: team(),
  },
  {
    rule: 'align-copy',
    what: 'the sentence above it',
    at: TEAM,
    without: { [TEAM]: team('parent: bread'), [TOP]: top('bread').replace('Guests', 'Nobody') },
    edited: TOP,
    text: top('bread'),
  },
  {
    rule: 'align-copy',
    what: 'the team above it',
    at: TEAM,
    without: { [TEAM]: team('parent: bread'), [TOP]: `team: team\n${top('bread')}` },
    edited: TOP,
    text: top('bread'),
  },
  {
    rule: 'align-cycle-mismatch',
    what: 'the days of a cycle',
    at: TEAM,
    without: {
      [TEAM]: team('parent: bread@season'),
      '/teams/top.okr.yaml': top('bread').replace('cycle: 2026', 'cycle: season'),
      '/teams/okr.config.yaml': 'cycles: { season: { start: 2026-09-01, end: 2026-12-31 } }\n',
    },
    edited: '/teams/okr.config.yaml',
    text: 'cycles: { season: { start: 2026-03-01, end: 2026-06-30 } }\n',
  },
  {
    rule: 'align-level-skip',
    what: 'a level in between',
    at: '/person.okr.yaml',
    without: {
      '/person.okr.yaml': okrFile(['level: person', 'cycle: 2026-Q4'], supporting('mine', 'bread')),
      [TOP]: top('bread'),
      [TEAM]: team().replace('team', 'person'),
    },
    edited: TEAM,
    text: team(),
  },
  {
    rule: 'align-level-skip',
    what: 'the level above it',
    at: '/person.okr.yaml',
    without: {
      '/person.okr.yaml': okrFile(['level: person', 'cycle: 2026-Q4'], supporting('mine', 'bread')),
      [TOP]: top('bread').replace('company', 'department'),
      [TEAM]: team(),
    },
    edited: TOP,
    text: top('bread'),
  },
  {
    rule: 'align-origin-share',
    what: 'where the last objective comes from',
    at: TOP,
    without: { [TOP]: top('bread'), [TEAM]: origins('bottom-up') },
    edited: TEAM,
    text: origins('top-down'),
  },
  {
    rule: 'rollup-double-count',
    what: 'a second way far above it',
    at: TEAM,
    without: {
      '/okr.config.yaml': 'rollup: both\n',
      [TEAM]: team('parent: [left, right]'),
      [TOP]: okrFile(['cycle: 2026'], supporting('left', 'top'), { id: 'right' }, { id: 'top' }),
    },
    edited: TOP,
    text: okrFile(['cycle: 2026'], supporting('left', 'top'), supporting('right', 'top'), { id: 'top' }),
  },
  {
    rule: 'rollup-double-count',
    what: 'an objective far above it',
    at: TEAM,
    without: {
      [TEAM]: team('parent: [left, right]'),
      '/between.okr.yaml': okrFile(
        ['cycle: 2026'],
        { id: 'left', fields: ['parent: top', 'rollup: both'] },
        { id: 'right', fields: ['parent: top', 'rollup: both'] },
      ),
      [TOP]: okrFile(['cycle: 2026'], { id: 'other', fields: ['rollup: both'] }),
    },
    edited: TOP,
    text: okrFile(['cycle: 2026'], { id: 'top', fields: ['rollup: both'] }),
  },
  {
    rule: 'rollup-double-count',
    what: 'the roll-up mode above it',
    at: TEAM,
    without: {
      [TEAM]: team('parent: [left, right]'),
      '/between.okr.yaml': okrFile(
        ['cycle: 2026'],
        { id: 'left', fields: ['parent: top', 'rollup: both'] },
        { id: 'right', fields: ['parent: top', 'rollup: both'] },
      ),
      [TOP]: okrFile(['cycle: 2026'], { id: 'top', fields: ['rollup: key-results'] }),
    },
    edited: TOP,
    text: okrFile(['cycle: 2026'], { id: 'top', fields: ['rollup: aligned'] }),
  },
  {
    rule: 'kr-stale',
    what: 'the log of another file',
    at: TEAM,
    without: { [TEAM]: plan, '/log.okr.yaml': `cycle: 2026-Q4\n${logOf('at-risk')}` },
    edited: '/log.okr.yaml',
    text: `cycle: 2026-Q4\n${logOf('at-risk').replace('2026-11-10', '2026-10-10')}`,
  },
  {
    rule: 'kr-status-contradicts',
    what: 'a status in the log of another file',
    at: TEAM,
    without: { [TEAM]: plan, '/log.okr.yaml': logOf('at-risk') },
    edited: '/log.okr.yaml',
    text: logOf('on-track'),
  },
  {
    rule: 'score-too-hard',
    what: 'the last number in the log of another file',
    at: TEAM,
    without: {
      [TEAM]: okrFile(['cycle: 2026-Q3'], {
        id: 'ovens',
        keyResults: [
          '{ id: waiting, title: Waiting from 9 to 2, baseline: 9, target: 2 }',
          '{ title: Burnt from 9 to 2, baseline: 9, target: 2, check_ins: [{ date: 2026-09-20, value: 8 }] }',
        ],
      }),
      '/log.okr.yaml': `cycle: 2026-Q3\n${logOf('at-risk').replace('value: 9', 'value: 4')}`,
    },
    edited: '/log.okr.yaml',
    text: `cycle: 2026-Q3\n${logOf('at-risk')}`,
  },
];

function logOf(status: string): string {
  return `check_ins:\n  - { key_result: ovens/waiting, date: 2026-11-10, value: 9, status: ${status} }\n`;
}

function origins(last: string): string {
  const drafts = [
    'top-down',
    'top-down',
    'top-down',
    'top-down',
    'top-down',
    'top-down',
    'top-down',
    'bottom-up',
    'top-down',
    last,
  ];
  return okrFile(
    ['level: team', 'cycle: 2026-Q4'],
    ...drafts.map((origin, i) => ({ id: `o${i}`, fields: [`origin: ${origin}`] })),
  );
}

describe('a finding that depends on another file', () => {
  for (const { rule, what, at, without, edited, text } of CASES) {
    for (const open of [true, false]) {
      it(`${rule} comes and goes with ${what}, in ${open ? 'an open' : 'a closed'} file`, async () => {
        const { index } = indexOver(without);
        await index.index();
        if (open) index.setBuffer(at, without[at] as string);
        const has = () => index.findings(at).some((finding) => finding.rule === rule);
        assert.equal(has(), false);
        const told: string[] = [];
        index.onDidChange(({ files }) => told.push(...files));
        index.setBuffer(edited, text);
        await index.settled();
        assert.equal(has(), true);
        assert.ok(told.includes(at));
        told.length = 0;
        index.setBuffer(edited, without[edited] as string);
        await index.settled();
        assert.equal(has(), false);
        assert.ok(told.includes(at));
      });
    }
  }
});

interface Draft {
  readonly id: string;
  readonly title: string;
  readonly parents: readonly string[];
  readonly origin: string | null;
  readonly score: number | null;
  readonly checkIns: readonly CheckInDraft[];
}

interface CheckInDraft {
  readonly day: string;
  readonly value: number;
  readonly status: string | null;
}

interface FileDraft {
  readonly level: string | null;
  readonly cycle: string | null;
  readonly drafts: readonly Draft[];
  readonly log: readonly (CheckInDraft & { readonly id: string })[];
}

/** Ids so far from each other that none is offered for another. */
const IDS = ['bread', 'ovens', 'mills', 'town', 'fairs'] as const;

const checkIn = {
  day: fc.constantFrom('2026-09-20', '2026-10-20', '2026-11-10', '2026-11-16'),
  value: fc.constantFrom(0, 0, 50, 100),
  status: fc.constantFrom(null, 'on-track', 'off-track'),
};

const draft: fc.Arbitrary<Draft> = fc.record({
  id: fc.constantFrom(...IDS),
  title: fc.constantFrom('Guests love our bread', 'Guests love the street'),
  parents: fc.array(fc.constantFrom(...IDS, `${IDS[0]}@2026`, `${IDS[1]}@2026-Q3`), { maxLength: 2 }),
  origin: fc.constantFrom(null, 'top-down', 'bottom-up'),
  score: fc.constantFrom(null, null, 0, 1),
  checkIns: fc.array(fc.record(checkIn), { maxLength: 2 }),
});

const content: fc.Arbitrary<FileDraft> = fc.record({
  level: fc.constantFrom(null, 'company', 'company', 'department', 'team', 'person'),
  cycle: fc.constantFrom('2026-Q4', '2026-Q4', '2026', '2026-Q3', null),
  drafts: fc.array(draft, { minLength: 1, maxLength: 3 }),
  log: fc.array(fc.record({ ...checkIn, id: fc.constantFrom(...IDS) }), { maxLength: 2 }),
});

const step = fc.record({
  file: fc.constantFrom('/a.okr.yaml', '/b.okr.yaml', '/c.okr.yaml', '/d.okr.yaml'),
  content: fc.option(content, { freq: 8 }),
  how: fc.constantFrom('typed', 'typed', 'typed', 'saved', 'saved', 'closed', 'slept'),
});

function textOf({ level, cycle, drafts, log }: FileDraft): string {
  const head = [...(level ? [`level: ${level}`] : []), ...(cycle ? [`cycle: ${cycle}`] : []), 'language: en'];
  const objectives = drafts.map(({ id, title, parents, origin, score, checkIns }) => ({
    id,
    title,
    fields: [
      ...(parents.length > 0 ? [`parent: [${parents.join(', ')}]`] : []),
      ...(origin ? [`origin: ${origin}`] : []),
      ...(score === null ? [] : [`score: ${score}`]),
    ],
    keyResults: ['k', 'l'].map((name) => {
      const said = checkIns.map((one) => `{ ${fieldsOf(one)} }`).join(', ');
      return `{ id: ${name}, title: Loaves that come out right, baseline: 0, target: 100, check_ins: [${said}] }`;
    }),
  }));
  const lines = log.map((one) => `  - { key_result: ${one.id}/k, ${fieldsOf(one)} }\n`);
  return `${okrFile(head, ...objectives)}${lines.length > 0 ? `check_ins:\n${lines.join('')}` : ''}`;
}

function fieldsOf({ day, value, status }: CheckInDraft): string {
  return `date: ${day}, value: ${value}${status ? `, status: ${status}` : ''}`;
}

/** Sets the share's threshold so low that four small files can cross it. */
const CONFIG = 'rollup: both\nrules: { align-origin-share: { min: 3 }, align-level-skip: { max: 1 } }\n';

describe('findings across files', () => {
  it('step by step are those from scratch, and whoever has others was told', () =>
    fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 7 }), async (steps) => {
        const { index, workspace, clock } = indexOver({ '/okr.config.yaml': CONFIG });
        await index.index();
        const told = new Set<string>();
        index.onDidChange(({ files }) => {
          for (const uri of files) told.add(uri);
        });
        const disk = new Map<string, string>();
        const open = new Map<string, string>();
        let before = new Map<string, readonly unknown[]>();
        for (const { file, content: wanted, how } of steps) {
          told.clear();
          const text = wanted && textOf(wanted);
          if (how === 'slept') {
            clock.set(clock.today() + 20);
            index.dayChanged();
          } else if (how === 'typed' && text) {
            open.set(file, text);
            index.setBuffer(file, text);
          } else if (how === 'closed') {
            open.delete(file);
            await index.closeBuffer(file);
          } else if (text) {
            disk.set(file, text);
            workspace.write(file, text);
          } else {
            disk.delete(file);
            workspace.delete(file);
          }
          await index.settled();
          const files = { '/okr.config.yaml': CONFIG, ...Object.fromEntries(disk), ...Object.fromEntries(open) };
          const scratch = indexOver(files, clock.today()).index;
          await scratch.index();
          const after = new Map(scratch.uris().map((uri) => [uri, found(scratch, uri)]));
          for (const [uri, findings] of after) {
            assert.deepEqual(found(index, uri), findings, uri);
            if (!told.has(uri)) assert.deepEqual(findings, before.get(uri) ?? [], `${uri} was not told`);
          }
          before = after;
        }
      }),
      { numRuns: tries(50) },
    ));
});
