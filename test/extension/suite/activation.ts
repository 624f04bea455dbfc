import { extensions, languages, window } from 'vscode';
import { equal, ok } from '../support/assert.ts';
import { diagnosticsOf, ruleOf } from '../support/until.ts';
import { activated, closeAll, fileUri, show } from '../support/workspace.ts';

describe('activation', () => {
  after(closeAll);

  it('starts, and its server answers', async () => {
    const { client } = await activated();
    ok(client.isRunning(), 'the server does not run');
    ok(extensions.getExtension('okr-as-code.okr-as-code')?.isActive, 'the extension is not active');
  });

  it('gives OKR files their language', async () => {
    equal((await show('company.okr.yaml')).document.languageId, 'okr');
    ok((await languages.getLanguages()).includes('okr'), 'the language is not known');
    equal(window.activeTextEditor?.options.tabSize, 2);
  });

  it('reads the files that nobody has opened', async () => {
    const found = await diagnosticsOf(fileUri('teams/weak.okr.yaml'), (all) => all.length > 0);
    equal(found.map(ruleOf), ['kr-not-measurable']);
  });
});
