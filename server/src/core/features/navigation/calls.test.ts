import assert from 'node:assert/strict';
import type { Call } from './navigation.ts';
import { markedWorkspace } from './testing/workspace.ts';

const FILES = {
  'company.okr.yaml': `cycle: 2026
objectives:
  - id: top
    title: Top
    owner: amina
    key_results:
      - id: nps
        title: NPS from 40 to 60
`,
  'team.okr.yaml': `cycle: 2026-Q4
objectives:
  - id: mid
    title: Middle
    why: Because
    parent: [top, { ref: top/nps, weight: 0.5 }]
  - title: Ring
    id: ring
    parent: ring
`,
  'squad.okr.yaml': 'cycle: 2026-Q4\nobjectives:\n  - title: Low\n    parent: mid\n  - title: Lost\n    parent: nobody\n',
};

const at = async (file: keyof typeof FILES, around: string) => {
  const [before, after] = around.split('|') as [string, string];
  const text = FILES[file].replace(before + after, () => around);
  const { service, uri, offset, texts } = await markedWorkspace({ ...FILES, [file]: text });
  const { navigation } = service;
  const item = navigation.callItem(uri, offset);
  const shown = (calls: readonly Call[]) =>
    calls.map(({ item: { name, detail, uri: file }, places }) => `${name} (${detail}) in ${file}, ${places.length}`);
  const id = item?.id ?? '';
  return { item, texts, incoming: shown(navigation.supporters(id)), outgoing: shown(navigation.supported(id)), navigation };
};

describe('who supports whom', () => {
  it('begins at an objective: aligned to it or to its key results below, its parents above', async () => {
    const top = await at('company.okr.yaml', 'id: to|p');
    assert.deepEqual([top.item?.name, top.item?.detail, top.item?.kind], ['Top', 'company · 2026 · amina', 'objective']);
    assert.deepEqual(top.incoming, ['Middle (team · 2026-Q4) in team.okr.yaml, 2']);
    assert.deepEqual(top.outgoing, []);
    const mid = await at('team.okr.yaml', 'Mid|dle');
    assert.deepEqual(mid.incoming, ['Low (squad · 2026-Q4) in squad.okr.yaml, 1']);
    assert.deepEqual(mid.outgoing, ['Top (company · 2026 · amina) in company.okr.yaml, 2']);
  });
  it('goes on from item to item, and a circle is no trap', async () => {
    const { navigation } = await at('company.okr.yaml', 'id: to|p');
    const [mid] = navigation.supporters(navigation.supporters('company.okr.yaml#top')[0]?.item.id ?? '');
    assert.equal(mid?.item.name, 'Low');
    assert.deepEqual((await at('team.okr.yaml', 'Ri|ng')).outgoing, ['Ring (team · 2026-Q4) in team.okr.yaml, 1']);
  });
  it('begins at a key result, which supports its objective', async () => {
    const nps = await at('company.okr.yaml', 'NPS| from');
    assert.equal(nps.item?.kind, 'key-result');
    assert.deepEqual(nps.incoming, ['Middle (team · 2026-Q4) in team.okr.yaml, 1']);
    assert.deepEqual(nps.outgoing, ['Top (company · 2026 · amina) in company.okr.yaml, 1']);
  });
  it('begins at what a reference leads to, and anywhere else in an objective at that', async () => {
    assert.equal((await at('squad.okr.yaml', 'parent: m|id')).item?.name, 'Middle');
    assert.equal((await at('team.okr.yaml', 'Be|cause')).item?.name, 'Middle');
    assert.equal((await at('squad.okr.yaml', 'no|body')).item, null);
    assert.equal((await at('squad.okr.yaml', 'cycle|: ')).item, null);
  });
  it('says where it is, also in closed files', async () => {
    const { item, navigation, texts } = await at('squad.okr.yaml', 'parent: m|id');
    const lines = (texts['team.okr.yaml'] as string).split('\n');
    assert.deepEqual(item?.selection, { start: { line: 2, character: 8 }, end: { line: 2, character: 11 } });
    assert.equal(lines[item?.range.start.line ?? 0], '  - id: mid');
    assert.deepEqual(
      navigation.supported(item?.id ?? '')[0]?.places.map(({ start }) => start),
      [
        { line: 5, character: 13 },
        { line: 5, character: 25 },
      ],
    );
  });
  it('answers nothing for what is gone', async () => {
    const { navigation } = await at('squad.okr.yaml', 'parent: m|id');
    for (const id of ['', 'x', 'team.okr.yaml#mid\u001f7']) {
      assert.deepEqual([navigation.supporters(id), navigation.supported(id)], [[], []], id);
    }
  });
});
