import assert from 'node:assert/strict';
import type {
  CodeAction,
  CompletionItem,
  Hover,
  Location,
  LocationLink,
  MarkupContent,
  TextEdit,
} from 'vscode-languageserver/node';
import { Editor, wordsAt } from './client.ts';
import { COMPANY, FILES, RICH, TEAM } from './fixtures.ts';

const markdownOf = (hover: Hover | null) => (hover?.contents as MarkupContent | undefined)?.value ?? '';

describe('features over the wire', () => {
  let editor: Editor;
  afterEach(async () => {
    await editor.stop();
  });
  const start = async (text = TEAM, capabilities: object = RICH) => {
    editor = await Editor.start({ files: FILES, capabilities });
    await editor.ready();
    await editor.open('teams/data.okr.yaml', text);
  };

  describe('completion', () => {
    it('offers an objective of another file right after it was typed there', async () => {
      await start();
      await editor.open('company.okr.yaml', COMPANY);
      await editor.edit('company.okr.yaml', 'id: customer-trust', 'id: loved-by-customers');
      await editor.edit('teams/data.okr.yaml', 'parent: customer-trust', 'parent: lov');
      const items = await editor.completions('teams/data.okr.yaml', 'parent: lov|');
      const item = items.find(({ label }) => label === 'loved-by-customers') as CompletionItem;
      assert.match(item.detail ?? '', /Customers trust us with their data/);
      assert.match(item.detail ?? '', /amina/);
      const { range, newText } = item.textEdit as TextEdit;
      assert.equal(wordsAt(editor.texts.get(editor.uri('teams/data.okr.yaml')) as string, range), 'lov');
      assert.equal(newText, 'loved-by-customers');
      assert.ok(!items.some(({ label }) => label === 'clean-records'), 'an objective is no parent of its own');
    });
    it('adds the documentation when an entry is looked at', async () => {
      await start();
      const [item] = await editor.completions('teams/data.okr.yaml', 'parent: customer|-trust');
      assert.equal((item as CompletionItem).documentation, undefined);
      const resolved = await editor.request<CompletionItem>('completionItem/resolve', item);
      const { kind, value } = resolved.documentation as MarkupContent;
      assert.equal(kind, 'markdown');
      assert.match(value, /Customers trust us with their data/);
      assert.match(value, /[━─┃]{20}/);
    });
    it('offers the key results behind a slash', async () => {
      await start(TEAM.replace('parent: customer-trust', 'parent: customer-trust/'));
      const items = await editor.completions('teams/data.okr.yaml', 'customer-trust/|');
      assert.deepEqual(
        items.map(({ label }) => label),
        ['customer-trust/nps'],
      );
    });
    it('says what a day is, and adds the space behind a colon', async () => {
      await start(`${TEAM}check_ins:\n  - date:\n`);
      const items = await editor.completions('teams/data.okr.yaml', '  - date:|');
      const end = items.find(({ detail }) => detail?.startsWith('end of ')) as CompletionItem;
      assert.match((end.textEdit as TextEdit).newText, /^ \d{4}-\d{2}-\d{2}$/);
    });
    it('offers sentences to start from, with stops for those who have snippets', async () => {
      const text = 'team: support\nobjectives:\n  - title: Guests come back\n    key_results:\n      - \n';
      for (const [capabilities, expected] of [
        [RICH, /^Share of .* from \$\{1:54%\} to \$\{2:70%\}$/],
        [{}, /^Share of .* from 54% to 70%$/],
      ] as const) {
        await start(text, capabilities);
        const items = await editor.completions('teams/data.okr.yaml', '      - |');
        const first = items.find(({ label }) => label.startsWith('Key result (support): ')) as CompletionItem;
        assert.match((first.textEdit as TextEdit).newText, expected);
        const { documentation } = await editor.request<CompletionItem>('completionItem/resolve', first);
        assert.match(JSON.stringify(documentation), /54% to 70%/);
        if (capabilities === RICH) await editor.stop();
      }
    });
    it('gives a client without snippets plain text', async () => {
      await start(`${TEAM}check`, {});
      const items = await editor.completions('teams/data.okr.yaml', 'check|');
      const item = items.find(({ label }) => label === 'check_ins') as CompletionItem;
      assert.equal(item.insertTextFormat, undefined);
      assert.doesNotMatch((item.textEdit as TextEdit).newText, /\$/);
    });
  });

  describe('hover', () => {
    it('shows the score of text that was not saved', async () => {
      await start();
      const before = markdownOf(await editor.at('textDocument/hover', 'teams/data.okr.yaml', 'Every| record'));
      // 12 → 7 of 12 → 2 is a half, nothing of 60 → 80: a quarter.
      assert.match(before, /0\.25/);
      await editor.edit('teams/data.okr.yaml', 'value: 7%', 'value: 2%');
      const after = markdownOf(await editor.at('textDocument/hover', 'teams/data.okr.yaml', 'Every| record'));
      assert.match(after, /0\.50/);
    });
    it('shows the parent where it is referred to', async () => {
      await start();
      const hover = await editor.at<Hover>('textDocument/hover', 'teams/data.okr.yaml', 'parent: customer|-trust');
      assert.match(markdownOf(hover), /Customers trust us with their data/);
    });
    it('is plain text for a client that shows no Markdown', async () => {
      await start(TEAM, { textDocument: { hover: { contentFormat: ['plaintext'] } } });
      const hover = await editor.at<Hover>('textDocument/hover', 'teams/data.okr.yaml', 'Every| record');
      assert.equal((hover.contents as MarkupContent).kind, 'plaintext');
      assert.doesNotMatch(markdownOf(hover), /\*\*|\\/);
    });
  });

  it('leads from a reference to a file that is not open', async () => {
    await start();
    const [link] = await editor.at<LocationLink[]>('textDocument/definition', 'teams/data.okr.yaml', 'parent: customer|-trust');
    assert.equal(link?.targetUri, editor.uri('company.okr.yaml'));
    assert.equal(wordsAt(COMPANY, (link as LocationLink).targetSelectionRange), 'customer-trust');
    assert.equal(wordsAt(TEAM, (link as LocationLink).originSelectionRange as never), 'customer-trust');
  });
  it('gives plain locations to a client without links', async () => {
    await start(TEAM, {});
    const [place] = await editor.at<Location[]>('textDocument/definition', 'teams/data.okr.yaml', 'parent: customer|-trust');
    assert.equal(place?.uri, editor.uri('company.okr.yaml'));
  });

  describe('code actions', () => {
    const weak = TEAM.replace('Duplicates from 12% to 2%', 'Taux : de 12 % à 2 %');
    const actions = async (only: string[]) => {
      const text = editor.texts.get(editor.uri('teams/data.okr.yaml')) as string;
      const start = editor.place('teams/data.okr.yaml', 'title: Taux|');
      return editor.request<CodeAction[]>('textDocument/codeAction', {
        textDocument: { uri: editor.uri('teams/data.okr.yaml') },
        range: only.includes('quickfix')
          ? { start, end: start }
          : { start: { line: 0, character: 0 }, end: { line: text.split('\n').length, character: 0 } },
        context: { diagnostics: [], only },
      });
    };
    const editsOf = (action: CodeAction) =>
      (action.edit as { documentChanges: { textDocument: { version: number }; edits: TextEdit[] }[] }).documentChanges[0] as {
        textDocument: { version: number };
        edits: TextEdit[];
      };

    it('quote a sentence, and the finding is gone', async () => {
      await start(weak);
      await editor.published('teams/data.okr.yaml', (it) => it.some(({ code }) => code === 'yaml-quote-sentence'));
      const [action] = await actions(['quickfix']);
      assert.equal(action?.diagnostics?.[0]?.code, 'yaml-quote-sentence');
      const { textDocument, edits } = editsOf(action as CodeAction);
      assert.equal(textDocument.version, 1);
      const since = editor.messages.length;
      await editor.apply('teams/data.okr.yaml', edits);
      const after = await editor.published(
        'teams/data.okr.yaml',
        (it) => it.every(({ code }) => code !== 'yaml-quote-sentence'),
        since,
      );
      assert.deepEqual(
        after.filter(({ severity }) => severity === 1),
        [],
      );
    });
    it('rewrite a key result that has no finding, where the client asks for it or for everything', async () => {
      await start(TEAM.replace('Duplicates from', 'Share of duplicates from'));
      const ask = async (only?: string[]) => {
        const place = editor.place('teams/data.okr.yaml', 'title: Share of| duplicates');
        const found = await editor.request<CodeAction[]>('textDocument/codeAction', {
          textDocument: { uri: editor.uri('teams/data.okr.yaml') },
          range: { start: place, end: place },
          context: { diagnostics: [], ...(only ? { only } : {}), triggerKind: 2 },
        });
        return found.filter(({ kind }) => kind === 'refactor.rewrite');
      };
      assert.deepEqual(await ask(['quickfix']), []);
      const [action] = await ask(['refactor']);
      assert.deepEqual(
        (await ask()).map(({ title }) => title),
        (await ask(['refactor.rewrite'])).map(({ title }) => title),
      );
      assert.equal(action?.title, 'Move the numbers into fields');
      assert.equal(action?.diagnostics, undefined);
      await editor.apply('teams/data.okr.yaml', editsOf(action as CodeAction).edits);
      assert.match(
        editor.texts.get(editor.uri('teams/data.okr.yaml')) as string,
        /title: Share of duplicates\n {8}baseline: 12%\n {8}target: 2%\n/,
      );
    });
    it('fix all that is safe at once', async () => {
      await start(weak);
      const found = await actions(['source.fixAll']);
      assert.deepEqual(
        found.map(({ kind }) => kind),
        ['source.fixAll.okr'],
      );
      await editor.apply('teams/data.okr.yaml', editsOf(found[0] as CodeAction).edits);
      assert.match(editor.texts.get(editor.uri('teams/data.okr.yaml')) as string, /title: ["']Taux : de 12 % à 2 %["']/);
    });
  });
});
