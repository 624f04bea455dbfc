import { commands, window, workspace } from 'vscode';
import { equal, ok } from '../support/assert.ts';
import { entered } from '../support/entered.ts';
import { closeAll, fileUri, show } from '../support/workspace.ts';

describe('the end of a cycle', () => {
  afterEach(closeAll);

  it('is graded with Enter at every question, in one edit that one undo takes away', async () => {
    const { document } = await show('company.okr.yaml');
    const before = document.getText();
    await entered('okr.closeCycle', undefined, 4);
    const added = document.getText().split('\n').length - before.split('\n').length;
    // A final score for both key results and for their objective; nobody wrote a retrospective.
    equal(added, 3, 'lines that are new');
    equal(document.getText().match(/^ +score: 0\.5$/gm)?.length, 3, 'grades');
    await commands.executeCommand('undo');
    equal(document.getText(), before);
  });

  it('rolls over into a new file, which opens', async () => {
    await show('company.okr.yaml');
    const uri = fileUri('company-2027.okr.yaml');
    try {
      await entered('okr.rollOver', undefined, 1);
      const document = window.activeTextEditor?.document;
      equal(document?.uri.toString(), uri.toString());
      ok(document?.getText().includes('cycle: 2027') && !document.isDirty, document?.getText() ?? 'nothing');
    } finally {
      await workspace.fs.delete(uri);
    }
  });
});
