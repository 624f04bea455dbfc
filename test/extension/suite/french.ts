import { commands, type Hover, type MarkdownString, type Uri } from 'vscode';
import { includes, ok } from '../support/assert.ts';
import { findingOf, until } from '../support/until.ts';
import { activated, closeAll, after as placeAfter, show } from '../support/workspace.ts';

describe('pour qui lit VS Code en français', () => {
  afterEach(closeAll);

  it('les remarques sont en français, quelle que soit la langue du fichier', async () => {
    const { document } = await show('teams/weak.okr.yaml');
    const { message } = await findingOf(document.uri, 'kr-not-measurable');
    includes(message, 'Dites combien');
  });

  it('les nombres du survol aussi', async () => {
    const { document } = await show('company.okr.yaml');
    const place = placeAfter(document, 'title: Raise');
    const hovers = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri as Uri, place);
    includes(hovers.flatMap(({ contents }) => contents.map((it) => (it as MarkdownString).value)).join('\n'), '0,50');
  });

  it('et l’état du serveur', async () => {
    const { status } = await activated();
    await show('company.okr.yaml');
    await until(() => !status.server.busy && status.config.text.includes('okr.config.yaml'), status.onDidChange);
    includes(status.server.text, 'fichiers lus');
    includes(status.findings.text, 'avertissement');
    ok(status.config.detail === 'en vigueur pour ce fichier', `détail : ${status.config.detail}`);
  });
});
