import { commands, type Location, languages, workspace } from 'vscode';
import type { TreeOpenResult } from '../../../server/src/protocol.ts';
import { equal, ok } from '../support/assert.ts';
import { findingOf } from '../support/until.ts';
import { activated, after, closeAll, fileUri } from '../support/workspace.ts';

/** The teams' files that are open, with or without an editor. */
const openTeams = () => workspace.textDocuments.map(({ uri }) => uri.path).filter((it) => it.includes('/teams/'));

describe('a folder that is on no disk', () => {
  afterEach(closeAll);

  it('has findings, rows of the panel and references in files that nobody opened', async () => {
    const { client } = await activated();
    const root = workspace.workspaceFolders?.[0]?.uri;
    ok(root && root.scheme !== 'file', `the folder is ${root}`);
    const weak = fileUri('teams/weak.okr.yaml');
    await findingOf(weak, 'kr-not-measurable');
    equal(languages.getDiagnostics(weak)[0]?.source, 'okr');
    const { rows } = await client.sendRequest<TreeOpenResult>('okr/tree/open', { cycle: '2026' });
    ok(
      rows.some(({ title }) => title.startsWith('Trucks leave')),
      JSON.stringify(rows.map(({ title }) => title)),
    );
    equal(openTeams(), [], 'what of the teams is open at first');
    const company = await workspace.openTextDocument(fileUri('company.okr.yaml'));
    const places = await commands.executeCommand<Location[]>(
      'vscode.executeReferenceProvider',
      company.uri,
      after(company, 'id: punctual-'),
    );
    const files = [...new Set(places.map(({ uri }) => uri.toString()))].sort();
    equal(
      files,
      ['company', 'teams/atelier', 'teams/depot', 'teams/weak'].map((it) => fileUri(`${it}.okr.yaml`).toString()),
    );
    equal(openTeams(), [], 'what of the teams is open in the end');
  });
});
