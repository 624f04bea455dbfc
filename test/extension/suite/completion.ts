import { type CompletionItem, type CompletionList, commands, type Position, type Uri } from 'vscode';
import { equal, includes, ok } from '../support/assert.ts';
import { closeAll, after as placeAfter, replaceAll, show } from '../support/workspace.ts';

describe('completion', () => {
  afterEach(closeAll);

  it('offers the objectives of other files as a parent', async () => {
    const { document } = await show('teams/depot.okr.yaml');
    await replaceAll(document, document.getText().replace('parent: punctual-parcels', 'parent: '));
    const items = await complete(document.uri, placeAfter(document, 'parent: '));
    const company = items.find((item) => labelOf(item) === 'punctual-parcels');
    ok(company, `punctual-parcels is not among ${items.map(labelOf).join(', ')}`);
    ok(
      items.some((item) => labelOf(item) === 'camions-fiables'),
      'the French team is missing',
    );
    ok(!items.some((item) => labelOf(item) === 'calm-gates'), 'an objective is offered as its own parent');
    const shown = `${company.detail} ${typeof company.label === 'string' ? '' : company.label.description} ${textOf(company)}`;
    includes(shown, 'Every parcel arrives when we said it would');
    includes(shown, 'ines');
  });

  it('offers the fields that a key result may have', async () => {
    const { document } = await show('teams/depot.okr.yaml');
    await replaceAll(document, `${document.getText()}        tar`);
    const items = await complete(document.uri, document.lineAt(document.lineCount - 1).range.end);
    ok(
      items.some((item) => labelOf(item) === 'target'),
      `target is not among ${items.map(labelOf).join(', ')}`,
    );
  });

  it('offers sentences to start from, and the space that is missing behind a colon', async () => {
    const { document } = await show('teams/depot.okr.yaml');
    const before = document.getText();
    await replaceAll(document, `${before}  - title: Parcels arrive whole\n    key_results:\n      - `);
    const end = () => document.lineAt(document.lineCount - 1).range.end;
    const sentences = (await complete(document.uri, end())).filter((item) => labelOf(item).startsWith('Key result ('));
    equal(sentences.length, 24);
    await replaceAll(document, `${before}  - title: Parcels arrive whole\n    type:`);
    const types = await complete(document.uri, end());
    includes(JSON.stringify(types.find((item) => labelOf(item) === 'committed')?.insertText), ' committed');
  });

  it('offers the people of the configuration as an owner', async () => {
    const { document } = await show('teams/depot.okr.yaml');
    await replaceAll(document, document.getText().replace('owner: marc', 'owner: '));
    const items = await complete(document.uri, placeAfter(document, 'owner: '));
    equal(
      ['ines', 'marc', 'sana'].filter((name) => !items.some((item) => labelOf(item) === name)),
      [],
    );
  });
});

/** Our own entries, resolved; the words of the document that VS Code adds by itself are left out. */
async function complete(uri: Uri, position: Position): Promise<readonly CompletionItem[]> {
  const list = await commands.executeCommand<CompletionList>(
    'vscode.executeCompletionItemProvider',
    uri,
    position,
    undefined,
    50,
  );
  return list.items.filter((item) => item.kind !== undefined && item.range !== undefined);
}

const labelOf = ({ label }: CompletionItem): string => (typeof label === 'string' ? label : label.label);

function textOf({ documentation }: CompletionItem): string {
  return documentation === undefined ? '' : typeof documentation === 'string' ? documentation : documentation.value;
}
