import assert from 'node:assert/strict';
import { rmSync } from 'node:fs';
import path from 'node:path';
import {
  CancellationTokenSource,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type PublishDiagnosticsParams,
  type WorkspaceDiagnosticReport,
} from 'vscode-languageserver/node';
import { Editor, wordsAt } from './client.ts';
import { COMPANY, FILES, PULLING, RICH, TEAM } from './fixtures.ts';

const codes = (diagnostics: readonly Diagnostic[]) => diagnostics.map(({ code }) => code);
const has = (code: string) => (diagnostics: readonly Diagnostic[]) => codes(diagnostics).includes(code);
const hasNot = (code: string) => (diagnostics: readonly Diagnostic[]) => !codes(diagnostics).includes(code);

describe('diagnostics', () => {
  let editor: Editor;
  afterEach(async () => {
    await editor.stop();
  });

  describe('for a client that cannot ask', () => {
    it('are published with rule, place, words and page', async () => {
      editor = await Editor.start({ files: FILES, capabilities: RICH });
      await editor.open('teams/data.okr.yaml', TEAM);
      await editor.edit('teams/data.okr.yaml', 'parent: customer-trust', 'parent: customer-trsut');
      await editor.ready();
      const found = await editor.published('teams/data.okr.yaml', has('ref-unknown'));
      const finding = found.find(({ code }) => code === 'ref-unknown') as Diagnostic;
      assert.equal(finding.severity, 1);
      assert.equal(finding.source, 'okr');
      assert.match(finding.codeDescription?.href ?? '', /^file:\/\/.*\/ref-unknown\/README\.md$/);
      const text = editor.texts.get(editor.uri('teams/data.okr.yaml')) as string;
      assert.equal(wordsAt(text, finding.range), 'customer-trsut');
    });
    it('follow an edit of another file that was not saved', async () => {
      editor = await Editor.start({ files: FILES });
      await editor.ready();
      await editor.open('company.okr.yaml', COMPANY);
      await editor.edit('company.okr.yaml', 'id: customer-trust', 'id: client-trust');
      await editor.published('teams/data.okr.yaml', has('ref-unknown'));
      const since = editor.messages.length;
      await editor.edit('company.okr.yaml', 'id: client-trust', 'id: customer-trust');
      await editor.published('teams/data.okr.yaml', hasNot('ref-unknown'), since);
    });
    it('go back to what is on disk when the editor closes the file', async () => {
      editor = await Editor.start({ files: FILES });
      await editor.ready();
      await editor.open('company.okr.yaml', COMPANY.replace('id: customer-trust', 'id: other'));
      await editor.published('teams/data.okr.yaml', has('ref-unknown'));
      const since = editor.messages.length;
      await editor.close('company.okr.yaml');
      await editor.published('teams/data.okr.yaml', hasNot('ref-unknown'), since);
    });
    it('are published once for each version of an edited document, also when they stay the same', async () => {
      editor = await Editor.start({ files: FILES });
      await editor.ready();
      const told = (wanted: number) =>
        editor.notification<PublishDiagnosticsParams>(
          'textDocument/publishDiagnostics',
          ({ uri, version }) => uri === editor.uri('company.okr.yaml') && version === wanted,
        );
      await editor.open('company.okr.yaml', COMPANY);
      await told(1);
      await editor.edit('company.okr.yaml', 'owner: amina', 'owner: amir');
      await told(2);
      await editor.edit('company.okr.yaml', 'owner: amir', 'owner: amira');
      await told(3);
      await editor.request('textDocument/hover', {
        textDocument: { uri: editor.uri('company.okr.yaml') },
        position: { line: 0, character: 0 },
      });
      const own = editor.messages
        .filter(({ method }) => method === 'textDocument/publishDiagnostics')
        .map(({ params }) => params as PublishDiagnosticsParams)
        .filter(({ uri }) => uri === editor.uri('company.okr.yaml'));
      assert.deepEqual(
        own.map(({ version }) => version).filter((version) => version !== undefined),
        [1, 2, 3],
      );
    });
    it('come for the last of several edits in a row', async () => {
      editor = await Editor.start({ files: FILES });
      await editor.ready();
      await editor.open('company.okr.yaml', COMPANY);
      await editor.published('company.okr.yaml');
      const since = editor.messages.length;
      await editor.edit('company.okr.yaml', 'owner: amina', 'owner: amir');
      await editor.edit('company.okr.yaml', 'owner: amir', 'owner: amira');
      await editor.notification<PublishDiagnosticsParams>(
        'textDocument/publishDiagnostics',
        ({ uri, version }) => uri === editor.uri('company.okr.yaml') && version === 3,
        since,
      );
    });
    it('of other files are not published again while they stay the same', async () => {
      editor = await Editor.start({ files: FILES });
      await editor.ready();
      await editor.open('company.okr.yaml', COMPANY);
      await editor.open('teams/data.okr.yaml', TEAM);
      await editor.published('teams/data.okr.yaml');
      const since = editor.messages.length;
      await editor.edit('company.okr.yaml', 'owner: amina', 'owner: amir');
      await editor.published('company.okr.yaml', () => true, since);
      const again = editor.messages
        .slice(since)
        .filter(({ params }) => (params as { uri?: string } | null)?.uri === editor.uri('teams/data.okr.yaml'));
      assert.equal(again.length, 0);
    });
    it('speak French where the client does', async () => {
      editor = await Editor.start({ files: FILES, locale: 'fr-CA' });
      await editor.open('teams/data.okr.yaml', TEAM.replace('parent: customer-trust', 'parent: nobody'));
      await editor.ready();
      const found = await editor.published('teams/data.okr.yaml', has('ref-unknown'));
      assert.match(String(found.find(({ code }) => code === 'ref-unknown')?.message), /«.nobody.»/);
    });
    it('take the locale of the options before that of the protocol', async () => {
      editor = await Editor.start({ files: FILES, locale: 'fr', initializationOptions: { locale: 'en' } });
      await editor.open('teams/data.okr.yaml', TEAM.replace('parent: customer-trust', 'parent: nobody'));
      const found = await editor.published('teams/data.okr.yaml', has('ref-unknown'));
      assert.match(String(found.find(({ code }) => code === 'ref-unknown')?.message), /“nobody”/);
    });
  });

  describe('when files change on disk', () => {
    it('follow a file that vanishes and comes back', async () => {
      editor = await Editor.start({ files: FILES });
      await editor.ready();
      rmSync(path.join(editor.folder, 'company.okr.yaml'));
      await editor.watched('company.okr.yaml', 3);
      await editor.published('teams/data.okr.yaml', has('ref-unknown'));
      const since = editor.messages.length;
      editor.write('company.okr.yaml', COMPANY);
      await editor.watched('company.okr.yaml', 1);
      await editor.published('teams/data.okr.yaml', hasNot('ref-unknown'), since);
    });
    it('follow the configuration, open or on disk', async () => {
      editor = await Editor.start({ files: { ...FILES, 'teams/data.okr.yaml': TEAM.replace('customer-trust', 'nobody') } });
      await editor.ready();
      await editor.published('teams/data.okr.yaml', has('ref-unknown'));
      let since = editor.messages.length;
      editor.write('okr.config.yaml', 'rules:\n  ref-unknown: off\n');
      await editor.watched('okr.config.yaml', 1);
      await editor.published('teams/data.okr.yaml', hasNot('ref-unknown'), since);
      since = editor.messages.length;
      await editor.open('okr.config.yaml', 'rules:\n  ref-unknown: hint\n', 'yaml');
      const found = await editor.published('teams/data.okr.yaml', has('ref-unknown'), since);
      assert.equal(found.find(({ code }) => code === 'ref-unknown')?.severity, 4);
      assert.deepEqual(await editor.request('okr/configOf', { uri: editor.uri('teams/data.okr.yaml') }), {
        config: editor.uri('okr.config.yaml'),
      });
    });
    it('find what is wrong in the configuration itself', async () => {
      editor = await Editor.start({ files: { ...FILES, 'okr.config.yaml': 'rules:\n  kr-activty: off\n' } });
      const found = await editor.published('okr.config.yaml', (it) => it.length > 0);
      assert.deepEqual(codes(found), ['config-unknown']);
    });
    it('name bytes that are no UTF-8', async () => {
      editor = await Editor.start({ files: FILES });
      await editor.ready();
      const text = Buffer.concat([Buffer.from('team: caf'), Buffer.from([0xe9]), Buffer.from('\nobjectives: []\n')]);
      editor.write('latin.okr.yaml', text as never);
      await editor.watched('latin.okr.yaml', 1);
      const found = await editor.published('latin.okr.yaml', has('yaml-encoding'));
      const finding = found.find(({ code }) => code === 'yaml-encoding') as Diagnostic;
      assert.deepEqual(finding.range.start, { line: 0, character: 9 });
    });
  });

  describe('for a client that asks', () => {
    const pull = (name: string, previousResultId?: string) =>
      editor.request<DocumentDiagnosticReport & { resultId: string }>('textDocument/diagnostic', {
        textDocument: { uri: editor.uri(name) },
        ...(previousResultId ? { previousResultId } : {}),
      });

    it('come once, and then "unchanged" until something moves them', async () => {
      editor = await Editor.start({ files: FILES, capabilities: PULLING });
      await editor.ready();
      await editor.open('teams/data.okr.yaml', TEAM);
      const first = await pull('teams/data.okr.yaml');
      assert.equal(first.kind, 'full');
      assert.equal((await pull('teams/data.okr.yaml', first.resultId)).kind, 'unchanged');
      await editor.open('company.okr.yaml', COMPANY.replace('id: customer-trust', 'id: other'));
      const second = await pull('teams/data.okr.yaml', first.resultId);
      assert.ok(second.kind === 'full' && has('ref-unknown')(second.items));
      assert.equal(editor.messages.filter(({ method }) => method.endsWith('publishDiagnostics')).length, 0);
    });
    it('are to be pulled again when another open file moved them', async () => {
      editor = await Editor.start({ files: FILES, capabilities: PULLING });
      await editor.ready();
      await editor.open('teams/data.okr.yaml', TEAM);
      await editor.open('company.okr.yaml', COMPANY);
      await pull('company.okr.yaml');
      const since = editor.requests.length;
      await editor.edit('company.okr.yaml', 'id: customer-trust', 'id: other');
      await editor.requested('workspace/diagnostic/refresh', () => true, since);
    });
    it('are to be pulled again when a configuration comes that the file was waiting for', async () => {
      const named = TEAM.replace(/cycle: .*/, 'cycle: spring');
      const isAsked = (items: readonly Diagnostic[]) => items.some(({ message }) => JSON.stringify(message).includes('“spring”'));
      editor = await Editor.start({ files: { 'teams/data.okr.yaml': named }, capabilities: PULLING });
      await editor.ready();
      await editor.open('teams/data.okr.yaml', named);
      const first = await pull('teams/data.okr.yaml');
      assert.ok(first.kind === 'full' && isAsked(first.items), JSON.stringify(first));
      const since = editor.requests.length;
      editor.write('okr.config.yaml', 'cycles:\n  spring: { start: 2026-10-01, end: 2026-12-31 }\n');
      await editor.watched('okr.config.yaml', 1);
      await editor.requested('workspace/diagnostic/refresh', () => true, since);
      const second = await pull('teams/data.okr.yaml', first.resultId);
      assert.ok(second.kind === 'full' && !isAsked(second.items), JSON.stringify(second));
    });
    it('of the whole workspace come once, and then as they change', async () => {
      editor = await Editor.start({
        files: { ...FILES, 'teams/data.okr.yaml': TEAM.replace('customer-trust', 'nobody') },
        capabilities: PULLING,
      });
      const all = (previousResultIds: { uri: string; value: string }[]) =>
        editor.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds });
      const first = await all([]);
      const known = first.items.map(({ uri, resultId }) => ({ uri, value: resultId as string }));
      assert.ok(known.some(({ uri }) => uri === editor.uri('teams/data.okr.yaml')));
      const held = all(known);
      await editor.open('company.okr.yaml', COMPANY.replace('id: customer-trust', 'id: nobody'));
      const second = await held;
      const team = second.items.find(({ uri }) => uri === editor.uri('teams/data.okr.yaml'));
      assert.ok(team?.kind === 'full' && hasNot('ref-unknown')(team.items));
    });
    it('of the whole workspace are answered the first time, also where there are none', async () => {
      editor = await Editor.start({ files: {}, capabilities: PULLING });
      const report = await editor.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: [] });
      assert.deepEqual(report.items, []);
    });
    it('of the whole workspace are held until they are called off', async () => {
      editor = await Editor.start({ files: FILES, capabilities: PULLING });
      const known = (await editor.request<WorkspaceDiagnosticReport>('workspace/diagnostic', { previousResultIds: [] })).items;
      const source = new CancellationTokenSource();
      const held = editor.connection.sendRequest(
        'workspace/diagnostic',
        { previousResultIds: known.map(({ uri, resultId }) => ({ uri, value: resultId })) },
        source.token,
      );
      await editor.open('teams/data.okr.yaml', TEAM);
      await pull('teams/data.okr.yaml');
      source.cancel();
      await assert.rejects(held, { code: -32800 });
    });
  });

  describe('of hostile documents', () => {
    const HOSTILE: Readonly<Record<string, string>> = {
      'a hundred thousand braces': '{'.repeat(100_000),
      'brackets nested 900 deep': `objectives: ${'['.repeat(900)}${']'.repeat(900)}\n`,
      'aliases of aliases': `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
        .split('')
        .map((name, i) => `${name}: &${name} [${Array(9).fill(`*${'abcdefgh'[i]}`).join(',')}]`)
        .join('\n')}\nobjectives: *i\n`,
      'five million characters': `objectives:\n${'  - title: x\n'.repeat(400_000)}`,
      'zeros and tabs': 'objectives:\n\t- title: \u0000\n\t\tid: x\n',
      'a quote that is never closed': `objectives:\n  - title: "${'x'.repeat(50_000)}\n`,
      'several documents': 'objectives: []\n---\nobjectives: []\n',
      'a title of markup': 'objectives:\n  - title: "<script>alert(1)</script> [x](command:y) `z`"\n',
    };
    it('each has its finding or none, the server lives and other files are answered', async () => {
      editor = await Editor.start({ files: FILES });
      await editor.open('teams/data.okr.yaml', TEAM);
      for (const [name, text] of Object.entries(HOSTILE)) {
        const file = `${name.replaceAll(' ', '-')}.okr.yaml`;
        await editor.open(file, text);
        await editor.published(file);
        const params = { textDocument: { uri: editor.uri(file) }, position: { line: 1, character: 12 } };
        await editor.request('textDocument/hover', params);
        await editor.request('textDocument/completion', params);
        await editor.request('textDocument/definition', params);
        await editor.edit(file, text.slice(0, 1), `${text.slice(0, 1)} `);
        assert.ok(await editor.at('textDocument/hover', 'teams/data.okr.yaml', 'Every| record'), name);
        await editor.close(file);
      }
    });
  });
});
