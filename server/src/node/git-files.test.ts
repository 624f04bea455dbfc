import assert from 'node:assert/strict';
import { chmodSync, existsSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { OkrWorkspace } from '../core/workspace/workspace.ts';
import { createFileWorkspace, pathOfUri, uriOfPath } from './file-workspace.ts';
import { gitIn } from './git.ts';
import { openRevision, revisionsIn } from './git-files.ts';
import { Repository } from './testing/repository.ts';

describe('the files of a revision', () => {
  let repository: Repository;
  const open = (revision: string, folder = '', exclude: readonly string[] = []) => {
    const roots = [uriOfPath(path.join(repository.folder, folder))];
    return openRevision({ roots, exclude, revision, current: createFileWorkspace(roots) });
  };
  const workspace = async (...args: Parameters<typeof open>): Promise<OkrWorkspace> => {
    const opened = await open(...args);
    if ('problem' in opened) throw new Error(JSON.stringify(opened.problem));
    return opened;
  };
  const problem = async (...args: Parameters<typeof open>) => {
    const opened = await open(...args);
    return 'problem' in opened ? opened.problem.kind : 'none';
  };
  const names = async (files: OkrWorkspace) =>
    (await files.list()).map((uri) => path.relative(repository.folder, pathOfUri(uri)).split(path.sep).join('/'));
  const read = async (files: OkrWorkspace, name: string) =>
    (await files.read(uriOfPath(path.join(repository.folder, name))))?.text;

  beforeEach(() => {
    repository = new Repository();
  });
  afterEach(() => repository.dispose());

  it('are ours by name, with the texts of then', async () => {
    for (const name of ['a.okr.yaml', 'é b/c.okr.yml', 'okr.config.yaml', 'other.yaml', 'node_modules/x/d.okr.yaml'])
      repository.write(name, `# ${name}\n`);
    repository.commit();
    repository.write('a.okr.yaml', '# now\n');
    repository.write('new.okr.yaml', '');
    repository.remove('é b');
    const files = await workspace('HEAD');
    assert.deepEqual((await names(files)).sort(), ['a.okr.yaml', 'okr.config.yaml', 'é b/c.okr.yml'].sort());
    assert.equal(await read(files, 'a.okr.yaml'), '# a.okr.yaml\n');
    assert.equal(await read(files, 'é b/c.okr.yml'), '# é b/c.okr.yml\n');
    assert.equal(await read(files, 'new.okr.yaml'), undefined);
  });

  it('are found by whatever names a commit, and where two parted', async () => {
    repository.write('a.okr.yaml', '1');
    repository.commit();
    const first = repository.git('rev-parse', 'HEAD');
    repository.git('tag', '-a', 'v1', '-m', 'v1');
    repository.git('branch', 'side');
    repository.write('a.okr.yaml', '2');
    repository.commit();
    repository.git('checkout', '--quiet', 'side');
    repository.write('b.okr.yaml', '3');
    repository.commit();
    for (const name of [first, first.slice(0, 8), 'v1', 'HEAD~1', 'main^', 'main...', 'main...side'])
      assert.equal(await read(await workspace(name), 'a.okr.yaml'), '1', name);
    const base = { branch: 'main', revision: 'main...HEAD' };
    assert.deepEqual(await revisionsIn(repository.folder), {
      names: ['side', 'v1', 'main'].sort((a, b) => order(a) - order(b)),
      base,
    });
    repository.git('checkout', '--quiet', 'main');
    const onMain = await revisionsIn(repository.folder);
    assert.equal('base' in onMain && onMain.base, null, 'nothing has left anything');
    function order(name: string): number {
      return (repository.git('for-each-ref', '--sort=-creatordate', '--format=%(refname:short)').split('\n') as string[]).indexOf(
        name,
      );
    }
  });

  it('are those below a folder, also one that was not there', async () => {
    repository.write('a.okr.yaml', '1');
    repository.write('teams/b.okr.yaml', '2');
    repository.write('teams/drafts/c.okr.yaml', '3');
    repository.commit();
    assert.deepEqual(await names(await workspace('HEAD', 'teams', ['drafts'])), ['teams/b.okr.yaml']);
    repository.write('later/d.okr.yaml', '4');
    assert.deepEqual(await names(await workspace('HEAD', 'later')), []);
  });

  it('are as now where the repository does not keep them: behind links and in submodules', async () => {
    const outside = realpathSync(mkdtempSync(path.join(tmpdir(), 'okr-out-')));
    const inner = new Repository();
    try {
      inner.write('inner.okr.yaml', 'then');
      inner.commit();
      repository.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.folder, 'sub');
      repository.write('real.okr.yaml', 'real');
      writeFileSync(path.join(outside, 'plain.txt'), 'linked');
      symlinkSync(path.join(outside, 'plain.txt'), path.join(repository.folder, 'link.okr.yaml'));
      repository.commit();
      repository.write('sub/inner.okr.yaml', 'now');
      const files = await workspace('HEAD');
      assert.deepEqual(await names(files), ['link.okr.yaml', 'real.okr.yaml', 'sub/inner.okr.yaml']);
      assert.equal(await read(files, 'link.okr.yaml'), 'linked');
      assert.equal(await read(files, 'sub/inner.okr.yaml'), 'now');
    } finally {
      inner.dispose();
      rmSync(outside, { recursive: true });
    }
  });

  it('are read without anything that the repository names being run', async () => {
    repository.write('a.okr.yaml', 'x');
    repository.write('.gitattributes', '*.yaml filter=evil diff=evil\n');
    repository.commit();
    const ran = path.join(repository.folder, 'ran');
    repository.write('evil.sh', `#!/bin/sh\ntouch '${ran}'\ncat\n`);
    chmodSync(path.join(repository.folder, 'evil.sh'), 0o755);
    const evil = path.join(repository.folder, 'evil.sh');
    for (const [name, value] of [
      ...['core.fsmonitor', 'filter.evil.smudge', 'filter.evil.process', 'diff.evil.textconv', 'core.pager', 'pager.ls-tree'],
      ...['alias.ls-tree', 'alias.cat-file', 'core.sshCommand', 'core.editor'],
    ].map((key) => [key, key.startsWith('alias') ? `!${evil}` : evil] as const))
      repository.git('config', name, value);
    assert.equal(await read(await workspace('HEAD'), 'a.okr.yaml'), 'x');
    await revisionsIn(repository.folder);
    assert.equal(existsSync(ran), false);
  });

  it('are not there, and it is said why', async () => {
    assert.equal(await problem('HEAD'), 'unknown-revision');
    repository.write('a.okr.yaml', 'x');
    repository.commit();
    for (const name of ['no-such', '--output=x', '-h', 'HEAD:a.okr.yaml', '', 'main...no-such', 'a\nb'])
      assert.equal(await problem(name), 'unknown-revision', name);
    assert.equal(existsSync(path.join(repository.folder, 'x')), false);
    const away = realpathSync(mkdtempSync(path.join(tmpdir(), 'okr-no-git-')));
    const roots = [uriOfPath(away)];
    const opened = await openRevision({ roots, exclude: [], revision: 'HEAD', current: createFileWorkspace(roots) });
    rmSync(away, { recursive: true });
    assert.equal('problem' in opened && opened.problem.kind, 'no-repository');
    assert.equal(await gitIn(repository.folder, { PATH: away })(['version']), null);
  });

  it('are not all there in a clone without its history', async () => {
    repository.write('a.okr.yaml', '1');
    repository.commit();
    repository.commit();
    const clone = new Repository();
    clone.git('fetch', '--quiet', '--depth=1', `file://${repository.folder}`, 'main');
    clone.git('checkout', '--quiet', 'FETCH_HEAD');
    const roots = [uriOfPath(clone.folder)];
    const opened = await openRevision({ roots, exclude: [], revision: 'HEAD~1', current: createFileWorkspace(roots) });
    clone.dispose();
    assert.equal('problem' in opened && opened.problem.kind, 'shallow');
  });
});
