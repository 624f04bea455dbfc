import { commands, DiagnosticSeverity, type Hover, type MarkdownString, Position } from 'vscode';
import { equal, includes, ok } from '../support/assert.ts';
import { diagnosticsOf, findingOf, ruleOf } from '../support/until.ts';
import { closeAll, after as placeAfter, replaceAll, show, typeAtEnd } from '../support/workspace.ts';

describe('findings while typing', () => {
  afterEach(closeAll);

  it('underlines an English key result that is work, in an unsaved file', async () => {
    const { document, editor } = await open('teams/depot.okr.yaml');
    await typeAtEnd(editor, '      - Organize 4 safety workshops');
    const finding = await findingOf(document.uri, 'kr-activity');
    ok(document.isDirty, 'the file was saved');
    equal(finding.severity, DiagnosticSeverity.Warning);
    equal(finding.source, 'okr');
    includes(finding.message, document.getText(finding.range).split(' ')[0]!);
    ok(finding.range.start.isAfter(new Position(document.lineCount - 1, 0)), 'the range is not the words');
  });

  it('underlines a French key result without a measure, in an unsaved file', async () => {
    const { document, editor } = await open('teams/atelier.okr.yaml');
    await typeAtEnd(editor, '      - Améliorer la satisfaction des conducteurs');
    const finding = await findingOf(document.uri, 'kr-not-measurable');
    ok(document.isDirty, 'the file was saved');
    equal(finding.severity, DiagnosticSeverity.Warning);
  });

  it('takes a finding back when its cause goes', async () => {
    const { document } = await open('teams/depot.okr.yaml');
    const good = document.getText();
    await replaceAll(document, good.replace('parent: punctual-parcels', 'parent: punctual-parcel'));
    const finding = await findingOf(document.uri, 'ref-unknown');
    equal(document.getText(finding.range), 'punctual-parcel');
    equal(finding.severity, DiagnosticSeverity.Error);
    await replaceAll(document, good);
    await diagnosticsOf(document.uri, (all) => !all.some((it) => ruleOf(it) === 'ref-unknown'));
  });

  it('judges the files that refer to what is being typed', async () => {
    const { document } = await open('company.okr.yaml');
    const child = (await show('teams/depot.okr.yaml')).document;
    await replaceAll(document, document.getText().replace('id: punctual-parcels', 'id: punctual-letters'));
    await findingOf(child.uri, 'ref-unknown');
    await closeAll();
    await diagnosticsOf(child.uri, (all) => !all.some((it) => ruleOf(it) === 'ref-unknown'));
  });

  it('finds its way in a file that YAML cannot read', async () => {
    const { document } = await open('teams/depot.okr.yaml');
    await replaceAll(document, `${document.getText()}      - [Improve driver satisfaction\n`);
    const broken = document.lineCount - 2;
    await diagnosticsOf(document.uri, (found) => found.some((it) => it.range.start.line === broken));
    // The sentence above the broken line still has its score.
    const place = placeAfter(document, 'title: Reduce');
    const [hover] = await commands.executeCommand<Hover[]>('vscode.executeHoverProvider', document.uri, place);
    includes(JSON.stringify(hover?.contents.map((content) => (content as MarkdownString).value)), '0.25');
  });
});

async function open(path: string) {
  const editor = await show(path);
  return { editor, document: editor.document };
}
