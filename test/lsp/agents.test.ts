import assert from 'node:assert/strict';
import type { AgentToolResult } from '../../server/src/protocol.ts';
import { Editor } from './client.ts';
import { FILES, TEAM } from './fixtures.ts';

const DATA = 'teams/data.okr.yaml';

describe('tools for assistants over the wire', () => {
  let editor: Editor;
  afterEach(async () => {
    await editor.stop();
  });
  const call = (name: string, input: unknown, trusted = false) =>
    editor.request<AgentToolResult>('okr/agents/tool', { name, input, trusted });

  it('count what is typed and not yet saved', async () => {
    editor = await Editor.start({ files: FILES });
    await editor.ready();
    await editor.open(DATA, TEAM);
    await editor.edit(DATA, 'from 60% to 80%', 'from 60% to 85%');
    const { text, isError } = await call('okr_read', { ref: 'clean-records/coverage' });
    assert.equal(isError, false, text);
    assert.match(text, /teams\/data\.okr\.yaml, lines 13–14:[\s\S]*from 60% to 85%/);
    assert.match((await call('okr_rules', { rule: 'kr-activity' })).text, /\n# /);
  });

  it('try a change where nobody sees it, and write nothing', async () => {
    editor = await Editor.start({ files: FILES });
    await editor.ready();
    const before = (await call('okr_list', { cycle: '2026-Q4' })).text;
    const proposed = await call('okr_propose', {
      change: 'key-result',
      ref: 'clean-records',
      text: 'Errors per file from 9 to 2',
    });
    assert.match(proposed.text, /\n\+ +- .*Errors per file from 9 to 2\n[\s\S]*Nothing was written\.$/);
    assert.equal((await call('okr_list', { cycle: '2026-Q4' })).text, before);
    assert.deepEqual([(await call('okr_apply', { proposal: 'p1' })).isError], [true]);
    const pasted = await call('okr_lint', { text: 'objectives: [{title: Growth, key_results: [Organise a workshop]}]' });
    assert.match(pasted.text, /kr-activity/);
  });

  it('answer what is no call with one line, and run git only where it is trusted', async () => {
    editor = await Editor.start({ files: FILES, locale: 'fr' });
    await editor.ready();
    for (const params of [
      null,
      {},
      { name: 7 },
      { name: 'okr_list', input: 'x' },
      { name: 'okr_read', input: { path: '../../../etc/passwd' } },
    ]) {
      const { text, isError } = await editor.request<AgentToolResult>('okr/agents/tool', params);
      assert.equal(isError, true);
      assert.match(text, /^\P{Lu}?[^\n]+$/u);
    }
    assert.match((await call('okr_diff', {})).text, /il n’y a pas d’outil/);
    assert.doesNotMatch((await call('okr_diff', {}, true)).text, /il n’y a pas d’outil/);
  });
});
