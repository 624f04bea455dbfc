import { deepEqual } from 'node:assert/strict';
import type { FileChange } from '../core/workspace/workspace.ts';
import { createRootedWorkspace } from './rooted-workspace.ts';

/** Folders with their files, as a client that forgets a folder with its closing lists them. */
function workspaceOf(folders: Record<string, readonly string[]>, roots: readonly string[]) {
  const told: FileChange[] = [];
  const workspace = createRootedWorkspace(roots, (current) => ({
    list: async () => current.flatMap((root) => (folders[root] ?? []).map((name) => `${root}/${name}`)),
    read: async (uri) => ({ text: uri }),
  }));
  workspace.onDidChange((changes) => told.push(...changes));
  return { workspace, told };
}

describe('folders that are opened and closed', () => {
  const folders = { 'file:///one': ['a.okr.yaml'], 'vfs://host/two': ['b.okr.yaml', 'okr.config.yaml'] };

  it('bring their files, and take them along', async () => {
    const { workspace, told } = workspaceOf(folders, ['file:///one']);
    await workspace.list();
    await workspace.setRoots(['file:///one', 'vfs://host/two']);
    deepEqual(told.splice(0), [
      { uri: 'vfs://host/two/b.okr.yaml', kind: 'created' },
      { uri: 'vfs://host/two/okr.config.yaml', kind: 'created' },
    ]);
    await workspace.setRoots(['vfs://host/two']);
    deepEqual(told, [{ uri: 'file:///one/a.okr.yaml', kind: 'deleted' }]);
    deepEqual(workspace.roots(), ['vfs://host/two']);
    deepEqual(
      [await workspace.read('file:///one/a.okr.yaml'), await workspace.read('vfs://host/two/never-told.okr.yaml')],
      [undefined, { text: 'vfs://host/two/never-told.okr.yaml' }],
    );
  });

  it('take along what came into them later, and not what went before', async () => {
    const { workspace, told } = workspaceOf(folders, ['file:///one', 'vfs://host/two']);
    await workspace.list();
    workspace.report([
      { uri: 'file:///one/later.okr.yaml', kind: 'created' },
      { uri: 'file:///one/a.okr.yaml', kind: 'deleted' },
    ]);
    told.length = 0;
    await workspace.setRoots(['vfs://host/two']);
    deepEqual(told, [{ uri: 'file:///one/later.okr.yaml', kind: 'deleted' }]);
  });

  it('leave nothing behind when they go before they were listed', async () => {
    const { workspace, told } = workspaceOf(folders, ['file:///one']);
    await workspace.list();
    await Promise.all([workspace.setRoots(['file:///one', 'vfs://host/two']), workspace.setRoots(['file:///one'])]);
    deepEqual(
      told.map(({ uri, kind }) => `${kind} ${uri}`),
      [
        'created vfs://host/two/b.okr.yaml',
        'created vfs://host/two/okr.config.yaml',
        'deleted vfs://host/two/b.okr.yaml',
        'deleted vfs://host/two/okr.config.yaml',
      ],
    );
  });
});
