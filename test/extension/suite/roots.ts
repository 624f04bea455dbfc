import { commands, DiagnosticSeverity, type Location, type LocationLink, Uri, type WorkspaceEdit, workspace } from 'vscode';
import { equal } from '../support/assert.ts';
import { diagnosticsOf, findingOf, ruleOf } from '../support/until.ts';
import { after as placeAfter } from '../support/workspace.ts';

/** A file of the folder with this name. */
const inFolder = (name: string, file: string) =>
  Uri.joinPath(workspace.workspaceFolders!.find((folder) => folder.name === name)!.uri, file);

describe('two folders', () => {
  const company = () => inFolder('head-office', 'company.okr.yaml');
  const docks = () => inFolder('harbour', 'docks.okr.yaml');

  it('each take the levels of rules from their own configuration', async () => {
    equal((await findingOf(company(), 'kr-not-measurable')).severity, DiagnosticSeverity.Error);
    equal((await findingOf(docks(), 'kr-not-measurable')).severity, DiagnosticSeverity.Information);
  });

  it('refer to each other', async () => {
    // Without the parent it would be unknown.
    await diagnosticsOf(docks(), (found) => String(found.map(ruleOf)) === 'kr-not-measurable');
    const document = await workspace.openTextDocument(docks());
    const found = await commands.executeCommand<(Location | LocationLink)[]>(
      'vscode.executeDefinitionProvider',
      document.uri,
      placeAfter(document, 'parent: quiet'),
    );
    equal(
      found.map((it) => String('targetUri' in it ? it.targetUri : it.uri)),
      [String(company())],
    );
  });

  it('are both changed when an objective is renamed', async () => {
    const document = await workspace.openTextDocument(company());
    const edit = await commands.executeCommand<WorkspaceEdit>(
      'vscode.executeDocumentRenameProvider',
      document.uri,
      placeAfter(document, 'id: quiet'),
      'silent-nights',
    );
    equal(
      edit
        .entries()
        .map(([uri, edits]) => `${uri} ${edits.map(({ newText }) => newText)}`)
        .sort(),
      [`${docks()} silent-nights`, `${company()} silent-nights`],
    );
  });
});
