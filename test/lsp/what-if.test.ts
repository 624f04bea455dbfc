import assert from 'node:assert/strict';
import type { TreeOpenResult, WhatIfFormResult, WhatIfResult } from '../../server/src/protocol.ts';
import { Editor } from './client.ts';
import { COMPANY, TEAM } from './fixtures.ts';

describe('what if', () => {
  let editor: Editor;
  beforeEach(async () => {
    editor = await Editor.start({
      files: {
        'company.okr.yaml': COMPANY.replace('    owner: amina\n', '    owner: amina\n    rollup: aligned\n'),
        'teams/data.okr.yaml': TEAM,
      },
    });
    await editor.ready();
  });
  afterEach(async () => {
    await editor.stop();
  });
  const open = () => editor.request<TreeOpenResult>('okr/tree/open', { cycle: '2026-Q4' });
  const titled = async (text: string) => (await open()).rows.find(({ title }) => title.includes(text)) ?? assert.fail(text);

  it('shows what a value would move up to the top, in less than a screenful of bytes, and leaves everything as it is', async () => {
    const { id, title } = await titled('Duplicate');
    const form = await editor.request<WhatIfFormResult>('okr/whatIf/form', { id });
    assert.equal(form?.reach.kind, 'value');
    const before = await open();
    const params = { cycle: '2026-Q4', moves: [{ id, title, to: { value: 2 } }], about: id };
    const view = (await editor.request<WhatIfResult>('okr/whatIf', params)) ?? assert.fail('no answer');
    assert.equal(view.rows[0]?.progress, 1);
    assert.equal(view.rows.length, 3, 'the key result, its objective, and what that supports');
    assert.notEqual(view.summary, null);
    assert.ok(view.levers.length === 2);
    assert.ok(JSON.stringify(view).length < 4000);
    assert.deepEqual((await open()).rows, before.rows);
  });

  it('answers what makes no sense with nothing', async () => {
    for (const params of [
      null,
      { moves: 7 },
      { moves: [null, { id: 'x', title: 'x', to: { value: 'much' } }], cycle: 4, about: [] },
    ]) {
      const view = await editor.request<WhatIfResult>('okr/whatIf', params);
      assert.deepEqual([view?.rows, view?.levers], [[], []]);
    }
    assert.equal(await editor.request('okr/whatIf/form', { id: 4 }), null);
    const gone = { cycle: null, moves: [{ id: 'gone', title: 'gone', to: { reached: true } }], about: null };
    assert.deepEqual((await editor.request<WhatIfResult>('okr/whatIf', gone))?.gone, ['gone']);
  });
});
