import { commands, type DocumentLink, TabInputCustom, TabInputWebview, window, workspace } from 'vscode';
import { equal, includes, ok } from '../support/assert.ts';
import { entered } from '../support/entered.ts';
import { until } from '../support/until.ts';
import { activated, closeAll, replaceAll, show } from '../support/workspace.ts';

describe('a comparison', () => {
  afterEach(async () => {
    await commands.executeCommand('okr.closeComparison');
    await closeAll();
  });

  const page = () => workspace.textDocuments.find(({ uri }) => uri.scheme === 'okr-compare');

  it('is laid over the panel’s tree, follows what is typed, and comes back with the panel', async () => {
    const { alignment } = await activated();
    const { document } = await show('company.okr.yaml');
    // How many rows differ on the screen, each time that is told.
    const counts: number[] = [];
    const listening = alignment.onDidReceiveMessage((message) => {
      if (message.type === 'compareShown') counts.push(message.rows);
    });
    const shown = (some: (count: number) => boolean) => until(() => counts.some(some), alignment.onDidReceiveMessage);
    await entered('okr.compare', undefined, 1);
    await shown((count) => count === 0);
    equal(alignment.comparison.revision, 'HEAD');
    await replaceAll(document, document.getText().replace('from 80% to 96%', 'from 80% to 90%'));
    await shown((count) => count > 1);
    // Another view takes its place, and the page is thrown away.
    counts.length = 0;
    await commands.executeCommand('workbench.view.explorer');
    await commands.executeCommand('okr.alignment.focus');
    await shown((count) => count > 1);
    listening.dispose();
    equal(alignment.comparison.revision, 'HEAD');
    await commands.executeCommand('okr.closeComparison');
    equal(alignment.comparison.revision, null);
  });

  it('with a revision that is asked for shows a page of what is typed', async () => {
    await activated();
    const { document } = await show('company.okr.yaml');
    await replaceAll(document, document.getText().replace('Every parcel', 'Each parcel'));
    await entered('okr.openComparison', undefined, 1);
    const shown = await until(page, (listener) => workspace.onDidOpenTextDocument(listener));
    includes(shown.getText(), 'Each parcel');
    includes(shown.getText(), 'HEAD');
    // The editor itself knows where its places lead.
    const links = await commands.executeCommand<readonly DocumentLink[]>('vscode.executeLinkProvider', shown.uri, 20);
    const [link] = links.filter(({ target }) => target?.path.endsWith('/company.okr.yaml'));
    ok(link, JSON.stringify(links));
    ok(
      window.tabGroups.all.some(({ tabs }) =>
        tabs.some(({ input }) => input instanceof TabInputWebview || input instanceof TabInputCustom),
      ),
      'no preview',
    );
  });

  it('says why there is none, and shows nothing', async () => {
    const { alignment } = await activated();
    await commands.executeCommand('okr.compare', { revision: 'no-such-revision' });
    equal(alignment.comparison.revision, null);
    await commands.executeCommand('okr.openComparison', { revision: 'no-such-revision' });
    equal(page()?.uri.query.includes('no-such-revision') ?? false, false);
  });
});
