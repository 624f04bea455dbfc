import { type CodeAction, commands, Range, type TextDocument, type Uri, workspace } from 'vscode';
import { equal, ok } from '../support/assert.ts';
import { diagnosticsOf, findingOf, ruleOf } from '../support/until.ts';
import { after, closeAll, replaceAll, show } from '../support/workspace.ts';

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

  it('adds the numbers that are missing, with the cursor where the first one goes', async () => {
    const editor = await show('teams/weak.okr.yaml');
    const { document } = editor;
    const before = document.getText();
    const fix = await fixOf(document, 'kr-not-measurable');
    ok(fix.edit && (await workspace.applyEdit(fix.edit)), 'the edit was refused');
    const sentence = 'Improve visitor satisfaction';
    const added = `title: ${sentence}\n        baseline: \n        target: `;
    equal(document.getText(), before.replace(sentence, added));
    equal(document.offsetAt(editor.selection.active), before.indexOf(sentence) + added.indexOf('baseline: ') + 10);
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

describe('refactorings', () => {
  afterEach(closeAll);

  it('move the numbers of a sentence into fields and back, each in one undo step', async () => {
    const { document } = await show('teams/depot.okr.yaml');
    const before = document.getText();
    const sentence = 'title: Reduce the median wait at the gate from 40 min to 20 min';
    const fields = 'title: Reduce the median wait at the gate\n        baseline: 40 min\n        target: 20 min';
    await refactor(document, 'into fields');
    const moved = document.getText();
    equal(moved, before.replace(sentence, fields));
    await refactor(document, 'into the sentence');
    equal(document.getText(), before);
    await commands.executeCommand('undo');
    equal(document.getText(), moved);
    await commands.executeCommand('undo');
    equal(document.getText(), before);
  });
});

/** Applies the rewriting whose title contains some words, with the cursor in the depot's key result. */
async function refactor(document: TextDocument, words: string): Promise<void> {
  const place = after(document, 'title: Reduce the median');
  const actions = await actionsAt(document, new Range(place, place), 'refactor.rewrite');
  const action = actions.find(({ title }) => title.includes(words));
  ok(action?.edit, `no refactoring ${words} among ${JSON.stringify(actions.map(({ title }) => title))}`);
  ok(await workspace.applyEdit(action.edit), 'the edit was refused');
}

/** The first fix that is offered for a finding of a rule. */
async function fixOf(document: TextDocument, rule: string): Promise<CodeAction> {
  const finding = await findingOf(document.uri, rule);
  const actions = await actionsAt(document, finding.range, 'quickfix');
  const fix = actions.find((action) => action.edit !== undefined);
  ok(fix, `no fix for ${rule} among ${JSON.stringify(actions.map((action) => action.title))}`);
  return fix;
}

/** What the light bulb offers. VS Code calls a request off when anything moves in the editor meanwhile, and asks again; so do we. */
async function actionsAt(document: TextDocument, range: Range, kind: string, attempts = 5): Promise<CodeAction[]> {
  try {
    return await commands.executeCommand<CodeAction[]>('vscode.executeCodeActionProvider', document.uri as Uri, range, kind);
  } catch (error) {
    if (attempts <= 1 || !/cancell?ed/i.test(String(error))) throw error;
    return actionsAt(document, range, kind, attempts - 1);
  }
}
