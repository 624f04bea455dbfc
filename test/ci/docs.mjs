// What docs/ci.md shows, run as it stands there: npm and gh are played by stand-ins, `okr` is the built command.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { ROOT, test, WARNING, WEAK, write } from './harness.mjs';
import { action, run } from './job.mjs';

const manifest = JSON.parse(readFileSync(path.join(ROOT, 'package.json'), 'utf8'));
const [hook] = parse(readFileSync(path.join(ROOT, '.pre-commit-hooks.yaml'), 'utf8'));
const blocksOf = (page) =>
  [...readFileSync(path.join(ROOT, page), 'utf8').matchAll(/^```(\w+)\n(.*?)^```$/gms)].map(([, language, text]) => ({
    language,
    text,
  }));
const blocks = blocksOf('docs/ci.md');
const yaml = blocks.filter(({ language }) => language === 'yaml').map(({ text }) => parse(text));
const workflows = yaml.filter(({ jobs }) => jobs?.lint);

/** Commands that a machine in CI has. What is called is noted in `calls`, a line each. */
function standIns(folder) {
  const bin = path.join(folder, 'bin');
  mkdirSync(bin);
  const okr = `"${process.execPath}" "${path.join(ROOT, 'dist/cli/okr.js')}"`;
  const scripts = {
    okr: `exec ${okr} "$@"`,
    npm: 'echo "npm $*" >> "$CALLS"',
    npx: 'echo "npx $1 $2 $3" >> "$CALLS"; shift 3; exec "$@"',
    gh: 'echo "gh $*" >> "$CALLS"; case "$*" in *--jq*) echo "$COMMENT_ID";; esac',
  };
  for (const [name, script] of Object.entries(scripts)) {
    writeFileSync(path.join(bin, name), `#!/usr/bin/env bash\n${script}\n`);
    chmodSync(path.join(bin, name), 0o755);
  }
  const calls = path.join(folder, 'calls');
  writeFileSync(calls, '');
  return {
    env: { PATH: `${bin}:${process.env.PATH}`, LANG: 'C.UTF-8', CALLS: calls },
    calls: () => readFileSync(calls, 'utf8').split('\n').filter(Boolean),
  };
}

function shell(script, folder, env, cwd = folder) {
  return spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], { cwd, encoding: 'utf8', env });
}

await test('the pages in both languages show the same', () => {
  assert.ok(blocks.length > 5);
  assert.deepEqual(blocksOf('docs/ci.fr.md'), blocks);
});

await test('versions, formats and inputs are those that there are', () => {
  for (const page of ['docs/ci.md', 'docs/ci.fr.md']) {
    const text = readFileSync(path.join(ROOT, page), 'utf8');
    const versions = [...text.matchAll(/\bv(\d+\.\d+\.\d+)\b/g)].map(([, version]) => version);
    assert.deepEqual([...new Set(versions)], [manifest.version], page);
    const listed = (heading) =>
      [
        ...text
          .split(heading)[1]
          .split('\n\n')[0]
          .matchAll(/^\| `([\w-]+)` \|/gm),
      ].map(([, name]) => name);
    const help = spawnSync(process.execPath, [path.join(ROOT, 'dist/cli/okr.js'), 'lint', '--format', 'none'], {
      encoding: 'utf8',
    }).stderr;
    const formats = help.trim().split(': ').at(-1).split(', ');
    assert.deepEqual(listed(/^\| Format \|/m), formats, page);
    assert.deepEqual(listed(/^\| (?:Input of|Entrée de)/m), Object.keys(action.inputs), page);
    for (const [, name, value] of text.matchAll(/^\| `([\w-]+)` \| (?:`([^`]*)`)? *\| /gm)) {
      if (name in action.inputs) assert.equal(value ?? '', action.inputs[name].default, `${page}: ${name}`);
    }
  }
});

await test('each workflow runs, and what it uploads is there', (folder) => {
  assert.equal(workflows.length, 3);
  for (const [index, { jobs }] of workflows.entries()) {
    for (const { steps } of Object.values(jobs)) {
      const own = steps.find(({ uses }) => uses?.startsWith('OWNER/okr-as-code@'));
      assert.deepEqual(
        Object.keys(own.with ?? {}).filter((name) => !(name in action.inputs)),
        [],
      );
      const { status, workspace } = run(path.join(folder, String(index)), { 'shop.okr.yaml': WEAK }, own.with);
      assert.equal(status, 1);
      const upload = steps.find(({ uses }) => uses?.includes('upload-sarif'));
      if (upload) assert.ok(existsSync(path.join(workspace, upload.with.sarif_file)));
    }
  }
});

await test('the comment is made once and replaced afterwards', (folder) => {
  const step = workflows.flatMap(({ jobs }) => jobs.lint.steps).find(({ env }) => env?.COMMENT);
  const { env, calls } = standIns(folder);
  const github = { ...env, GITHUB_REPOSITORY: 'velora/okrs', PULL: '7', COMMENT: 'comment.md' };
  assert.equal(shell(step.run, folder, { ...github, COMMENT_ID: '' }).status, 0);
  assert.equal(shell(step.run, folder, { ...github, COMMENT_ID: '42' }).status, 0);
  const made = calls().filter((call) => call.includes('--method'));
  assert.deepEqual(made, [
    'gh api --method POST repos/velora/okrs/issues/7/comments --field body=@comment.md',
    'gh api --method PATCH repos/velora/okrs/issues/comments/42 --field body=@comment.md',
  ]);
});

await test('the diff of a pull request is commented once and replaced afterwards', (folder) => {
  const { steps } = yaml.find(({ jobs }) => jobs?.diff).jobs.diff;
  const { env, calls } = standIns(folder);
  const github = { ...env, GITHUB_REPOSITORY: 'velora/okrs', PULL: '7', HOME: folder, GIT_CONFIG_NOSYSTEM: '1' };
  const who = '-c user.name=Test -c user.email=test@example.com';
  const commit = `git add --all && git ${who} commit --quiet --message=state`;
  write(folder, { '.gitignore': 'bin\ncalls\n', 'shop.okr.yaml': WARNING });
  assert.equal(shell(`git init --quiet && ${commit}`, folder, github).status, 0);
  write(folder, { 'shop.okr.yaml': WEAK });
  assert.equal(shell(commit, folder, github).status, 0);
  for (const id of ['', '42']) {
    for (const { run: script } of steps.filter((step) => step.run)) {
      const { status, stderr } = shell(script, folder, { ...github, COMMENT_ID: id });
      assert.equal(status, 0, `${script}${stderr}`);
    }
  }
  assert.ok(readFileSync(path.join(folder, 'okr-diff.md'), 'utf8').startsWith('<!-- okr-diff -->\n'));
  assert.deepEqual(
    calls().filter((call) => call.includes('--method')),
    [
      'gh api --method POST repos/velora/okrs/issues/7/comments --field body=@okr-diff.md',
      'gh api --method PATCH repos/velora/okrs/issues/comments/42 --field body=@okr-diff.md',
    ],
  );
});

await test('the job of GitLab runs, and its reports are there', (folder) => {
  const { okr } = yaml.find((each) => each.okr?.script);
  const { env, calls } = standIns(folder);
  write(folder, { 'shop.okr.yaml': WARNING });
  for (const line of okr.script) assert.equal(shell(line, folder, env).status, 0, line);
  for (const report of Object.values(okr.artifacts.reports)) assert.ok(existsSync(path.join(folder, report)), report);
  assert.match(calls()[0], /^npm install --global --install-links git\+https:/);
});

await test('the pipeline of Jenkins runs, and its report is there', (folder) => {
  const { text } = blocks.find(({ language }) => language === 'groovy');
  const { env } = standIns(folder);
  write(folder, { 'shop.okr.yaml': WARNING });
  const commands = [...text.matchAll(/\bsh '([^']*)'/g)].map(([, command]) => command);
  assert.ok(commands.length > 0);
  for (const command of commands) assert.equal(shell(command, folder, env).status, 0, command);
  assert.ok(existsSync(path.join(folder, /junit '([^']*)'/.exec(text)[1])));
});

await test('pre-commit is told a hook that there is, with arguments that it takes', (folder) => {
  const [{ hooks }] = yaml.find(({ repos }) => repos).repos;
  assert.deepEqual(
    hooks.map(({ id }) => id),
    [hook.id],
  );
  const { env } = standIns(folder);
  write(folder, { 'shop.okr.yaml': WARNING });
  assert.equal(shell(`${hook.entry} ${hooks[0].args.join(' ')} shop.okr.yaml`, folder, env).status, 1);
});

await test('each call in a shell is one that okr understands', (folder) => {
  const { env } = standIns(folder);
  write(folder, { 'teams/shop.okr.yaml': WARNING });
  for (const { text } of blocks.filter(({ language }) => language === 'sh')) {
    const { status, stderr } = shell(text, folder, env);
    assert.equal(status, 0, `${text}${stderr}`);
  }
});
