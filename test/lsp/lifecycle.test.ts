import assert from 'node:assert/strict';
import { CancellationTokenSource, ErrorCodes } from 'vscode-languageserver/node';
import { Editor } from './client.ts';
import { FILES, PULLING, RICH, TEAM } from './fixtures.ts';

describe('the life of a server', () => {
  let editor: Editor | undefined;
  afterEach(async () => {
    await editor?.stop();
    editor = undefined;
  });

  it('says what it can do', async () => {
    editor = await Editor.start({ files: FILES });
    const { capabilities, serverInfo } = editor.initialized;
    assert.equal(serverInfo?.name, 'okr');
    assert.equal(capabilities.positionEncoding, 'utf-16');
    assert.deepEqual(capabilities.textDocumentSync, { openClose: true, change: 2 });
    assert.equal(capabilities.completionProvider?.resolveProvider, true);
    assert.equal(capabilities.hoverProvider, true);
    assert.equal(capabilities.definitionProvider, true);
    assert.equal(capabilities.diagnosticProvider, undefined);
  });
  it('offers to be asked for diagnostics where the client asks', async () => {
    editor = await Editor.start({ files: FILES, capabilities: PULLING });
    assert.deepEqual(editor.initialized.capabilities.diagnosticProvider, {
      identifier: 'okr',
      interFileDependencies: true,
      workspaceDiagnostics: true,
    });
  });
  it('has the client watch the files', async () => {
    editor = await Editor.start({ files: FILES, capabilities: RICH });
    type Registrations = { registrations: { method: string; registerOptions?: { watchers?: { globPattern: string }[] } }[] };
    const { registrations } = (await editor.requested('client/registerCapability', (params) =>
      (params as Registrations).registrations.some(({ method }) => method === 'workspace/didChangeWatchedFiles'),
    )) as Registrations;
    const globs = registrations.flatMap((it) => it.registerOptions?.watchers ?? []).map((it) => it.globPattern);
    assert.deepEqual(globs, ['**/*.okr.{yaml,yml}', '**/okr.config.yaml']);
  });
  it('tells when all files are read', async () => {
    editor = await Editor.start({ files: FILES });
    const status = await editor.notification<{ phase: string; files: number; limit: number | null }>(
      'okr/status',
      ({ phase }) => phase === 'ready',
    );
    assert.deepEqual({ files: status.files, limit: status.limit }, { files: 2, limit: null });
  });
  it('says so when it is asked before it was initialized', async () => {
    editor = await Editor.uninitialized();
    const question = editor.request('textDocument/hover', {
      textDocument: { uri: 'file:///a.okr.yaml' },
      position: { line: 0, character: 0 },
    });
    await assert.rejects(question, { code: ErrorCodes.ServerNotInitialized });
    await editor.introduce();
    await assert.rejects(editor.request('okr/nothing', {}), { code: ErrorCodes.MethodNotFound });
    await assert.rejects(editor.introduce(), { code: ErrorCodes.InvalidRequest });
  });
  it('ends with 0 after shutdown, and with 1 without', async () => {
    editor = await Editor.start();
    assert.equal(await editor.stop(), 0);
    editor = await Editor.start();
    await editor.connection.sendNotification('exit');
    assert.equal(await editor.exit, 1);
  });
  it('answers nothing but an error after shutdown', async () => {
    editor = await Editor.start({ files: FILES });
    await editor.open('teams/data.okr.yaml', TEAM);
    await editor.request('shutdown', undefined);
    await assert.rejects(editor.at('textDocument/hover', 'teams/data.okr.yaml', 'Every| record'), { code: -32600 });
    await editor.connection.sendNotification('exit');
    assert.equal(await editor.exit, 0);
  });
  it('starts without folders, and with a first message that makes no sense', async () => {
    editor = await Editor.start({ initializationOptions: 'nonsense', capabilities: { textDocument: null } as never });
    await editor.open('a.okr.yaml', TEAM);
    assert.ok(await editor.at('textDocument/hover', 'a.okr.yaml', 'Every| record'));
  });
  it('survives messages that make no sense', async () => {
    editor = await Editor.start({ files: FILES });
    const { connection } = editor;
    await connection.sendNotification('textDocument/didOpen', {});
    await connection.sendNotification('textDocument/didOpen', { textDocument: { uri: 'a.okr.yaml' } });
    await connection.sendNotification('textDocument/didChange', { textDocument: { uri: 7 }, contentChanges: 'no' });
    await connection.sendNotification('textDocument/didClose', null);
    await connection.sendNotification('workspace/didChangeWatchedFiles', { changes: [{}] });
    await connection.sendNotification('okr/unknown', {});
    await editor.request('textDocument/hover', { textDocument: {}, position: {} }).catch(() => undefined);
    await editor.request('textDocument/completion', null).catch(() => undefined);
    await editor.request('completionItem/resolve', { label: 'x', data: 9 }).catch(() => undefined);
    await assert.rejects(editor.request('okr/unknown', {}), { code: -32601 });
    await editor.open('teams/data.okr.yaml', TEAM);
    assert.ok(await editor.at('textDocument/hover', 'teams/data.okr.yaml', 'Every| record'));
  });
  it('answers a request that was called off as cancelled', async () => {
    editor = await Editor.start({ files: FILES });
    await editor.open('teams/data.okr.yaml', TEAM);
    const params = {
      textDocument: { uri: editor.uri('teams/data.okr.yaml') },
      position: editor.place('teams/data.okr.yaml', 'Every| record'),
    };
    const source = new CancellationTokenSource();
    const called = Array.from({ length: 20 }, () => editor?.connection.sendRequest('textDocument/hover', params, source.token));
    source.cancel();
    const answers = await Promise.allSettled(called);
    const last = answers.at(-1) as PromiseRejectedResult;
    assert.equal(last.status, 'rejected');
    assert.equal(last.reason.code, -32800);
    assert.ok(await editor.request('textDocument/hover', params));
  });
});
