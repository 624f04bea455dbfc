import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import type {
  CompareDelta,
  CompareOpenResult,
  CompareResult,
  CompareRevisionsResult,
  Explanation,
} from '../../server/src/protocol.ts';
import { Editor } from './client.ts';
import { FILES, TEAM } from './fixtures.ts';

describe('a comparison over the wire', () => {
  let editor: Editor;
  afterEach(async () => {
    await editor.stop();
  });
  const git = (...args: readonly string[]) => {
    const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgSign=false'];
    const env = { PATH: process.env.PATH, HOME: editor.folder, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' };
    execFileSync('git', [...who, '-C', editor.folder, ...args], { env, stdio: 'ignore' });
  };
  const start = async (locale = 'en') => {
    editor = await Editor.start({ files: FILES, locale });
    await editor.ready();
  };
  const commit = () => {
    git('init', '--initial-branch=main');
    git('add', '--all');
    git('commit', '--message=state');
    git('tag', 'v1');
  };
  const compared = (revision: unknown) => editor.request<CompareResult>('okr/compare', { revision });

  it('says what is typed and not yet saved', async () => {
    await start();
    commit();
    assert.match((await compared('HEAD')).markdown ?? '', /Nothing differs\./);
    await editor.open('teams/data.okr.yaml', TEAM);
    await editor.edit('teams/data.okr.yaml', 'from 12% to 2%', 'from 12% to 5%');
    const { markdown, problem } = await compared('v1');
    assert.equal(problem, null);
    assert.match(markdown ?? '', /\*\*target: 2% → 5% \(easier\)\*\*/);
    assert.match(markdown ?? '', /\[`teams\/data\.okr\.yaml:5`\]\(\/teams\/data\.okr\.yaml#L5\)/);
    await editor.close('teams/data.okr.yaml');
    assert.match((await compared('HEAD')).markdown ?? '', /Nothing differs\./);
  });

  it('names branches and tags', async () => {
    await start();
    commit();
    const { names, problem } = await editor.request<CompareRevisionsResult>('okr/compare/revisions', null);
    assert.deepEqual([[...names].sort(), problem], [['main', 'v1'], null]);
  });

  it('is laid over the tree, follows what is typed in less than 4 kB, and ends when it is told to', async () => {
    await start();
    commit();
    const open = (revision: string) => editor.request<CompareOpenResult>('okr/compare/open', { revision, cycle: null });
    const { told, problem } = await open('HEAD');
    assert.deepEqual([problem, told?.against, told?.seq, told?.rows, told?.counts], [null, 'HEAD', 1, [], []]);
    await editor.open('teams/data.okr.yaml', TEAM);
    await editor.edit('teams/data.okr.yaml', 'from 12% to 2%', 'from 12% to 5%');
    const first = await editor.notification<CompareDelta>('okr/compare/delta');
    assert.equal(first.seq, 2);
    const [target] = first.changed.filter(({ facts }) => facts?.some(({ strong }) => strong));
    assert.match(target?.facts?.[0]?.text ?? '', /^target: 2% → 5% \(easier\)$/);
    assert.ok(JSON.stringify(first).length < 4000);
    const then = await editor.request<Explanation>('okr/compare/explain', { id: target?.id });
    assert.ok(then.lines.length > 0);
    // Another look at the same revision is told all at once.
    assert.deepEqual((await open('HEAD')).told?.rows, first.changed);
    assert.match((await open('no-such')).problem ?? '', /no revision 'no-such'/);
    assert.deepEqual((await editor.request<Explanation>('okr/compare/explain', { id: target?.id })).lines, []);
  });

  it('is offered where a branch left the default one', async () => {
    await start();
    commit();
    const asked = () => editor.request<CompareRevisionsResult>('okr/compare/revisions', null);
    assert.equal((await asked()).base, null);
    git('checkout', '-b', 'change');
    git('commit', '--allow-empty', '--message=change');
    assert.deepEqual((await asked()).base, { branch: 'main', revision: 'main...HEAD' });
    const { told } = await editor.request<CompareOpenResult>('okr/compare/open', { revision: 'main...HEAD', cycle: null });
    assert.equal(told?.against, 'where this branch left main');
  });

  it('says in the reader’s language why there is nothing to compare with', async () => {
    await start('fr');
    assert.equal((await compared('HEAD')).problem, 'ce n’est pas un dépôt git');
    commit();
    assert.match((await compared('nulle-part')).problem ?? '', /pas de révision «\u00a0nulle-part\u00a0»/);
    assert.match((await compared('--help')).problem ?? '', /pas de révision/);
    assert.match((await compared(7)).markdown ?? '', /Rien ne diffère/);
  });
});
