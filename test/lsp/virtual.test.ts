import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import {
  createMessageConnection,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';

/** Path of the built server, put in when the tests are bundled. */
declare const SERVER: string;

const ROOT = 'vscode-vfs://host/acme/okrs';
const WEAK = `objectives:
  - id: tidy-yard
    title: The yard is a place where nobody searches
    key_results:
      - Improve the yard
      - Cut searches from 30 to 5 a day
`;

describe('a folder that is on no disk', () => {
  it('is listed and read through the client, and forgotten with the folder', async () => {
    const files = new Map([[`${ROOT}/teams/yard.okr.yaml`, WEAK]]);
    const child = spawn(process.execPath, [SERVER, 'lsp', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
    const exit = new Promise((resolve) => child.on('exit', resolve));
    const connection = createMessageConnection(new StreamMessageReader(child.stdout), new StreamMessageWriter(child.stdin));
    connection.onRequest('okr/fs/list', () => ({ uris: [...files.keys()] }));
    connection.onRequest('okr/fs/read', ({ uri }: { uri: string }) => {
      const text = files.get(uri);
      return text === undefined ? null : { base64: Buffer.from(text).toString('base64') };
    });
    connection.onRequest(() => null);
    const published: PublishDiagnosticsParams[] = [];
    let wake = () => {};
    connection.onNotification('textDocument/publishDiagnostics', (params: PublishDiagnosticsParams) => {
      published.push(params);
      wake();
    });
    const next = async (condition: (params: PublishDiagnosticsParams) => boolean) => {
      for (;;) {
        const found = published.find(condition);
        if (found) return found;
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    };
    connection.listen();
    try {
      await connection.sendRequest('initialize', {
        processId: process.pid,
        rootUri: ROOT,
        workspaceFolders: [{ uri: ROOT, name: 'okrs' }],
        capabilities: {},
      });
      await connection.sendNotification('initialized', {});
      const [uri] = files.keys();
      const first = await next((params) => params.uri === uri && params.diagnostics.length > 0);
      assert.deepEqual(
        first.diagnostics.map(({ code }) => code),
        ['kr-not-measurable'],
      );
      files.clear();
      published.length = 0;
      const changes = [{ uri: `${ROOT}/teams`, type: 3 }];
      await connection.sendNotification('workspace/didChangeWatchedFiles', { changes });
      assert.deepEqual((await next((params) => params.uri === uri)).diagnostics, []);
      await connection.sendRequest('shutdown');
    } finally {
      await connection.sendNotification('exit');
      await exit;
      connection.dispose();
    }
  });
});
