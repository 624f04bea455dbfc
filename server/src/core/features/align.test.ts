import assert from 'node:assert/strict';
import { parseDay } from '../base/calendar.ts';
import { createOkrService } from '../index.ts';
import { applyEdits } from '../syntax/edits.ts';
import { fixedClock, memoryWorkspace, recordingLogger } from '../testing/memory-workspace.ts';
import type { WrittenFiles } from './align-forms.ts';

const COMPANY = `team: company
cycle: 2026-Q4
objectives:
  - id: bread
    title: Bread that is worth the walk
    key_results:
      - id: loaves
        title: Loaves from 20 to 40
      - Shops from 3 to 7
  - Mornings without queues
`;
const TEAM = `team: ovens
cycle: 2026-Q4
objectives:
  - id: heat
    title: Heat that we can count on # h
    parent: bread
  - id: flour
    title: Flour from around the corner
    parent: [bread, heat]
`;
const YEAR = `team: board\ncycle: 2026\nobjectives:\n  - id: bread\n    title: The best bread in town\n  - id: known\n    title: A name that people know\n`;
const NEXT = `team: night\ncycle: 2027-Q1\nobjectives:\n  - id: calm\n    title: Calm nights\n  - A second oven\n`;
const FILES = { '/company.okr.yaml': COMPANY, '/ovens.okr.yaml': TEAM, '/board.okr.yaml': YEAR, '/night.okr.yaml': NEXT };

async function having(files: Readonly<Record<string, string>> = FILES) {
  const clock = fixedClock(parseDay('2026-11-22') as number);
  const workspace = memoryWorkspace({ ...files });
  const service = createOkrService({ workspace, clock, logger: recordingLogger(), pause: async () => {} });
  await service.index();
  for (const [uri, text] of Object.entries(files)) service.open(uri, text);
  const { structure } = service;
  const texts = (written: WrittenFiles) => {
    if (written.files === null) return written.problem;
    return Object.fromEntries(written.files.map(({ uri, edits }) => [uri, applyEdits(files[uri] ?? '', edits)]));
  };
  const align = (row: string, target: string, replaces: number | null = 0) => {
    const { title, target: targetTitle } = structure.alignPlan(row, target, 'en');
    return texts(structure.alignWrite({ row, title, target, targetTitle, replaces }, 'en'));
  };
  return { structure, align, texts };
}

const HEAT = '/ovens.okr.yaml#heat';
const BREAD = '/company.okr.yaml#bread';
const within = (key: string, index: number) => `${key}\u001f${index}`;

describe('aligning', () => {
  it('writes the shortest reference that leads there', async () => {
    const { align } = await having();
    const parent = async (target: string) => {
      const files = align(HEAT, target);
      return typeof files === 'string' ? files : /parent: (.*)/.exec(files['/ovens.okr.yaml'] ?? '')?.[1];
    };
    assert.equal(await parent(within(BREAD, 0)), 'bread/loaves');
    assert.equal(await parent('/board.okr.yaml#known'), 'known');
    assert.equal(await parent('/board.okr.yaml#bread'), 'bread@2026');
    assert.equal(await parent('/night.okr.yaml#calm'), 'calm@2027-Q1');
  });

  it('gives what it leads to an id, in the same step', async () => {
    const { structure, align } = await having();
    const files = align(HEAT, '/company.okr.yaml#@1');
    assert.ok(typeof files !== 'string');
    assert.match(files['/ovens.okr.yaml'] ?? '', /title: Heat that we can count on # h\n {4}parent: mornings-queues\n/);
    assert.match(files['/company.okr.yaml'] ?? '', / {2}- id: mornings-queues\n {4}title: Mornings without queues\n/);
    assert.deepEqual(structure.alignPlan(HEAT, '/company.okr.yaml#@1', 'en').uris, ['/ovens.okr.yaml', '/company.okr.yaml']);
    const keyResult = align(HEAT, within(BREAD, 1));
    assert.ok(typeof keyResult !== 'string');
    assert.match(keyResult['/ovens.okr.yaml'] ?? '', /parent: bread\/shops\n/);
    assert.match(keyResult['/company.okr.yaml'] ?? '', / {6}- id: shops\n {8}title: Shops from 3 to 7\n/);
    const later = align(HEAT, '/night.okr.yaml#@1');
    assert.ok(typeof later !== 'string');
    assert.match(later['/ovens.okr.yaml'] ?? '', /parent: oven@2027-Q1\n/);
  });

  it('within one file too', async () => {
    const { align } = await having({
      '/a.okr.yaml': 'cycle: 2026-Q4\nobjectives:\n  - Bread for all\n  - Calm mornings\n',
    });
    assert.deepEqual(align('/a.okr.yaml#@1', '/a.okr.yaml#@0'), {
      '/a.okr.yaml':
        'cycle: 2026-Q4\nobjectives:\n  - id: bread\n    title: Bread for all\n  - title: Calm mornings\n    parent: bread\n',
    });
  });

  it('says of which parents one goes, and which cycle is another one', async () => {
    const { structure, align } = await having();
    const plan = structure.alignPlan('/ovens.okr.yaml#flour', '/night.okr.yaml#calm', 'en');
    assert.deepEqual(plan.parents, [
      { ref: 'bread', title: 'Bread that is worth the walk' },
      { ref: 'heat', title: 'Heat that we can count on' },
    ]);
    assert.equal(plan.cycle, '2027-Q1');
    assert.equal(structure.alignPlan(HEAT, '/board.okr.yaml#known', 'en').cycle, null);
    const one = (replaces: number | null) => align('/ovens.okr.yaml#flour', '/board.okr.yaml#known', replaces);
    for (const [replaces, list] of [
      [1, '[bread, known]'],
      [null, '[bread, heat, known]'],
    ] as const) {
      const files = one(replaces);
      assert.ok(typeof files !== 'string' && files['/ovens.okr.yaml']?.includes(`parent: ${list}`), list);
    }
  });

  it('refuses itself, a ring, what it is aligned to, key results and what is gone, and says why', async () => {
    const { structure, align } = await having();
    const why = (row: string, target: string) => structure.alignPlan(row, target, 'en').problem;
    assert.match(why(BREAD, BREAD) ?? '', /to itself/);
    assert.match(why(BREAD, within(BREAD, 0)) ?? '', /of its own/);
    assert.match(why(BREAD, '/ovens.okr.yaml#flour') ?? '', /in a circle/);
    assert.match(why(HEAT, BREAD) ?? '', /already/);
    assert.match(why(within(BREAD, 0), HEAT) ?? '', /Only objectives/);
    assert.match(why(HEAT, '/nobody#x') ?? '', /no longer there/);
    assert.match(align(BREAD, HEAT) as string, /circle/);
    const answers = { row: HEAT, title: 'Another title', target: within(BREAD, 0), targetTitle: '', replaces: 0 };
    assert.match(structure.alignWrite(answers, 'en').problem ?? '', /“Another title” is no longer there/);
  });

  it('refuses a target that no reference leads to alone', async () => {
    const { align } = await having({
      ...FILES,
      '/zz.okr.yaml': 'cycle: 2026-Q4\nobjectives:\n  - id: bread\n    title: Bread again\n',
    });
    assert.match(align(HEAT, '/zz.okr.yaml#bread') as string, /another objective has its id/);
  });

  it('offers all but itself, what supports it and what it has, its own cycle first', async () => {
    const { structure } = await having();
    const titles = structure.alignTargets(BREAD, 'en').map(({ title, cycle }) => `${cycle} ${title}`);
    assert.deepEqual(titles, [
      '2026-Q4 Mornings without queues',
      '2026 The best bread in town',
      '2026 A name that people know',
      '2027-Q1 Calm nights',
      '2027-Q1 A second oven',
    ]);
    assert.ok(structure.alignTargets(HEAT, 'en').every(({ row }) => row !== BREAD));
    assert.deepEqual(structure.alignTargets(within(BREAD, 0), 'en'), []);
  });
});

describe('an objective below a row', () => {
  const add = { row: BREAD, title: 'Bread that is worth the walk', text: 'Ovens that are ready at four', team: null };

  it('is offered the files of the cycle, the row’s own first', async () => {
    const { structure } = await having();
    const form = structure.childForm(BREAD, 'en');
    assert.deepEqual(form?.places, [
      { uri: '/company.okr.yaml', team: 'company' },
      { uri: '/ovens.okr.yaml', team: 'ovens' },
    ]);
    assert.equal(structure.childForm('/nobody#x', 'en'), null);
  });

  it('stands at the end of the file, and the cursor where its key results begin', async () => {
    const { structure, texts } = await having();
    const written = structure.childWrite({ ...add, uri: '/ovens.okr.yaml' }, 'en');
    const added =
      '  - id: ovens-ready-four\n    title: Ovens that are ready at four\n    parent: bread\n    key_results:\n      - ';
    assert.deepEqual(texts(written), { '/ovens.okr.yaml': `${TEAM.trimEnd()}\n${added}\n` });
    assert.deepEqual(written.files && written.cursor, { line: 13, character: 8 });
  });

  it('gives the row its ids, in its own file and in another', async () => {
    const { structure, texts } = await having();
    const row = within(BREAD, 1);
    const title = 'Shops from 3 to 7';
    const one = texts(structure.childWrite({ ...add, row, title, uri: '/company.okr.yaml' }, 'en'));
    assert.ok(typeof one !== 'string');
    assert.match(one['/company.okr.yaml'] ?? '', /- id: shops\n {8}title: Shops from 3 to 7\n[\s\S]*parent: bread\/shops\n/);
    const two = texts(structure.childWrite({ ...add, row, title, uri: '/ovens.okr.yaml' }, 'en'));
    assert.deepEqual(Object.keys(two), ['/ovens.okr.yaml', '/company.okr.yaml']);
  });

  it('begins a new file', async () => {
    const { structure, texts } = await having();
    const written = structure.childWrite({ ...add, uri: '/tills.okr.yaml', team: 'tills' }, 'en');
    const text =
      'team: tills\ncycle: 2026-Q4\nobjectives:\n  - id: ovens-ready-four\n    title: Ovens that are ready at four\n    parent: bread\n    key_results:\n      - \n';
    assert.deepEqual(texts(written), { '/tills.okr.yaml': text });
    assert.deepEqual(written.files && written.cursor, { line: 7, character: 8 });
  });

  it('is told while it is typed what a linter would say', async () => {
    const { structure } = await having();
    const verdict = (text: string, isKeyResult = false) => structure.sentenceVerdict(BREAD, text, isKeyResult, 'en');
    assert.deepEqual(verdict('  '), { problem: 'It takes a sentence.', note: null });
    assert.deepEqual(verdict('Bakers go home proud of their bread'), { problem: null, note: null });
    assert.match(verdict('Raise sales from 10 to 30').note ?? '', /./);
    assert.match(verdict('Write a guide', true).note ?? '', /./);
    assert.deepEqual(verdict('Shops with a queue from 12 to 3', true), { problem: null, note: null });
  });
});

describe('a key result more', () => {
  const add = async (objectives: string, text = 'Loaves from 20 to 40') => {
    const source = `cycle: 2026-Q4\nobjectives:\n${objectives}\n`;
    const { structure, texts } = await having({ '/a.okr.yaml': source });
    const row = '/a.okr.yaml#@0';
    const title = structure.childForm(row, 'en')?.title ?? '';
    const files = texts(structure.keyResultWrite(row, title, text, 'en'));
    return typeof files === 'string' ? files : files['/a.okr.yaml']?.slice('cycle: 2026-Q4\nobjectives:\n'.length, -1);
  };

  it('is a sentence behind the others, in whatever shape they are', async () => {
    const ADDED = 'Loaves from 20 to 40';
    assert.equal(
      await add('  - title: A\n    key_results:\n      -  B to 3 # b'),
      `  - title: A\n    key_results:\n      -  B to 3 # b\n      -  ${ADDED}`,
    );
    assert.equal(await add('  - title: A\n    key_results: [B to 3]'), `  - title: A\n    key_results: [B to 3, ${ADDED}]`);
    assert.equal(await add('  - title: A\n    key_results:\n      - '), `  - title: A\n    key_results:\n      - ${ADDED}`);
    assert.equal(await add('  - title: A\n    key_results:'), `  - title: A\n    key_results:\n      - ${ADDED}`);
    assert.equal(await add('  - title: A\n    owner: lea'), `  - title: A\n    owner: lea\n    key_results:\n      - ${ADDED}`);
    assert.equal(await add('  - A'), `  - title: A\n    key_results:\n      - ${ADDED}`);
    assert.equal(await add('  - { title: A }'), `  - { title: A, key_results: [${ADDED}] }`);
  });

  it('is quoted where it must be, and refused where it is none', async () => {
    assert.equal(
      await add('  - title: A\n    key_results: [B]', 'Loaves: from 2, to 4'),
      '  - title: A\n    key_results: [B, "Loaves: from 2, to 4"]',
    );
    assert.equal(await add('  - A', ' '), 'It takes a sentence.');
  });
});
