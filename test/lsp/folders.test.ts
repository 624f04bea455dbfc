import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type { Location } from 'vscode-languageserver/node';
import type { TreeOpenResult } from '../../server/src/protocol.ts';
import { Editor } from './client.ts';

const COMPANY = `team: company
level: company
cycle: 2026
objectives:
  - id: quiet-nights
    title: Neighbours sleep through the night
    owner: ines
    key_results:
      - id: noise
        title: Cut night noise from 70 dB to 55 dB
      - Improve the mood
`;
const HARBOUR = `team: docks
level: team
cycle: 2026
objectives:
  - id: quiet-cranes
    title: Cranes that nobody hears
    owner: ana
    parent: quiet-nights/noise
    key_results:
      - Improve the grease
      - Cut squeaks from 30 to 5 a night
`;
/** One folder knows Ines and wants numbers at all costs; the other knows Ana, leaves wording alone, and has other teams. */
const FILES = {
  'head-office/okr.config.yaml': 'people: [ines]\nteams: [company]\nrules:\n  kr-not-measurable: error\n',
  'head-office/company.okr.yaml': COMPANY,
  'harbour/okr.config.yaml': 'people: [ana]\nteams: [docks]\nrules:\n  kr-not-measurable: off\n',
  'harbour/docks.okr.yaml': HARBOUR,
  'elsewhere/x.okr.yaml': COMPANY.replace('quiet-nights', 'elsewhere').replace('ines', 'nobody'),
};
const ERROR = 1;

describe('several folders', () => {
  let editor: Editor;
  afterEach(async () => {
    await editor.stop();
  });
  const folder = (name: string) => ({ uri: editor.uri(name), name });
  const start = async (...names: readonly string[]) => {
    editor = await Editor.uninitialized(FILES);
    const { connection } = editor;
    await connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      workspaceFolders: names.map(folder),
      capabilities: { workspace: { workspaceFolders: true } },
    });
    await connection.sendNotification('initialized', {});
    await editor.ready();
  };
  const change = (added: readonly string[], removed: readonly string[]) =>
    editor.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: { added: added.map(folder), removed: removed.map(folder) },
    });
  const codes = (found: readonly { readonly code?: unknown }[]) => found.map(({ code }) => code);
  const now = () => editor.messages.length;
  const has = (code: string) => (found: readonly { readonly code?: unknown }[]) => codes(found).includes(code);
  const references = async () => {
    const text = readFileSync(path.join(editor.folder, 'head-office/company.okr.yaml'), 'utf8');
    await editor.open('head-office/company.okr.yaml', text);
    const found = await editor.at<Location[]>('textDocument/references', 'head-office/company.okr.yaml', 'id: noi|se', {
      context: { includeDeclaration: false },
    });
    return found.map(({ uri, range }) => `${uri.slice(editor.uri('').length)}:${range.start.line}`);
  };

  it('each keep their own configuration, and refer to each other', async () => {
    await start('head-office', 'harbour');
    const company = await editor.published('head-office/company.okr.yaml', has('kr-not-measurable'));
    assert.equal(company.find(({ code }) => code === 'kr-not-measurable')?.severity, ERROR);
    assert.equal(has('person-unknown')(company) || has('owner-unknown')(company), false, String(codes(company)));
    // Told last: everything was read.
    const docks = editor.messages.filter(
      ({ method, params }) =>
        method === 'textDocument/publishDiagnostics' && (params as { uri: string }).uri === editor.uri('harbour/docks.okr.yaml'),
    );
    const last = (docks.at(-1)?.params as { diagnostics: readonly { code?: unknown }[] } | undefined)?.diagnostics ?? [];
    for (const code of ['ref-unknown', 'kr-not-measurable']) assert.equal(has(code)(last), false, String(codes(last)));
    assert.deepEqual(await references(), ['/harbour/docks.okr.yaml:7']);
    const tree = await editor.request<TreeOpenResult>('okr/tree/open', { cycle: '2026' });
    assert.deepEqual(
      tree.rows.filter(({ kind }) => kind === 'objective').map(({ title }) => title),
      ['Neighbours sleep through the night', 'Cranes that nobody hears'],
    );
  });

  it('come and go while the server runs, with their references, their findings and their configuration', async () => {
    await start('harbour');
    await editor.published('harbour/docks.okr.yaml', has('ref-unknown'));
    let since = now();
    await change(['head-office'], []);
    await editor.published('harbour/docks.okr.yaml', (found) => !has('ref-unknown')(found), since);
    await editor.published('head-office/company.okr.yaml', (found) => found.some(({ severity }) => severity === ERROR), since);
    since = now();
    await change([], ['head-office']);
    await editor.published('harbour/docks.okr.yaml', has('ref-unknown'), since);
    await editor.published('head-office/company.okr.yaml', (found) => found.length === 0, since);
  });

  it('may go before they were read', async () => {
    await start('harbour');
    const since = now();
    await change(['elsewhere'], []);
    await change([], ['elsewhere']);
    await change(['head-office'], []);
    await editor.published('harbour/docks.okr.yaml', (found) => !has('ref-unknown')(found), since);
    const tree = await editor.request<TreeOpenResult>('okr/tree/open', { cycle: '2026' });
    assert.equal(tree.rows.filter(({ title }) => title === 'Neighbours sleep through the night').length, 1);
  });
});
