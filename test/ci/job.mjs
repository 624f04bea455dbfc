// The composite action, run as a runner of GitHub runs it.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import { ROOT, write } from './harness.mjs';

export const action = parse(readFileSync(path.join(ROOT, 'action.yml'), 'utf8'));
const { steps } = action.runs;
const EXPRESSION = /\$\{\{\s*(.*?)\s*\}\}/g;

/** Runs all steps in a fake job. The runner puts expressions into the text of `env` and `run` before anything reads it. */
export function run(folder, files, inputs = {}, job = {}) {
  const workspace = path.join(folder, 'workspace');
  const temp = path.join(folder, 'temp');
  for (const each of [workspace, temp, path.join(workspace, '.git')]) mkdirSync(each, { recursive: true });
  write(workspace, files);
  for (const name of ['output', 'summary']) writeFileSync(path.join(temp, name), '');
  const github = { server_url: 'https://github.example', action_repository: 'okrs/okr-as-code', action_ref: 'v9' };
  const values = Object.fromEntries(
    Object.entries(action.inputs).map(([name, { default: value }]) => [name, inputs[name] ?? value]),
  );
  const expand = (text) =>
    text.replace(EXPRESSION, (_, expression) => {
      const [scope, name] = expression.split('.');
      const found = { inputs: values, github }[scope]?.[name];
      assert.notEqual(found, undefined, `nothing is known of ${expression}`);
      return found;
    });
  let stdout = '';
  let stderr = '';
  let status = 0;
  for (const [index, step] of steps.entries()) {
    const script = path.join(temp, `step-${index}.sh`);
    writeFileSync(script, expand(step.run));
    const env = Object.fromEntries(Object.entries(step.env ?? {}).map(([name, text]) => [name, expand(String(text))]));
    const result = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
      cwd: workspace,
      encoding: 'utf8',
      env: {
        PATH: process.env.PATH,
        LANG: 'C.UTF-8',
        GITHUB_ACTIONS: 'true',
        GITHUB_WORKSPACE: workspace,
        GITHUB_ACTION_PATH: ROOT,
        GITHUB_SERVER_URL: github.server_url,
        GITHUB_REPOSITORY: 'velora/okrs',
        GITHUB_SHA: 'c0ffee',
        GITHUB_OUTPUT: path.join(temp, 'output'),
        GITHUB_STEP_SUMMARY: path.join(temp, 'summary'),
        RUNNER_TEMP: temp,
        ...job,
        ...env,
      },
    });
    stdout += result.stdout;
    stderr += result.stderr;
    status = result.status;
    if (status !== 0) break;
  }
  const read = (name) => readFileSync(path.join(temp, name), 'utf8');
  const outputs = Object.fromEntries(
    read('output')
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split(/=(.*)/s).slice(0, 2)),
  );
  return { status, stdout, stderr, summary: read('summary'), outputs, workspace, commands: commandsIn(stdout) };
}

/** The lines that a runner takes for commands: none between `::stop-commands::TOKEN` and `::TOKEN::`. */
function commandsIn(stdout) {
  const found = [];
  let stopped = null;
  for (const line of stdout.split('\n')) {
    if (stopped !== null) {
      if (line.trim() === `::${stopped}::`) stopped = null;
    } else if (line.startsWith('::stop-commands::')) stopped = line.slice('::stop-commands::'.length);
    else if (/^\s*::|##\[/.test(line)) found.push(line);
  }
  assert.equal(stopped, null, 'commands are never let in again');
  return found;
}
