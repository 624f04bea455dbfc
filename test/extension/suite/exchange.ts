import { commands, env, Selection, window, workspace } from 'vscode';
import { equal, includes, ok } from '../support/assert.ts';
import { entered } from '../support/entered.ts';
import { activated, closeAll, after as placeAfter, show, writeFile } from '../support/workspace.ts';

describe('what comes in from elsewhere', () => {
  before(activated);
  afterEach(closeAll);

  it('is pasted where the cursor is, and one undo takes it away', async () => {
    const editor = await show('teams/depot.okr.yaml');
    const { document } = editor;
    const before = document.getText();
    const place = placeAfter(document, 'Trucks leave the depot');
    editor.selection = new Selection(place, place);
    await env.clipboard.writeText(
      'Objective: Drivers go home on time\n- KR1: “Zero” late shifts: from 9 to 0 a week,\n- KR2: Overtime from 12% to 4%',
    );
    await commands.executeCommand('okr.pasteAsOkr');
    const pasted = document.getText();
    includes(
      pasted,
      '- title: Drivers go home on time\n    key_results:\n      - "“Zero” late shifts: from 9 to 0 a week"\n      - Overtime from 12% to 4%',
    );
    ok(pasted.length > before.length && before.split('\n').every((line) => pasted.includes(line)), 'something else was changed');
    await commands.executeCommand('undo');
    equal(document.getText(), before);
  });

  it('becomes a file that is written nowhere, where no OKR file is open', async () => {
    await env.clipboard.writeText('Objectif : Des quais sans attente\nKR1 : Passer de 40 min à 15 min');
    await commands.executeCommand('okr.pasteAsOkr');
    const { document } = window.activeTextEditor ?? {};
    equal([document?.languageId, document?.isUntitled], ['okr', true]);
    includes(
      document?.getText() ?? '',
      'language: fr\nobjectives:\n  - title: Des quais sans attente\n    key_results:\n      - Passer de 40 min à 15 min\n',
    );
  });

  it('shows what it takes the columns of a table for before it writes anything', async () => {
    const uri = await writeFile('plan.csv', 'Objective,Key result,Owner\nQuiet yards,Noise from 70 dB to 60 dB,ana\n');
    await entered('okr.importFile', uri, 1);
    const { document } = window.activeTextEditor ?? {};
    equal([document?.languageId, document?.isUntitled], ['okr', true]);
    includes(document?.getText() ?? '', '- title: Noise from 70 dB to 60 dB\n        owner: ana\n');
    await workspace.fs.delete(uri);
  });

  it('goes out as Markdown', async () => {
    const editor = await show('teams/depot.okr.yaml');
    const place = placeAfter(editor.document, 'Trucks leave the depot');
    editor.selection = new Selection(place, place);
    await commands.executeCommand('okr.copyMarkdown');
    includes(await env.clipboard.readText(), '**Objective:** Trucks leave the depot without waiting');
  });
});
