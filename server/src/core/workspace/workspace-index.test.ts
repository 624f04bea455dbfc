import assert from 'node:assert/strict';
import { parseDay } from '../base/calendar.ts';
import { createLinter } from '../lint/index.ts';
import { fixedClock, type MemoryWorkspace, memoryWorkspace, recordingLogger } from '../testing/memory-workspace.ts';
import { sized } from '../testing/runs.ts';
import type { FileContent } from './workspace.ts';
import { createWorkspaceIndex, type IndexWork, type WorkspaceIndex } from './workspace-index.ts';

const TODAY = parseDay('2026-11-16') as number;

function indexOf(files: Readonly<Record<string, string | FileContent>>, maxFiles = 1_000) {
  const workspace = memoryWorkspace(files);
  const logger = recordingLogger();
  const clock = fixedClock(TODAY);
  const index = createWorkspaceIndex({ workspace, logger, clock, linter: createLinter(), pause: async () => {}, maxFiles });
  return { workspace, logger, clock, index };
}

async function indexed(files: Readonly<Record<string, string | FileContent>>, maxFiles?: number) {
  const all = indexOf(files, maxFiles);
  await all.index.index();
  return all;
}

const rulesIn = (index: WorkspaceIndex, uri: string) => index.findings(uri).map(({ rule }) => rule);

const objective = (id: string, parent = '') =>
  `  - id: ${id}\n    title: Riders trust ${id}\n${parent && `    parent: ${parent}\n`}    key_results:\n      - { title: Churn from 9% to 5%, id: churn, baseline: 9%, target: 5%, check_ins: [{ date: 2026-11-10, value: 7% }] }\n      - Answers within 2 hours from 40% to 80%\n`;
const file = (...objectives: readonly string[]) => `cycle: 2026-Q4\nobjectives:\n${objectives.join('')}`;

describe('the workspace index', () => {
  it('keeps what closed files declare, without text or tree', async () => {
    const { index } = await indexed({ '/a.okr.yaml': file(objective('a')) });
    const state = index.state('/a.okr.yaml');
    assert.equal(state?.file.objectives.length, 1);
    assert.equal(state?.source, null);
    assert.equal(index.buffer('/a.okr.yaml'), undefined);
    assert.equal(index.graph.score('/a.okr.yaml#a')?.progress, 0.25);
  });

  it('lets an open buffer count before what is on disk, until it is closed', async () => {
    const { index } = await indexed({ '/a.okr.yaml': file(objective('a')) });
    index.setBuffer('/a.okr.yaml', file(objective('b')));
    assert.deepEqual(
      [...index.graph.nodes()].map(({ key }) => key),
      ['/a.okr.yaml#b'],
    );
    await index.closeBuffer('/a.okr.yaml');
    assert.deepEqual(
      [...index.graph.nodes()].map(({ key }) => key),
      ['/a.okr.yaml#a'],
    );
  });

  it('does not let the disk overwrite an open buffer', async () => {
    const { index, workspace } = await indexed({ '/a.okr.yaml': file(objective('a')) });
    index.setBuffer('/a.okr.yaml', file(objective('b')));
    workspace.write('/a.okr.yaml', file(objective('c')));
    await index.settled();
    assert.deepEqual(
      [...index.graph.nodes()].map(({ key }) => key),
      ['/a.okr.yaml#b'],
    );
  });

  it('opened while files are read, a buffer stays', async () => {
    const { index } = indexOf({ '/a.okr.yaml': file(objective('a')) });
    const done = index.index();
    index.setBuffer('/a.okr.yaml', file(objective('b')));
    await done;
    assert.deepEqual(
      [...index.graph.nodes()].map(({ key }) => key),
      ['/a.okr.yaml#b'],
    );
  });

  it('follows files that are created, changed and deleted', async () => {
    const { index, workspace } = await indexed({ '/a.okr.yaml': file(objective('a', 'top')) });
    assert.ok(rulesIn(index, '/a.okr.yaml').includes('ref-unknown'));
    workspace.write('/top.okr.yaml', file(objective('top')));
    await index.settled();
    assert.ok(!rulesIn(index, '/a.okr.yaml').includes('ref-unknown'));
    workspace.write('/top.okr.yaml', file(objective('other')));
    await index.settled();
    assert.ok(rulesIn(index, '/a.okr.yaml').includes('ref-unknown'));
    workspace.delete('/top.okr.yaml');
    await index.settled();
    assert.deepEqual(index.uris(), ['/a.okr.yaml']);
  });

  it('forgets a closed buffer of a file that does not exist', async () => {
    const { index } = await indexed({});
    index.setBuffer('/new.okr.yaml', file(objective('a')));
    assert.deepEqual(index.uris(), ['/new.okr.yaml']);
    await index.closeBuffer('/new.okr.yaml');
    assert.deepEqual(index.uris(), []);
  });

  it('says nothing about references before all files are read', async () => {
    const { index } = indexOf({ '/a.okr.yaml': file(objective('a', 'top')), '/b.okr.yaml': file(objective('top')) });
    const done = index.index();
    index.setBuffer('/a.okr.yaml', `${file(objective('a', 'top'))}# typed\n`);
    assert.ok(!rulesIn(index, '/a.okr.yaml').includes('ref-unknown'));
    await done;
    assert.ok(!rulesIn(index, '/a.okr.yaml').includes('ref-unknown'));
  });

  it('takes in so many files and says so', async () => {
    const files = Object.fromEntries(Array.from({ length: 5 }, (_, i) => [`/f${i}.okr.yaml`, file(objective(`o${i}`))]));
    const { index, logger } = indexOf(files, 3);
    let limit: number | null = null;
    await index.index((progress) => {
      limit = progress.limit;
    });
    assert.equal(index.uris().length, 3);
    assert.equal(limit, 3);
    assert.equal(logger.lines.length, 1);
  });

  it('tells which files and rows changed', async () => {
    const { index } = await indexed({ '/top.okr.yaml': file(objective('top')), '/a.okr.yaml': file(objective('a', 'top')) });
    const told: { files: string[]; nodes: string[] }[] = [];
    index.onDidChange(({ files, nodes }) => told.push({ files: [...files].sort(), nodes: [...nodes].sort() }));
    index.setBuffer('/a.okr.yaml', file(objective('a', 'top')).replace('value: 7%', 'value: 6%'));
    assert.equal(told.length, 1);
    assert.ok(told[0]!.nodes.includes('/top.okr.yaml#top'));
    assert.ok(told[0]!.nodes.includes('/a.okr.yaml#a'));
    assert.ok(told[0]!.files.includes('/a.okr.yaml'));
  });

  it('moves the revision of a file’s findings with what they depend on', async () => {
    const { index } = await indexed({
      '/top.okr.yaml': file(objective('top')),
      '/a.okr.yaml': file(objective('a', 'top')),
      '/far.okr.yaml': file(objective('far')),
    });
    const before = ['/a.okr.yaml', '/far.okr.yaml'].map((uri) => index.findingsRevision(uri));
    index.setBuffer('/top.okr.yaml', file(objective('renamed')));
    const after = ['/a.okr.yaml', '/far.okr.yaml'].map((uri) => index.findingsRevision(uri));
    assert.ok(after[0]! > before[0]!);
    assert.equal(after[1], before[1]);
  });
});

describe('findings about references', () => {
  const uri = '/a.okr.yaml';
  const places = (index: WorkspaceIndex, text: string) =>
    index
      .findings(uri)
      .filter(({ rule }) => rule.startsWith('ref-') || rule === 'id-duplicate')
      .map(({ rule, range }) => `${rule}: ${text.slice(...range)}`);

  it('move with their objective', async () => {
    const { index } = await indexed({});
    const text = file(objective('a', 'nowhere'), objective('b', 'a'));
    index.setBuffer(uri, text);
    assert.deepEqual(places(index, text), ['ref-unknown: nowhere']);
    const longer = `# A comment\n${text}`;
    index.setBuffer(uri, longer);
    assert.deepEqual(places(index, longer), ['ref-unknown: nowhere']);
    const [fix] = index.findings(uri).flatMap(({ rule, fixes }) => (rule === 'ref-unknown' ? fixes : []));
    if (fix) assert.equal(longer.slice(...fix.edits[0]!.range), 'nowhere');
  });
  it('follow what another objective of the file does', async () => {
    const { index } = await indexed({});
    const texts = [
      file(objective('a', 'b'), objective('b')),
      file(objective('a', 'b'), objective('c')),
      file(objective('a', 'b'), objective('b', 'a')),
      file(objective('a', 'b'), objective('a')),
      file(objective('a', 'b'), objective('b')),
    ];
    const found = texts.map((text) => {
      index.setBuffer(uri, text);
      return places(index, text).map((place) => place.split(':')[0]);
    });
    assert.deepEqual(found, [
      [],
      ['ref-unknown'],
      ['ref-cycle', 'ref-cycle'],
      ['id-duplicate', 'ref-unknown', 'id-duplicate'],
      [],
    ]);
  });
});

describe('configurations in the workspace', () => {
  const weak =
    'cycle: 2026-Q4\nobjectives:\n  - title: Riders trust us\n    key_results:\n      - Improve the onboarding\n      - Churn from 9% to 5%\n';
  const off = 'rules: { kr-not-measurable: off }\n';

  it('count for the files below them, the nearest alone', async () => {
    const { index } = await indexed({
      '/okr.config.yaml': off,
      '/a.okr.yaml': weak,
      '/teams/okr.config.yaml': 'preset: recommended\n',
      '/teams/b.okr.yaml': weak,
    });
    assert.ok(!rulesIn(index, '/a.okr.yaml').includes('kr-not-measurable'));
    assert.ok(rulesIn(index, '/teams/b.okr.yaml').includes('kr-not-measurable'));
    assert.equal(index.configUri('/a.okr.yaml'), '/okr.config.yaml');
    assert.equal(index.configUri('/teams/b.okr.yaml'), '/teams/okr.config.yaml');
  });
  it('count as soon as they are typed, for open and for closed files', async () => {
    const { index } = await indexed({ '/okr.config.yaml': '', '/a.okr.yaml': weak, '/b.okr.yaml': weak });
    index.setBuffer('/a.okr.yaml', weak);
    index.setBuffer('/okr.config.yaml', off);
    assert.ok(!rulesIn(index, '/a.okr.yaml').includes('kr-not-measurable'));
    await index.settled();
    assert.ok(!rulesIn(index, '/b.okr.yaml').includes('kr-not-measurable'));
  });
  it('that are wrong have findings of their own, and the defaults go on', async () => {
    const { index } = await indexed({ '/okr.config.yaml': 'preset: loud\nrules: { kr-actvity: off }\n', '/a.okr.yaml': weak });
    assert.deepEqual(rulesIn(index, '/okr.config.yaml').sort(), ['config-invalid', 'config-unknown']);
    assert.ok(rulesIn(index, '/a.okr.yaml').includes('kr-not-measurable'));
    assert.deepEqual(index.uris(), ['/a.okr.yaml', '/okr.config.yaml']);
  });
  it('may leave files out, and let them in again', async () => {
    const { index, workspace } = await indexed({
      '/okr.config.yaml': 'ignore: drafts/**\n',
      '/drafts/a.okr.yaml': weak,
      '/b.okr.yaml': weak,
    });
    assert.deepEqual(index.uris(), ['/b.okr.yaml', '/okr.config.yaml']);
    workspace.write('/okr.config.yaml', '');
    await index.settled();
    assert.deepEqual(index.uris(), ['/b.okr.yaml', '/drafts/a.okr.yaml', '/okr.config.yaml']);
    workspace.delete('/okr.config.yaml');
    await index.settled();
    assert.deepEqual(index.uris(), ['/b.okr.yaml', '/drafts/a.okr.yaml']);
  });
  it('do not make closed files be read again when only names changed', async () => {
    const { index, workspace } = await indexed({ '/okr.config.yaml': 'people: [ana]\n', '/a.okr.yaml': weak });
    index.setBuffer('/okr.config.yaml', 'people: [ana, bo]\n');
    await index.settled();
    assert.deepEqual(index.state('/a.okr.yaml')?.config.people, ['ana', 'bo']);
    assert.equal(workspace.reads.get('/a.okr.yaml'), 1);
  });
});

describe('a cycle', () => {
  const messages = (index: WorkspaceIndex) => index.findings('/a.okr.yaml').map(({ rule, message }) => `${rule}/${message}`);
  const text = file(objective('a')).replace('2026-Q4', 'winter');

  it('that nobody knows is told', async () => {
    const { index } = await indexed({ '/a.okr.yaml': text });
    assert.ok(messages(index).includes('field-invalid/cycle'));
  });
  it('may have a name of its own', async () => {
    const config = 'cycles: { winter: { start: 2026-11-01, end: 2027-01-31 } }\n';
    const { index } = await indexed({ '/okr.config.yaml': config, '/a.okr.yaml': text });
    assert.ok(!messages(index).includes('field-invalid/cycle'));
    assert.equal([...index.graph.nodes()][0]?.cycle?.end, parseDay('2027-01-31'));
  });
});

describe('hostile files', () => {
  const good = file(objective('good'));
  const CASES: readonly [what: string, content: string | FileContent, rule: string | null][] = [
    ['one bracket a hundred thousand times', '{'.repeat(100_000), 'yaml-limits'],
    ['a list nested 900 deep', `objectives: ${'['.repeat(900)}${']'.repeat(900)}\n`, 'yaml-limits'],
    ['mappings nested 900 deep', `${Array.from({ length: 900 }, (_, i) => `${' '.repeat(i)}a:`).join('\n')}\n`, null],
    ['5 MB of text', `objectives:\n  - title: ${'word '.repeat(1_000_000)}\n`, 'yaml-limits'],
    ['a byte order mark', `\uFEFF${good}`, null],
    ['Windows line ends', good.replaceAll('\n', '\r\n'), null],
    ['a NUL', good.replace('trust', 'tr\0st'), 'yaml-encoding'],
    ['a key twice', good.replace('cycle: 2026-Q4', 'cycle: 2026-Q4\ncycle: 2026-Q3'), 'yaml-duplicate-key'],
    ['tabs', 'objectives:\n\t- title: Trust\n', 'yaml-syntax'],
    ['several documents', `${good}---\n${good}`, 'yaml-several-documents'],
    ['no UTF-8', { text: good.replace('trust', 'tr\uFFFDst'), invalidUtf8At: good.indexOf('trust') + 2 }, 'yaml-encoding'],
    ['numbers as sentences', 'objectives: [1, true, null, 2026-10-12, [], {}]\n', null],
    ['a scalar where the objectives belong', 'objectives: later\n', 'field-invalid'],
  ];
  for (const [what, content, rule] of CASES) {
    it(`${what}: ${rule ?? 'nothing to complain of at the top'}, and the others go on`, async () => {
      const { index, logger } = await indexed({ '/bad.okr.yaml': content, '/good.okr.yaml': file(objective('good2')) });
      const findings = index.findings('/bad.okr.yaml');
      const length = typeof content === 'string' ? content.length : content.text.length;
      if (rule)
        assert.ok(
          findings.some((finding) => finding.rule === rule),
          JSON.stringify(findings.map((it) => it.rule)),
        );
      assert.ok(findings.every(({ range }) => range[0] >= 0 && range[0] <= range[1] && range[1] <= length));
      assert.ok(index.graph.score('/good.okr.yaml#good2'));
      assert.deepEqual(logger.lines, []);
    });
  }
});

describe('the work of a keystroke', () => {
  /** Typing a letter into one objective of an open file among so many others, all of whose findings are on the screen. */
  async function keystroke(files: number): Promise<IndexWork> {
    const tiny = (i: number) =>
      `level: team\ncycle: 2026-Q4\nobjectives:\n  - id: o${i}\n    title: Riders trust us\n    parent: top\n`;
    const workspace: MemoryWorkspace = memoryWorkspace({
      '/top.okr.yaml': `level: company\n${file(objective('top'), objective('second'))}`,
    });
    for (let i = 0; i < files; i++) workspace.write(`/f${i}.okr.yaml`, tiny(i));
    const options = { workspace, logger: recordingLogger(), clock: fixedClock(TODAY), pause: async () => {}, maxFiles: 20_000 };
    const index = createWorkspaceIndex({ ...options, linter: createLinter() });
    await index.index();
    const text = `level: team\n${file(objective('mine', 'second'), objective('yours', 'second'))}`;
    let told: Iterable<string> = index.uris();
    index.onDidChange(({ files }) => {
      told = files;
    });
    const look = () => {
      for (const uri of told) index.findings(uri);
      index.graph.score('/top.okr.yaml#second');
    };
    look();
    index.setBuffer('/mine.okr.yaml', text);
    look();
    const before = index.work;
    index.setBuffer('/mine.okr.yaml', text.replace('value: 7%', 'value: 6%'));
    look();
    const after = index.work;
    index.dispose();
    return {
      segmentsRead: after.segmentsRead - before.segmentsRead,
      objectivesDeclared: after.objectivesDeclared - before.objectivesDeclared,
      objectivesLinted: after.objectivesLinted - before.objectivesLinted,
      nodesLinted: after.nodesLinted - before.nodesLinted,
      scoresComputed: after.scoresComputed - before.scoresComputed,
      referencesResolved: after.referencesResolved - before.referencesResolved,
    };
  }

  it('leaves the linting to whoever asks for the findings', async () => {
    const { index } = await indexed({});
    index.setBuffer('/mine.okr.yaml', file(objective('mine'), objective('yours')));
    assert.ok(index.graph.score('/mine.okr.yaml#mine'));
    assert.equal(index.work.objectivesLinted, 0);
    index.findings('/mine.okr.yaml');
    index.findings('/mine.okr.yaml');
    assert.equal(index.work.objectivesLinted, 2);
  });

  it('is the same in a workspace of 100 files and in one of up to 10,000', async () => {
    const [small, large] = [await keystroke(100), await keystroke(sized(300, 10_000))];
    assert.deepEqual(large, small);
    assert.deepEqual([small.segmentsRead, small.objectivesDeclared, small.objectivesLinted, small.nodesLinted], [1, 1, 1, 1]);
    assert.ok(small.scoresComputed <= 2, `${small.scoresComputed} scores`);
  });
});
