import { languages, workspace } from 'vscode';
import { equal } from '../support/assert.ts';
import { diagnosticsOf, findingOf, ruleOf } from '../support/until.ts';
import { closeAll, fileUri, show, writeFile } from '../support/workspace.ts';

const WEAK = `team: yard
cycle: 2026
objectives:
  - id: tidy-yard
    title: The yard is a place where nobody searches
    owner: sana
    parent: tidy-site
    key_results:
      - Improve the yard
      - Cut searches from 30 to 5 a day
`;

describe('files on disk', () => {
  afterEach(closeAll);

  it('notices a new file, its new name, and its end', async () => {
    const first = await writeFile('teams/yard.okr.yaml', WEAK);
    await findingOf(first, 'ref-unknown');
    const second = fileUri('teams/site.okr.yaml');
    await workspace.fs.rename(first, second);
    await findingOf(second, 'ref-unknown');
    await diagnosticsOf(first, (found) => found.length === 0);
    await workspace.fs.delete(second);
    await diagnosticsOf(second, (found) => found.length === 0);
    equal(languages.getDiagnostics(first), []);
  });

  it('notices that a file it refers to has come', async () => {
    const child = await writeFile('teams/yard.okr.yaml', WEAK);
    await findingOf(child, 'ref-unknown');
    const parent = await writeFile(
      'site.okr.yaml',
      WEAK.replace('id: tidy-yard', 'id: tidy-site').replace('    parent: tidy-site\n', ''),
    );
    await diagnosticsOf(child, (found) => found.length > 0 && !found.some((it) => ruleOf(it) === 'ref-unknown'));
    await workspace.fs.delete(parent);
    await findingOf(child, 'ref-unknown');
    await workspace.fs.delete(child);
    await diagnosticsOf(child, (found) => found.length === 0);
  });

  it('notices that a whole folder has gone', async () => {
    const file = await writeFile('old/yard.okr.yaml', WEAK);
    await findingOf(file, 'ref-unknown');
    await workspace.fs.delete(fileUri('old'), { recursive: true });
    await diagnosticsOf(file, (found) => found.length === 0);
  });

  it('notices that a whole folder has another name', async () => {
    await writeFile('old/yard.okr.yaml', WEAK);
    await workspace.fs.rename(fileUri('old'), fileUri('new'));
    await findingOf(fileUri('new/yard.okr.yaml'), 'ref-unknown');
    await diagnosticsOf(fileUri('old/yard.okr.yaml'), (found) => found.length === 0);
    await workspace.fs.delete(fileUri('new'), { recursive: true });
    await diagnosticsOf(fileUri('new/yard.okr.yaml'), (found) => found.length === 0);
  });

  it('leaves alone what comes into an excluded folder', async () => {
    const excluded = await writeFile('node_modules/some-package/yard.okr.yaml', WEAK);
    const file = await writeFile('teams/yard.okr.yaml', WEAK);
    // The later one is there, so the earlier one would be too.
    await findingOf(file, 'ref-unknown');
    equal(languages.getDiagnostics(excluded), []);
    await workspace.fs.delete(file);
    await workspace.fs.delete(fileUri('node_modules'), { recursive: true });
    await diagnosticsOf(file, (found) => found.length === 0);
  });

  it('takes up a changed configuration', async () => {
    const { document } = await show('teams/weak.okr.yaml');
    await findingOf(document.uri, 'kr-not-measurable');
    const before = new TextDecoder().decode(await workspace.fs.readFile(fileUri('okr.config.yaml')));
    await writeFile('okr.config.yaml', `${before}rules:\n  kr-not-measurable: off\n`);
    await diagnosticsOf(document.uri, (found) => !found.some((it) => ruleOf(it) === 'kr-not-measurable'));
    await writeFile('okr.config.yaml', before);
    await findingOf(document.uri, 'kr-not-measurable');
  });
});
