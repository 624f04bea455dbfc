import assert from 'node:assert/strict';
import { markedWorkspace, never } from './testing/workspace.ts';

const COMPANY = `cycle: 2026-Q4
objectives:
  - id: ⟦trust⟧
    title: Customers trust us
    key_results:
      - id: nps
        title: NPS from 40 to 60
`;

async function assertReferences(files: Record<string, string>, withDeclaration = true): Promise<void> {
  const { service, uri, offset, expected, shown } = await markedWorkspace(files);
  const found = await service.navigation.references(uri, offset, withDeclaration, never);
  assert.deepEqual(shown(found ?? []), expected);
}

describe('references', () => {
  it('of an objective are its id and every part that names it, in closed files and in the log', () =>
    assertReferences({
      'company.okr.yaml': COMPANY,
      'data.okr.yaml': `cycle: 2026-Q4
objectives:
  - title: A
    parent: ⟦tr|ust⟧
  - title: B
    parent: [ "⟦trust⟧/nps", { ref: '⟦trust⟧@2026-Q4', weight: 0.5 } ]
check_ins:
  - { key_result: ⟦trust⟧/nps, date: 2026-10-12, value: 45 }
`,
      'later.okr.yaml': 'cycle: 2027-Q1\nobjectives:\n  - id: trust\n    title: C\n  - title: D\n    parent: trust\n',
      'wide.okr.yaml': 'cycle: 2027-Q1\nobjectives:\n  - title: E\n    parent: ⟦trust⟧@2026-q4\n',
    }));

  it('of a key result are its id and the parts that name it', () =>
    assertReferences({
      'company.okr.yaml': COMPANY.replace('⟦trust⟧', 'trust').replace('nps', '⟦n|ps⟧'),
      'data.okr.yaml': `cycle: 2026-Q4
objectives:
  - title: A
    parent: [trust, trust/⟦nps⟧]
check_ins:
  - { key_result: trust/⟦nps⟧, date: 2026-10-12, value: 45 }
`,
    }));

  it('begin at a title too, and leave the declaration out where it is not asked for', () =>
    assertReferences(
      {
        'company.okr.yaml': COMPANY.replace('⟦trust⟧', 'trust').replace('Customers', 'Cust|omers'),
        'data.okr.yaml': 'cycle: 2026-Q4\nobjectives:\n  - title: A\n    parent: ⟦trust⟧\n',
      },
      false,
    ));

  it('are the whole scalar where its letters are spelled otherwise', () =>
    assertReferences({
      'company.okr.yaml': COMPANY.replace('trust⟧', 'tr|ust⟧'),
      'data.okr.yaml': 'cycle: 2026-Q4\nx-top: &top trust\nobjectives:\n  - title: A\n    parent: [⟦*top⟧, ⟦"tr\\x75st"⟧]\n',
    }));

  it('are none for other words', () =>
    assertReferences({ 'a.okr.yaml': 'cycle: 2026-Q4\nobjectives:\n  - title: A\n    owner: le|a\n' }));

  it('end without an answer when cancelled, and read no further', async () => {
    const files: Record<string, string> = { 'a.okr.yaml': 'objectives:\n  - id: to|p\n    title: A\n' };
    for (let i = 0; i < 100; i++) files[`t${i}.okr.yaml`] = `objectives:\n  - title: T\n    parent: top\n`;
    const { service, uri, offset, workspace } = await markedWorkspace(files);
    const readBefore = [...workspace.reads.values()].reduce((sum, count) => sum + count, 0);
    let asked = 0;
    assert.equal(await service.navigation.references(uri, offset, true, () => ++asked > 3), null);
    const read = [...workspace.reads.values()].reduce((sum, count) => sum + count, 0) - readBefore;
    assert.ok(read <= 32, `${read} files were read`);
  });
});

describe('document highlight', () => {
  const own = async (text: string) => {
    const { service, uri, offset, expected, shownIn } = await markedWorkspace({ 'a.okr.yaml': text });
    const found = service.navigation.highlights(uri, offset);
    assert.deepEqual(
      shownIn(
        uri,
        found.map(({ range }) => range),
      ),
      expected,
    );
    return found.filter(({ declares }) => declares).length;
  };
  it('is where a name stands in this file', async () => {
    const text = `objectives:
  - id: ⟦top⟧
    title: A
    key_results:
      - { id: k, title: From 1 to 2 }
  - title: B
    parent: "⟦t|op⟧/k" # top
check_ins:
  - { key_result: ⟦top⟧/k, date: 2026-10-12, value: 1 }
`;
    assert.equal(await own(text), 1);
  });
  it('begins at names, not at titles, where words are highlighted anyway', async () => {
    assert.equal(await own('objectives:\n  - id: top\n    title: A to|p\n'), 0);
  });
});
