import { ConfigurationTarget, commands, languages, window, workspace } from 'vscode';
import { equal } from '../support/assert.ts';
import { diagnosticsOf, findingOf, until } from '../support/until.ts';
import { activated, closeAll, fileUri, show, writeFile } from '../support/workspace.ts';

describe('settings', () => {
  afterEach(closeAll);

  it('okr.exclude leaves files out, at once', async () => {
    await activated();
    const weak = fileUri('teams/weak.okr.yaml');
    await findingOf(weak, 'kr-not-measurable');
    const settings = workspace.getConfiguration('okr');
    await settings.update('exclude', ['**/weak.okr.yaml'], ConfigurationTarget.Global);
    await diagnosticsOf(weak, (found) => found.length === 0);
    await settings.update('exclude', undefined, ConfigurationTarget.Global);
    await findingOf(weak, 'kr-not-measurable');
  });

  it('an OKR file stays one where associations call it YAML', async () => {
    const { document } = await show('teams/weak.okr.yaml');
    const yaml = await languages.setTextDocumentLanguage(document, 'yaml');
    equal(yaml.languageId, 'yaml');
    await findingOf(yaml.uri, 'kr-not-measurable');
    const hover = await commands.executeCommand<unknown[]>(
      'vscode.executeHoverProvider',
      yaml.uri,
      yaml.positionAt(yaml.getText().indexOf('Visitors')),
    );
    equal(hover.length, 1);
    await languages.setTextDocumentLanguage(yaml, 'okr');
  });

  // The suites before leave okr.config.yaml closed: an open document would count in place of the file.
  it('without a configuration, the command offers an unsaved one', async () => {
    const config = fileUri('okr.config.yaml');
    const before = await workspace.fs.readFile(config);
    await workspace.fs.delete(config);
    const { status } = await activated();
    await show('company.okr.yaml');
    await until(() => !status.config.text.includes('okr.config.yaml'), status.onDidChange);
    await commands.executeCommand('okr.openConfig');
    equal(window.activeTextEditor?.document.uri.scheme, 'untitled');
    equal(window.activeTextEditor?.document.languageId, 'okr-config');
    await writeFile('okr.config.yaml', new TextDecoder().decode(before));
    await show('company.okr.yaml');
    await until(() => status.config.text.includes('okr.config.yaml'), status.onDidChange);
  });
});
