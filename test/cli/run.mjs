// Runs the built `okr` against scenarios: one file each, with the workspace, the call and what must come out.
// usage: node test/cli/run.mjs [PART…]      UPDATE=1 writes what came out into the scenarios, to be read in the diff
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import Ajv from 'ajv';
import { Document, parse, visit } from 'yaml';
import { xmlProblems } from './xml.mjs';

const SCENARIOS = path.resolve('test/cli/scenarios');
const OKR = path.resolve('dist/cli/okr.js');
const parts = process.argv.slice(2);

/**
 * A scenario: `files` (path → text; `base64:` for bytes), `links` (path → what it points to), `call`, `exit`, `stdout` / `stderr` (exact text) or `json`
 * (each expected entry must equal the printed entry in the keys it names). `outputs` (path → exact text, `null` for no such file),
 * `at` where in the printed JSON those entries are (`runs.0.results`), `schema` a file beside this one that the printed JSON must fit,
 * `xml: true` where stdout has to be well-formed XML, `stdin`, `env` (`<folder>` stands for the workspace), `cwd` where needed,
 * `platform` where it can only be on one. `commits` makes a git repository: of each entry the files are written (`null` deletes one) and
 * committed, before `files` are.
 */
function run(scenario) {
  const folder = mkdtempSync(path.join(tmpdir(), 'okr-cli-'));
  try {
    if (scenario.commits) git(folder, 'init', '--quiet', '--initial-branch=main');
    for (const files of scenario.commits ?? []) {
      place(folder, files);
      git(folder, 'add', '--all');
      git(folder, 'commit', '--quiet', '--message=state');
    }
    place(folder, scenario.files ?? {});
    for (const [name, target] of Object.entries(scenario.links ?? {})) symlinkSync(target, path.join(folder, name));
    const args = scenario.call.match(/'[^']*'|\S+/g).map((arg) => arg.replace(/^'|'$/g, ''));
    if (args.shift() !== 'okr') throw new Error('a call starts with okr');
    const { status, stdout, stderr } = spawnSync(process.execPath, [OKR, ...args], {
      cwd: path.join(folder, scenario.cwd ?? '.'),
      env: { PATH: process.env.PATH, LANG: 'C.UTF-8', NO_COLOR: '1', ...envOf(scenario, folder) },
      input: scenario.stdin ?? '',
      encoding: 'utf8',
      timeout: 30_000,
    });
    const clean = (text) => text.replaceAll(folder, '<folder>');
    const outputs = Object.fromEntries(
      Object.keys(scenario.outputs ?? {}).map((name) => {
        const file = path.join(folder, name);
        return [name, existsSync(file) ? clean(readFileSync(file, 'utf8')) : null];
      }),
    );
    return { exit: status, stdout: clean(stdout), stderr: clean(stderr), outputs };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function place(folder, files) {
  for (const [name, text] of Object.entries(files)) {
    const file = path.join(folder, name);
    if (text === null) {
      rmSync(file);
      continue;
    }
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, text.startsWith('base64:') ? Buffer.from(text.slice(7), 'base64') : text);
  }
}

/** A repository that knows nothing of the settings of whoever runs the tests. */
function git(folder, ...args) {
  const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', '-c', 'commit.gpgSign=false'];
  const env = { PATH: process.env.PATH, HOME: folder, GIT_CONFIG_NOSYSTEM: '1', GIT_CONFIG_GLOBAL: '/dev/null' };
  const { status, stderr, error } = spawnSync('git', [...who, '-C', folder, ...args], { env, encoding: 'utf8' });
  if (status !== 0) throw new Error(`git ${args[0]}: ${error ?? stderr}`);
}

function envOf(scenario, folder) {
  return Object.fromEntries(
    Object.entries(scenario.env ?? {}).map(([name, value]) => [name, value.replaceAll('<folder>', folder)]),
  );
}

function problems(scenario, result) {
  const found = [];
  if (result.exit !== scenario.exit) found.push(`exit code ${result.exit}, expected ${scenario.exit}`);
  for (const stream of ['stdout', 'stderr']) {
    if (scenario[stream] === undefined || result[stream] === scenario[stream]) continue;
    found.push(`${stream} was\n${result[stream]}\nexpected\n${scenario[stream]}`);
  }
  for (const [name, text] of Object.entries(scenario.outputs ?? {})) {
    if (result.outputs[name] !== text) found.push(`${name} was\n${result.outputs[name]}\nexpected\n${text}`);
  }
  if (scenario.json !== undefined) found.push(...jsonProblems(scenario.json, result.stdout, scenario.at));
  if (scenario.xml) found.push(...xmlProblems(result.stdout).map((problem) => `${problem}:\n${result.stdout}`));
  if (scenario.schema !== undefined) found.push(...schemaProblems(scenario.schema, result.stdout));
  return found;
}

function jsonProblems(expected, stdout, at) {
  let printed;
  try {
    printed = valueAt(JSON.parse(stdout), at);
  } catch {
    return [`stdout is no JSON:\n${stdout}`];
  }
  if (printed.length !== expected.length)
    return [`${printed.length} entries, expected ${expected.length}:\n${JSON.stringify(printed, null, 2)}`];
  return expected.flatMap((entry, index) =>
    Object.entries(entry)
      .filter(([key, value]) => !isDeepStrictEqual(printed[index][key], value))
      .map(
        ([key, value]) => `entry ${index}: ${key} is ${JSON.stringify(printed[index][key])}, expected ${JSON.stringify(value)}`,
      ),
  );
}

function valueAt(value, at) {
  return at === undefined ? value : at.split('.').reduce((inner, key) => inner[key], value);
}

const schemas = new Map();

function schemaProblems(name, stdout) {
  const known = schemas.get(name) ?? new Ajv({ allErrors: true }).compile(JSON.parse(readFileSync(`test/cli/${name}`, 'utf8')));
  schemas.set(name, known);
  return known(JSON.parse(stdout)) ? [] : known.errors.map(({ instancePath, message }) => `${name}: ${instancePath} ${message}`);
}

function update(file, scenario, result) {
  const next = { ...scenario, exit: result.exit };
  for (const stream of ['stdout', 'stderr']) if (scenario[stream] !== undefined) next[stream] = result[stream];
  if (scenario.outputs !== undefined) next.outputs = result.outputs;
  if (scenario.json !== undefined) {
    const keys = new Set(scenario.json.flatMap(Object.keys));
    next.json = valueAt(JSON.parse(result.stdout), scenario.at).map((entry) =>
      Object.fromEntries(Object.entries(entry).filter(([key]) => keys.size === 0 || keys.has(key))),
    );
  }
  const document = new Document(next);
  visit(document, {
    Scalar(_, node) {
      if (typeof node.value === 'string' && node.value.includes('\n')) node.type = 'BLOCK_LITERAL';
    },
  });
  writeFileSync(file, document.toString({ lineWidth: 0 }));
}

let passed = 0;
let failed = 0;
for (const name of readdirSync(SCENARIOS).sort()) {
  if (parts.length > 0 && !parts.some((part) => name.includes(part))) continue;
  const file = path.join(SCENARIOS, name);
  const scenario = parse(readFileSync(file, 'utf8'));
  if (scenario.platform !== undefined && scenario.platform !== process.platform) continue;
  const result = run(scenario);
  if (process.env.UPDATE) update(file, scenario, result);
  const found = process.env.UPDATE ? [] : problems(scenario, result);
  if (found.length === 0) passed++;
  else {
    failed++;
    console.log(`✖ ${name} — ${scenario.name}\n${found.join('\n').replace(/^/gm, '    ')}`);
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed > 0 || passed === 0 ? 1 : 0);
