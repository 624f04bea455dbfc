import assert from 'node:assert/strict';
import { SYMBOL_LIMIT } from './symbols.ts';
import { markedWorkspace, never } from './testing/workspace.ts';

const FILES = {
  'clients.okr.yaml': `cycle: 2026-Q4
objectives:
  - id: customer-trust
    title: Customers rely on every figure
    owner: amina
    key_results:
      - id: nps
        title: Promoters from 40 to 60
        owner: zoé
      - title: Complaints from 30 to 10
`,
  'donnees.okr.yaml': `cycle: 2026-Q4
objectives:
  - title: Des données fiables dans les 4 pays
    owner: hélène
`,
};

describe('workspace symbols', () => {
  const find = async (query: string) => {
    const { service, shown } = await markedWorkspace(FILES);
    const found = (await service.navigation.workspaceSymbols(query, never)) ?? [];
    return found.map((one) => `${one.kind} ${one.name} (${one.container}) ${shown([one])[0]?.replace(/@.*/, '')}`);
  };

  it('are found by their title, wherever the words begin, whatever the accents', async () => {
    const data =
      'objective Des données fiables dans les 4 pays (donnees · 2026-Q4) donnees.okr.yaml Des données fiables dans les 4 pays';
    for (const query of ['données', 'DONNEES', 'fiab', 'des fiables pays', 'donfia']) assert.deepEqual(await find(query), [data]);
  });
  it('are found by their id, of which only some letters are typed', async () => {
    const trust = 'objective Customers rely on every figure · customer-trust (clients · 2026-Q4) clients.okr.yaml customer-trust';
    for (const query of ['customer-trust', 'ct', 'custrust', 'cmrtrst']) assert.equal((await find(query))[0], trust);
    assert.deepEqual(await find('nps'), [
      'key-result Promoters from 40 to 60 · nps (Customers rely on every figure) clients.okr.yaml nps',
    ]);
  });
  it('are found by their owner, who stands in the name then', async () => {
    assert.deepEqual(await find('zoe'), [
      'key-result Promoters from 40 to 60 · zoé (Customers rely on every figure) clients.okr.yaml nps',
    ]);
    assert.match((await find('HELENE'))[0] ?? '', /· hélène/);
  });
  it('come best first', async () => {
    assert.deepEqual(
      (await find('c')).map((line) => line.split(' (')[0]),
      [
        'objective Customers rely on every figure',
        'key-result Complaints from 30 to 10',
        'objective Des données fiables dans les 4 pays',
      ].slice(0, 2),
    );
  });
  it('are none for other letters, and the first ones for no letters', async () => {
    assert.deepEqual(await find('xyz'), []);
    assert.equal((await find(' ')).length, 4);
  });
  it('are never more than a list can show, and none once cancelled', async () => {
    const files: Record<string, string> = {};
    for (let i = 0; i < 50; i++) {
      const items = Array.from({ length: 20 }, (_, k) => `  - title: Same ${k === 7 ? 'needle' : 'hay'} ${i}\n`);
      files[`t${i}.okr.yaml`] = `objectives:\n${items.join('')}`;
    }
    const { service } = await markedWorkspace(files);
    assert.equal((await service.navigation.workspaceSymbols('same', never))?.length, SYMBOL_LIMIT);
    assert.equal((await service.navigation.workspaceSymbols('needle', never))?.length, 50);
    let asked = 0;
    assert.equal(await service.navigation.workspaceSymbols('same', () => ++asked > 2), null);
    assert.equal(asked, 3);
  });
});
