import assert from 'node:assert/strict';
import type { ClientCapabilities, CodeLens, Hover, InlayHint, MarkupContent } from 'vscode-languageserver/node';
import { Editor, offsetAt, type StartOptions } from './client.ts';
import { COMPANY, FILES, LENSES, TEAM } from './fixtures.ts';

const COMPANY_FILE = 'company.okr.yaml';
const TEAM_FILE = 'teams/data.okr.yaml';
const LENS_REFRESH = 'workspace/codeLens/refresh';
const HINT_REFRESH = 'workspace/inlayHint/refresh';
/** The company's number is that of the objectives below it: a team's check-in moves it. */
const ROLLED = COMPANY.replace('    owner: amina\n', '    owner: amina\n    rollup: both\n');

describe('lenses and hints over the wire', () => {
  let editor: Editor;
  afterEach(async () => {
    await editor.stop();
  });
  const start = async (options: StartOptions = {}) => {
    editor = await Editor.start({ files: FILES, capabilities: LENSES as ClientCapabilities, ...options });
    await editor.ready();
    await editor.open(TEAM_FILE, TEAM);
  };
  const document = (name: string) => ({ textDocument: { uri: editor.uri(name) } });
  const lenses = async (name = TEAM_FILE) => (await editor.request<CodeLens[]>('textDocument/codeLens', document(name))) ?? [];
  const titles = async (name = TEAM_FILE) => (await lenses(name)).map(({ command }) => command?.title);
  const hints = (name = TEAM_FILE) => {
    const range = { start: { line: 0, character: 0 }, end: { line: 99, character: 0 } };
    return editor.request<InlayHint[]>('textDocument/inlayHint', { ...document(name), range });
  };
  const labels = async (name = TEAM_FILE) => (await hints(name)).map(({ label }) => label);

  it('offers both', async () => {
    await start();
    const { capabilities } = editor.initialized;
    assert.deepEqual(capabilities.codeLensProvider, { resolveProvider: false });
    assert.deepEqual(capabilities.inlayHintProvider, { resolveProvider: true });
  });

  describe('a lens', () => {
    it('stands on the line of its item and says its score', async () => {
      await start();
      const [first] = await lenses();
      assert.equal(offsetAt(TEAM, first?.range.start ?? { line: 0, character: 0 }), TEAM.indexOf('id: clean-records'));
      assert.match(first?.command?.title ?? '', /^0\.25 /);
    });
    it('calls a command of a client that has it', async () => {
      await start({ initializationOptions: { commands: true } });
      const uri = editor.uri(TEAM_FILE);
      const commands = (await lenses()).map(({ command }) => [command?.command, command?.arguments?.[0]]);
      const { line, character } = editor.place(TEAM_FILE, '|Every record');
      assert.deepEqual(commands.slice(0, 2), [
        ['okr.explainScore', { uri, line, character }],
        ['okr.checkInRound', { uri }],
      ]);
      assert.equal(commands[3]?.[0], 'okr.checkIn');
      assert.equal(typeof commands[3]?.[1].row, 'string');
    });
    it('only says something to a client that has no such commands', async () => {
      await start();
      assert.deepEqual([...new Set((await lenses()).map(({ command }) => command?.command))], ['']);
    });
    it('speaks French', async () => {
      await start({ locale: 'fr' });
      assert.match((await titles())[0] ?? '', /^0,25 /);
    });
  });

  describe('a hint', () => {
    it('says what was understood, and more when somebody points at it', async () => {
      await start();
      assert.deepEqual(await labels(), ['12% → 2%', '60% → 80%']);
      const [hint] = await hints();
      assert.equal(hint?.tooltip, undefined);
      const resolved = await editor.request<InlayHint>('inlayHint/resolve', hint);
      assert.match((resolved.tooltip as MarkupContent).value, /Duplicates from 12% to 2%/);
    });
    it('brings its tooltip along where nobody would ask for it', async () => {
      await start({ capabilities: {} });
      const [hint] = await hints();
      assert.match((hint?.tooltip as MarkupContent | undefined)?.value ?? '', /Duplicates from 12% to 2%/);
    });
    it('survives a tooltip that nobody has ever given out', async () => {
      await start();
      const hint = { position: { line: 0, character: 0 }, label: 'x', data: { uri: 7 } };
      assert.deepEqual(await editor.request('inlayHint/resolve', hint), hint);
    });
  });

  it('a hover holds a picture where the client says that it can show one', async () => {
    const look = async (options: StartOptions) => {
      await start(options);
      const hover = await editor.at<Hover>('textDocument/hover', TEAM_FILE, 'Dup|licates');
      return (hover.contents as MarkupContent).value;
    };
    assert.match(await look({ initializationOptions: { hoverImages: true } }), /!\[[^\]]+\]\(data:image\/svg\+xml,/);
    await editor.stop();
    assert.doesNotMatch(await look({}), /data:/);
    await editor.stop();
    const plain = { textDocument: { hover: { contentFormat: ['plaintext' as const] } } };
    assert.doesNotMatch(await look({ capabilities: plain, initializationOptions: { hoverImages: true } }), /data:/);
  });

  describe('the settings', () => {
    it('are asked for before the first answer', async () => {
      await start({ settings: { codeLens: { objectives: false }, inlayHints: { metric: false, score: true } } });
      assert.doesNotMatch((await titles()).join(), /Check in the team/);
      assert.match((await labels()).join(), /^0\.25 .,0\.50 .$/);
      assert.deepEqual(editor.requests.find(({ method }) => method === 'workspace/configuration')?.params, {
        items: [{ section: 'okr' }],
      });
      await editor.requested('client/registerCapability', (params) => JSON.stringify(params).includes('didChangeConfiguration'));
    });
    it('apply at once when they change', async () => {
      await start();
      assert.ok((await titles()).length > 0);
      await labels();
      await editor.changeSettings({ codeLens: { objectives: false, keyResults: false }, inlayHints: { metric: false } });
      await editor.requested(LENS_REFRESH);
      await editor.requested(HINT_REFRESH);
      assert.deepEqual([await titles(), await labels()], [[], []]);
      await editor.changeSettings({});
      assert.ok((await titles()).length > 0);
    });
    it('are taken from a client that only tells them', async () => {
      await start({ capabilities: {} });
      await editor.changeSettings({ codeLens: { keyResults: false } });
      assert.match((await titles()).join(), /^0\.25 [^,]*,Check in the team…$/);
      assert.equal(editor.count('workspace/configuration'), 0);
    });
    for (const settings of [
      null,
      'yes',
      { codeLens: 'no', inlayHints: [] },
      { codeLens: { objectives: 0, keyResults: 'false' } },
    ]) {
      it(`are the defaults where they are ${JSON.stringify(settings)}`, async () => {
        await start({ settings });
        assert.match((await titles()).join(), /Check in the team….*Check in…/);
        assert.equal((await labels()).length, 2);
      });
    }
  });

  // Both kinds are looked at in the same moment, so where one is asked for, the other would have been too.
  describe('a client is asked to fetch them again', () => {
    const counts = () => [editor.count(LENS_REFRESH), editor.count(HINT_REFRESH)];
    it('when another file moved a number, once for all that was typed', async () => {
      await start({ settings: { inlayHints: { score: true } } });
      await editor.open(COMPANY_FILE, ROLLED);
      const before = await titles(COMPANY_FILE);
      await labels(COMPANY_FILE);
      await editor.edit(TEAM_FILE, 'value: 7%', 'value: 6%');
      await editor.edit(TEAM_FILE, 'value: 6%', 'value: 5%');
      await editor.edit(TEAM_FILE, 'value: 5%', 'value: 2%');
      await editor.requested(HINT_REFRESH);
      assert.deepEqual(counts(), [1, 1]);
      assert.notDeepEqual(await titles(COMPANY_FILE), before);
    });
    it('when a file on disk moved a number', async () => {
      editor = await Editor.start({ files: { ...FILES, [COMPANY_FILE]: ROLLED }, capabilities: LENSES as ClientCapabilities });
      await editor.ready();
      await editor.open(COMPANY_FILE, ROLLED);
      await titles(COMPANY_FILE);
      editor.write(TEAM_FILE, TEAM.replace('value: 7%', 'value: 2%'));
      await editor.watched(TEAM_FILE, 2);
      await editor.requested(LENS_REFRESH);
    });
    it('not for an edit of the file itself: it will ask', async () => {
      await start({ settings: { inlayHints: { score: true } } });
      await editor.open(COMPANY_FILE, ROLLED);
      await labels(COMPANY_FILE);
      await titles();
      await editor.edit(TEAM_FILE, 'value: 7%', 'value: 2%');
      await editor.requested(HINT_REFRESH);
      assert.deepEqual(counts(), [0, 1]);
    });
    it('not where nothing reads differently', async () => {
      await start();
      await editor.open(COMPANY_FILE, ROLLED);
      await titles(COMPANY_FILE);
      await labels(COMPANY_FILE);
      await editor.edit(TEAM_FILE, 'value: 7%', 'value: 2%');
      await editor.requested(LENS_REFRESH);
      await titles(COMPANY_FILE);
      assert.deepEqual(counts(), [1, 0]);
    });
    it('not if it cannot be asked', async () => {
      const capabilities = { ...LENSES, workspace: { ...LENSES.workspace, codeLens: { refreshSupport: false } } };
      await start({ capabilities: capabilities as ClientCapabilities, settings: { inlayHints: { score: true } } });
      await editor.open(COMPANY_FILE, ROLLED);
      await titles(COMPANY_FILE);
      await labels(COMPANY_FILE);
      await editor.edit(TEAM_FILE, 'value: 7%', 'value: 2%');
      await editor.requested(HINT_REFRESH);
      assert.deepEqual(counts(), [0, 1]);
    });
  });
});
