import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createFileWorkspace, pathOfUri, uriOfPath } from './file-workspace.ts';

describe('the files of a disk', () => {
  let root: string;
  const write = (name: string, content: string | Uint8Array = 'objectives: []\n') => {
    mkdirSync(path.dirname(path.join(root, name)), { recursive: true });
    writeFileSync(path.join(root, name), content);
  };
  const list = async (roots: readonly string[] = [root], exclude: readonly string[] = []) =>
    (await createFileWorkspace(roots.map(uriOfPath), exclude).list()).map((uri) => path.relative(root, pathOfUri(uri)));
  beforeEach(() => {
    root = realpathSync(mkdtempSync(path.join(tmpdir(), 'okr-files-')));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  it('are ours by name, at any depth, outside other people’s folders', async () => {
    for (const name of ['a.okr.yaml', 'b/c/d.okr.yml', 'okr.config.yaml', 'b/okr.config.yaml']) write(name);
    for (const name of ['other.yaml', 'node_modules/x/a.okr.yaml', '.git/a.okr.yaml', 'my-okr.config.yaml']) write(name);
    assert.deepEqual(await list(), ['a.okr.yaml', 'b/c/d.okr.yml', 'b/okr.config.yaml', 'okr.config.yaml']);
  });
  it('are left out by globs', async () => {
    for (const name of ['a.okr.yaml', 'drafts/b.okr.yaml', 'x/drafts/c.okr.yaml']) write(name);
    assert.deepEqual(await list([root], ['**/drafts']), ['a.okr.yaml']);
  });
  it('are found once, whatever links and roots lead to them', async () => {
    write('a/x.okr.yaml');
    mkdirSync(path.join(root, 'a/b'));
    symlinkSync(root, path.join(root, 'a/b/loop'));
    symlinkSync(path.join(root, 'a'), path.join(root, 'again'));
    assert.deepEqual(await list([root, path.join(root, 'a')]), ['a/x.okr.yaml']);
  });
  it('are listed under their own name beside a link to them', async () => {
    write('z.okr.yaml');
    write('elsewhere/real.yaml');
    write('okr.config.yaml', '');
    mkdirSync(path.join(root, 'a'));
    symlinkSync('z.okr.yaml', path.join(root, 'b.okr.yaml'));
    symlinkSync('../elsewhere/real.yaml', path.join(root, 'a/one.okr.yaml'));
    symlinkSync('one.okr.yaml', path.join(root, 'a/two.okr.yaml'));
    symlinkSync('../okr.config.yaml', path.join(root, 'a/okr.config.yaml'));
    assert.deepEqual(await list(), ['a/okr.config.yaml', 'a/one.okr.yaml', 'okr.config.yaml', 'z.okr.yaml']);
  });
  it('may be named one by one, and may be missing', async () => {
    write('a.okr.yaml');
    assert.deepEqual(await list([path.join(root, 'a.okr.yaml'), path.join(root, 'gone')]), ['a.okr.yaml']);
    assert.equal(await createFileWorkspace([]).read(uriOfPath(path.join(root, 'gone.okr.yaml'))), undefined);
    assert.equal(await createFileWorkspace([]).read('untitled:x.okr.yaml'), undefined);
  });
  it('are read strictly', async () => {
    write('é (1) #2.okr.yaml', Uint8Array.from([0x61, 0xff]));
    const workspace = createFileWorkspace([uriOfPath(root)]);
    const [uri] = await workspace.list();
    assert.deepEqual(await workspace.read(uri as string), { text: 'a\uFFFD', invalidUtf8At: 1 });
  });
});
