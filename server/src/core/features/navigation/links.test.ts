import assert from 'node:assert/strict';
import { markedWorkspace } from './testing/workspace.ts';

const COMPANY =
  'cycle: 2026-Q4\nobjectives:\n  - id: trust\n    title: Trust\n    key_results: [{ id: nps, title: NPS from 1 to 2 }]\n';

async function linksIn(text: string, uri = 'file:///w/teams/data.okr.yaml'): Promise<readonly string[]> {
  const { service, shownIn, expected } = await markedWorkspace({ [uri]: text, 'file:///w/company.okr.yaml': COMPANY });
  const links = service.navigation.documentLinks(uri);
  assert.deepEqual(
    shownIn(
      uri,
      links.map(({ range }) => range),
    ),
    expected,
  );
  return links.map(({ target, position, tooltip }) =>
    [target, position && `${position.line}:${position.character}`, tooltip].filter((part) => part !== null).join(' '),
  );
}

describe('document links', () => {
  it('lead from parents and the log to where the id is', async () => {
    const found = await linksIn(`cycle: 2026-Q4
objectives:
  - title: A
    parent: ["⟦trust/nps⟧", ⟦trust⟧, nobody]
check_ins:
  - { key_result: ⟦trust/nps⟧, date: 2026-10-12, value: 1 }
`);
    assert.deepEqual(found, [
      'file:///w/company.okr.yaml 4:24 NPS from 1 to 2',
      'file:///w/company.okr.yaml 2:8 Trust',
      'file:///w/company.okr.yaml 4:24 NPS from 1 to 2',
    ]);
  });
  it('lead to addresses wherever they stand, without the signs behind them', async () => {
    const found = await linksIn(`# see ⟦https://wiki.example/okr_(2026)⟧, please
objectives:
  - title: A
    why: "Said on ⟦http://board.example⟧."
    key_results:
      - { title: From 1 to 2, source: ⟦https://bi.example/a?b=1,2&c=#d⟧, owner: lea }
      - { title: From 3 to 4, check_ins: [{ date: 2026-10-12, note: (⟦https://x.example/a⟧) }] }
      - https:// is no address, and ftp://x.example is none of ours
`);
    assert.deepEqual(found, [
      'https://wiki.example/okr_(2026)',
      'http://board.example',
      'https://bi.example/a?b=1,2&c=#d',
      'https://x.example/a',
    ]);
  });
  it('lead to files beside this one, but not above all folders', async () => {
    const source = (path: string) => `objectives:\n  - title: A\n    key_results: [{ title: From 1 to 2, source: ${path} }]\n`;
    assert.deepEqual(await linksIn(source("'⟦./data/été 1.csv⟧'")), ['file:///w/teams/data/%C3%A9t%C3%A9%201.csv']);
    assert.deepEqual(await linksIn(source('⟦../numbers.csv⟧')), ['file:///w/numbers.csv']);
    assert.deepEqual(await linksIn(source('../../../numbers.csv')), []);
    assert.deepEqual(await linksIn(source('Dashboard ../x')), []);
  });
  it('are found in time, whatever the text', async () => {
    const text = `# ${'http://('.repeat(20_000)}\n# ${'https://'.repeat(20_000)}${')'.repeat(20_000)}\nobjectives: []\n`;
    const { service } = await markedWorkspace({ 'a.okr.yaml': text });
    assert.ok(service.navigation.documentLinks('a.okr.yaml').length <= 2_000);
  });
});
