import assert from 'node:assert/strict';
import { COMPANY, NEXT, project, YEAR } from '../testing/project.ts';
import { matches, scalarText } from './entry.ts';
import { idOf } from './values.ts';

const others = { 'w/company.okr.yaml': COMPANY, 'w/year.okr.yaml': YEAR, 'w/next.okr.yaml': NEXT };
/** The others and a file of a team, whose one objective has these lines. */
const team = (lines: string, head = 'team: data\ncycle: 2026-Q4\n') =>
  project({ ...others, 'w/data.okr.yaml': `${head}objectives:\n  - id: own\n    title: Own\n${lines}` });

describe('completion of parents', () => {
  it('offers the objectives of other files, of this cycle and of those that contain it', async () => {
    const { labels } = await team('    parent: |\n');
    assert.deepEqual([...labels()].sort(), ['customer-trust', 'customer-trust@2026', 'lean-work', 'profitable']);
  });
  it('says title, owner, team and score beside the id', async () => {
    const entry = (await (await team('    parent: cust|\n')).complete()).find(({ label }) => label === 'customer-trust');
    assert.equal(entry?.description, '0.25 · Customers trust us with their data');
    assert.match(entry?.detail ?? '', /^Customers trust us with their data · amina · company · [━─┃]{8} 0\.25$/);
  });
  it('finds an objective by the words of its title', async () => {
    assert.deepEqual((await team('    parent: living|\n')).labels(), ['profitable']);
  });
  it('replaces the whole word in whose middle the cursor stands', async () => {
    const { taken } = await team('    parent: cust|omer-x # why\n');
    assert.match(taken('customer-trust'), / {4}parent: customer-trust # why\n$/);
  });
  it('works right behind the colon’s space, in a list, in a flow list and with a weight', async () => {
    for (const lines of [
      '    parent:\n      - |\n',
      '    parent: [profitable, le|]\n',
      '    parent: { ref: le|, weight: 0.5 }\n',
      '    parent:\n      - ref: le|\n',
      '    parent: "le|"\n',
    ]) {
      assert.ok((await team(lines)).labels().includes('lean-work'), lines);
    }
  });
  it('offers neither the objective itself nor what is aligned to it', async () => {
    const { labels } = await project({
      ...others,
      'w/child.okr.yaml': 'cycle: 2026-Q4\nobjectives:\n  - id: child\n    title: C\n    parent: own\n',
      'w/grandchild.okr.yaml': 'cycle: 2026-Q4\nobjectives:\n  - id: grandchild\n    title: G\n    parent: child\n',
      'w/data.okr.yaml':
        'cycle: 2026-Q4\nobjectives:\n  - id: own\n    title: Own\n    parent: |\n  - id: sister\n    title: Sister\n',
    });
    assert.ok(labels().includes('sister'));
    for (const ring of ['own', 'child', 'grandchild']) assert.ok(!labels().includes(ring), ring);
  });
  it('offers an id that two objectives of a cycle claim once, for the one it leads to', async () => {
    const { labels } = await project({
      'w/a.okr.yaml': 'cycle: 2026-Q4\nobjectives:\n  - id: twin\n    title: A\n',
      'w/b.okr.yaml': 'cycle: 2026-Q4\nobjectives:\n  - id: twin\n    title: B\n',
      'w/c.okr.yaml': 'cycle: 2026-Q4\nobjectives:\n  - id: own\n    title: Own\n    parent: |\n',
    });
    assert.deepEqual(labels(), ['twin']);
  });
  it('offers the key results behind a slash, those that have an id', async () => {
    const { labels, taken } = await team('    parent: customer-trust/|\n');
    assert.deepEqual(labels(), ['customer-trust/nps']);
    assert.match(taken('customer-trust/nps'), /parent: customer-trust\/nps\n/);
  });
  it('offers every cycle in a file that names none', async () => {
    assert.ok((await team('    parent: |\n', 'team: data\n')).labels().includes('new-markets'));
  });
  it('adds a card with the score when an entry is looked at', async () => {
    const { documentation } = await team('    parent: |\n');
    assert.match(documentation('customer-trust'), /Customers trust us with their data/);
    assert.match(documentation('customer-trust'), /0\.25/);
    assert.match(documentation('customer-trust', 'fr'), /0,25/);
  });
  it('shows a hostile title as text', async () => {
    const { complete, documentation } = await project({
      'w/a.okr.yaml': `cycle: 2026-Q4\nobjectives:\n  - id: evil\n    title: '<b>[x](command:y)\`z\` ${'long '.repeat(2000)}'\n`,
      'w/b.okr.yaml': 'cycle: 2026-Q4\nobjectives:\n  - id: own\n    title: Own\n    parent: |\n',
    });
    assert.ok((complete()[0]?.description?.length ?? 0) <= 80);
    assert.doesNotMatch(documentation('evil'), /(?<!\\)(?:<b>|\]\(command)/);
  });
  it('holds at most 100 entries, those that fit best first', async () => {
    const many = Array.from({ length: 400 }, (_, i) => `  - id: goal-${i}\n    title: Goal ${i}\n`).join('');
    const { labels } = await project({
      'w/many.okr.yaml': `cycle: 2026-Q4\nobjectives:\n${many}`,
      'w/own.okr.yaml': 'cycle: 2026-Q4\nobjectives:\n  - title: Own\n    parent: goal-399|\n',
    });
    assert.equal(labels()[0], 'goal-399');
    assert.ok(labels().length <= 100);
  });
});

describe('completion of keys', () => {
  it('offers what is not there yet', async () => {
    const { labels } = await team('    |\n    owner: amina\n');
    assert.ok(labels().includes('parent'));
    for (const taken of ['id', 'title', 'owner']) assert.ok(!labels().includes(taken), taken);
  });
  it('offers the fields of each level', async () => {
    const root = await project({ 'w/a.okr.yaml': 'team: x\n|' });
    assert.deepEqual(root.labels(), ['level', 'cycle', 'language', 'objectives', 'check_ins']);
    const keyResult = await team('    key_results:\n      - title: x\n        bas|\n');
    assert.deepEqual(keyResult.labels(), ['baseline']);
    const checkIn = await team('    key_results:\n      - title: x\n        check_ins:\n          - { date: 2026-10-12, | }\n');
    assert.deepEqual(checkIn.labels(), ['value', 'confidence', 'note', 'status', 'by']);
  });
  it('opens a list with its first item, indented', async () => {
    const { taken } = await team('    key_r|\n');
    assert.match(taken('key_results'), / {4}key_results:\n {6}- \$1\n$/);
  });
  it('writes no second colon', async () => {
    assert.match((await team('    own|er: amina\n')).taken('owner'), / {4}owner: amina\n/);
  });
  it('offers an item below the key of a list', async () => {
    const { complete } = await team('    key_results:\n      - title: x\n        check_ins:\n          |\n');
    const [first] = complete();
    assert.equal(first?.label, '- check_in');
    assert.match(first?.edit.newText ?? '', /^- \{ date: \$\{1:2026-11-22\}, value: /);
  });
  it('documents a key in both languages', async () => {
    const { documentation } = await team('    own|\n');
    assert.match(documentation('owner'), /answers for it/);
    assert.match(documentation('owner', 'fr'), /répond/);
  });
  it('offers nothing inside a text', async () => {
    assert.deepEqual((await team('    why: >\n      some wor|ds\n')).labels(), []);
  });
});

describe('completion of values', () => {
  const cases: readonly (readonly [title: string, lines: string, labels: readonly string[]])[] = [
    ['a choice', '    type: |\n', ['aspirational', 'committed']],
    ['a choice that has begun', '    rollup: al|\n', ['aligned']],
    ['a boolean', '    key_results:\n      - title: x\n        done: |\n', ['true', 'false']],
    ['a status in a flow mapping', '    key_results:\n      - title: x\n        check_ins: [{ status: on| }]\n', ['on-track']],
    ['an owner known from other files', '    owner: am|\n', ['amina']],
    [
      'an id made of the title',
      '    key_results:\n      - id: |\n        title: Réduire le taux d’échec de 5 % à 2 %\n',
      ['reduire-le-taux-d-echec-de-5-a-2'],
    ],
  ];
  for (const [title, lines, labels] of cases) it(title, async () => assert.deepEqual((await team(lines)).labels(), labels));

  it('quotes a name that YAML would misread', async () => {
    assert.match((await team('    owner: Zo|\n')).taken("Zoë O'Neil"), /owner: "Zoë O'Neil"\n/);
  });
  it('offers teams, of files and of the configuration', async () => {
    const { labels } = await project({
      ...others,
      'w/okr.config.yaml': 'teams: [legal]\n',
      'w/x.okr.yaml': 'team: |\nobjectives: []\n',
    });
    assert.deepEqual(
      labels(),
      ['board', 'company', 'growth', 'legal'].sort((a, b) => labels().indexOf(a) - labels().indexOf(b)),
    );
  });
  it('offers the running cycle first, with its days', async () => {
    const { complete } = await project({ ...others, 'w/x.okr.yaml': 'cycle: |\nobjectives: []\n' });
    assert.equal(complete()[0]?.label, '2026-Q4');
    assert.match(complete()[0]?.detail ?? '', /2026-10-01 – 2026-12-31 · running/);
    assert.ok(complete().some(({ label }) => label === '2027-Q1'));
    const written = (label: string) => complete().find((it) => it.label === label)?.edit.newText;
    assert.deepEqual([written('2026-Q4'), written('2026')], ['2026-Q4', '"2026"']);
  });
  it('offers today and Mondays', async () => {
    const { complete } = await team('    key_results:\n      - title: x\n        check_ins:\n          - date: |\n');
    assert.deepEqual(
      complete().map(({ label }) => label),
      ['2026-11-22', '2026-11-16', '2026-11-23', '2026-11-09', '2026-11-21', '2026-11-30', '2026-12-31'],
    );
    assert.equal(complete()[0]?.detail, 'today');
  });
  it('offers the key results for the log, those of the file first', async () => {
    const { labels } = await team(
      '    key_results:\n      - id: speed\n        title: Pages from 3s to 1s\ncheck_ins:\n  - { key_result: | }\n',
    );
    assert.deepEqual(labels(), ['own/speed', 'customer-trust/nps']);
  });
});

describe('completion in comments and in the configuration', () => {
  it('offers rules behind okr-ignore, not those already named', async () => {
    const { labels } = await team('    # okr-ignore kr-activity kr-no|\n');
    assert.ok(labels().includes('kr-not-measurable'));
    assert.ok(!labels().includes('kr-activity'));
  });
  it('offers the directive, and nothing in the reason', async () => {
    assert.deepEqual((await team('    # okr-i|\n')).labels(), ['okr-ignore', 'okr-ignore-file']);
    assert.deepEqual((await team('    # okr-ignore kr-activity -- kr|\n')).labels(), []);
    assert.deepEqual((await team('    # any words|\n')).labels(), []);
  });
  it('offers the configuration’s fields, rules and levels', async () => {
    const config = (text: string) => project({ ...others, 'w/okr.config.yaml': text });
    assert.deepEqual((await config('fisc|')).labels(), ['fiscal_year_start']);
    assert.deepEqual((await config('rules:\n  kr-plac|\n')).labels(), ['kr-placeholder']);
    assert.match((await config('rules:\n  kr-plac|\n')).taken('kr-placeholder'), / {2}kr-placeholder: \n/);
    assert.deepEqual((await config('rules:\n  kr-activity: |\n')).labels(), ['off', 'hint', 'info', 'warning', 'error']);
    assert.deepEqual((await config('rules:\n  kr-activity:\n    level: wa|\n')).labels(), ['warning']);
    assert.deepEqual((await config('rules:\n  obj-kr-count:\n    |\n')).labels(), ['level', 'min', 'max']);
    assert.deepEqual((await config('rules:\n  obj-kr-count: { level: info, m| }\n')).labels(), ['min', 'max']);
    assert.match((await config('rules:\n  obj-kr-count:\n    ma|\n')).taken('max'), / {4}max: \$\{1:5\}\n/);
    assert.deepEqual((await config('rules:\n  kr-activity:\n    ma|\n')).labels(), []);
    assert.deepEqual((await config('preset: st|\n')).labels(), ['strict', 'structure']);
    assert.deepEqual((await config('people: [am|]\n')).labels(), ['amina']);
  });
});

describe('the pieces of an entry', () => {
  it('matches letters in their order, whatever their case and accents', () => {
    assert.ok(matches('rel', 'REL'));
    assert.ok(matches('donnees', 'Données clients'));
    assert.ok(matches('cutr', 'customer-trust'));
    assert.ok(!matches('trc', 'customer-trust'));
  });
  it('writes a name as YAML reads it back', () => {
    const cases: readonly (readonly [string, string])[] = [
      ['Amina B.', 'Amina B.'],
      ['@bob', '"@bob"'],
      ['yes', '"yes"'],
      ['12', '"12"'],
      ['a: b', '"a: b"'],
      ['a #b', '"a #b"'],
    ];
    for (const [name, written] of cases) assert.equal(scalarText(name, false), written);
  });
  it('makes an id of a title, cut between words', () => {
    assert.equal(idOf('Être n° 1 : la référence — en 2026 !'), 'etre-n-1-la-reference-en-2026');
    assert.ok(idOf('word '.repeat(100)).length <= 40);
    assert.equal(idOf('…'), '');
  });
});
