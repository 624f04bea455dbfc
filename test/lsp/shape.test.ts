import assert from 'node:assert/strict';
import type {
  DocumentSymbol,
  FoldingRange,
  SelectionRange,
  SemanticTokens,
  SemanticTokensDelta,
  SymbolInformation,
  TextEdit,
} from 'vscode-languageserver/node';
import { Editor, wordsAt } from './client.ts';
import { FILES, RICH, TEAM } from './fixtures.ts';

const NAME = 'teams/data.okr.yaml';
const TREES = { textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true } } };

describe('the shape of a file over the wire', () => {
  let editor: Editor;
  afterEach(async () => {
    await editor.stop();
  });
  const start = async (capabilities: object = RICH, text = TEAM) => {
    editor = await Editor.start({ files: FILES, capabilities });
    await editor.ready();
    await editor.open(NAME, text);
  };
  const ask = <R>(method: string, more: object = {}) =>
    editor.request<R>(`textDocument/${method}`, { textDocument: { uri: editor.uri(NAME) }, ...more });
  const text = () => editor.texts.get(editor.uri(NAME)) as string;

  /** The words of encoded tokens, each with its type and modifiers. */
  const words = (data: readonly number[]): string[] => {
    const legend = editor.initialized.capabilities.semanticTokensProvider?.legend;
    const found: string[] = [];
    let [line, character] = [0, 0];
    for (let i = 0; i < data.length; i += 5) {
      const [down, along, length, type, bits] = data.slice(i, i + 5) as [number, number, number, number, number];
      [line, character] = [line + down, down === 0 ? character + along : along];
      const range = { start: { line, character }, end: { line, character: character + length } };
      const modifiers = legend?.tokenModifiers.filter((_, bit) => bits & (1 << bit)) ?? [];
      found.push(`${wordsAt(text(), range)} ${[legend?.tokenTypes[type], ...modifiers].join('.')}`);
    }
    return found;
  };

  it('gives the outline as a tree, or as a list', async () => {
    await start(TREES);
    const [team] = await ask<DocumentSymbol[]>('documentSymbol');
    const [objective] = team?.children ?? [];
    assert.equal(wordsAt(text(), objective?.selectionRange as never), objective?.name);
    assert.ok((objective?.children?.length ?? 0) > 0);
    await editor.stop();
    await start({});
    const flat = await ask<SymbolInformation[]>('documentSymbol');
    assert.ok(
      flat.some(({ name, containerName }) => name === objective?.children?.[0]?.name && containerName === objective?.name),
    );
  });
  it('folds and selects', async () => {
    await start();
    const folds = await ask<FoldingRange[]>('foldingRange');
    assert.ok(
      folds.some(({ startLine, endLine }) => text().split('\n')[startLine]?.includes('key_results:') && endLine > startLine),
    );
    const position = editor.place(NAME, 'Every| record');
    const [selection] = await ask<SelectionRange[]>('selectionRange', { positions: [position] });
    assert.equal(wordsAt(text(), selection?.range as never), 'Every');
    let outermost = selection as SelectionRange;
    while (outermost.parent) outermost = outermost.parent;
    assert.equal(wordsAt(text(), outermost.range), text());
  });
  it('colours what was read: all of it, a range, and what an edit changed', async () => {
    await start();
    const all = await ask<SemanticTokens>('semanticTokens/full');
    assert.ok(words(all.data).includes('customer-trust reference'), words(all.data).join(', '));
    const from = editor.place(NAME, '|parent: customer-trust');
    const range = { start: from, end: { ...from, character: from.character + 30 } };
    assert.deepEqual(words((await ask<SemanticTokens>('semanticTokens/range', { range })).data), ['customer-trust reference']);
    await editor.edit(NAME, 'parent: customer-trust', 'parent: customer-care');
    const delta = await ask<SemanticTokensDelta>('semanticTokens/full/delta', { previousResultId: all.resultId });
    const [edit] = delta.edits;
    assert.ok(edit && delta.edits.length === 1 && (edit.data?.length ?? 0) <= 10, JSON.stringify(delta));
    const data = [...all.data];
    data.splice(edit.start, edit.deleteCount, ...(edit.data ?? []));
    const anew = await ask<SemanticTokens>('semanticTokens/full');
    assert.deepEqual(data, anew.data);
    assert.ok(words(data).includes('customer-care reference.unresolved'));
    const other = await ask<SemanticTokens>('semanticTokens/full/delta', { previousResultId: 'unknown' });
    assert.deepEqual(other.data, anew.data);
  });
  it('asks for the colours again when a reference loses what it leads to', async () => {
    await start({ ...RICH, workspace: { semanticTokens: { refreshSupport: true } } });
    await ask('semanticTokens/full');
    const before = editor.requests.length;
    await editor.open('company.okr.yaml', 'cycle: 2026-Q4\nobjectives: []\n');
    await editor.requested('workspace/semanticTokens/refresh', () => true, before);
    const { data } = await ask<SemanticTokens>('semanticTokens/full');
    assert.ok(words(data).includes('customer-trust reference.unresolved'));
  });
  it('lays a document out in small edits, and a selection', async () => {
    const messy = TEAM.replace('owner: leo', 'owner:   leo').replace('team: data', 'team:    data');
    await start(RICH, messy);
    const options = { tabSize: 2, insertSpaces: true };
    const from = editor.place(NAME, '|owner:');
    const some = await ask<TextEdit[]>('rangeFormatting', { options, range: { start: from, end: from } });
    assert.deepEqual(
      some.map(({ range, newText }) => [range.start.line, newText]),
      [[from.line, ' ']],
    );
    await editor.apply(NAME, await ask<TextEdit[]>('formatting', { options }));
    assert.equal(text(), TEAM);
    assert.deepEqual(await ask('formatting', { options }), []);
    await editor.apply(NAME, await ask<TextEdit[]>('formatting', { options: { tabSize: 4, insertSpaces: true } }));
    assert.match(text(), /^ {4}- id: clean-records\n {6}title: /m);
    await editor.edit(NAME, 'team: data', 'team:  "data');
    assert.deepEqual(await ask('formatting', { options }), []);
  });
  it('answers for a file that it does not know', async () => {
    await start();
    const textDocument = { uri: editor.uri('gone.okr.yaml') };
    assert.deepEqual(await editor.request('textDocument/documentSymbol', { textDocument }), []);
    assert.equal(await editor.request('textDocument/foldingRange', { textDocument }), null);
    assert.deepEqual(
      await editor.request<SemanticTokens>('textDocument/semanticTokens/full', { textDocument }).then(({ data }) => data),
      [],
    );
  });
});
