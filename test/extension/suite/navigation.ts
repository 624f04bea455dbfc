import {
  type CallHierarchyIncomingCall,
  type CallHierarchyItem,
  type CallHierarchyOutgoingCall,
  commands,
  type DocumentLink,
  type Location,
  type Position,
  type SymbolInformation,
  type TextDocument,
  type Uri,
  type WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import { equal, includes, ok } from '../support/assert.ts';
import { closeAll, fileUri, after as placeAfter, show } from '../support/workspace.ts';

const COMPANY = 'company.okr.yaml';
const DEPOT = 'teams/depot.okr.yaml';
const FILES = [COMPANY, DEPOT, 'teams/atelier.okr.yaml', 'teams/weak.okr.yaml'];

const nameOf = (uri: Uri) => uri.path.slice(uri.path.lastIndexOf('/') + 1);
const rename = (document: TextDocument, position: Position, name: string) =>
  commands.executeCommand<WorkspaceEdit>('vscode.executeDocumentRenameProvider', document.uri, position, name);
const textOf = async (path: string) => (await workspace.openTextDocument(fileUri(path))).getText();

describe('from file to file', () => {
  afterEach(closeAll);

  it('renames an objective wherever something leads to it, in files that nobody has open too', async () => {
    const { document } = await show(DEPOT);
    // Read past the editor: three of them stay closed until the edit is made.
    const before = await Promise.all(
      FILES.map(async (path) => new TextDecoder().decode(await workspace.fs.readFile(fileUri(path)))),
    );
    const edit = await rename(document, placeAfter(document, 'parent: punctual'), 'parcels-in-time');
    equal(
      edit
        .entries()
        .map(([uri, edits]) => `${nameOf(uri)} ${edits.length}`)
        .sort(),
      ['atelier.okr.yaml 1', 'company.okr.yaml 1', 'depot.okr.yaml 1', 'weak.okr.yaml 1'],
    );
    ok(await workspace.applyEdit(edit), 'the edit was refused');
    includes(await textOf(COMPANY), '- id: parcels-in-time\n    title: Every parcel arrives when we said it would\n');
    includes(await textOf('teams/atelier.okr.yaml'), 'parent: parcels-in-time/on-time\n');
    includes(document.getText(), 'parent: parcels-in-time\n');
    const found = await commands.executeCommand<Location[]>(
      'vscode.executeReferenceProvider',
      document.uri,
      placeAfter(document, 'parent: parcels'),
    );
    equal(found.map(({ uri }) => nameOf(uri)).sort(), [
      'atelier.okr.yaml',
      'company.okr.yaml',
      'depot.okr.yaml',
      'weak.okr.yaml',
    ]);
    const back = await rename(document, placeAfter(document, 'parent: parcels'), 'punctual-parcels');
    ok(await workspace.applyEdit(back), 'the edit was refused');
    equal(await Promise.all(FILES.map(textOf)), before);
    // A browser's editor saves by itself, maybe between the two.
    await workspace.saveAll();
  });

  it('renames within a file by one edit, which one undo takes away', async () => {
    const { document } = await show(COMPANY);
    const before = document.getText();
    const edit = await rename(document, placeAfter(document, '- id: compl'), 'grumbles');
    ok(await workspace.applyEdit(edit), 'the edit was refused');
    equal(document.getText(), before.replace('id: complaints', 'id: grumbles'));
    await window.showTextDocument(document);
    await commands.executeCommand('undo');
    equal(document.getText(), before);
    await document.save();
  });

  it('says why something cannot be renamed', async () => {
    const { document } = await show(DEPOT);
    const place = (words: string) => placeAfter(document, words);
    const refused = async (asked: Thenable<unknown>, words: string) => {
      const said = await asked.then(
        () => 'it was renamed',
        (error: unknown) => String(error),
      );
      includes(said, words);
    };
    const skeleton = await commands.executeCommand<{ placeholder: string }>(
      'vscode.prepareRename',
      document.uri,
      place('parent: punctual'),
    );
    equal(skeleton.placeholder, 'punctual-parcels');
    await refused(commands.executeCommand('vscode.prepareRename', document.uri, place('owner: ma')), 'Names of people');
    await refused(rename(document, place('id: calm'), 'camions-fiables'), 'already (atelier.okr.yaml:6)');
  });

  it('finds objectives and key results by title, id and owner', async () => {
    const find = async (query: string) =>
      (await commands.executeCommand<SymbolInformation[]>('vscode.executeWorkspaceSymbolProvider', query))
        .filter(({ location }) => location.uri.path.endsWith('.okr.yaml'))
        .map(({ name, location }) => `${name} in ${nameOf(location.uri)}`);
    equal(await find('calm-ga'), ['Trucks leave the depot without waiting · calm-gates in depot.okr.yaml']);
    equal(await find('medwait'), ['Reduce the median wait at the gate from 40 min to 20 min in depot.okr.yaml']);
    equal(await find('sana'), ['Des camions qui ne tombent plus en panne · sana in atelier.okr.yaml']);
  });

  it('tells who supports whom', async () => {
    const { document } = await show(DEPOT);
    const prepared = await commands.executeCommand<CallHierarchyItem[]>(
      'vscode.prepareCallHierarchy',
      document.uri,
      placeAfter(document, 'parent: punctual'),
    );
    const top = prepared[0];
    ok(top, 'there is no item');
    equal(top.name, 'Every parcel arrives when we said it would');
    const incoming = await commands.executeCommand<CallHierarchyIncomingCall[]>('vscode.provideIncomingCalls', top);
    equal(incoming.map(({ from }) => nameOf(from.uri)).sort(), ['atelier.okr.yaml', 'depot.okr.yaml', 'weak.okr.yaml']);
    const below = incoming.find(({ from }) => nameOf(from.uri) === 'depot.okr.yaml');
    ok(below, 'the depot is missing');
    const outgoing = await commands.executeCommand<CallHierarchyOutgoingCall[]>('vscode.provideOutgoingCalls', below.from);
    equal(
      outgoing.map(({ to, fromRanges }) => [to.name, fromRanges.map((range) => document.getText(range))]),
      [['Every parcel arrives when we said it would', ['punctual-parcels']]],
    );
  });

  it('links a parent to its line', async () => {
    const { document } = await show(DEPOT);
    const links = await commands.executeCommand<DocumentLink[]>('vscode.executeLinkProvider', document.uri, 10);
    const link = links.find(({ range }) => document.getText(range) === 'punctual-parcels');
    ok(link?.target, 'the parent is no link');
    equal([nameOf(link.target), link.target.fragment], [COMPANY, 'L5,9']);
  });
});
