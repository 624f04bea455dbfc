import { commands, TabInputCustom, TabInputWebview, window, workspace } from 'vscode';
import { equal, includes, ok } from '../support/assert.ts';
import { entered } from '../support/entered.ts';
import { until } from '../support/until.ts';
import { activated, closeAll, replaceAll, show } from '../support/workspace.ts';

describe('a comparison', () => {
  afterEach(closeAll);

  const page = () => workspace.textDocuments.find(({ uri }) => uri.scheme === 'okr-compare');

  it('with a revision that is asked for shows a page of what is typed', async () => {
    await activated();
    const { document } = await show('company.okr.yaml');
    await replaceAll(document, document.getText().replace('Every parcel', 'Each parcel'));
    await entered('okr.compare', undefined, 1);
    const shown = await until(page, (listener) => workspace.onDidOpenTextDocument(listener));
    includes(shown.getText(), 'Each parcel');
    includes(shown.getText(), 'HEAD');
    ok(
      window.tabGroups.all.some(({ tabs }) =>
        tabs.some(({ input }) => input instanceof TabInputWebview || input instanceof TabInputCustom),
      ),
      'no preview',
    );
  });

  it('says why there is none, and shows no page', async () => {
    await commands.executeCommand('okr.compare', { revision: 'no-such-revision' });
    equal(page()?.uri.query.includes('no-such-revision') ?? false, false);
  });
});
