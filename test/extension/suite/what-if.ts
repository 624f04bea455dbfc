import { commands, workspace } from 'vscode';
import type { TreeOpenResult, WhatIfFormResult, WhatIfResult } from '../../../server/src/protocol.ts';
import { equal, ok } from '../support/assert.ts';
import { until } from '../support/until.ts';
import { activated, closeAll, show } from '../support/workspace.ts';

const KEY_RESULT = 'Raise on-time deliveries';
const OBJECTIVE = 'Every parcel arrives';

describe('what if', () => {
  afterEach(closeAll);

  const rows = async () => {
    const { client } = await activated();
    const tree = await client.sendRequest<TreeOpenResult>('okr/tree/open', { cycle: '2026', watcher: 'test' });
    await client.sendNotification('okr/tree/close', { watcher: 'test' });
    return tree.rows;
  };
  const titled = async (words: string) => {
    const row = (await rows()).find(({ title }) => title.startsWith(words));
    ok(row, `no row “${words}”`);
    return row;
  };

  it('moves what is above a key result, and writes nothing', async () => {
    const { client } = await activated();
    const { document } = await show('company.okr.yaml');
    const before = JSON.stringify(await rows());
    const { id, title } = await titled(KEY_RESULT);
    const form = await client.sendRequest<WhatIfFormResult>('okr/whatIf/form', { id });
    ok(form?.reach.kind === 'value' && form.reach.to === 96, JSON.stringify(form));
    const moves = [{ id, title, to: { value: 96 } }];
    const view = await client.sendRequest<WhatIfResult>('okr/whatIf', { cycle: '2026', moves, about: id });
    const above = (await titled(OBJECTIVE)).id;
    const own = view?.rows.find((row) => row.id === id)?.progress;
    equal(own, 1, 'the key result');
    ok(
      view?.rows.some((row) => row.id === above),
      `the objective is not among ${JSON.stringify(view?.rows)}`,
    );
    ok(view?.summary !== null && view?.levers.length === 2, JSON.stringify(view));
    equal(JSON.stringify(await rows()), before, 'the tree');
    ok(workspace.textDocuments.every(({ isDirty }) => !isDirty) && !document.isDirty, 'something was written');
  });

  it('hands over to a check-in with the value filled in; Escape leaves nothing behind, three times Enter one line', async () => {
    const { alignment, asking } = await activated();
    const { document } = await show('company.okr.yaml');
    const before = document.getText();
    await commands.executeCommand('okr.showAlignment');
    await until(() => alignment.lastMessages().some(({ type }) => type === 'rendered'), alignment.onDidReceiveMessage);
    const { id } = await titled(KEY_RESULT);
    const ask = async () => {
      alignment.receive({ type: 'checkIn', id, preset: { value: '92%', done: null } });
      await until(() => asking.question !== null, asking.onDidAsk);
      const { question } = asking;
      ok(question !== null && 'value' in question, JSON.stringify(question));
      equal(question.value, '92%', 'what the field begins with');
    };
    const answer = async (command: string) => {
      const { question } = asking;
      await commands.executeCommand(command);
      await until(() => asking.question !== question, asking.onDidAsk);
    };
    await ask();
    await answer('workbench.action.closeQuickOpen');
    equal(document.getText(), before, 'after Escape');
    equal(document.isDirty, false);

    await ask();
    for (let step = 1; step < 3; step++) {
      await answer('workbench.action.acceptSelectedQuickOpenItem');
      await until(() => asking.question !== null, asking.onDidAsk);
    }
    await answer('workbench.action.acceptSelectedQuickOpenItem');
    await until(
      () => document.getText() !== before,
      (listener) => workspace.onDidChangeTextDocument(listener),
    );
    const added = document.getText().split('\n').length - before.split('\n').length;
    equal(added, 1, 'lines');
    ok(/date: \d{4}-\d\d-\d\d, value: 92%/.test(document.getText()), document.getText());
  });
});
