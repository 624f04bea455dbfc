import { type CodeAction, commands, type TextDocument, type Uri, workspace } from 'vscode';
import { equal, ok } from '../support/assert.ts';
import { diagnosticsOf, findingOf, ruleOf } from '../support/until.ts';
import { closeAll, replaceAll, show } from '../support/workspace.ts';

const SENTENCE = 'Taux de remise du premier coup : de 82 % à 95 %';

describe('quick fixes', () => {
  afterEach(closeAll);

  it('quotes a sentence that YAML misreads, in one undo step', async () => {
    const { document } = await show('teams/atelier.okr.yaml');
    await replaceAll(document, `${document.getText()}      - ${SENTENCE}\n`);
    const before = document.getText();
    const fix = await fixOf(document, 'yaml-quote-sentence');
    ok(fix.edit, 'the fix has no edit');
    ok(await workspace.applyEdit(fix.edit), 'the edit was refused');
    equal(document.getText(), before.replace(`- ${SENTENCE}`, `- "${SENTENCE}"`));
    await diagnosticsOf(document.uri, (all) => !all.some((it) => ruleOf(it) === 'yaml-quote-sentence'));
    await commands.executeCommand('undo');
    equal(document.getText(), before);
  });

  it('offers the nearest name for a reference that leads nowhere', async () => {
    const { document } = await show('teams/depot.okr.yaml');
    const good = document.getText();
    await replaceAll(document, good.replace('parent: punctual-parcels', 'parent: punctual-parsels'));
    const fix = await fixOf(document, 'ref-unknown');
    ok(fix.edit && (await workspace.applyEdit(fix.edit)), 'the edit was refused');
    equal(document.getText(), good);
  });
});

/** The first fix that is offered for a finding of a rule. */
async function fixOf(document: TextDocument, rule: string): Promise<CodeAction> {
  const finding = await findingOf(document.uri, rule);
  const actions = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri as Uri,
    finding.range,
    'quickfix',
  );
  const fix = actions.find((action) => action.edit !== undefined);
  ok(fix, `no fix for ${rule} among ${JSON.stringify(actions.map((action) => action.title))}`);
  return fix;
}
