import {
  commands,
  type DocumentSymbol,
  type FoldingRange,
  Position,
  type SelectionRange,
  type SemanticTokens,
  type SemanticTokensLegend,
  type TextDocument,
  type TextEdit,
  type Uri,
  WorkspaceEdit,
  workspace,
} from 'vscode';
import { equal, includes, ok } from '../support/assert.ts';
import { closeAll, after as placeAfter, replaceAll, show } from '../support/workspace.ts';

describe('the shape of a file', () => {
  afterEach(closeAll);

  it('is an outline of the team, its objectives and key results, with scores', async () => {
    const { document } = await show('teams/depot.okr.yaml');
    const symbols = await ask<DocumentSymbol[]>('vscode.executeDocumentSymbolProvider', document.uri);
    const [team] = symbols;
    const [objective] = team?.children ?? [];
    equal([team?.name, team?.detail], ['depot', '2026']);
    ok(objective, 'no objective in the outline');
    includes(document.getText(objective.range), document.getText(objective.selectionRange));
    equal(objective.name, document.getText(objective.selectionRange));
    ok(objective.children.length > 0 && /\d/.test(objective.children.map(({ detail }) => detail).join()), 'no scores');
  });

  it('folds lists and selects from the word to the file', async () => {
    const { document } = await show('teams/depot.okr.yaml');
    const folds = await ask<FoldingRange[]>('vscode.executeFoldingRangeProvider', document.uri);
    ok(
      folds.some(({ start, end }) => document.lineAt(start).text.includes('key_results:') && end > start),
      'no list is folded',
    );
    const at = placeAfter(document, 'title: ').translate(0, 1);
    const [selection] = await ask<SelectionRange[]>('vscode.executeSelectionRangeProvider', document.uri, [at]);
    const texts: string[] = [];
    for (let step = selection; step; step = step.parent as SelectionRange) texts.push(document.getText(step.range));
    ok(
      texts.some((text) => text.startsWith('title: ')),
      `no field in ${texts.join(' | ')}`,
    );
    equal(texts.at(-1), document.getText());
  });

  it('has colours that say what was read, and whether a reference leads somewhere', async () => {
    const { document } = await show('teams/depot.okr.yaml');
    const title = '        - Reduce parcels lost from 12 % to 3 %';
    await replaceAll(
      document,
      `cycle: 2026-Q4\nlanguage: en\nobjectives:\n  - title: A depot\n    parent: [punctual-parcels, nowhere]\n    key_results:\n${title}\n`,
    );
    const found = await colours(document);
    for (const colour of [
      'punctual-parcels reference',
      'nowhere reference.unresolved',
      '12 number.baseline',
      '3 number.target',
    ]) {
      ok(found.includes(colour), `${colour} is not among ${found.join(', ')}`);
    }
  });

  it('is laid out as the editor indents, and one undo takes it back', async () => {
    const editor = await show('teams/depot.okr.yaml');
    const { document } = editor;
    const messy =
      'cycle:   2026-Q4\nobjectives:\n    -   title: A depot # ours\n        key_results:\n        -  Parcels from 4 to 9  \n';
    await replaceAll(document, messy);
    await commands.executeCommand('editor.action.formatDocument');
    equal(
      document.getText(),
      'cycle: 2026-Q4\nobjectives:\n  - title: A depot # ours\n    key_results:\n      - Parcels from 4 to 9\n',
    );
    await commands.executeCommand('undo');
    equal(document.getText(), messy);
    const options = { tabSize: 4, insertSpaces: true };
    const edits = await ask<TextEdit[]>('vscode.executeFormatDocumentProvider', document.uri, options);
    const all = new WorkspaceEdit();
    all.set(document.uri, edits);
    ok(await workspace.applyEdit(all), 'the edit was refused');
    includes(document.getText(), '\n    - title: A depot # ours\n      key_results:\n');
  });
});

/** The answer of a provider of ours: an editor that still registers them would have none. */
async function ask<T>(command: string, uri: Uri, ...rest: unknown[]): Promise<T> {
  const answer = await commands.executeCommand<T | undefined>(command, uri, ...rest);
  ok(answer, `${command} has no answer`);
  return answer;
}

async function colours(document: TextDocument): Promise<readonly string[]> {
  const legend = await ask<SemanticTokensLegend>('vscode.provideDocumentSemanticTokensLegend', document.uri);
  const { data } = await ask<SemanticTokens>('vscode.provideDocumentSemanticTokens', document.uri);
  const found: string[] = [];
  let at = new Position(0, 0);
  for (let i = 0; i < data.length; i += 5) {
    const [down, along, length, type, bits] = [...data.slice(i, i + 5)] as [number, number, number, number, number];
    at = down === 0 ? at.translate(0, along) : new Position(at.line + down, along);
    const modifiers = legend.tokenModifiers.filter((_, bit) => bits & (1 << bit));
    const words = document.lineAt(at.line).text.slice(at.character, at.character + length);
    found.push(`${words} ${[legend.tokenTypes[type], ...modifiers].join('.')}`);
  }
  return found;
}
