import { commands, extensions, Uri, window, workspace } from 'vscode';
import { exampleIn } from '../../../client/src/example/example.ts';
import { equal, ok } from '../support/assert.ts';
import { findingOf } from '../support/until.ts';
import { activated, closeAll, fileUri, show } from '../support/workspace.ts';

describe('commands', () => {
  afterEach(closeAll);

  it('are all there', async () => {
    const known = await commands.getCommands(true);
    const ours = [
      ...['okr.showAlignment', 'okr.showMap', 'okr.openConfig', 'okr.restartServer', 'okr.showOutput'],
      ...['okr.createFirstOkr', 'okr.openExample'],
      ...[
        'okr.checkIn',
        'okr.checkInRound',
        'okr.skipKeyResult',
        'okr.closeCycle',
        'okr.rollOver',
        'okr.explainScore',
        'okr.compare',
        'okr.pasteAsOkr',
        'okr.importFile',
        'okr.copyMarkdown',
        ...['okr.newFile', 'okr.addObjective', 'okr.addKeyResult', 'okr.addAction'],
        'okr.openComparison',
        'okr.closeComparison',
      ],
    ];
    equal(
      ours.filter((id) => !known.includes(id)),
      [],
    );
  });

  it('have the example at hand in every host', async () => {
    const extension = extensions.getExtension('okr-as-code.okr-as-code');
    ok(extension, 'the extension is not there');
    for (const language of ['en', 'fr']) {
      const { folder, files } = exampleIn(language);
      for (const file of files) {
        const bytes = await workspace.fs.readFile(Uri.joinPath(extension.extensionUri, folder, file));
        ok(bytes.length > 100, `${file} is empty`);
      }
    }
  });

  it('begin a first OKR that is written nowhere before it is saved', async () => {
    await commands.executeCommand('okr.createFirstOkr');
    const { document } = window.activeTextEditor ?? {};
    equal([document?.languageId, document?.isUntitled], ['okr', true]);
  });

  it('open the configuration in force', async () => {
    await show('teams/depot.okr.yaml');
    await commands.executeCommand('okr.openConfig');
    equal(window.activeTextEditor?.document.uri.toString(), fileUri('okr.config.yaml').toString());
    equal(window.activeTextEditor?.document.languageId, 'okr-config');
  });

  it('restart the server, and it finds again what it found', async () => {
    const { client } = await activated();
    const { document } = await show('teams/weak.okr.yaml');
    await findingOf(document.uri, 'kr-not-measurable');
    await commands.executeCommand('okr.restartServer');
    ok(client.isRunning(), 'the server does not run');
    await findingOf(document.uri, 'kr-not-measurable');
  });
});
