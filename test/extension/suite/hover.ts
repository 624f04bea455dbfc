import { commands, type Hover, type Location, type LocationLink, type MarkdownString, type Position, type Uri } from 'vscode';
import { equal, includes, ok } from '../support/assert.ts';
import { closeAll, fileUri, after as placeAfter, show } from '../support/workspace.ts';

describe('hover and definition', () => {
  afterEach(closeAll);

  it('shows the score of a key result and of its objective', async () => {
    const { document } = await show('company.okr.yaml');
    // 88 % on the way from 80 % to 96 %.
    includes(await hover(document.uri, placeAfter(document, 'title: Raise')), '0.50');
    // The mean of 0.50 and of 25 on the way from 40 to 10.
    includes(await hover(document.uri, placeAfter(document, 'title: Every')), '0.50');
  });

  it('leads from a parent to the objective in its file', async () => {
    const { document } = await show('teams/depot.okr.yaml');
    const found = await definition(document.uri, placeAfter(document, 'parent: punct'));
    equal(found.uri.toString(), fileUri('company.okr.yaml').toString());
    equal(found.range.start.line, 4);
  });

  it('leads to a key result too', async () => {
    const { document } = await show('teams/atelier.okr.yaml');
    const found = await definition(document.uri, placeAfter(document, 'punctual-parcels/on'));
    equal(found.range.start.line, 8);
  });
});

async function hover(uri: Uri, position: Position): Promise<string> {
  const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', uri, position);
  return hovers.flatMap(({ contents }) => contents.map((content) => (content as MarkdownString).value)).join('\n');
}

async function definition(uri: Uri, position: Position): Promise<{ uri: Uri; range: { start: Position } }> {
  const [found] = await commands.executeCommand<(Location | LocationLink)[]>('vscode.executeDefinitionProvider', uri, position);
  ok(found, 'no definition');
  return 'targetUri' in found ? { uri: found.targetUri, range: found.targetSelectionRange ?? found.targetRange } : found;
}
