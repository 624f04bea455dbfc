import assert from 'node:assert/strict';
import {
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  CancellationTokenSource,
  type DocumentHighlight,
  type DocumentLink,
  type Location,
  LSPErrorCodes,
  type Range,
  type TextDocumentEdit,
  type WorkspaceEdit,
  type WorkspaceSymbol,
} from 'vscode-languageserver/node';
import { Editor, wordsAt } from './client.ts';
import { COMPANY, FILES, RICH, TEAM } from './fixtures.ts';

const DATA = 'teams/data.okr.yaml';
const LOG = 'jobs.okr.yaml';
const JOBS = `cycle: 2026-Q4
check_ins:
  - { key_result: "customer-trust/nps", date: 2026-10-26, value: 52 } # https://bi.example/nps.
`;
const ALL = { ...FILES, [LOG]: JOBS };
const RENAMES = { ...RICH, textDocument: { ...RICH.textDocument, rename: { prepareSupport: true } } };

describe('navigation over the wire', () => {
  let editor: Editor;
  afterEach(async () => {
    await editor.stop();
  });
  const start = async (capabilities: object = RENAMES, locale?: string) => {
    editor = await Editor.start({ files: ALL, capabilities, locale });
    await editor.ready();
    await editor.open(DATA, TEAM);
  };
  const words = (uri: string, range: Range) => {
    const [name, text] = Object.entries(ALL).find(([file]) => editor.uri(file) === uri) as [string, string];
    return `${name} ${wordsAt(text, range)}`;
  };

  it('finds references in open and closed files', async () => {
    await start();
    const found = await editor.at<Location[]>('textDocument/references', DATA, 'customer-|trust', {
      context: { includeDeclaration: true },
    });
    assert.deepEqual(
      found.map(({ uri, range }) => words(uri, range)),
      ['company.okr.yaml customer-trust', `${LOG} customer-trust`, `${DATA} customer-trust`],
    );
    const highlights = await editor.at<DocumentHighlight[]>('textDocument/documentHighlight', DATA, 'clean|-records');
    assert.deepEqual(
      highlights.map(({ range, kind }) => [wordsAt(TEAM, range), kind]),
      [['clean-records', 3]],
    );
  });

  it('renames in one versioned edit', async () => {
    await start();
    const place = await editor.at<{ range: Range; placeholder: string }>('textDocument/prepareRename', DATA, 'customer-|trust');
    assert.equal(place.placeholder, 'customer-trust');
    assert.equal(wordsAt(TEAM, place.range), 'customer-trust');
    const { documentChanges } = await editor.at<WorkspaceEdit>('textDocument/rename', DATA, 'customer-|trust', {
      newName: 'loved',
    });
    const changes = (documentChanges as TextDocumentEdit[]).map(({ textDocument, edits }) => [
      textDocument.version,
      edits.map((edit) => `${words(textDocument.uri, edit.range)} → ${'newText' in edit ? edit.newText : ''}`),
    ]);
    assert.deepEqual(changes, [
      [null, ['company.okr.yaml customer-trust → loved']],
      [null, [`${LOG} customer-trust → loved`]],
      [1, [`${DATA} customer-trust → loved`]],
    ]);
    await editor.open('company.okr.yaml', COMPANY);
    await editor.edit('company.okr.yaml', 'team: company\n', 'team: company # first\n');
    const later = await editor.at<WorkspaceEdit>('textDocument/rename', DATA, 'customer-|trust', { newName: 'loved' });
    assert.deepEqual(
      (later.documentChanges as TextDocumentEdit[]).map(({ textDocument }) => textDocument.version),
      [2, null, 1],
    );
  });

  it('serves editors that know no document changes and do not ask first', async () => {
    await start({});
    assert.equal(editor.initialized.capabilities.renameProvider, true);
    const { changes } = await editor.at<WorkspaceEdit>('textDocument/rename', DATA, 'clean|-records', { newName: 'tidy' });
    assert.deepEqual(Object.keys(changes ?? {}), [editor.uri(DATA)]);
  });

  it('says in the editor’s language why something cannot be renamed, and changes nothing', async () => {
    await start(RENAMES, 'fr');
    const problem = (method: string, around: string, more: object = {}) =>
      editor.at(method, DATA, around, more).then(
        () => 'answered',
        (error: { code: number; message: string }) => `${error.code} ${error.message}`,
      );
    const failed = LSPErrorCodes.RequestFailed;
    assert.match(await problem('textDocument/prepareRename', 'owner: |leo'), new RegExp(`^${failed} Placez le curseur`));
    assert.match(await problem('textDocument/rename', 'clean|-records', { newName: 'a b' }), /ne peut pas être un identifiant/);
    assert.match(await problem('textDocument/rename', 'clean|-records', { newName: 7 }), /au moins une lettre/);
    assert.match(
      await problem('textDocument/rename', 'clean|-records', { newName: 'customer-trust' }),
      /est déjà l’identifiant de «\u00a0Customers trust us/,
    );
  });

  it('cancels a rename', async () => {
    const many: Record<string, string> = { ...ALL };
    for (let i = 0; i < 300; i++) many[`t${i}.okr.yaml`] = TEAM.replace('clean-records', `records-${i}`);
    editor = await Editor.start({ files: many, capabilities: RENAMES });
    await editor.ready();
    await editor.open(DATA, TEAM);
    const source = new CancellationTokenSource();
    const params = {
      textDocument: { uri: editor.uri(DATA) },
      position: editor.place(DATA, 'customer-|trust'),
      newName: 'loved',
    };
    const asked = editor.connection.sendRequest('textDocument/rename', params, source.token);
    source.cancel();
    await assert.rejects(asked, (error: { code: number }) => error.code === LSPErrorCodes.RequestCancelled);
    const found = await editor.request<WorkspaceSymbol[]>('workspace/symbol', { query: 'loved' });
    assert.deepEqual(found, []);
    const { documentChanges } = await editor.request<WorkspaceEdit>('textDocument/rename', params);
    assert.equal(documentChanges?.length, 303);
  });

  it('finds symbols by title, id and owner', async () => {
    await start();
    const find = async (query: string) =>
      (await editor.request<WorkspaceSymbol[]>('workspace/symbol', { query })).map(
        ({ name, containerName }) => `${name} (${containerName})`,
      );
    assert.deepEqual(await find('nps'), ['NPS from 42 to 60 (Customers trust us with their data)']);
    assert.deepEqual(await find('cleanrec'), ['Every record can be relied on · clean-records (data · 2026-Q4)']);
    assert.deepEqual(await find('amina'), ['Customers trust us with their data · amina (company · 2026-Q4)']);
    assert.deepEqual(await find('zzz'), []);
    assert.equal((await find('')).length, 6);
  });

  it('links addresses and parents', async () => {
    await start();
    await editor.open(LOG, JOBS);
    const links = await editor.request<DocumentLink[]>('textDocument/documentLink', { textDocument: { uri: editor.uri(LOG) } });
    assert.deepEqual(
      links.map(({ range, target, tooltip }) => [wordsAt(JOBS, range), target, tooltip]),
      [
        ['customer-trust/nps', `${editor.uri('company.okr.yaml')}#L9,13`, 'NPS from 42 to 60'],
        ['https://bi.example/nps', 'https://bi.example/nps', undefined],
      ],
    );
  });

  it('tells who supports whom', async () => {
    await start();
    const prepare = async (around: string) =>
      (await editor.at<CallHierarchyItem[]>('textDocument/prepareCallHierarchy', DATA, around))[0];
    const parent = (await prepare('parent: customer|-trust')) as CallHierarchyItem;
    assert.deepEqual([parent.name, parent.uri], ['Customers trust us with their data', editor.uri('company.okr.yaml')]);
    const incoming = await editor.request<CallHierarchyIncomingCall[]>('callHierarchy/incomingCalls', { item: parent });
    assert.deepEqual(
      incoming.map(({ from, fromRanges }) => [from.name, fromRanges.map((range) => wordsAt(TEAM, range))]),
      [['Every record can be relied on', ['customer-trust']]],
    );
    const outgoing = await editor.request<CallHierarchyOutgoingCall[]>('callHierarchy/outgoingCalls', {
      item: incoming[0]?.from,
    });
    assert.deepEqual(
      outgoing.map(({ to }) => to.name),
      ['Customers trust us with their data'],
    );
    assert.deepEqual(await editor.request('callHierarchy/incomingCalls', { item: { data: 7 } }), []);
  });
});
