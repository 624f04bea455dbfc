import { commands } from 'vscode';
import type { TreeOpenResult } from '../../../server/src/protocol.ts';
import { equal, ok } from '../support/assert.ts';
import { typeAndEnter } from '../support/keys.ts';
import { until } from '../support/until.ts';
import { activated, closeAll, show } from '../support/workspace.ts';

describe('a check-in at the keyboard', () => {
  afterEach(closeAll);

  it('takes a value, a confidence and a note; every row above stands anew, and one undo takes it all back', async () => {
    const { asking, client } = await activated();
    const { document } = await show('company.okr.yaml');
    const before = document.getText();
    const scores = async () => {
      const tree = await client.sendRequest<TreeOpenResult>('okr/tree/open', { cycle: '2026' });
      const of = (title: string) => tree.rows.find((row) => row.title.startsWith(title))?.progress;
      return [of('Raise on-time'), of('Every parcel')];
    };
    const [keyResult, objective] = await scores();
    const done = commands.executeCommand('okr.checkIn', { ref: 'punctual-parcels/on-time' });
    for (const answer of ['92', '0.85', 'New sorting line']) {
      await until(() => asking.question !== null, asking.onDidAsk);
      const { question } = asking;
      typeAndEnter(answer);
      await until(() => asking.question !== question, asking.onDidAsk);
    }
    await done;
    const added = document
      .getText()
      .split('\n')
      .filter((line) => !before.includes(line));
    equal(added.length, 1, 'lines that are new');
    ok(/^ {10}- \{ date: [\d-]{10}, value: 92%, confidence: 0\.85, note: New sorting line \}$/.test(added[0]!), added[0]!);
    const [now, above] = await scores();
    ok(now === 0.75 && now !== keyResult, `${keyResult} became ${now}`);
    ok(above != null && above !== objective, `${objective} became ${above}`);
    await commands.executeCommand('undo');
    equal(document.getText(), before);
  });
});
