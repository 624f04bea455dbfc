import assert from 'node:assert/strict';
import { marked } from '../../testing/markers.ts';
import { project } from '../testing/project.ts';
import type { SymbolNode } from './symbols.ts';

const FILE = `# Ours
team: shop
cycle: 2026-Q4
objectives:
  # The first
  - id: bread
    title: Bread that people cross town for
    key_results:
      - title: Refunds from 12 % to 2 %
        actions:
          - Ask the bakers
          - { title: Measure, owner: lea, status: doing }
        check_ins:
          - { date: 2026-11-13, value: 10 % }
          - { date: 2026-11-20, value: 9 %, confidence: 0.7 }
      - Visits from 1 to 2 # remark
  - title: |
      A shop
      that never sleeps

check_ins:
  - { key_result: bread/visits, date: 2026-11-20, value: 2 }
`;

const outline = (nodes: readonly SymbolNode[], text: string, depth = 0): string[] =>
  nodes.flatMap(({ kind, name, detail, range, selection, children }) => {
    assert.ok(range[0] <= selection[0] && selection[1] <= range[1], `${name}: ${range} holds ${selection}`);
    for (const child of children)
      assert.ok(range[0] <= child.range[0] && child.range[1] <= range[1], `${name} holds ${child.name}`);
    const lines = [range[0], range[1]].map((offset) => text.slice(0, offset).split('\n').length).join('-');
    return [
      `${'  '.repeat(depth)}${kind} ${lines} ${name}${detail ? ` (${detail})` : ''}`,
      ...outline(children, text, depth + 1),
    ];
  });

describe('the outline of a file', () => {
  it('is its team, objectives, key results, and what is recorded of them', async () => {
    const { service, uri } = await project({ 'w/a.okr.yaml': `${FILE.replaceAll('|', '!')}|`.replace('title: !', 'title: >') });
    const text = service.textOf(uri) as string;
    assert.deepEqual(outline(service.shape.symbols(uri, 'en'), text), [
      'team 1-23 shop (2026-Q4)',
      '  objective 6-16 Bread that people cross town for (0.15 ◆)',
      '    key-result 9-15 Refunds from 12 % to 2 % (0.30 ▲)',
      '      list 10-12 actions (2)',
      '        action 11-11 Ask the bakers',
      '        action 12-12 Measure (doing)',
      '      list 13-15 check_ins (2)',
      '        check-in 14-14 2026-11-13 (10%)',
      '        check-in 15-15 2026-11-20 (9% · 0.70)',
      '    key-result 16-16 Visits from 1 to 2',
      '  objective 17-19 A shop that never sleeps',
      '  list 21-22 check_ins (1)',
      '    check-in 22-22 2026-11-20 bread/visits (2)',
    ]);
  });
  it('names what has no title, and holds what stands between brackets', async () => {
    const text =
      'objectives: [{ title: "", key_results: [Loaves to 4, { title: Tills, check_ins: [{ date: 2026-10-12, value: 3 }] }] }]\n';
    const { service, uri } = await project({ 'w/a.okr.yaml': `${text}|` });
    assert.deepEqual(outline(service.shape.symbols(uri, 'en'), text), [
      'objective 1-1 …',
      '  key-result 1-1 Loaves to 4',
      '  key-result 1-1 Tills',
      '    list 1-1 check_ins (1)',
      '      check-in 1-1 2026-10-12 (3)',
    ]);
  });
  it('is empty for a file of another tool, and for one that is not open', async () => {
    const { service, uri } = await project({ 'w/b.okr.yaml': FILE.replaceAll('|', '>'), 'w/a.okr.yaml': 'node: kr1\n|' });
    assert.deepEqual(service.shape.symbols(uri, 'en'), []);
    assert.deepEqual(service.shape.symbols('w/b.okr.yaml', 'en'), []);
  });
});

describe('folding', () => {
  const folds = async (text: string) => {
    const { service, uri } = await project({ 'w/a.okr.yaml': `${text}|` });
    return service.shape.folds(uri)?.map(({ start, end, kind }) => `${start + 1}-${end + 1}${kind ? ` ${kind}` : ''}`);
  };
  it('takes objectives, key results, lists, comments, texts of several lines and regions', async () => {
    const text = `# one
# two
# region first
cycle: 2026-Q4
objectives:
  # a
  # b
  - title: Bread
    why: >
      people

      cross town
      # no comment
    key_results:
      - title: Loaves
        actions: [
          Ask, Tell ]
        check_ins:
          - { date: 2026-10-12,
              value: 3 }
      - Tills
  - title: Tills
    owner: lea
# endregion

# last
`;
    assert.deepEqual(await folds(text), [
      '1-2 comment',
      '3-24 region',
      '5-23',
      '6-7 comment',
      '8-21',
      '9-13',
      '14-21',
      '15-20',
      '16-17',
      '18-20',
      '19-20',
      '22-23',
    ]);
  });
  it('leaves a file of which nothing can be read to the editor', async () => {
    assert.equal(await folds(''), undefined);
    assert.equal(await folds('# only\n# comments\n'), undefined);
  });
});

describe('selecting more and more', () => {
  const steps = async (source: string) => {
    const { text, cursors } = marked(source);
    const { service, uri } = await project({ 'w/a.okr.yaml': `${text}|` });
    const ranges = service.shape.selections(uri, cursors[0] as number);
    for (const [i, [start, end]] of ranges.entries()) {
      const inner = ranges[i - 1];
      if (inner) assert.ok(start <= inner[0] && inner[1] <= end && end - start > inner[1] - inner[0]);
    }
    return ranges.map(([start, end]) => text.slice(start, end));
  };
  it('goes from the word to the file', async () => {
    const kr = '- title: Reduce refunds by the end of Ma|rch 2027 to 3 %';
    const objective = `- title: Bread\n    key_results:\n      ${kr}\n        owner: lea\n      - Tills`;
    const found = await steps(`language: en\nobjectives:\n  ${objective}\n  - title: Shop\n`);
    const bare = (text: string) => text.replace('|', '');
    assert.deepEqual(found.slice(0, 2), ['March', 'March 2027']);
    for (const part of [
      bare(kr).slice('- title: '.length),
      bare(kr).slice(2),
      `${bare(kr).slice(2)}\n        owner: lea`,
      `${bare(kr)}\n        owner: lea`,
      bare(objective),
      `  ${bare(objective)}\n  - title: Shop`,
      `      ${bare(kr)}\n        owner: lea\n      - Tills`,
    ]) {
      assert.ok(found.includes(part), `${JSON.stringify(part)} is not among ${JSON.stringify(found, null, 1)}`);
    }
  });
  it('knows elisions, quotes and flow style', async () => {
    const found = await steps("language: fr\nobjectives:\n  - { title: 'L''équ|ipe d''accueil', owner: lea }\n");
    assert.deepEqual(found.slice(0, 3), ['équipe', "L''équipe d''accueil", "'L''équipe d''accueil'"]);
    assert.ok(found.includes("title: 'L''équipe d''accueil'"));
  });
  it('takes words of fields and comments too', async () => {
    assert.equal((await steps('team: da|ta\nobjectives: []\n'))[0], 'data');
    assert.equal((await steps('# wo|rds here\nobjectives: []\n'))[0], 'words');
  });
});
