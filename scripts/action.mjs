// One run of `okr lint` in a job of GitHub Actions, as action.yml starts it: text in the log, annotations, the job summary, reports.
// Imports Node's own modules only. All it knows comes from the environment.
import { spawnSync } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { appendFileSync, mkdtempSync, readFileSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const { env } = process;
const home = env.GITHUB_ACTION_PATH ?? path.resolve(import.meta.dirname ?? '.', '..');
const folder = mkdtempSync(path.join(env.RUNNER_TEMP ?? tmpdir(), 'okr-lint-'));
const annotations = path.join(folder, 'annotations.txt');
const comment = path.join(folder, 'comment.md');

const lines = (value) =>
  (value ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
const option = (name, value) => (value ? [`${name}=${value}`] : []);
const args = [
  'lint',
  ...option('--fail-severity', env.OKR_FAIL_SEVERITY),
  ...option('--max-warnings', env.OKR_MAX_WARNINGS),
  ...option('--min-severity', env.OKR_MIN_SEVERITY),
  ...option('--locale', env.OKR_LOCALE),
  ...lines(env.OKR_FORMAT).flatMap((each) => option('--format', each)),
  ...(lines(env.OKR_FORMAT).some((each) => !each.includes('=')) ? [] : ['--format=text']),
  `--format=github=${annotations}`,
  `--format=markdown=${comment}`,
  '--',
  ...lines(env.OKR_PATHS),
];

// What the log shows is written by whoever wrote the files: while it is, nothing in it is taken for a command.
const token = randomUUID();
writeSync(1, `::stop-commands::${token}\n`);
const { status } = spawnSync(process.execPath, [path.join(home, 'dist/cli/okr.js'), ...args], {
  stdio: ['ignore', 1, 2],
  env: { ...env, ...rulePages() },
});
writeSync(1, `\n::${token}::\n`);

const exitCode = status ?? 2;
if (exitCode < 2) {
  if (env.OKR_ANNOTATIONS !== 'false') writeSync(1, readFileSync(annotations));
  if (env.OKR_SUMMARY !== 'false' && env.GITHUB_STEP_SUMMARY)
    appendFileSync(env.GITHUB_STEP_SUMMARY, `${readFileSync(comment, 'utf8')}\n`);
}
if (env.GITHUB_OUTPUT) appendFileSync(env.GITHUB_OUTPUT, `exit-code=${exitCode}\n${exitCode < 2 ? `comment=${comment}\n` : ''}`);
process.exitCode = exitCode;

/** The pages of the very version that runs, where the action was taken from. */
function rulePages() {
  const { GITHUB_SERVER_URL: server, OKR_ACTION_REPOSITORY: repository, OKR_ACTION_REF: ref } = env;
  if (env.OKR_RULE_PAGES || !server || !repository || !ref) return {};
  return { OKR_RULE_PAGES: `${server}/${repository}/blob/${ref}/server/src/core/lint/rules` };
}
